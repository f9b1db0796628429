import { describe, expect, it } from 'vitest'
import { lockFields } from '#core/commands/layers/lock-fields.ts'
import { lockLayers } from '#core/commands/layers/lock-layers.ts'
import { placeLayers } from '#core/commands/layers/place-layers.ts'
import { layerIds, treeDesign } from '../../../support/tree-design.ts'

const ids = layerIds('a')

describe('lockFields', () => {
  it('holds the fields that the layer has, and lets them go again', () => {
    const design = lockFields.run(treeDesign(['a']), { ids, fields: ['x', 'y', 'nonsense'], isLocked: true })
    expect(design.layers['layer:a']!.locks).toEqual(['x', 'y'])
    const moved = placeLayers.run(design, { places: [{ id: ids[0]!, x: 77, y: 77, width: 33, height: 44, angleDeg: 0 }] })
    expect(moved.layers['layer:a']).toMatchObject({ x: (design.layers['layer:a'] as { x: number }).x, width: 33, height: 44 })
    expect(lockFields.run(design, { ids, fields: ['x'], isLocked: false }).layers['layer:a']!.locks).toEqual(['y'])
  })

  it('leaves the lock of the whole alone', () => {
    const whole = lockLayers.run(treeDesign(['a']), { ids, isLocked: true })
    expect(lockFields.run(whole, { ids, fields: ['x'], isLocked: true }).layers['layer:a']!.locks).toEqual(['*', 'x'])
  })
})
