import { area, bottom, intersection, right } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Content, PhotoPicture } from '#core/layout/content.ts'
import type { Frame } from '#core/layout/frame.ts'
import { placeSubject } from '#core/layout/photo/place-subject.ts'
import { fitNeed } from '#core/layout/problem/text-need.ts'
import type { TextNeed } from '#core/layout/problem/text-need.ts'
import { visibleAspect } from './part-needs.ts'

/** Of the page, what the pictures should show at least. */
const leastShown = 0.26
/** Of the size that a column should have, what there should be room for. */
const leastSize = 0.95
/** Beside a card on a photo, the share of the page that is one piece of picture. */
const leastOpen = 0.4
/** Wider or higher than this a picture is a strip. */
const widest = 2.5

const missing = (share: number, least: number): number => Math.max(0, least - share) / least

/** What is wrong with a frame at first sight, 0 where nothing is: a small, strip-like or hidden picture, little room for words. */
export function rateFrame({ hero, artboard }: Content, { hero: place, companions, text, panels }: Frame, words: TextNeed): number {
  const page = { x: 0, y: 0, ...artboard }
  const cramped = 1.5 * missing(fitNeed(words, text.box.width, text.box.height).size / words.best, leastSize)
  if (place === null || hero.kind === 'type') return cramped
  if (place.form === 'bleed') return cramped + (hero.kind === 'photo' && place.crop !== undefined ? hiddenShare(hero.photos[0], place.crop, text.box, artboard) : 1.5 * missing(openShare(panels[0]?.box ?? text.box, artboard), leastOpen))
  const shown = [place, ...companions].reduce((sum, { box }) => {
    const seen = intersection(box, page)
    if (seen === null || hero.kind === 'photo') return sum + (seen === null ? 0 : area(seen))
    // A drawing keeps its shape; with company it fills a row.
    const aspect = visibleAspect(hero.pictures[0]) * (hero.pictures.length > 1 ? 1.35 : 1)
    const width = Math.min(seen.width, seen.height * aspect)
    return sum + (width * width) / aspect
  }, 0) / area(page)
  const strip = hero.kind === 'photo' && companions.length === 0 ? Math.max(0, Math.max(place.box.width / place.box.height, place.box.height / place.box.width) / widest - 1) : 0
  return cramped + missing(shown, leastShown) + strip
}

/** How much of a photo's subject words lie on. */
function hiddenShare(photo: PhotoPicture, crop: Box, words: Box, page: Size): number {
  const seen = placeSubject(photo, crop, { x: 0, y: 0, ...page })
  const both = intersection(seen, words)
  return both === null ? 0 : area(both) / area(seen)
}

/** The largest piece of the page beside a box: at its sides where the page is wide, above or below it where it is high. */
function openShare(box: Box, { width, height }: Size): number {
  const across = Math.max(box.x / width, 1 - right(box) / width)
  const down = Math.max(box.y / height, 1 - bottom(box) / height)
  return width > height * 1.2 ? across : height > width * 1.2 ? down : Math.max(across, down)
}
