import { createHash } from 'node:crypto'
import { chooseViewLayers } from '#core/critique/view-layers.ts'
import type { Views } from '#core/critique/pixels.ts'
import type { Design } from '#core/design/design.ts'
import { parseDesign } from '#core/design/parse.ts'
import type { AssetLoader, LoadedAsset } from '#core/export/assets.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import { rasterize } from '#main/engine/rasterize.ts'
import { typesetter } from '../../support/test-fonts.ts'

export { typesetter }

/** A wordmark of bars, 100×40, and a round picture, 100×100: each in one plain colour. */
const drawings = {
  logo: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 40" width="100" height="40"><path fill="#123a6b" d="M0 0H20V40H0ZM30 0H70V40H30ZM80 0H100V40H80Z"/></svg>`,
  hero: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100"><circle fill="#e8663c" cx="50" cy="50" r="50"/></svg>`,
}
const idOf = (text: string) => `asset:${createHash('sha256').update(text).digest('hex')}`
export const assets = { logo: idOf(drawings.logo), hero: idOf(drawings.hero) }
const loaded = new Map<string, LoadedAsset>(Object.values(drawings).map((text) => [idOf(text), { kind: 'svg', text }]))

type Fields = Readonly<Record<string, unknown>>

export const text = (words: string, role: string, box: readonly [number, number, number, number], fields: Fields = {}): Fields => ({
  kind: 'text', role, name: role, x: box[0], y: box[1], width: box[2], height: box[3],
  runs: [{ text: words }], family: 'Inter', fontSize: 14, color: '#14213d', ...fields,
})

export const shape = (role: string, box: readonly [number, number, number, number], color: string, fields: Fields = {}): Fields => ({
  kind: 'shape', role, name: role, x: box[0], y: box[1], width: box[2], height: box[3],
  outline: { kind: 'rect', radius: 0 }, fills: [{ kind: 'solid', color, opacity: 1 }], ...fields,
})

export const image = (asset: keyof typeof assets, box: readonly [number, number, number, number], fields: Fields = {}): Fields => ({
  kind: 'image', role: asset, name: asset, x: box[0], y: box[1], width: box[2], height: box[3], asset: assets[asset], ...fields,
})

/** A 300×250 banner with nothing wrong; a test changes one thing of it. Layers are named by their key, from back to front. */
export const soundLayers = {
  ground: shape('background', [-10, -10, 320, 270], '#f4efe6'),
  hero: image('hero', [168, 40, 170, 170]),
  headline: text('Fresh bread daily', 'headline', [20, 72, 144, 58], { fontSize: 26, weight: 700, leading: 1.1 }),
  subhead: text('Baked at 6 in the morning', 'subhead', [20, 138, 130, 34]),
  button: shape('cta', [20, 196, 100, 34], '#14213d'),
  label: text('Order now', 'cta', [20, 204, 100, 18], { color: '#ffffff', align: 'center', weight: 600, fontSize: 14, leading: 1.2 }),
  logo: image('logo', [20, 18, 60, 24]),
}
export const soundRequest = 'A banner for our bakery: fresh bread daily, baked at 6 in the morning. Button: Order now.'

type Layers = Readonly<Record<string, Fields | null>>

/** The sound banner with some layers' fields changed, layers added, or (null) taken away. */
export function makeDesign(changes: Layers = {}, size: readonly [number, number] = [300, 250], base: Layers = soundLayers, extra: Fields = {}): Design {
  const names = [...new Set([...Object.keys(base), ...Object.keys(changes)])].filter((name) => changes[name] !== null && base[name] !== null)
  const layers = Object.fromEntries(
    names.map((name) => [`layer:${name}`, { ...base[name], ...changes[name], id: `layer:${name}`, name }]),
  )
  const inGroups = new Set(Object.values(layers).flatMap((layer) => ((layer as Fields)['children'] as string[] | undefined) ?? []))
  const parsed = parseDesign({
    format: 'broadside', version: 1, title: 'Bread', lang: 'en',
    artboards: { 'artboard:1': { id: 'artboard:1', name: 'Banner', width: size[0], height: size[1], background: '#ffffff', children: names.map((name) => `layer:${name}`).filter((id) => !inGroups.has(id)) } },
    layers, colors: {}, styles: {},
    assets: Object.fromEntries(Object.entries(assets).map(([name, id]) => [id, { id, extension: 'svg', width: 100, height: name === 'logo' ? 40 : 100, name }])),
    origin: { request: soundRequest, seed: 1, layout: '', palette: '', type: '', background: '', illustration: '' },
    ...extra,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.value
}

/** The design's real pictures. */
export function renderViews(design: Design, scale = 1, load: AssetLoader = (id) => loaded.get(id)!): Views {
  const { hiddenBehind, logo, hero } = chooseViewLayers(design)
  const draw = (layers: Fields) =>
    rasterize(exportSvg(design, { profile: 'outline', typesetter, assets: load, ...layers }).svg, { scale })
  return {
    behind: draw({ hiddenLayers: hiddenBehind }),
    logo: logo === null ? null : draw({ onlyLayers: logo }),
    hero: hero === null ? null : draw({ onlyLayers: hero }),
  }
}
