import { paletteOf } from '#core/compose/palette-of.ts'
import type { Palette } from '#core/compose/direction.ts'
import type { Asset, Design } from '#core/design/design.ts'
import type { AssetId } from '#core/design/ids.ts'
import type { ImageLayer } from '#core/design/layer.ts'
import { isLocked } from '#core/design/locks.ts'
import { referencesOf } from '#core/design/references.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Picture } from '#core/layout/content.ts'
import { heroImages } from './axis.ts'
import { isHeld } from './recolor-design.ts'
import type { VaryTools } from './vary-tools.ts'

/** For designs whose colours are not named as ours: drawings keep their own. */
const plain: Palette = {
  name: '', isDark: false, ground: '#f4f4f4', groundShade: '#e8e8e8', field: '#dddddd', fieldShade: '#cccccc', surface: '#ffffff', ink: '#111111', inkSoft: '#333333',
  onField: '#111111', onSurface: '#111111', accent: '#444444', onAccent: '#ffffff', accents: [],
}

/**
 * The design around other pictures, in the same boxes. Drawings give way to other scenes of what the design says; several photos
 * change places, for nobody knows of others.
 */
export function* varyIllustration(design: Design, tools: VaryTools, random: Random): Generator<Design> {
  const images = heroImages(design).filter((layer) => !isHeld(design, layer) && !isLocked(layer, 'asset', 'recolor', 'alt'))
  const drawn = images.filter(({ asset }) => design.assets[asset]?.extension === 'svg')
  const photos = images.filter(({ asset }) => design.assets[asset]?.extension !== 'svg')
  if (drawn.length === 0) {
    yield* turnPhotos(design, photos)
    return
  }
  const palette = paletteOf(design)
  // The likeliest first: what the words name is another picture of the same, what only goes with it is not.
  const scenes = tools.scenes(palette ?? plain)
  const ordered = [...drawn].sort((a, b) => Number(b.role === 'hero') - Number(a.role === 'hero'))
  const places = [...new Set(ordered.map(({ asset }) => asset))]
  const fit = (scene: readonly Picture[]): number => ordered.reduce((sum, layer) => sum + misfit(layer, pictureFor(scene, places.indexOf(layer.asset))), 0)
  const ranked = scenes.map((scene, index) => ({ scene, cost: fit(scene) * 0.6 + (index / scenes.length) * 1.1 + random.between(0, 0.15) })).sort((a, b) => a.cost - b.cost)
  for (const { scene } of ranked) {
    const lead = scene[0]
    if (lead === undefined || lead.asset.id === places[0]) continue
    yield setPictures(design, ordered, places, scene, palette === null)
  }
}

const pictureFor = (scene: readonly Picture[], place: number): Picture => scene[place % scene.length]!

/** What a picture wastes of a box that was made for another, and more where it would float above what it stands on. */
function misfit(layer: ImageLayer, { asset }: Picture): number {
  const ratio = Math.log((asset.width / asset.height) / (layer.width / layer.height))
  return ratio > 0 ? ratio * 1.6 : -ratio
}

function setPictures(design: Design, layers: readonly ImageLayer[], places: readonly AssetId[], scene: readonly Picture[], keepsColors: boolean): Design {
  const changed: Record<string, ImageLayer> = {}
  const assets: Record<string, Asset> = {}
  for (const layer of layers) {
    const { asset, recolor, alt } = pictureFor(scene, places.indexOf(layer.asset))
    assets[asset.id] = asset
    const isNamedAfter = layer.name === layer.alt || layer.name === design.assets[layer.asset]?.name
    changed[layer.id] = { ...layer, asset: asset.id, recolor: keepsColors ? [] : recolor, alt, name: isNamedAfter && alt !== '' && !isLocked(layer, 'name') ? alt : layer.name, crop: { x: 0, y: 0, width: 1, height: 1 }, focus: { x: 0.5, y: 0.5 } }
  }
  return finish(design, changed, assets, scene[0]?.alt ?? '')
}

function* turnPhotos(design: Design, photos: readonly ImageLayer[]): Generator<Design> {
  const shown = [...new Set(photos.map(({ asset }) => asset))]
  for (let by = 1; by < shown.length; by++) {
    const partOf = (layer: ImageLayer): ImageLayer => photos.find(({ asset }) => asset === shown[(shown.indexOf(layer.asset) + by) % shown.length])!
    const changed = Object.fromEntries(photos.map((layer) => {
      const { asset, recolor, alt, crop, focus } = partOf(layer)
      return [layer.id, { ...layer, asset, recolor, alt, crop, focus }]
    }))
    yield finish(design, changed, {}, design.origin?.illustration ?? '')
  }
}

function finish(design: Design, changed: Readonly<Record<string, ImageLayer>>, added: Readonly<Record<string, Asset>>, illustration: string): Design {
  const layers: Design['layers'] = { ...design.layers, ...changed }
  const used = new Set(Object.values(layers).flatMap((layer): readonly string[] => referencesOf(layer).assets))
  const replaced = new Set(Object.keys(changed).map((id) => (design.layers[id as keyof typeof design.layers] as ImageLayer).asset as string))
  const kept = Object.entries(design.assets).filter(([id]) => used.has(id) || !replaced.has(id))
  return {
    ...design, layers, assets: { ...Object.fromEntries(kept), ...added },
    ...(design.origin === null ? {} : { origin: { ...design.origin, illustration: illustration.slice(0, 200) } }),
  } as Design
}
