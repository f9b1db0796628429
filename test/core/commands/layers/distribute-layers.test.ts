import { describe, expect, it } from 'vitest'
import { distributeLayers } from '#core/commands/layers/distribute-layers.ts'
import { layerIds, treeDesign } from '../../../support/tree-design.ts'

describe('distributeLayers', () => {
  it('makes the gaps equal, whatever the sizes, and leaves the outer two', () => {
    const design = treeDesign(['a', 'b', 'c', 'd'], { a: { x: 0 }, b: { x: 12, width: 30 }, c: { x: 90 }, d: { x: 190 } })
    const { layers } = distributeLayers.run(design, { ids: layerIds('d', 'b', 'a', 'c'), axis: 'x' })
    expect(['a', 'b', 'c', 'd'].map((name) => (layers[`layer:${name}`] as { x: number }).x)).toEqual([0, 56.666666666666664, 133.33333333333331, 190])
    expect(layers['layer:a']).toBe(design.layers['layer:a'])
  })

  it('shares nothing out among two', () => {
    const design = treeDesign(['a', 'b'])
    expect(distributeLayers.run(design, { ids: layerIds('a', 'b'), axis: 'y' })).toBe(design)
  })
})
