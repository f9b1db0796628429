import { describe, expect, it } from 'vitest'
import { fadeLayers } from '#core/commands/layers/fade-layers.ts'
import { hideLayers } from '#core/commands/layers/hide-layers.ts'
import { lockLayers } from '#core/commands/layers/lock-layers.ts'
import { renameLayer } from '#core/commands/layers/rename-layer.ts'
import { layerIds, treeDesign } from '../../../support/tree-design.ts'

const ids = layerIds('a')

describe('lockLayers', () => {
  it('locks the whole, and unlocks the whole before the fields', () => {
    const design = treeDesign(['a'], { a: { locks: ['x'] } })
    const locked = lockLayers.run(design, { ids, isLocked: true })
    expect(locked.layers['layer:a']!.locks).toEqual(['x', '*'])
    const unlocked = lockLayers.run(locked, { ids, isLocked: false })
    expect(unlocked.layers['layer:a']!.locks).toEqual(['x'])
    expect(lockLayers.run(unlocked, { ids, isLocked: false }).layers['layer:a']!.locks).toEqual([])
  })

  it('[E4] holds the look of a layer and of all in a group, and lets names and hiding be changed', () => {
    const design = treeDesign([['g', 'a']], { g: { locks: ['*'] } })
    expect(fadeLayers.run(design, { ids, opacity: 0.5 })).toBe(design)
    expect(renameLayer.run(design, { id: 'layer:a', name: ' New ' }).layers['layer:a']).toMatchObject({ name: 'New' })
    expect(renameLayer.run(design, { id: 'layer:a', name: '  ' })).toBe(design)
    expect(hideLayers.run(design, { ids, isHidden: true }).layers['layer:a']).toMatchObject({ isHidden: true })
  })
})
