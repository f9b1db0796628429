import { describe, expect, it } from 'vitest'
import { cropImage } from '#core/commands/images/crop-image.ts'
import { swapImage } from '#core/commands/images/swap-image.ts'
import { Asset } from '#core/design/design.ts'
import { parseDesign } from '#core/design/parse.ts'
import { smallDesign } from '../../../support/small-design.ts'

const asset = Asset.parse({ id: `asset:${'b'.repeat(64)}`, extension: 'png', width: 64, height: 32, name: 'bread' })

describe('swapImage', () => {
  it('puts another picture into the same box, whole and unstretched', () => {
    const parsed = parseDesign(smallDesign())
    if (!parsed.ok) throw new Error('bad fixture')
    const cropped = cropImage.run(parsed.value, { id: 'layer:i', crop: { x: 0.5, y: -1, width: 3, height: 0.5 }, fit: 'fill' })
    expect(cropped.layers['layer:i']).toMatchObject({ crop: { x: 0.5, y: 0, width: 0.5, height: 0.5 }, fit: 'fill' })
    const swapped = swapImage.run(cropped, { id: 'layer:i', asset, recolor: [{ from: '#112233', to: 'color:ink' }], alt: 'A loaf' })
    expect(swapped.layers['layer:i']).toMatchObject({ asset: asset.id, x: 120, width: 100, fit: 'contain', crop: { x: 0, y: 0, width: 1, height: 1 }, alt: 'A loaf', recolor: [{ to: 'color:ink' }] })
    expect(swapped.assets[asset.id]).toEqual(asset)
    expect(swapImage.run(cropped, { id: 'layer:a', asset, recolor: [], alt: '' })).toBe(cropped)
  })
})
