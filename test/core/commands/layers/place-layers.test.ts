import { describe, expect, it } from 'vitest'
import { placeLayers } from '#core/commands/layers/place-layers.ts'
import { treeDesign } from '../../../support/tree-design.ts'

const text = { kind: 'text', runs: [{ text: 'Big ' }, { text: 'small', fontSize: 10, rise: 2 }], family: 'Inter', fontSize: 20, color: '#000000' }
const place = { id: 'layer:a', x: 1.5, y: 2, width: 30, height: 40, angleDeg: 15 } as const

describe('placeLayers', () => {
  it('takes places exactly, and turns within half a turn either way', () => {
    expect(placeLayers.run(treeDesign(['a']), { places: [place] }).layers['layer:a']).toMatchObject({ x: 1.5, y: 2, width: 30, height: 40, angleDeg: 15 })
    expect(placeLayers.run(treeDesign(['a']), { places: [{ ...place, angleDeg: 350 }] }).layers['layer:a']).toMatchObject({ angleDeg: -10 })
  })

  it('scales a text with its runs', () => {
    const scaled = placeLayers.run(treeDesign(['a'], { a: text }), { places: [{ ...place, fontScale: 1.5 }] })
    expect(scaled.layers['layer:a']).toMatchObject({ fontSize: 30, runs: [{ text: 'Big ' }, { text: 'small', fontSize: 15, rise: 3 }] })
  })

  it('[E4] holds just the fields that are locked', () => {
    const design = treeDesign(['a', 'b'], { a: { ...text, locks: ['y', 'fontSize'] }, b: { locks: ['*'] } })
    const { layers } = placeLayers.run(design, { places: [{ ...place, fontScale: 2 }, { ...place, id: 'layer:b' }] })
    expect(layers['layer:a']).toMatchObject({ x: 1.5, y: 0, fontSize: 20, runs: [{}, { fontSize: 10 }] })
    expect(layers['layer:b']).toBe(design.layers['layer:b'])
  })
})
