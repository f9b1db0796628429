import { cropPhoto } from '#core/assets/saliency/crop-photo.ts'
import { createMeans } from '#core/assets/saliency/saliency-map.ts'
import type { MeanOver } from '#core/assets/saliency/saliency-map.ts'
import type { Palette } from '#core/compose/direction.ts'
import { area, bottom, centerX, centerY, intersection, right } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { PhotoPicture } from '../content.ts'
import { toneFor } from './tone.ts'
import type { PhotoTone } from './tone.ts'

/** A photo cropped to a page, and where words lie on it. */
export interface CalmPlace {
  /** The part of the photo that fills the page, in fractions of it. */
  readonly crop: Box
  /** Page pixels. */
  readonly text: Box
  readonly verticalAlign: 'top' | 'middle' | 'bottom'
  readonly tone: PhotoTone
  /** More is better; 0 is a place as calm as can be, without a subject near. */
  readonly score: number
}

interface CalmWish {
  readonly page: Size
  readonly margin: number
  /** The least that the column of words must measure. */
  readonly least: number
  /** 0 a bare headline … 1 a full notice. */
  readonly load: number
  readonly palette: Palette
}

/** How far a photo may be enlarged beyond its own pixels before it is seen. */
const mostEnlarged = 1.35

/** The least share of the largest crop that still has the pixels for a place. */
export function leastCropShare({ asset }: Pick<PhotoPicture, 'asset'>, place: Size): number {
  const scale = Math.max(place.width / asset.width, place.height / asset.height)
  return asset.extension === 'svg' ? 0.3 : Math.max(0.3, Math.min(1, (scale / mostEnlarged) ** 2))
}

interface Candidate {
  readonly text: Box
  readonly verticalAlign: CalmPlace['verticalAlign']
  /** Where the subject is wanted, in fractions of the page. */
  readonly anchor: { readonly x: number; readonly y: number }
}

/** Columns at both sides of a wide page, bands at head and foot of a tall one; a square has both. */
function listCandidates({ page, margin, least, load }: CalmWish): Candidate[] {
  const { width, height } = page
  const aspect = width / height
  const out: Candidate[] = []
  if (aspect >= 0.85) {
    for (const share of [0.42, 0.5, 0.58]) {
      const column = Math.max(least, width * share - margin)
      if (column > width - 2 * margin) continue
      const rest = (width - column - margin) / 2 / width
      for (const verticalAlign of ['top', 'middle', 'bottom'] as const) {
        out.push({ text: { x: margin, y: margin, width: column, height: height - 2 * margin }, verticalAlign, anchor: { x: 1 - rest, y: 0.5 } })
        out.push({ text: { x: width - margin - column, y: margin, width: column, height: height - 2 * margin }, verticalAlign, anchor: { x: rest, y: 0.5 } })
      }
    }
  }
  if (aspect <= 1.15) {
    for (const share of [0.44, 0.5, 0.58]) {
      const band = height * (share + load * 0.06) - margin
      const rest = (height - band - margin) / 2 / height
      out.push({ text: { x: margin, y: margin, width: width - 2 * margin, height: band }, verticalAlign: 'top', anchor: { x: 0.5, y: 1 - rest } })
      out.push({ text: { x: margin, y: height - margin - band, width: width - 2 * margin, height: band }, verticalAlign: 'bottom', anchor: { x: 0.5, y: rest } })
    }
  }
  return out
}

/** About where the ink will lie in a column: stacks fill more of it the more there is to say. */
function inkOf({ text, verticalAlign }: Candidate, load: number): Box {
  const height = text.height * Math.min(1, 0.62 + load * 0.38)
  return { ...text, height, y: verticalAlign === 'top' ? text.y : verticalAlign === 'bottom' ? bottom(text) - height : text.y + (text.height - height) / 2 }
}

const toPicture = (box: Box, crop: Box, page: Size): Box => ({
  x: crop.x + (box.x / page.width) * crop.width, y: crop.y + (box.y / page.height) * crop.height,
  width: (box.width / page.width) * crop.width, height: (box.height / page.height) * crop.height,
})

/**
 * Where words may lie on a photo that fills the page, best first: where little draws the eye, little detail drowns letters and
 * a veil changes least, with the subject whole on the other side.
 */
export function findCalmPlaces(photo: PhotoPicture, wish: CalmWish): CalmPlace[] {
  const { page } = wish
  const { look, asset } = photo
  const [salient, busy, light] = [createMeans(look.saliency), createMeans(look.detail), createMeans(look.light)] as [MeanOver, MeanOver, MeanOver]
  const leastShare = leastCropShare(photo, page)
  const crops = new Map<string, Box>()
  const cropFor = (anchor: Candidate['anchor'] | null): Box => {
    const key = anchor === null ? '' : `${anchor.x.toFixed(2)} ${anchor.y.toFixed(2)}`
    const known = crops.get(key) ?? cropPhoto(look, asset, page.width / page.height, { anchor, leastShare })
    crops.set(key, known)
    return known
  }
  const rate = (candidate: Candidate, crop: Box): CalmPlace => {
    const ink = toPicture(inkOf(candidate, wish.load), crop, page)
    const subject = intersection(look.subject, crop)
    const covered = subject === null ? null : intersection(subject, ink)
    const hidden = covered === null || subject === null ? 0 : area(covered) / area(subject)
    const faces = look.faces.filter((face) => intersection(face, ink) !== null).length
    const kept = subject === null ? 0 : area(subject) / area(look.subject)
    const { tone, change } = toneFor(wish.palette, { l: light(ink), ...look.tint })
    const apart = subject === null ? 0 : Math.hypot((centerX(subject) - centerX(ink)) / crop.width, (centerY(subject) - centerY(ink)) / crop.height)
    // Words lie where somebody looks, not at the back of the head.
    const heeded = subject === null || look.gaze === 0 ? 0 : look.gaze * Math.sign(centerX(ink) - centerX(subject))
    // Zoomed in, the picture has less to say.
    const zoom = 1 - Math.max(crop.width, crop.height)
    const score = -2.4 * salient(ink) - 1.1 * busy(ink) - 1.6 * hidden - 2 * faces - 0.9 * change - 0.8 * (1 - kept) + 0.5 * Math.min(0.6, apart) + 0.25 * heeded - 0.25 * zoom
    return { crop, text: candidate.text, verticalAlign: candidate.verticalAlign, tone, score }
  }
  return listCandidates(wish)
    .flatMap((candidate) => [rate(candidate, cropFor(null)), rate(candidate, cropFor(candidate.anchor))])
    .sort((a, b) => b.score - a.score || a.text.x - b.text.x || a.text.y - b.text.y)
}

/** One place for each side of the page that words may take, best first, those much worse than the best left out. */
export function differingPlaces(places: readonly CalmPlace[], page: Size): CalmPlace[] {
  const best = places[0]
  if (best === undefined) return []
  const sideOf = ({ text }: CalmPlace): string => (text.width > page.width * 0.7 ? (centerY(text) < page.height / 2 ? 'top' : 'bottom') : right(text) < page.width * 0.8 ? 'left' : 'right')
  return places.filter((place, index) => place.score > best.score - 0.22 && places.findIndex((other) => sideOf(other) === sideOf(place)) === index)
}
