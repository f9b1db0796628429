import { describe, expect, it } from 'vitest'
import { alignLayers } from '#core/commands/layers/align-layers.ts'
import { boundsOf } from '#core/design/bounds-of.ts'
import { layerIds, treeDesign } from '../../../support/tree-design.ts'

const own = { a: { x: 10, y: 10 }, b: { x: 60, y: 40, width: 30 }, c: { x: 110, y: 90 }, d: { x: 130, y: 80, angleDeg: 45 } }
const design = treeDesign(['a', 'b', ['g', 'c', 'd']], own)

describe('alignLayers', () => {
  it.each(['left', 'right'] as const)('aligns the boxes of layers and groups: %s', (edge) => {
    const ids = layerIds('a', 'b', 'g')
    const all = boundsOf(design, ids)!
    const aligned = alignLayers.run(design, { ids, edge, to: 'selection' })
    for (const id of ids) {
      const box = boundsOf(aligned, [id])!
      expect(edge === 'left' ? box.x : box.x + box.width).toBeCloseTo(edge === 'left' ? all.x : all.x + all.width, 6)
    }
  })

  it('[E6] moves a group as a whole', () => {
    const aligned = alignLayers.run(design, { ids: layerIds('a', 'g'), edge: 'top', to: 'selection' })
    const [before, after] = [design, aligned].map(({ layers }) => [layers['layer:c'], layers['layer:d']] as { y: number }[])
    expect(after![1]!.y - after![0]!.y).toBeCloseTo(before![1]!.y - before![0]!.y, 9)
    expect(boundsOf(aligned, layerIds('g'))!.y).toBeCloseTo(10, 9)
  })

  it('aligns a single layer to its artboard, with its rotation', () => {
    const aligned = alignLayers.run(design, { ids: layerIds('d'), edge: 'right', to: 'artboard' })
    const box = boundsOf(aligned, layerIds('d'))!
    expect(box.x + box.width).toBeCloseTo(400, 9)
    expect(alignLayers.run(design, { ids: layerIds('b'), edge: 'center', to: 'artboard' }).layers['layer:b']).toMatchObject({ x: 185, y: 40 })
  })

  it('[E4] takes a locked layer as a mark and leaves it', () => {
    const locked = treeDesign(['a', 'b'], { ...own, a: { x: 300, y: 10, locks: ['x'] } })
    const { layers } = alignLayers.run(locked, { ids: layerIds('a', 'b'), edge: 'right', to: 'selection' })
    expect(layers['layer:a']).toBe(locked.layers['layer:a'])
    expect(layers['layer:b']).toMatchObject({ x: 280 })
  })
})
