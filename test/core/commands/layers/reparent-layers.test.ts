import { describe, expect, it } from 'vitest'
import { reparentLayers } from '#core/commands/layers/reparent-layers.ts'
import { layerIds, treeDesign, treeOf, type Tree } from '../../../support/tree-design.ts'

const before: Tree = ['a', ['g', 'b', 'c'], 'd', 'e']
const cases: readonly [readonly string[], 'artboard:1' | `layer:${string}`, number, Tree][] = [
  [['a'], 'layer:g', 1, [['g', 'b', 'a', 'c'], 'd', 'e']],
  [['a'], 'artboard:1', 3, [['g', 'b', 'c'], 'd', 'a', 'e']],
  [['e', 'a'], 'layer:g', 99, [['g', 'b', 'c', 'a', 'e'], 'd']],
  [['b', 'c'], 'artboard:1', 0, ['b', 'c', 'a', 'd', 'e']],
  [['g'], 'layer:g', 0, before],
  [['d'], 'layer:d', 0, before],
  [['a'], 'artboard:1', 1, before],
  [['c'], 'artboard:1', 2, ['a', ['g', 'b'], 'c', 'd', 'e']],
]

describe('reparentLayers', () => {
  it.each(cases)('%j into %s before child %i', (names, parent, index, after) => {
    expect(treeOf(reparentLayers.run(treeDesign(before), { ids: layerIds(...names), parent, index }))).toEqual(after)
  })

  it('does not put a group into what it holds', () => {
    const design = treeDesign([['g', ['h', 'a'], 'b']])
    expect(reparentLayers.run(design, { ids: layerIds('g'), parent: 'layer:h', index: 0 })).toBe(design)
  })

  it('[E4] neither takes out of a locked group nor puts into one', () => {
    const design = treeDesign([['g', 'a'], 'b'], { g: { locks: ['*'] } })
    expect(reparentLayers.run(design, { ids: layerIds('a'), parent: 'artboard:1', index: 0 })).toBe(design)
    expect(reparentLayers.run(design, { ids: layerIds('b'), parent: 'layer:g', index: 0 })).toBe(design)
  })
})
