import type { Size } from '#core/geometry/box.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { Random } from '#core/geometry/random.ts'
import { marginOf, shapeOf } from '../frame.ts'
import type { LayoutCase } from '../problem/layout-case.ts'
import type { LayoutElement, LayoutProblem } from '../problem/problem.ts'
import type { TextNeed } from '../problem/text-need.ts'
import { isPoster } from '../type-scale.ts'
import { drawBusySaliency } from './draw-busy-saliency.ts'
import { drawColumnNeed, drawFactsNeed } from './draw-column-need.ts'
import { drawPage } from './draw-page.ts'
import { findWitness } from './find-witness.ts'

/** Under so many square pixels, and on strips, no page is planned as a column. */
const leastPage = 75_000
/** Under so many there is no room for a card. */
const roomyPage = 150_000
/** Of a page, what its picture takes at least and at most. */
const [leastPicture, mostPicture] = [0.26, 0.52]

type Draft = Pick<LayoutElement, 'kind' | 'role' | 'priority' | 'least' | 'most'> & Partial<LayoutElement>

/** The box of a text at its least, however it is set, and at its most. */
function boundText({ sets, least, most }: TextNeed, room: Size): Pick<LayoutElement, 'least' | 'most'> {
  const [wide, narrow] = [sets[0]!, sets.at(-1)!]
  return {
    least: { width: Math.min(narrow.width * least, room.width), height: Math.min(wide.height * least, room.height) },
    most: { width: Math.min(wide.width * most, room.width), height: Math.min(narrow.height * most, room.height) },
  }
}

/** A box of that aspect and that share of the page, no larger than the room. */
function sizeOf(share: number, aspect: number, page: Size, room: Size): Size {
  const width = Math.sqrt(page.width * page.height * share * aspect)
  const fit = Math.min(1, (room.width - 1.5) / width, ((room.height - 1.5) * aspect) / width)
  return { width: width * fit, height: (width * fit) / aspect }
}

/** Logos of one weight whatever their shape, as layout/logo-size.ts measures them; on some grounds they stand on a plate. */
function drawLogo(page: Size, room: Size, isPlated: boolean, random: Random): Size {
  const aspect = Math.exp(random.between(Math.log(0.75), Math.log(6)))
  const short = Math.min(page.width, page.height)
  const wanted = Math.sqrt((page.width * page.height * (isPoster(page) ? 0.024 : 0.038)) / aspect)
  const height = Math.min(Math.max(18, Math.min(wanted, room.height * 0.24, short * (aspect < 1.3 ? 0.24 : 0.16))), Math.min(room.width * 0.72, page.width * 0.4) / aspect)
  return isPlated ? { width: height * (aspect + 0.68), height: height * 1.48 } : { width: height * aspect, height }
}

/** One draw of a page, its column of words, its picture, and sometimes facts, a logo or a card of their own; null where it has no room. */
function drawProblem(random: Random): LayoutProblem | null {
  const page = drawPage(random.fork('page'))
  if (page.width * page.height < leastPage || shapeOf(page) === 'strip') return null
  const margin = marginOf(page)
  const room = { width: page.width - 2 * margin, height: page.height - 2 * margin }
  const isRoomy = page.width * page.height >= roomyPage
  const isFull = random.chance(0.22)
  const hasCard = isRoomy && random.chance(isFull ? 0.42 : 0.22)
  const hasNotice = !isFull && !hasCard && random.chance(0.16)
  const hasLogo = random.chance(0.82)
  const isFree = hasLogo && !isFull && !hasCard && random.chance(0.4)
  const logo = hasLogo ? drawLogo(page, room, isFull || random.chance(0.25), random.fork('logo')) : null

  const words = drawColumnNeed(page, room, { logo: isFree ? null : logo, hasFacts: !hasNotice }, random.fork('words'))
  const facts = hasNotice ? drawFactsNeed(page, room, random.fork('facts')) : null
  if (words === null || (hasNotice && facts === null)) return null
  const drafts: Draft[] = [{ kind: 'text', role: 'headline', priority: 1, group: 0, text: words, ...boundText(words, room) }]
  if (facts !== null) drafts.push({ kind: 'text', role: 'date', priority: 0.45, group: 3, text: facts, ...boundText(facts, room) })
  if (isFree && logo !== null) drafts.push({ kind: 'image', role: 'logo', priority: 0.5, aspect: logo.width / logo.height, least: logo, most: logo })
  if (!isFull && random.chance(0.96)) {
    const aspect = random.chance(0.27) ? Math.exp(random.between(-0.5, 0.5)) : null
    const least = sizeOf(leastPicture, aspect ?? room.width / room.height, page, room)
    drafts.push({
      kind: 'image', role: 'hero', priority: 0.9, aspect,
      least: aspect === null ? { width: least.width * 0.75, height: least.height * 0.75 } : least, most: aspect === null ? room : sizeOf(mostPicture, aspect, page, room),
    })
  }
  if (hasCard) drafts.push({ kind: 'underlay', role: 'panel', priority: 0.2, holds: [0], least: { width: room.width * 0.2, height: room.height * 0.2 }, most: room })
  return {
    page, margin, constraints: [], isRightToLeft: false,
    saliency: isFull ? drawBusySaliency(random.fork('photo')) : null,
    elements: drafts.map((draft, index) => ({ id: `${draft.role}-${index}`, text: null, aspect: null, holds: [], group: -1, fixed: null, bleeds: false, ...draft })),
  }
}

/**
 * A layout case of few large parts by its seed alone, as pages are planned whose words stand in one column
 * (compose/learned/plan-column.ts); a sound layout answers it.
 */
export function drawColumnCase(seed: number): LayoutCase {
  const random = createRandom(seed).fork('column-case')
  for (let attempt = 0; ; attempt++) {
    const problem = drawProblem(random.fork(`attempt ${attempt}`))
    if (problem !== null && findWitness(problem, random.fork(`witness ${attempt}`), 900, []) !== null) return { id: `column-${seed}`, seed, problem }
  }
}
