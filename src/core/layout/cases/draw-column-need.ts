import type { Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import { stackNeeds } from '../problem/stack-needs.ts'
import type { StackedText } from '../problem/stack-needs.ts'
import type { TextNeed, TextSet } from '../problem/text-need.ts'
import { isPoster, scaleFor } from '../type-scale.ts'
import { drawTextNeed } from './draw-text-need.ts'

/** What a column holds beside its words: the box of a logo that stands above them, and whether facts stand under them. */
export interface ColumnWish {
  readonly logo: Size | null
  readonly hasFacts: boolean
}

/** As compose/learned/measure-column.ts has them. */
const [leastShare, mostShare, leastStep] = [0.64, 1.3, 1.07]
const roomyPage = 150_000

/** All that is read in one column, as one text whose size is the headline's; null where it has no room. */
export function drawColumnNeed(page: Size, room: Size, { logo, hasFacts }: ColumnWish, random: Random): TextNeed | null {
  const scale = scaleFor(page)
  const unit = scale.base
  const size = Math.min(scale.minHeadline * (page.width * page.height < roomyPage ? 1.5 : 1.65), Math.max(scale.minHeadline, Math.min(page.height * 0.2, page.width * 0.26)))
  const gaps = { near: unit * 0.8, far: unit * 1.55, wide: unit * 2.1 }
  const stack: StackedText[] = []
  const put = (sets: readonly TextSet[], px: number, gap: number): boolean => {
    const fitting = sets.filter(({ width }) => width * px * leastShare <= room.width)
    if (fitting.length > 0) stack.push({ sets: fitting, ratio: px / size, gap: stack.length === 0 ? 0 : gap / size })
    return fitting.length > 0
  }
  const putBox = (box: Size, gap: number): boolean => put([{ lines: 1, width: box.width / size, height: box.height / size }], size, gap)
  const drawSets = (words: number, mostLines: number, leading: number): readonly TextSet[] =>
    drawTextNeed({ words, mostLines, leading, least: 1, best: 1, most: 1, isButton: false }, random).sets

  // Copy is terse as a whole or tells much as a whole; banners say less.
  const richness = random.next() * (isPoster(page) ? 0.95 : 0.6)
  const has = (chance: number): boolean => random.chance(chance * (0.55 + 0.75 * richness))
  if (logo !== null) putBox(logo, 0)
  const hasEyebrow = has(0.35) && put(drawSets(random.int(1, 4), 2, 1.25), unit * 1.15, gaps.wide)
  if (!put(drawSets(random.pick([2, 2, 3, 3, 4, 4, 5, 6, 7]), 4, random.between(0.98, 1.14)), size, hasEyebrow ? gaps.near : gaps.wide)) return null
  if (has(0.75)) put(drawSets(random.int(3, 11), 3, 1.32), scale.subhead, gaps.near * 1.2)
  if (has(0.2)) putBox({ width: scale.subhead * random.between(3, 9), height: scale.subhead * random.between(1.5, 2.6) }, gaps.far)
  if (isPoster(page) && has(0.2)) put(drawSets(random.int(9, 30), 5, 1.45), unit, gaps.far)
  const facts = hasFacts && has(0.6) ? random.int(1, 3) : 0
  for (let fact = 0; fact < facts; fact++) put(drawSets(random.int(2, 6), 3, 1.35), isPoster(page) && random.chance(0.7) ? scale.subhead : unit, gaps.far)
  if (has(0.9)) {
    const px = unit * (isPoster(page) ? 1.18 : 1.08)
    putBox({ width: (random.between(3.5, 9.5) + 2.3) * px, height: (0.78 + 1.36) * px }, gaps.wide)
  }
  if (hasFacts && has(0.25)) put(drawSets(random.int(1, 4), 3, 1.35), unit, gaps.far)

  const sets = stackNeeds(stack)
    .reduce<TextSet[]>((kept, set) => (kept.length > 0 && kept.at(-1)!.width < set.width * leastStep ? kept : [...kept, set]), [])
    .filter(({ height }) => height * size * leastShare <= room.height)
    .map(({ lines, width, height }) => ({ lines, width, height }))
  return sets.length === 0 ? null : { sets, least: size * leastShare, best: size, most: size * mostShare, pad: { width: 0, height: 0 } }
}

/** What is looked up, in a place of its own; null where there is no room. */
export function drawFactsNeed(page: Size, room: Size, random: Random): TextNeed | null {
  const scale = scaleFor(page)
  const stack = Array.from({ length: random.int(1, 3) }, (_, index): StackedText => ({
    sets: drawTextNeed({ words: random.int(2, 6), mostLines: 3, leading: 1.35, least: 1, best: 1, most: 1, isButton: false }, random).sets,
    ratio: isPoster(page) && random.chance(0.7) ? scale.subhead / scale.base : 1,
    gap: index === 0 ? 0 : 0.7,
  }))
  const sets = stackNeeds(stack).filter(({ width }) => width * scale.base * 0.72 <= room.width).map(({ lines, width, height }) => ({ lines, width, height }))
  return sets.length === 0 ? null : { sets, least: scale.base * 0.72, best: scale.base, most: scale.base * 1.1, pad: { width: 0, height: 0 } }
}
