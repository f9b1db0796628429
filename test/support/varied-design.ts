import { createHash } from 'node:crypto'
import type { Design } from '#core/design/design.ts'
import { parseDesign } from '#core/design/parse.ts'
import type { LoadedAsset } from '#core/export/assets.ts'

const flower = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100"><circle fill="#d6336c" cx="50" cy="50" r="50"/></svg>'
const mark = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40" width="100" height="40"><path fill="#2a1608" d="M0 0H20V40H0ZM30 0H70V40H30ZM80 0H100V40H80Z"/></svg>'
const idOf = (text: string) => `asset:${createHash('sha256').update(text).digest('hex')}`
const loaded = new Map<string, LoadedAsset>([flower, mark].map((text) => [idOf(text), { kind: 'svg', text }]))

/** The pictures of `varied`. */
export const loadVaried = (id: string): LoadedAsset => loaded.get(id)!

const token = (part: string, value: string) => [`color:${part}`, { id: `color:${part}`, name: part, value }]
const text = (name: string, role: string, words: string, box: readonly [number, number, number, number], rest: object = {}) => ({
  id: `layer:${name}`, name, kind: 'text', role, x: box[0], y: box[1], width: box[2], height: box[3], runs: [{ text: words }], family: 'DM Sans', weight: 400, fontSize: 20, color: 'color:ink', ...rest,
})
const shape = (name: string, role: string, box: readonly [number, number, number, number], color: string, rest: object = {}) => ({
  id: `layer:${name}`, name, kind: 'shape', role, x: box[0], y: box[1], width: box[2], height: box[3], outline: { kind: 'rect', radius: 0 }, fills: [{ kind: 'solid', color, opacity: 1 }], ...rest,
})
const group = (name: string, role: string, children: readonly string[]) => ({ id: `layer:${name}`, name, kind: 'group', role, children: children.map((child) => `layer:${child}`) })

/** A poster with all that variations and re-layout know: a ground in a group, hero, texts with runs, button, seal, logo, and something hidden. */
const layers = [
  shape('wash', 'background', [0, 0, 600, 750], 'color:ground'),
  shape('dots', 'background', [480, 40, 80, 80], '#f0d9b8', { outline: { kind: 'ellipse' } }),
  group('ground', 'background', ['wash', 'dots']),
  { id: 'layer:hero', name: 'flower', kind: 'image', role: 'hero', x: 160, y: 380, width: 300, height: 300, asset: idOf(flower), alt: 'flower', recolor: [{ from: '#d6336c', to: '#c2410c' }] },
  text('headline', 'headline', '', [40, 110, 520, 130], { family: 'Fraunces', weight: 700, fontSize: 58, leading: 1.05, style: 'style:display', runs: [{ text: 'Fresh bread ' }, { text: 'daily', color: 'color:accent' }] }),
  text('subhead', 'subhead', 'From our stone oven to your table', [40, 262, 520, 32], { fontSize: 24 }),
  shape('plate', 'panel', [40, 318, 150, 44], 'color:accent', { outline: { kind: 'rect', radius: 22 } }),
  text('label', 'cta', 'Order now', [40, 329, 150, 24], { fontSize: 18, weight: 700, align: 'center', color: 'color:on-accent', leading: 1.2 }),
  group('button', 'cta', ['plate', 'label']),
  { id: 'layer:logo', name: 'Logo', kind: 'image', role: 'logo', x: 40, y: 36, width: 110, height: 44, asset: idOf(mark), alt: 'Linden logo' },
  text('note', 'legal', 'A note of the designer', [40, 700, 200, 20], { fontSize: 14, isHidden: true }),
]

const parsed = parseDesign({
  format: 'broadside', version: 1, title: 'Linden bakery', lang: 'en',
  colors: Object.fromEntries([
    token('ground', '#fff7ec'), token('ground-shade', '#f6e7d2'), token('field', '#f3dcc0'), token('field-shade', '#ecd0ae'), token('surface', '#ffffff'), token('ink', '#2a1608'),
    token('ink-soft', '#5b4636'), token('on-field', '#2a1608'), token('on-surface', '#2a1608'), token('accent', '#9a2f12'), token('on-accent', '#ffffff'), token('accent-2', '#e9a13b'),
  ]),
  styles: { 'style:display': { id: 'style:display', name: 'Display', family: 'Fraunces', weight: 700, isItalic: false, leading: 1.05, tracking: 0 } },
  assets: Object.fromEntries([[flower, 'flower', 100], [mark, 'mark', 40]].map(([svg, name, height]) => [idOf(svg as string), { id: idOf(svg as string), extension: 'svg', width: 100, height, name }])),
  artboards: { 'artboard:1': { id: 'artboard:1', name: '600 × 750', width: 600, height: 750, background: 'color:ground', children: ['layer:ground', 'layer:hero', 'layer:headline', 'layer:subhead', 'layer:button', 'layer:logo', 'layer:note'] } },
  layers: Object.fromEntries(layers.map((layer) => [layer.id, layer])),
  origin: { request: 'Poster for Linden Bakery: fresh bread daily, from our stone oven to your table. Order now.', seed: 1, layout: 'split', palette: 'own', type: 'fraunces-700+dm-sans', background: 'dots', illustration: 'flower' },
})
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
export const varied: Design = parsed.value
