import { describe, expect, it } from 'vitest'
import { flipLayers } from '#core/commands/layers/flip-layers.ts'
import { parseDesign } from '#core/design/parse.ts'
import { smallDesign } from '../../../support/small-design.ts'
import { layerIds, treeDesign } from '../../../support/tree-design.ts'

describe('flipLayers', () => {
  it('mirrors places about the middle of what is chosen, and turns the other way round', () => {
    const design = treeDesign(['a', 'b'], { a: { x: 0, angleDeg: 0 }, b: { x: 40, y: 5, width: 60, angleDeg: 30, fills: [{ kind: 'linear', x1: 0.2, y1: 0, x2: 1, y2: 1, stops: [{ offset: 0, color: '#000000' }, { offset: 1, color: '#ffffff' }] }] } })
    const flipped = flipLayers.run(design, { ids: layerIds('a', 'b'), axis: 'x' })
    expect(flipped.layers['layer:b']).toMatchObject({ angleDeg: -30, fills: [{ x1: 0.8, x2: 0, y1: 0, y2: 1 }] })
    const again = flipLayers.run(flipped, { ids: layerIds('a', 'b'), axis: 'x' })
    expect((again.layers['layer:b'] as { x: number }).x).toBeCloseTo(40, 9)
    expect((again.layers['layer:a'] as { x: number }).x).toBeCloseTo(0, 9)
  })

  it('mirrors pictures, and keeps words readable', () => {
    const parsed = parseDesign(smallDesign())
    if (!parsed.ok) throw new Error('bad fixture')
    const { layers } = flipLayers.run(parsed.value, { ids: ['layer:i'], axis: 'y' })
    expect(layers['layer:i']).toMatchObject({ isFlippedX: true, angleDeg: 180, x: 120, y: 90 })
    expect(flipLayers.run(parsed.value, { ids: ['layer:a'], axis: 'x' })).toBe(parsed.value)
  })
})
