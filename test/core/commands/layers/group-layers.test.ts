import { describe, expect, it } from 'vitest'
import { groupLayers } from '#core/commands/layers/group-layers.ts'
import { layerIds, treeDesign, treeOf, type Tree } from '../../../support/tree-design.ts'

const cases: readonly [string, Tree, readonly string[], Tree][] = [
  ['puts the group where its topmost member was', ['a', 'b', 'c', 'd'], ['c', 'a'], ['b', ['group', 'a', 'c'], 'd']],
  ['[E6] takes groups along as they are', ['a', ['g', 'b', 'c'], 'd'], ['g', 'a'], [['group', 'a', ['g', 'b', 'c']], 'd']],
  ['takes a layer whose group is named too only once', ['a', ['g', 'b', 'c']], ['g', 'b', 'a'], [['group', 'a', ['g', 'b', 'c']]]],
  ['brings members of several parents together', ['a', ['g', 'b', 'c'], 'd'], ['a', 'b'], [['g', ['group', 'a', 'b'], 'c'], 'd']],
  ['[E5] dissolves a group whose last member leaves', [['g', 'b'], 'd'], ['b', 'd'], [['group', 'b', 'd']]],
  ['groups a single layer', ['a', 'b'], ['a'], [['group', 'a'], 'b']],
  ['leaves out what is not there', ['a', 'b'], ['gone'], ['a', 'b']],
]

describe('groupLayers', () => {
  it.each(cases)('%s', (_says, before, names, after) => {
    expect(treeOf(groupLayers.run(treeDesign(before), { ids: layerIds(...names) }))).toEqual(after)
  })

  it('takes a free id where the wished one is taken', () => {
    expect(treeOf(groupLayers.run(treeDesign(['a', 'b']), { ids: layerIds('a'), id: 'layer:b' }))).toEqual([['group', 'a'], 'b'])
    expect(treeOf(groupLayers.run(treeDesign(['a', 'b']), { ids: layerIds('a'), id: 'layer:mine' }))).toEqual([['mine', 'a'], 'b'])
  })

  it('[E4] leaves locked layers, and those in locked groups, where they are', () => {
    const design = treeDesign(['a', 'b', ['g', 'c']], { b: { locks: ['*'] }, g: { locks: ['*'] } })
    expect(treeOf(groupLayers.run(design, { ids: layerIds('a', 'b', 'c') }))).toEqual([['group', 'a'], 'b', ['g', 'c']])
  })

  it('[E5] keeps a mask over what it is grouped with, and leaves none without', () => {
    const design = treeDesign([['g', 'a', 'm', 'b']], { g: { mask: 'layer:m' } })
    const grouped = groupLayers.run(design, { ids: layerIds('a', 'm') })
    expect(treeOf(grouped)).toEqual([['g', ['group', 'a', 'm'], 'b']])
    expect(grouped.layers['layer:group']).toMatchObject({ mask: 'layer:m' })
    expect(grouped.layers['layer:g']).toMatchObject({ mask: null })
  })

  it('does not nest deeper than a design may', () => {
    let design = treeDesign(['a'])
    for (let depth = 0; depth < 80; depth++) design = groupLayers.run(design, { ids: layerIds('a') })
    expect(Object.keys(design.layers)).toHaveLength(65)
  })
})
