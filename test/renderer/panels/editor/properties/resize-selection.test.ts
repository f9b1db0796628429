import { describe, expect, it } from 'vitest'
import { boundsOf } from '#core/design/bounds-of.ts'
import { placeLayers } from '#core/commands/layers/place-layers.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import { resizeOne, scaleAll } from '#renderer/panels/editor/properties/resize-selection.ts'
import { layerIds, treeDesign } from '../../../../support/tree-design.ts'

describe('resizing by numbers', () => {
  it('scales the box around several, turned ones too, from its top left', () => {
    const design = treeDesign(['a', ['g', 'b', 'c']], { b: { angleDeg: 30, width: 40 }, c: { y: 70 } })
    const ids = layerIds('a', 'g')
    const before = boundsOf(design, ids)!
    const after = boundsOf(placeLayers.run(design, { places: scaleAll(design, ids, 1.5) }), ids)!
    for (const [side, wanted] of [['x', before.x], ['y', before.y], ['width', before.width * 1.5], ['height', before.height * 1.5]] as const) expect(after[side]).toBeCloseTo(wanted, 6)
  })

  it('keeps the corner of a turned layer where it is seen', () => {
    const layer = treeDesign(['a'], { a: { x: 10, y: 20, width: 40, height: 20, angleDeg: 37 } }).layers['layer:a'] as PlacedLayer
    const corner = ({ x, y, width, height, angleDeg }: Pick<PlacedLayer, 'x' | 'y' | 'width' | 'height' | 'angleDeg'>) => {
      const angle = (angleDeg * Math.PI) / 180
      return [x + width / 2 - (width / 2) * Math.cos(angle) + (height / 2) * Math.sin(angle), y + height / 2 - (width / 2) * Math.sin(angle) - (height / 2) * Math.cos(angle)]
    }
    const resized = resizeOne(layer, { width: 100 }, true)
    expect(resized).toMatchObject({ width: 100, height: 50 })
    corner(resized).forEach((value, index) => expect(value).toBeCloseTo(corner(layer)[index]!, 9))
  })
})
