import type { Size } from '#core/geometry/box.ts'
import { area } from '#core/geometry/box.ts'
import type { TextNeed } from './text-need.ts'

/** Of the page: what is smaller nobody sees (PosterLayout's Val counts it as no element). A little more, for what is rounded to the grid. */
const leastSeen = 1.02e-3

/** A text need whose every set is large enough on its page to be seen: a word or a figure alone is set larger than a line of words. */
export function asSeen(need: TextNeed, page: Size): TextNeed {
  const smallest = Math.min(...need.sets.map((set) => (set.width + 2 * need.pad.width) * (set.height + 2 * need.pad.height)))
  const least = Math.sqrt((leastSeen * area(page)) / smallest)
  if (least <= need.least) return need
  return { ...need, least, best: Math.max(need.best, least * 1.04), most: Math.max(need.most, least * 1.35) }
}
