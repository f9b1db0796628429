import { toSaliencyGrid } from '#core/assets/saliency/to-saliency-grid.ts'
import type { Role } from '#core/design/layer.ts'
import { area } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import { hasDrawableOffer, seamFor, textLoad } from '#core/layout/archetypes/page.ts'
import type { Content, PhotoPicture } from '#core/layout/content.ts'
import { marginOf } from '#core/layout/frame.ts'
import { logoSize, needsPlate, platePad } from '#core/layout/logo-size.ts'
import { findCalmPlaces } from '#core/layout/photo/find-calm-places.ts'
import type { CalmPlace } from '#core/layout/photo/find-calm-places.ts'
import { measureSets } from '#core/layout/problem/measure-sets.ts'
import type { LayoutElement, LayoutProblem } from '#core/layout/problem/problem.ts'
import { stackNeeds } from '#core/layout/problem/stack-needs.ts'
import type { TextNeed } from '#core/layout/problem/text-need.ts'
import { scaleFor } from '#core/layout/type-scale.ts'
import { factWordings } from '#core/layout/wording.ts'
import { measureColumn } from './measure-column.ts'
import { noPad, priorities, sizeAt, textBounds, visibleAspect } from './part-needs.ts'

/**
 * How words and picture share a page: all words in one column beside the picture; what is looked up in a place of its own; on
 * the photo that fills the page; or on a card, which lies on the photo or beside the drawing.
 */
export type Manner = 'column' | 'notice' | 'photo' | 'card'

export type ColumnPart = 'words' | 'facts' | 'logo' | 'picture' | 'card'

/** A content as a layout problem of few large parts, each of which is filled when its place was found. */
export interface ColumnPlan {
  readonly manner: Manner
  readonly problem: LayoutProblem
  readonly parts: readonly ColumnPart[]
  /** Of the photo that fills the page. */
  readonly crop: Box | null
}

/** Of a page, what its leading pictures take at least, and at most. */
const usualPicture = 0.26
const mostPicture = 0.52

/** A photo may carry words where its calmest place is no busier than this. */
const calmScore = -1.35

const calmPlaceOf = (content: Content, photo: PhotoPicture): CalmPlace =>
  findCalmPlaces(photo, { page: content.artboard, margin: marginOf(content.artboard), least: seamFor(content, 0, 0), load: textLoad(content), palette: content.direction.palette })[0]!

/** Two manners that suit a content: two problems are found in the time that one of many parts takes. */
export function chooseManners(content: Content, random: Random): readonly Manner[] {
  const { hero, copy, artboard } = content
  // Beside a picture what is looked up stays under the words; at the foot of a higher page it has its own place.
  const beside: Manner = copy.facts.length > 1 && artboard.height > artboard.width * 0.9 && random.chance(0.3) ? 'notice' : 'column'
  // Small pages have no room for a card.
  const hasCard = area(artboard) >= 150_000
  if (hero.kind === 'photo' && hero.photos.length === 1 && !hero.photos[0].isCutOut) {
    const isCalm = calmPlaceOf(content, hero.photos[0]).score > calmScore
    return [isCalm && random.chance(0.75) ? 'photo' : hasCard ? 'card' : 'photo', beside]
  }
  if (hero.kind === 'photo') return [beside]
  // A card takes from the drawing what it gives to the words.
  return hasCard && random.chance(0.25) ? [beside, 'card'] : beside === 'notice' ? ['column', 'notice'] : ['column']
}

/** `leastPicture`: the share of the page. Null: not even its shortest headline can be set without breaking a word, or not beside such a picture. */
export function planColumn(content: Content, manner: Manner, hasFreeLogo: boolean, leastPicture = usualPicture): ColumnPlan | null {
  const { artboard, hero, logo } = content
  const margin = marginOf(artboard)
  const room = { width: artboard.width - 2 * margin, height: artboard.height - 2 * margin }
  const isFull = hero.kind === 'photo' && (manner === 'photo' || manner === 'card')
  const drafts: { readonly part: ColumnPart; readonly role: Role; readonly group?: number; readonly rest: Partial<LayoutElement> & Pick<LayoutElement, 'kind' | 'least' | 'most'> }[] = []

  const words = measureColumn(content, {
    on: isFull ? 'photo' : 'ground', logo: !hasFreeLogo, facts: manner !== 'notice', offer: !(hasDrawableOffer(content) && hero.kind !== 'type' && !isFull),
  }, room)
  if (words === null) return null
  drafts.push({ part: 'words', role: 'headline', group: 0, rest: { kind: 'text', text: words, ...textBounds(words, room) } })
  if (manner === 'notice') {
    const facts = measureFacts(content, room)
    if (facts === null) return null
    drafts.push({ part: 'facts', role: 'date', group: 3, rest: { kind: 'text', text: facts, ...textBounds(facts, room) } })
  }
  const size = logo === null || !hasFreeLogo ? null : logoSize(content, { width: Math.min(room.width, artboard.width * 0.4), height: room.height * 0.5 })
  if (size !== null) {
    const pad = needsPlate(content, isFull ? 'photo' : 'ground') ? platePad(size.height) : { x: 0, y: 0 }
    const box = { width: size.width + 2 * pad.x, height: size.height + 2 * pad.y }
    drafts.push({ part: 'logo', role: 'logo', rest: { kind: 'image', aspect: box.width / box.height, least: box, most: box } })
  }
  if (!isFull && hero.kind !== 'type') {
    const aspect = hero.kind === 'illustration' && hero.pictures.length === 1 ? visibleAspect(hero.pictures[0]) : null
    const shape = aspect ?? room.width / room.height
    const least = sizeAt(leastPicture, shape, artboard, room)
    drafts.push({
      part: 'picture', role: 'hero',
      rest: { kind: 'image', aspect, least: aspect === null ? { width: least.width * 0.75, height: least.height * 0.75 } : least, most: aspect === null ? room : sizeAt(mostPicture, aspect, artboard, room) },
    })
  }
  const picture = drafts.find(({ part }) => part === 'picture')
  const air = margin * 0.5
  if (picture !== undefined && !fitsBeside(words, picture.rest.least, { width: room.width, height: room.height - (size === null ? 0 : size.height + air) }, air)) return null
  if (manner === 'card') drafts.push({ part: 'card', role: 'panel', rest: { kind: 'underlay', least: { width: room.width * 0.2, height: room.height * 0.2 }, most: room, holds: [0] } })

  // The crop that leaves the calmest room beside its subject.
  const crop = isFull ? calmPlaceOf(content, hero.photos[0]).crop : null
  return {
    manner, crop, parts: drafts.map(({ part }) => part),
    problem: {
      page: artboard, margin, constraints: [], isRightToLeft: false,
      saliency: crop === null || hero.kind !== 'photo' ? null : toSaliencyGrid(hero.photos[0].look, crop, artboard),
      elements: drafts.map(({ role, group = -1, rest }, index): LayoutElement => ({
        id: `${role}-${index}`, role, priority: priorities[role] ?? 0.2, text: null, aspect: null, holds: [], fixed: null, bleeds: false, group, ...rest,
      })),
    },
  }
}

/** Whether words at their smallest have room beside a picture, or above it, with air between the two. */
function fitsBeside({ sets, least }: TextNeed, picture: Size, room: Size, air: number): boolean {
  return sets.some(({ width, height }) => width * least + air + picture.width <= room.width || height * least + air + picture.height <= room.height)
}

/** All that is looked up, one under another; null where there is nothing. */
function measureFacts(content: Content, room: Size): LayoutElement['text'] {
  const scale = scaleFor(content.artboard)
  const stack = factWordings(content, 'ground', scale, room.width).map(({ wording, fontSize }, index) =>
    ({ sets: measureSets(content.typesetter, wording, 3), ratio: fontSize / scale.base, gap: index === 0 ? 0 : 0.7 }))
  const sets = stackNeeds(stack).filter(({ width }) => width * scale.base * 0.72 <= room.width)
  return stack.length === 0 || sets.length === 0 ? null : { sets, least: scale.base * 0.72, best: scale.base, most: scale.base * 1.1, pad: noPad }
}

/** Where an element of the plan is, or -1. */
export const indexOfPart = ({ parts }: ColumnPlan, part: ColumnPart): number => parts.indexOf(part)
