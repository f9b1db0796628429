import { describe, expect, it } from 'vitest'
import { orderLayers } from '#core/commands/layers/order-layers.ts'
import { layerIds, treeDesign, treeOf, type Tree } from '../../../support/tree-design.ts'

const row: Tree = ['a', 'b', 'c', 'd', 'e']
const cases: readonly [readonly string[], 'front' | 'back' | 'forward' | 'backward', Tree][] = [
  [['b'], 'front', ['a', 'c', 'd', 'e', 'b']],
  [['d', 'b'], 'front', ['a', 'c', 'e', 'b', 'd']],
  [['d'], 'back', ['d', 'a', 'b', 'c', 'e']],
  [['b'], 'forward', ['a', 'c', 'b', 'd', 'e']],
  [['b', 'c'], 'forward', ['a', 'd', 'b', 'c', 'e']],
  [['d', 'e'], 'forward', ['a', 'b', 'c', 'd', 'e']],
  [['c', 'e'], 'forward', ['a', 'b', 'd', 'c', 'e']],
  [['b', 'd'], 'backward', ['b', 'a', 'd', 'c', 'e']],
  [['a', 'b'], 'backward', ['a', 'b', 'c', 'd', 'e']],
]

describe('orderLayers', () => {
  it.each(cases)('[E6] %j to %s', (names, to, after) => {
    expect(treeOf(orderLayers.run(treeDesign(row), { ids: layerIds(...names), to }))).toEqual(after)
  })

  it('orders within each parent', () => {
    expect(treeOf(orderLayers.run(treeDesign(['a', ['g', 'b', 'c'], 'd']), { ids: layerIds('a', 'b'), to: 'front' }))).toEqual([['g', 'c', 'b'], 'd', 'a'])
  })

  it('[E1] [E4] returns the design itself when nothing moves', () => {
    const design = treeDesign(row, { b: { locks: ['*'] } })
    expect(orderLayers.run(design, { ids: layerIds('e'), to: 'front' })).toBe(design)
    expect(orderLayers.run(design, { ids: layerIds('b'), to: 'front' })).toBe(design)
  })
})
