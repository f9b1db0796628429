import { describe, expect, it } from 'vitest'
import { listRows } from '#renderer/panels/editor/layers/list-rows.ts'
import { layerIds, treeDesign } from '../../../../support/tree-design.ts'

describe('listRows', () => {
  it('goes from front to back, and into groups that are open', () => {
    expect(listRows(treeDesign(['a', ['g', 'b', 'c'], 'd']), 'artboard:1', new Set(layerIds('g')), '').map(({ id, level, index, siblings }) => [id.slice(6), level, index, siblings])).toEqual([
      ['d', 0, 2, 3],
      ['g', 0, 1, 3],
      ['c', 1, 1, 2],
      ['b', 1, 0, 2],
      ['a', 0, 0, 3],
    ])
  })

  it('hands down what hides and locks, and knows the mask', () => {
    const rows = listRows(treeDesign([['g', 'm', 'b']], { g: { mask: 'layer:m', isHidden: true }, b: { locks: ['*'] } }), 'artboard:1', new Set(layerIds('g')), '')
    expect(rows.map(({ id, isHidden, isLocked, isMask }) => [id.slice(6), isHidden, isLocked, isMask])).toEqual([
      ['g', true, false, false],
      ['b', true, true, false],
      ['m', true, false, true],
    ])
  })

  it('finds by name whatever the case and accents, in closed groups too', () => {
    const named = treeDesign(['a', ['g', 'b']], { a: { name: 'Été' }, b: { name: 'Summer ÉTÉ' } })
    expect(listRows(named, 'artboard:1', new Set(), 'ete').map(({ id, level }) => [id, level])).toEqual([
      ['layer:b', 0],
      ['layer:a', 0],
    ])
  })
})
