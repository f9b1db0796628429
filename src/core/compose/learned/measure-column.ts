import { area } from '#core/geometry/box.ts'
import type { Size } from '#core/geometry/box.ts'
import type { Content } from '#core/layout/content.ts'
import type { Surface } from '#core/layout/frame.ts'
import { shapeOf } from '#core/layout/frame.ts'
import { logoSize, needsPlate, platePad } from '#core/layout/logo-size.ts'
import { measureOfferRow } from '#core/layout/offer.ts'
import { measureSets } from '#core/layout/problem/measure-sets.ts'
import { stackNeeds } from '#core/layout/problem/stack-needs.ts'
import type { StackedText } from '#core/layout/problem/stack-needs.ts'
import type { TextNeed, TextSet } from '#core/layout/problem/text-need.ts'
import { isPoster, scaleFor } from '#core/layout/type-scale.ts'
import { factWordings, wordingOf } from '#core/layout/wording.ts'
import { buttonPad, noPad } from './part-needs.ts'

/** What of a content a column holds beside its headline and second lines. */
export interface ColumnHolds {
  readonly on: Surface
  readonly logo: boolean
  readonly facts: boolean
  readonly offer: boolean
}

/** The headline's size over the least that hierarchy needs: as it should be. A column may shrink and grow from there. */
const headlineGrowth = 1.65
/** On pages of fewer square pixels there is room for less. */
const roomyPage = 150_000
const smallGrowth = 1.5
const leastShare = 0.64
const mostShare = 1.3
/** Columns nearer in width than this are one. */
const leastStep = 1.07

/**
 * What all that is read in one column needs, as one text whose size is the headline's: sizes from one scale, each gap as wide as
 * what it parts asks for. Null where the headline cannot be set in `room`.
 */
export function measureColumn(content: Content, holds: ColumnHolds, room: Size): TextNeed | null {
  const { artboard, copy, typesetter } = content
  const scale = scaleFor(artboard)
  const unit = scale.base
  const gaps = { near: unit * 0.8, far: unit * 1.55, wide: unit * 2.1 }
  const size = Math.min(scale.minHeadline * (area(artboard) < roomyPage ? smallGrowth : headlineGrowth), Math.max(scale.minHeadline, Math.min(artboard.height * 0.2, artboard.width * 0.26)))
  const fits = (sets: readonly TextSet[], px: number): readonly TextSet[] => sets.filter(({ width }) => width * px * leastShare <= room.width)
  const stack: StackedText[] = []
  const put = (sets: readonly TextSet[], px: number, gap: number): boolean => {
    const fitting = fits(sets, px)
    if (fitting.length > 0) stack.push({ sets: fitting, ratio: px / size, gap: stack.length === 0 ? 0 : gap / size })
    return fitting.length > 0
  }
  const putBox = (box: Size, gap: number): boolean => put([{ lines: 1, width: box.width / size, height: box.height / size }], size, gap)

  const logo = holds.logo ? logoSize(content, { width: Math.min(room.width * 0.72, artboard.width * 0.4), height: room.height * 0.24 }) : null
  if (logo !== null) {
    const pad = needsPlate(content, holds.on) ? platePad(logo.height) : { x: 0, y: 0 }
    putBox({ width: logo.width + 2 * pad.x, height: logo.height + 2 * pad.y }, 0)
  }
  const eyebrow = copy.eyebrow[0]
  const hasEyebrow = eyebrow !== undefined && put(measureSets(typesetter, wordingOf(content, 'eyebrow', eyebrow, holds.on), 2), unit, gaps.wide)
  const headline = copy.headline.find((line) => put(measureSets(typesetter, wordingOf(content, 'headline', line, holds.on), 4), size, hasEyebrow ? gaps.near : gaps.wide))
  if (headline === undefined) return null
  const subhead = copy.subhead[0]
  if (subhead !== undefined) put(measureSets(typesetter, wordingOf(content, 'subhead', subhead, holds.on), 3), scale.subhead, gaps.near * 1.2)
  const offer = holds.offer && copy.offer !== null ? measureOfferRow(content, copy.offer, holds.on, scale, room.width) : null
  if (offer !== null) putBox(offer, gaps.far)
  const body = isPoster(artboard) ? copy.body[0] : undefined
  if (body !== undefined) put(measureSets(typesetter, wordingOf(content, 'body', body, holds.on), 5), unit, gaps.far)
  const wide = shapeOf(artboard) === 'landscape' ? room.width * 0.5 : room.width * 0.9
  const facts = holds.facts ? factWordings(content, holds.on, scale, wide).map((fact) => ({ ...fact, sets: measureSets(typesetter, fact.wording, 3) })) : []
  for (const { sets, fontSize, isContact } of facts) if (!isContact) put(sets, fontSize, gaps.far)
  const label = copy.cta[0]
  if (label !== undefined) {
    const px = unit * (isPoster(artboard) ? 1.18 : 1.08)
    const [set] = measureSets(typesetter, wordingOf(content, 'cta', label, 'ground'), 1)
    if (set !== undefined) putBox({ width: (set.width + 2 * buttonPad.width) * px, height: (set.height + 2 * buttonPad.height) * px }, gaps.wide)
  }
  facts.filter(({ isContact }) => isContact).forEach(({ sets, fontSize }, index) => put(sets, fontSize, index === 0 ? gaps.far : gaps.near))

  const sets = stackNeeds(stack).reduce<TextSet[]>((kept, set) => (kept.length > 0 && kept.at(-1)!.width < set.width * leastStep ? kept : [...kept, set]), [])
    .filter((set) => set.height * size * leastShare <= room.height)
  return sets.length === 0 ? null : { sets, least: size * leastShare, best: size, most: size * mostShare, pad: noPad }
}

/** Pages that say one thing in one line are no place for a column. */
export const hasColumn = (page: Size): boolean => shapeOf(page) !== 'strip' && area(page) >= 40000
