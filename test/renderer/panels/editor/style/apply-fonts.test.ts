import { describe, expect, it } from 'vitest'
import { parseDesign } from '#core/design/parse.ts'
import type { Design } from '#core/design/design.ts'
import type { TextLayer } from '#core/design/layer.ts'
import type { PageTypesetter } from '#renderer/studio/page-typesetter.ts'
import { createStudio } from '#renderer/studio/studio.ts'
import { applyFonts, readFonts } from '#renderer/panels/editor/style/apply-fonts.ts'
import { typesetter } from '../../../../support/test-fonts.ts'

const text = (id: string, role: string, words: string, changes: object) => ({ id: `layer:${id}`, name: id, kind: 'text', role, x: 40, y: 40, width: 420, height: 140, runs: [{ text: words }], family: 'Inter', fontSize: 20, color: '#111111', ...changes })
function open(headlineFamily: string): Design {
  const layers = [
    text('head', 'headline', 'Fresh bread every morning', { family: headlineFamily, weight: 700, fontSize: 56 }),
    text('body', 'body', 'From our stone oven, with flour from the mill next door', { runs: [{ text: 'From our stone oven, ' }, { text: 'with flour', weight: 700 }, { text: ' from the mill next door' }] }),
    text('mono', 'legal', 'Terms apply', { family: 'JetBrains Mono' }),
  ]
  const parsed = parseDesign({
    format: 'broadside', version: 1, title: 'Fonts', lang: 'en', colors: {}, styles: {}, assets: {},
    artboards: { 'artboard:1': { id: 'artboard:1', name: 'Card', width: 500, height: 500, background: '#ffffff', children: layers.map(({ id }) => id) } },
    layers: Object.fromEntries(layers.map((layer) => [layer.id, layer])),
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.value
}
const fonts: PageTypesetter = { typesetter, isReady: () => true, ready: () => Promise.resolve() }
const layerOf = (design: Design, id: string): TextLayer => design.layers[`layer:${id}`] as TextLayer
const linesOf = (layer: TextLayer): number => typesetter.setText({ ...layer, lang: 'en' }, layer.width).lines.length

describe('a pair of fonts', () => {
  it('is read from headline and other texts', () => {
    expect(readFonts(open('Fraunces'))).toEqual({ display: 'Fraunces', weight: 700, isItalic: false, text: 'Inter' })
    expect(readFonts(open('Inter'))).toEqual({ display: 'Inter', weight: 700, isItalic: false, text: 'Inter' })
  })

  it('goes through the design in one step, a third family left as it is, and back by one undo', async () => {
    const studio = createStudio({ design: open('Fraunces') })
    const before = studio.state().design
    await applyFonts(studio, fonts, { display: 'Unbounded', weight: 800, isItalic: false, text: 'Lora' })
    const { design, history } = studio.state()
    expect(['head', 'body', 'mono'].map((id) => layerOf(design, id).family)).toEqual(['Unbounded', 'Lora', 'JetBrains Mono'])
    expect(layerOf(design, 'head').weight).toBe(800)
    expect(history.done.map(({ label }) => label)).toEqual(['Fonts'])
    studio.undo()
    for (const id of ['head', 'body', 'mono']) expect(studio.state().design.layers[`layer:${id}`]).toBe(before.layers[`layer:${id}`])
  })

  it('sets headlines apart where one family has set all', async () => {
    const studio = createStudio({ design: open('Inter') })
    await applyFonts(studio, fonts, { display: 'Fraunces', weight: 600, isItalic: true, text: 'Lora' })
    const { design, history } = studio.state()
    expect([layerOf(design, 'head'), layerOf(design, 'body')].map(({ family, isItalic }) => [family, isItalic])).toEqual([['Fraunces', true], ['Lora', false]])
    expect(history.done).toHaveLength(1)
  })

  it('makes a text smaller where its face is wider, so that it keeps its lines', async () => {
    const studio = createStudio({ design: open('Fraunces') })
    const lines = linesOf(layerOf(studio.state().design, 'head'))
    await applyFonts(studio, fonts, { display: 'Unbounded', weight: 800, isItalic: false, text: 'Inter' })
    const head = layerOf(studio.state().design, 'head')
    expect(linesOf(head)).toBeLessThanOrEqual(lines)
    expect(head.fontSize).toBeLessThan(56)
    expect(head.fontSize).toBeGreaterThan(28)
    expect(typesetter.setText({ ...head, lang: 'en' }, head.width).hasBrokenWord).toBe(false)
  })
})
