import { cropPhoto } from '#core/assets/saliency/crop-photo.ts'
import { arrangeHero } from '#core/compose/arrange-hero.ts'
import { area, centerX, centerY, contains, inset, intersection } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Content } from './content.ts'
import type { Frame, HeroPlace } from './frame.ts'
import { marginOf } from './frame.ts'
import { placeSubject } from './photo/place-subject.ts'

/** Of a drawing's box, what lies within this share of its sides is what people look at. */
const rim = 0.14
/** Air between a seal and the room of words, in margins. */
const airShare = 0.35
/** A seal may give up this much of its size to keep off a picture's heart. */
const sizes = [1, 0.88, 0.78] as const
/** What of a seal may lie over the heart of a picture at no cost: it sits on a shoulder, and overlaps. */
const tolerated = 0.06

/** Where the subjects of a frame's pictures will lie: the inner part of drawings, and what a photo shows. */
function heartsOf({ hero, artboard }: Content, frame: Frame): Box[] {
  const places = frame.hero === null ? frame.companions : [frame.hero, ...frame.companions]
  if (hero.kind === 'type') return []
  if (hero.kind === 'photo') return places.slice(0, hero.photos.length).flatMap((place, index) => {
    const photo = hero.photos[index]!
    return photo.isCutOut ? drawnHearts([photo], place, artboard) : [placeSubject(photo, place.crop ?? cropPhoto(photo.look, photo.asset, place.box.width / place.box.height), place.box)]
  })
  const { pictures } = hero
  return places.flatMap((place, index) => drawnHearts(frame.companions.length > 0 ? [pictures[index % pictures.length]!] : pictures, place, artboard))
}

const drawnHearts = (pictures: Parameters<typeof arrangeHero>[0], place: HeroPlace, page: Content['artboard']): Box[] =>
  arrangeHero(pictures, place, page).map(({ target }) => inset(target, Math.min(target.width, target.height) * rim))

const share = (seal: Box, other: Box): number => {
  const both = intersection(seal, other)
  return both === null ? 0 : area(both) / area(seal)
}

/**
 * The seal of an offer, moved from where its frame has it as far as it takes to leave the heart of every picture free; never
 * into the room of words, nor over the page's margin. Where nothing is free it stays.
 */
export function settleSeal(content: Content, frame: Frame, seal: Box): Box {
  const { artboard } = content
  const page = inset({ x: 0, y: 0, ...artboard }, marginOf(artboard) * 0.55)
  const hearts = heartsOf(content, frame)
  const read = [frame.text.box, ...[frame.logo, frame.cta, frame.facts].flatMap((part) => (part.place === 'box' ? [part.box] : []))].map((box) => inset(box, -marginOf(artboard) * airShare))
  const short = Math.min(artboard.width, artboard.height)
  const covered = (box: Box): number => hearts.reduce((sum, heart) => sum + Math.max(0, share(box, heart) - tolerated), 0)
  const cost = (box: Box): number =>
    2 * covered(box) + read.reduce((sum, other) => sum + 4 * share(box, other), 0) +
    (0.4 * Math.hypot(centerX(box) - centerX(seal), centerY(box) - centerY(seal))) / short + 1.2 * (1 - box.width / seal.width)
  if (covered(seal) === 0) return seal
  const steps = Array.from({ length: 11 }, (_, step) => (step - 5) * 0.12)
  const tried = sizes.flatMap((size) => steps.flatMap((dx) => steps.map((dy): Box => {
    const [width, height] = [seal.width * size, seal.height * size]
    return { x: centerX(seal) - width / 2 + dx * short, y: centerY(seal) - height / 2 + dy * short, width, height }
  }))).filter((box) => contains(page, box))
  return tried.reduce((best, box) => (cost(box) < cost(best) - 1e-6 ? box : best), seal)
}
