import { beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import { randomDesign } from '../../support/random-design.ts'
import { allNodes, readSvg } from '../../support/read-svg.ts'
import { createTestAssets, type TestAssets } from '../../support/test-assets.ts'
import { typesetter } from '../../support/test-fonts.ts'

describe('SVG for Figma', () => {
  let assets: TestAssets
  beforeAll(async () => {
    assets = await createTestAssets()
  })
  const draw = (design: Design) => exportSvg(design, { profile: 'figma', typesetter, assets: assets.load })

  it('[E3] says nothing that the importer drops or misreads', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const nodes = allNodes(readSvg(draw(randomDesign(seed, assets)).svg))
      for (const { name, attributes, children } of nodes) {
        expect(['style', 'textPath', 'foreignObject', 'feDropShadow', 'use']).not.toContain(name)
        for (const dropped of ['letter-spacing', 'word-spacing', 'textLength', 'dominant-baseline', 'class']) expect(attributes).not.toHaveProperty(dropped)
        if (name === 'tspan') expect(Object.keys(attributes)).toEqual(['fill'])
        if (name === 'linearGradient' || name === 'radialGradient') expect(attributes['gradientUnits'] ?? 'userSpaceOnUse').toBe('userSpaceOnUse')
        if (name === 'filter') expect(children.map((child) => child.name)).toEqual(['feGaussianBlur'])
        if (name !== 'text') continue
        expect(attributes['font-family']).not.toMatch(/[,']/)
        expect(['400', '700']).toContain(attributes['font-weight'])
        expect(attributes).toMatchObject({ 'text-anchor': 'start', x: expect.stringMatching(/^-?[\d.]+$/), y: expect.stringMatching(/^-?[\d.]+$/) })
      }
    }
  })

  it('puts each line into a text of its own and reports what is lost', () => {
    const design = randomDesign(1, assets)
    const text = { ...Object.values(design.layers).find((layer) => layer.kind === 'text')!, runs: [{ text: 'Fresh bread\nevery ' }, { text: 'day', color: '#d6336c' }], family: 'Inter', weight: 600, tracking: 50, align: 'center', letterCase: 'as-typed', wrap: 'none', effects: [], features: {} }
    const { svg, approximations } = draw({ ...design, artboards: { 'artboard:1': { ...design.artboards['artboard:1']!, children: [text.id] } }, layers: { [text.id]: text } } as Design)
    const lines = allNodes(readSvg(svg)).filter((node) => node.name === 'text')
    expect(lines.map((line) => line.text)).toEqual(['Fresh bread', 'every day'])
    expect(lines[1]!.children.map((child) => [child.name, child.text])).toEqual([['tspan', 'day']])
    expect(approximations.map(({ what }) => what.split(':')[0])).toEqual(['tracking is lost', 'weight becomes regular or bold', 'each line becomes a text of its own'])
  })

  it('casts shadows as blurred copies behind', () => {
    const design = randomDesign(1, assets)
    const shape = { ...Object.values(design.layers).find((layer) => layer.kind === 'shape')!, effects: [{ kind: 'shadow', dx: 2, dy: 4, blur: 6, color: '#000000', opacity: 0.5 }], angleDeg: 0 }
    const { svg } = draw({ ...design, artboards: { 'artboard:1': { ...design.artboards['artboard:1']!, children: [shape.id] } }, layers: { [shape.id]: shape } } as Design)
    const group = allNodes(readSvg(svg)).find((node) => node.attributes['data-layer'] === shape.id)!
    expect(group.children[0]).toMatchObject({ name: 'g', attributes: { transform: 'translate(2 4)', filter: expect.stringMatching(/^url/), opacity: '0.5' } })
  })
})
