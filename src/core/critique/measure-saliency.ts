import { measureSaliency as readSaliency } from '#core/assets/saliency/measure-saliency.ts'
import { samplePlanes } from '#core/assets/saliency/sample-planes.ts'
import { createMeans, mapSide, type SaliencyMap } from '#core/assets/saliency/saliency-map.ts'
import type { AssetId } from '#core/design/ids.ts'
import { placeImage } from '#core/export/place-image.ts'
import { area, contains, intersection, type Box } from '#core/geometry/box.ts'
import type { ForegroundElement } from './list-elements.ts'
import type { Pixels } from './pixels.ts'
import { isLogo, type ImagePart, type Scene } from './read-scene.ts'

/** What is known of a picture before it is placed: what draws the eye in it. Null: nothing. */
export type FindSaliency = (asset: AssetId) => SaliencyMap | null

export interface SaliencyMeasure {
  /**
   * How much of what draws the eye in the photos lies under text, button, logo and cards, in means of the photo: 0, they lie
   * on what nobody looks at; 1, on the average of it; 2, on its subject. Null with nothing on one.
   */
  readonly under: number | null
  /** The share of what draws the eye that the crops leave on the page, the least of all photos. Null where a photo is known by its look alone. */
  readonly kept: number | null
}

/** A photo smaller than this share of the artboard is no ground for words. */
const leastPhoto = 0.08
/** The map has 64 cells a side: more pixels tell it nothing. */
const lookedAtSide = 128
const mostPhotos = 6

/** Null where there is no photo. Without `find`, a photo is looked at as it stands there, and what a card hides of it is not known. */
export function measureSaliency(scene: Scene, elements: readonly ForegroundElement[], behind: Pixels, find: FindSaliency = () => null): SaliencyMeasure | null {
  const photos = scene.images
    .filter((image) => image.isPhoto && !isLogo(image))
    .flatMap((image) => {
      const shown = intersection(image.bounds, scene.page)
      return shown === null || area(shown) < area(scene.page) * leastPhoto ? [] : [{ image, shown }]
    })
    .sort((a, b) => area(b.shown) - area(a.shown))
    .slice(0, mostPhotos)
  if (photos.length === 0) return null
  let sum = 0
  let weight = 0
  let kept: number | null = null
  for (const { image, shown } of photos) {
    const cards = scene.shapes.filter((shape) => shape.order > image.order && shape.opacity > 0.6 && (shape.role === 'panel' || shape.role === 'badge')).map(({ bounds }) => bounds)
    const bare = elements.filter(({ kind, box }) => kind !== 'hero' && !cards.some((card) => contains(card, box, 1))).map(({ box }) => box)
    const map = find(image.layer.asset)
    const whole = map === null ? shown : wholeOf(scene, image)
    // What lies on a card lies on the card; the card lies on the photo.
    const over = (map === null ? bare : [...bare, ...cards]).flatMap((box) => intersection(box, shown) ?? [])
    if (over.length === 0 && map === null) continue
    const meanOver = createMeans(map ?? { columns: mapSide, rows: mapSide, values: Float32Array.from(readSaliency(samplePlanes(cut(behind, shown)))) })
    const inPicture = (box: Box): Box => {
      const share = { x: (box.x - whole.x) / whole.width, y: (box.y - whole.y) / whole.height, width: box.width / whole.width, height: box.height / whole.height }
      return map === null ? share : flip(share, image)
    }
    const seen = inPicture(shown)
    const mean = meanOver(seen)
    if (mean < 1e-3) continue
    if (map !== null) {
      const own = (mean * area(seen)) / meanOver({ x: 0, y: 0, width: 1, height: 1 })
      kept = Math.min(kept ?? 1, own)
    }
    for (const box of over) {
      sum += (meanOver(inPicture(box)) / mean) * area(box)
      weight += area(box)
    }
  }
  return { under: weight === 0 ? null : sum / weight, kept }
}

const wholeOf = (scene: Scene, { layer }: ImagePart): Box => placeImage(layer, scene.design.assets[layer.asset]!).picture

const flip = (box: Box, { layer }: ImagePart): Box => (layer.isFlippedX ? { ...box, x: 1 - box.x - box.width } : box)

/** That part of the picture, with no more pixels than are looked at. */
function cut({ data, width, height, scale }: Pixels, box: Box): { width: number; height: number; data: Uint8Array } {
  const left = Math.min(width - 1, Math.floor(box.x * scale))
  const top = Math.min(height - 1, Math.floor(box.y * scale))
  const wide = Math.max(1, Math.min(width - left, Math.round(box.width * scale)))
  const tall = Math.max(1, Math.min(height - top, Math.round(box.height * scale)))
  const out = { width: Math.min(wide, lookedAtSide), height: Math.min(tall, lookedAtSide) }
  const pixels = new Uint8Array(out.width * out.height * 4)
  for (let y = 0; y < out.height; y++) {
    const row = top + Math.floor((y * tall) / out.height)
    for (let x = 0; x < out.width; x++) {
      const from = (row * width + left + Math.floor((x * wide) / out.width)) * 4
      pixels.set(data.subarray(from, from + 4), (y * out.width + x) * 4)
    }
  }
  return { ...out, data: pixels }
}
