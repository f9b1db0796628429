import { describe, expect, it } from 'vitest'
import { ungroupLayers } from '#core/commands/layers/ungroup-layers.ts'
import { layerIds, treeDesign, treeOf } from '../../../support/tree-design.ts'

describe('ungroupLayers', () => {
  it('puts the children in the group\'s place', () => {
    const design = treeDesign(['a', ['g', 'b', ['h', 'c']], 'd'])
    expect(treeOf(ungroupLayers.run(design, { ids: layerIds('g', 'a') }))).toEqual(['a', 'b', ['h', 'c'], 'd'])
  })

  it('hands opacity and hiding on, and blend to an only child', () => {
    const design = treeDesign([['g', 'a', 'b'], ['h', 'c']], { g: { opacity: 0.5, isHidden: true, blend: 'screen' }, a: { opacity: 0.5 }, h: { blend: 'multiply' } })
    const { layers } = ungroupLayers.run(design, { ids: layerIds('g', 'h') })
    expect(layers['layer:a']).toMatchObject({ opacity: 0.25, isHidden: true, blend: 'normal' })
    expect(layers['layer:b']).toMatchObject({ opacity: 0.5, isHidden: true })
    expect(layers['layer:c']).toMatchObject({ opacity: 1, isHidden: false, blend: 'multiply' })
  })

  it('[E4] leaves locked groups, and those whose children are locked', () => {
    const design = treeDesign([['g', 'a'], ['h', 'b']], { g: { locks: ['*'] }, h: { locks: ['children'] } })
    expect(ungroupLayers.run(design, { ids: layerIds('g', 'h') })).toBe(design)
  })
})
