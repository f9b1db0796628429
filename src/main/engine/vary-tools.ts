import { join } from 'node:path'
import type { FindLook } from '#core/assets/saliency/read-saliency.ts'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { noChoices } from '#core/compose/choices.ts'
import type { Palette } from '#core/compose/direction.ts'
import { listColors } from '#core/compose/illustration/apply-recolor.ts'
import type { Illustration } from '#core/compose/illustration/illustration-index.ts'
import { recolorMap } from '#core/compose/illustration/recolor-map.ts'
import type { RecolorPicture } from '#core/compose/vary/recolor-design.ts'
import type { VaryTools } from '#core/compose/vary/vary-tools.ts'
import type { Design } from '#core/design/design.ts'
import type { AssetId } from '#core/design/ids.ts'
import type { ImageLayer } from '#core/design/layer.ts'
import type { AssetLoader, LoadedAsset } from '#core/export/assets.ts'
import type { Picture } from '#core/layout/content.ts'
import { plainText } from '#core/typography/text-spec.ts'
import { prepareMaterial } from './generate/prepare-material.ts'
import { judgeInTurn } from './judge-design.ts'
import { plainly } from './job.ts'
import { assetFileName } from './load-assets.ts'
import type { EngineTools } from './tools.ts'

const whole = { x: 0, y: 0, width: 1, height: 1 }

/** As much of a design's own words as is read where it carries no request. */
const mostWords = 2000

const wordsOf = (design: Design): string =>
  [design.title, design.description, ...Object.values(design.layers).flatMap((layer) => (layer.kind === 'text' ? [plainText(layer.runs)] : []))].join('. ').slice(0, mostWords)

/** What the design was asked to be, or its own words where nobody knows. */
const requestOf = (design: Design): string => {
  const request = design.origin?.request ?? ''
  return request !== '' && parseBrief(request).ok ? request : wordsOf(design) || 'A poster'
}

export type EngineVaryTools = Omit<VaryTools, 'layouts'> & {
  /** The design's own pictures and all that a variation may bring in. */
  readonly assets: AssetLoader
}

/** Finds what variations of a design are made of. `folder` holds its pictures. */
export async function prepareVaryTools(design: Design, folder: string, { assets: own, findLook }: { readonly assets: AssetLoader; readonly findLook: FindLook }, tools: EngineTools, seed: number): Promise<EngineVaryTools> {
  const logo = Object.values(design.layers).find((layer): layer is ImageLayer => layer.kind === 'image' && layer.role === 'logo')
  const photo = Object.values(design.assets).some(({ extension, id }) => extension !== 'svg' && Object.values(design.layers).some((layer) => layer.kind === 'image' && layer.asset === id && layer.role === 'hero'))
  const logoPath = logo === undefined ? null : join(folder, assetFileName(design.assets[logo.asset]!))
  const { material, brief, assets, proposed } = await prepareMaterial({
    request: requestOf(design), logo: logoPath, assets: [], sizes: [], count: 1, weigh: 8, seed, ...plainly, choices: noChoices,
  }, tools)
  const added = new Map<AssetId, LoadedAsset>(assets)
  const { index } = tools.illustrations
  const items = new Map<AssetId, { readonly item: Illustration; readonly colors: readonly string[] }>()
  const pictureOf = (item: Illustration, palette: Palette): Picture => {
    const { asset, loaded } = tools.illustrations.load(item.id)
    added.set(asset.id, loaded)
    const colors = loaded.kind === 'svg' ? listColors(loaded.text) : []
    return { asset, visible: whole, recolor: recolorMap(item, colors, palette) as Picture['recolor'], alt: item.name, lightness: item.lightness }
  }
  const leads = proposed.leads
  const isNew = (item: Illustration): boolean => !item.isSymbol && !item.isTile && leads.every(({ id }) => id !== item.id)
  // What the words name comes before what only goes with it.
  const terms = [...new Set(brief.topics.flatMap(({ text }) => [text.toLowerCase(), ...text.toLowerCase().split(' ').filter((word) => word.length > 2)]))]
  const near = [...new Set([...terms.flatMap((term) => (index.find(term) ?? []).map(({ item }) => item)), ...leads.flatMap(({ id }) => index.companions(id))])].filter(isNew).slice(0, 12)
  for (const item of index.items) {
    if (!Object.values(design.assets).some(({ name }) => name === item.name)) continue
    const { asset, loaded } = tools.illustrations.load(item.id)
    if (loaded.kind === 'svg') items.set(asset.id, { item, colors: listColors(loaded.text) })
  }
  const loader: AssetLoader = (id) => added.get(id) ?? own(id)
  return {
    typesetter: tools.typesetter,
    judge: (varied) => judgeInTurn(varied, loader, findLook, tools),
    directions: material.directions,
    brief,
    scenes: (palette) => (photo ? [] : [...material.scenes(palette), ...near.map((item) => [pictureOf(item, palette)])]),
    recolor: (palette): RecolorPicture => (id) => {
      const known = items.get(id)
      return known === undefined ? null : (recolorMap(known.item, known.colors, palette) as Picture['recolor'])
    },
    tiles: material.tiles,
    assets: loader,
  }
}
