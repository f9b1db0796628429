import { describe, expect, it } from 'vitest'
import { removeLayers } from '#core/commands/layers/remove-layers.ts'
import { layerIds, treeDesign, treeOf } from '../../../support/tree-design.ts'

describe('removeLayers', () => {
  it('takes groups with all that they hold', () => {
    const removed = removeLayers.run(treeDesign(['a', ['g', 'b', ['h', 'c']], 'd']), { ids: layerIds('g', 'c', 'd') })
    expect(treeOf(removed)).toEqual(['a'])
    expect(Object.keys(removed.layers)).toEqual(['layer:a'])
  })

  it('[E5] dissolves groups that it empties, however deep', () => {
    expect(treeOf(removeLayers.run(treeDesign(['a', ['g', ['h', 'b', 'c']]]), { ids: layerIds('b', 'c') }))).toEqual(['a'])
  })

  it('[E5] leaves no mask that is gone', () => {
    const design = treeDesign([['g', 'm', 'b']], { g: { mask: 'layer:m' } })
    expect(removeLayers.run(design, { ids: layerIds('m') }).layers['layer:g']).toMatchObject({ mask: null, children: ['layer:b'] })
  })

  it('[E4] keeps what is locked, with the groups around it', () => {
    const design = treeDesign(['a', ['g', 'b', ['h', 'c', 'd']], ['k', 'e']], { a: { locks: ['*'] }, c: { locks: ['*'] }, k: { locks: ['*'] } })
    expect(treeOf(removeLayers.run(design, { ids: layerIds('a', 'g', 'e') }))).toEqual(['a', ['g', ['h', 'c']], ['k', 'e']])
  })
})
