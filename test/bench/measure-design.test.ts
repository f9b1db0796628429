import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import type { Layer, Role, TextLayer } from '#core/design/layer.ts'
import { parseDesign } from '#core/design/parse.ts'
import { exportDesign } from '#main/engine/export-design.ts'
import { loadAssets } from '#main/engine/load-assets.ts'
import { createTools } from '#main/engine/tools.ts'
import type { FaultName } from '../../bench/measure/faults.ts'
import { measureDesign } from '../../bench/measure/measure-design.ts'
import { makeTempFolder } from '../support/command-line.ts'

const tools = await createTools()
const temp = makeTempFolder()
afterAll(() => temp.remove())

const request = 'A spring fair on 5 April, 10 am, with 20% off all seeds. Everybody is welcome. Shop now at fair.example'
const logoFile = fileURLToPath(new URL('../fixtures/logos/tidrelle.svg', import.meta.url))
const logoBytes = readFileSync(logoFile)

const text = (id: string, role: Role, words: string, x: number, y: number, width: number, fontSize: number, color = '#1c2b22'): TextLayer => ({
  id: `layer:${id}`, name: id, role, kind: 'text', x, y, width, height: fontSize * 1.25, angleDeg: 0, opacity: 1, blend: 'normal',
  isHidden: false, locks: [], effects: [], runs: [{ text: words }], style: null, family: 'Inter', weight: 600, isItalic: false, fontSize,
  leading: 1.2, tracking: 0, color, align: 'start', verticalAlign: 'top', wrap: 'none', letterCase: 'as-typed', features: {}, lang: '',
})

const shape = (id: string, role: Role, x: number, y: number, width: number, height: number, color: string): Layer => ({
  id: `layer:${id}`, name: id, role, kind: 'shape', x, y, width, height, angleDeg: 0, opacity: 1, blend: 'normal', isHidden: false, locks: [],
  effects: [], outline: { kind: 'rect', radius: 6 }, fills: [{ kind: 'solid', color, opacity: 1 }], strokes: [],
})

/** A plain, faultless 300×600 by hand: nothing of what generates designs has a part in it. */
async function makeSound(): Promise<Design> {
  const read = await tools.readAsset(logoFile, 'logo')
  if (!read.ok) throw new Error('the fixture logo cannot be read')
  const { asset, loaded } = read.value
  mkdirSync(join(temp.path, 'assets'), { recursive: true })
  writeFileSync(join(temp.path, 'assets', `${asset.id.slice(6)}.svg`), loaded.kind === 'svg' ? loaded.text : logoBytes)
  const logo: Layer = {
    id: 'layer:logo', name: 'Logo', role: 'logo', kind: 'image', x: 24, y: 24, width: 90, height: 60, angleDeg: 0, opacity: 1, blend: 'normal',
    isHidden: false, locks: [], effects: [], asset: asset.id, fit: 'contain', crop: { x: 0, y: 0, width: 1, height: 1 }, focus: { x: 0.5, y: 0.5 },
    mask: null, recolor: [], isFlippedX: false, alt: '',
  }
  const layers: Layer[] = [
    shape('hero', 'hero', 0, 300, 300, 300, '#cfe3d4'),
    logo,
    text('headline', 'headline', 'Spring fair', 24, 130, 252, 40),
    text('body', 'body', '5 April, 10 am · 20% off', 24, 200, 252, 16),
    text('address', 'contact', 'fair.example', 24, 240, 252, 14),
    shape('button', 'cta', 24, 520, 150, 44, '#1c4a33'),
    text('label', 'cta', 'Shop now', 48, 530, 100, 18, '#ffffff'),
  ]
  const parsed = parseDesign({
    format: 'broadside', version: 1, title: 'Spring fair', lang: 'en',
    artboards: { 'artboard:a': { id: 'artboard:a', name: 'a', width: 300, height: 600, background: '#f4f1e8', children: layers.map((layer) => layer.id) } },
    layers: Object.fromEntries(layers.map((layer) => [layer.id, layer])),
    colors: {}, styles: {}, assets: { [asset.id]: asset },
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.value
}

let sound: Design
beforeAll(async () => {
  sound = await makeSound()
})

async function measure(design: Design, asked = request): Promise<FaultName[]> {
  writeFileSync(join(temp.path, 'design.json'), JSON.stringify(design))
  writeFileSync(join(temp.path, 'design.png'), exportDesign(design, await loadAssets(design, temp.path), { to: 'png', scale: 1 }, tools).bytes)
  const { faults } = await measureDesign({ id: 'a', size: '300x600', folder: temp.path, request: asked, logo: logoFile }, tools)
  return [...new Set(faults.map(({ name }) => name))]
}

type Change = (layers: Record<string, Record<string, unknown>>, design: Record<string, unknown>) => void

function change(edit: Change): Design {
  const copy = structuredClone(sound) as unknown as { layers: Record<string, Record<string, unknown>> } & Record<string, unknown>
  edit(copy.layers, copy)
  return copy as unknown as Design
}

describe('measuring anew', () => {
  it('finds nothing in a sound design', async () => {
    expect(await measure(sound)).toEqual([])
  })

  it.each<[string, FaultName, Change]>([
    ['a headline that runs off the edge', 'outside', (layers) => (layers['layer:headline']!['x'] = 120)],
    ['text on text', 'overlap', (layers) => (layers['layer:body']!['y'] = 150)],
    ['text on the logo', 'overlap', (layers) => Object.assign(layers['layer:body']!, { y: 50 })],
    ['text under the button', 'clipped', (layers) => Object.assign(layers['layer:address']!, { x: 30, y: 535 })],
    ['a word wider than its box', 'clipped', (layers) => Object.assign(layers['layer:headline']!, { wrap: 'box', width: 60 })],
    ['a glyph that no font has', 'clipped', (layers) => (layers['layer:body']!['runs'] = [{ text: '5 April 10 am 20% \u{e123}' }])],
    ['pale text', 'contrast', (layers) => (layers['layer:address']!['color'] = '#a9a699')],
    ['a large label at 4:1', 'contrast', (layers) => Object.assign(layers['layer:label']!, { fontSize: 26, color: '#8cae9a' })],
    ['10 px text', 'small', (layers) => (layers['layer:address']!['fontSize'] = 10)],
    ['a headline near the body', 'hierarchy', (layers) => (layers['layer:headline']!['fontSize'] = 26)],
    ['another size', 'size', (_layers, design) => ((design['artboards'] as Record<string, Record<string, unknown>>)['artboard:a']!['height'] = 601)],
    ['a logo of 12 px', 'logo', (layers) => Object.assign(layers['layer:logo']!, { height: 12 })],
    ['a logo with text beside it', 'logo', (layers) => Object.assign(layers['layer:logo']!, { x: 24, y: 78 })],
    ['a logo on a ground of its colour', 'logo', (layers) => Object.assign(layers['layer:hero']!, { y: 0, height: 600, fills: [{ kind: 'solid', color: '#0f6e6c', opacity: 1 }] })],
    ['no logo', 'logo', (layers) => (layers['layer:logo']!['isHidden'] = true)],
    ['no button', 'cta', (layers) => (layers['layer:label']!['role'] = 'other')],
    ['a missing price cut', 'facts', (layers) => (layers['layer:body']!['runs'] = [{ text: '5 April, 10 am' }])],
    ['a missing date', 'facts', (layers) => (layers['layer:body']!['runs'] = [{ text: '10 am · 20% off' }])],
    ['an invented number', 'invented', (layers) => (layers['layer:body']!['runs'] = [{ text: '5 April, 10 am · 20% off · 99 stalls' }])],
    [
      'a headline and a button alone', 'words',
      (layers) => ['layer:body', 'layer:address'].forEach((id) => (layers[id]!['isHidden'] = true)),
    ],
  ])('finds %s', async (_what, name, edit) => {
    expect(await measure(change(edit))).toContain(name)
  })
})
