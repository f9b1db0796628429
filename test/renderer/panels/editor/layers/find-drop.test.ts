import { describe, expect, it } from 'vitest'
import { reparentLayers } from '#core/commands/layers/reparent-layers.ts'
import { findDrop } from '#renderer/panels/editor/layers/find-drop.ts'
import { listRows } from '#renderer/panels/editor/layers/list-rows.ts'
import { layerIds, treeDesign, treeOf, type Tree } from '../../../../support/tree-design.ts'

const design = treeDesign(['a', ['g', 'b', ['h', 'c', 'd'], 'e'], 'f'])
// Front to back: f · g · e · h · d · c · b · a, at levels 0 0 1 1 2 2 1 0.
const rows = listRows(design, 'artboard:1', new Set(layerIds('g', 'h')), '')

const cases: readonly [string, string, number, number, Tree | null][] = [
  ['a', 'above all', 0, 0, [['g', 'b', ['h', 'c', 'd'], 'e'], 'f', 'a']],
  ['a', 'below all', 8, 0, ['a', ['g', 'b', ['h', 'c', 'd'], 'e'], 'f']],
  ['f', 'below all', 8, 0, ['f', 'a', ['g', 'b', ['h', 'c', 'd'], 'e']]],
  ['f', 'on a group', 1.5, 0, ['a', ['g', 'b', ['h', 'c', 'd'], 'e', 'f']]],
  ['f', 'right below an open group', 2, 0, ['a', ['g', 'b', ['h', 'c', 'd'], 'e', 'f']]],
  ['f', 'between two in a group', 3, 1, ['a', ['g', 'b', ['h', 'c', 'd'], 'f', 'e']]],
  ['f', 'below the last of the inner group, far right', 6, 2, ['a', ['g', 'b', ['h', 'f', 'c', 'd'], 'e']]],
  ['f', 'below the last of the inner group, further left', 6, 1, ['a', ['g', 'b', 'f', ['h', 'c', 'd'], 'e']]],
  ['f', 'below the last of the outer group, at the left', 7, 0, ['a', 'f', ['g', 'b', ['h', 'c', 'd'], 'e']]],
  ['g', 'on a group in itself', 3.5, 1, null],
  ['g', 'between its own', 5, 2, null],
]

describe('findDrop', () => {
  it.each(cases)('%s %s', (name, _where, y, level, after) => {
    const drop = findDrop(rows, 'artboard:1', new Set(layerIds(name)), y, level)
    expect(drop === null ? null : treeOf(reparentLayers.run(design, { ids: layerIds(name), parent: drop.parent, index: drop.index }))).toEqual(after)
  })
})
