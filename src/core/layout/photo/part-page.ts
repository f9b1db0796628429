import { area } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { boxBetween, pageOf, seamFor, textLoad } from '../archetypes/page.ts'
import type { Content, PhotoPicture } from '../content.ts'
import type { Frame, HeroPlace } from '../frame.ts'
import type { Tiling } from './tile-photos.ts'

/** Under this many square pixels a page says one thing, and shows one picture. */
const roomyArea = 75000

export const photosOf = ({ hero }: Content): readonly PhotoPicture[] => (hero.kind === 'photo' ? hero.photos : [])

/** Several pictures were given and the page has room for them: a layout that leaves some out is no answer. */
export const mustShowAll = (content: Content): boolean => photosOf(content).length > 1 && area(content.artboard) >= roomyArea

/** Between pictures that stand together. */
export const photoGap = (short: number): number => Math.max(3, Math.round(short * 0.014))

/** Tiles as the places of a frame's pictures, the first for the hero. */
export function placeTiles(tiling: Tiling): Pick<Frame, 'hero' | 'companions'> {
  const places = tiling.map((box): HeroPlace => ({ box, form: 'rect', anchor: { x: 0.5, y: 0.5 }, isStanding: false, on: 'ground' }))
  return { hero: places[0] ?? null, companions: places.slice(1) }
}

export interface PartedPage {
  /** The pictures' part, out to the page's edges on three sides. */
  readonly pictures: Box
  readonly text: Box
  readonly side: 'left' | 'right' | 'top' | 'bottom'
}

/** Parts a page between pictures, which take about `share` of it, and words: side by side where it is wide, else one above the other. */
export function partPage(content: Content, share: number, isTurned: boolean): PartedPage {
  const { width: w, height: h, margin: m } = pageOf(content)
  const load = textLoad(content)
  if (w / h >= 0.85) {
    const seam = seamFor(content, w * (1 - share + load * 0.06), m * 1.8)
    return isTurned
      ? { side: 'left', pictures: boxBetween(0, 0, w - seam, h), text: boxBetween(w - seam + m * 0.8, m, w - m, h - m) }
      : { side: 'right', pictures: boxBetween(seam, 0, w, h), text: boxBetween(m, m, seam - m * 0.8, h - m) }
  }
  const reach = h * (share - load * 0.08)
  return isTurned
    ? { side: 'bottom', pictures: boxBetween(0, h - reach, w, h), text: boxBetween(m, m, w - m, h - reach - m * 0.7) }
    : { side: 'top', pictures: boxBetween(0, 0, w, reach), text: boxBetween(m, reach + m * 0.7, w - m, h - m) }
}

/** The pictures' part drawn in to the page's margins, on the edges that it shares with the page. */
export function insetPart({ pictures, side }: PartedPage, page: { readonly width: number; readonly height: number; readonly margin: number }): Box {
  const { width: w, height: h, margin: m } = page
  return boxBetween(
    side === 'right' ? pictures.x : m, side === 'bottom' ? pictures.y : m,
    side === 'left' ? pictures.width : w - m, side === 'top' ? pictures.height : h - m,
  )
}
