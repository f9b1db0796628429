import { describe, expect, it } from 'vitest'
import { duplicateLayers } from '#core/commands/layers/duplicate-layers.ts'
import { layerIds, treeDesign, treeOf } from '../../../support/tree-design.ts'

describe('duplicateLayers', () => {
  it('puts each copy right above what it is a copy of', () => {
    const design = treeDesign(['a', ['g', 'b'], 'c'])
    const twice = duplicateLayers.run(design, { ids: layerIds('a', 'g', 'b'), dx: 3, dy: 4 })
    expect(treeOf(twice)).toEqual(['a', 'a-2', ['g', 'b'], ['g-2', 'b-2'], 'c'])
    expect(twice.layers['layer:b-2']).toMatchObject({ name: 'b', x: 43, y: 4 })
    expect(treeOf(duplicateLayers.run(twice, { ids: layerIds('a-2'), dx: 0, dy: 0 }))[2]).toBe('a-3')
  })

  it('makes copies of locked layers that can be worked on', () => {
    const { layers } = duplicateLayers.run(treeDesign(['a'], { a: { locks: ['*', 'y'] } }), { ids: layerIds('a'), dx: 0, dy: 0 })
    expect(layers['layer:a-2']!.locks).toEqual(['y'])
  })
})
