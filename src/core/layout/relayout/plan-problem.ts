import { leastHeadlineRatio, leastTextSize } from '#core/critique/type-limits.ts'
import type { Size } from '#core/geometry/box.ts'
import { marginOf, shapeOf } from '../frame.ts'
import { mostElements } from '../problem/problem.ts'
import type { LayoutElement, LayoutProblem } from '../problem/problem.ts'
import { scaleFor } from '../type-scale.ts'
import type { TextNeed } from '../problem/text-need.ts'
import { joinUnits } from './join-units.ts'
import type { NeededUnit } from './join-units.ts'
import type { Unit } from './unit.ts'

export interface RelayoutPlan {
  readonly problem: LayoutProblem
  /** The unit that each element stands for. */
  readonly units: readonly Unit[]
  /** Air around each element's unit, in shares of the element's height: a logo's clear space. */
  readonly airs: readonly number[]
}

const groupOf: Partial<Readonly<Record<Unit['role'], number>>> = { eyebrow: 0, headline: 0, subhead: 0, date: 1, contact: 1, price: 1, legal: 1, badge: 2 }

/**
 * The units as a problem on another page. `ease` from 1, as it should be, to 0: how far type and pictures may fall back towards
 * the least that is allowed. `joins`: texts that the design sets one under another are placed as one. Null where there are more
 * than a problem may hold, or none.
 */
export function planProblem(units: readonly Unit[], from: Size, to: Size, ease: number, isRightToLeft: boolean, joins: boolean): RelayoutPlan | null {
  if (units.length === 0) return null
  const needOf = readNeeds(units, from, to, ease)
  const needed = units.map((unit): NeededUnit => ({ unit, need: unit.text === null ? null : needOf(unit) }))
  const planned = joins ? joinUnits(needed) : needed
  if (planned.length > mostElements) return null
  const growth = scaleFor(to).base / scaleFor(from).base
  const least = leastTextSize(to) * 1.015
  const short = Math.min(to.width, to.height)
  const isFlat = shapeOf(to) === 'strip'
  const margin = marginOf(to)
  const page = { width: to.width - 2 * margin, height: to.height - 2 * margin }
  // A strip has air at the ends; where that is not enough, the mark brings its own.
  const airs = planned.map(({ unit }) => (unit.role === 'logo' ? (unit.air * (isFlat ? 1 - ease : 1)) / unit.box.height : 0))
  const elements = planned.map(({ unit, need }, index): LayoutElement => {
    const { role, box } = unit
    const air = airs[index]! * box.height
    const common = {
      id: unit.layers[0]!, role, priority: unit.priority, holds: unit.holds, group: groupOf[role] ?? -1, bleeds: false,
      fixed: unit.isFixed ? { ...box } : null,
    }
    if (need !== null) return { ...common, kind: unit.form === 'button' ? 'button' : 'text', aspect: null, least: { width: 1, height: 1 }, most: page, text: need }
    if (unit.form === 'panel') return { ...common, kind: 'underlay', text: null, aspect: null, least: { width: 1, height: 1 }, most: to }
    if (unit.form === 'photos') return { ...common, kind: 'image', text: null, aspect: null, least: { width: short * 0.42, height: short * 0.42 }, most: to }
    if (unit.form === 'photo') return { ...common, kind: 'image', text: null, aspect: null, least: { width: short * 0.3, height: short * 0.3 }, most: to }
    const seen = { width: box.width + 2 * air, height: box.height + 2 * air }
    const aspect = seen.width / seen.height
    const [logoLeast, logoMost] = role === 'logo' ? logoHeights(unit, seen, to, page, ease) : [0, 0]
    const leastHeight = Math.max(
      unit.smallestSize === Infinity ? 0 : (least / unit.smallestSize) * seen.height,
      logoLeast,
      role === 'hero' ? Math.min(page.height, page.width / aspect) * (0.3 + 0.3 * ease) : 0,
      short * 0.06,
    )
    const mostHeight = Math.max(leastHeight * 1.02, role === 'hero' || role === 'illustration' ? to.height : role === 'logo' ? logoMost : Math.min(seen.height * growth * 1.7, to.height * 0.7))
    return { ...common, kind: 'image', text: null, aspect, least: { width: leastHeight * aspect, height: leastHeight }, most: { width: mostHeight * aspect, height: mostHeight } }
  })
  return { problem: { page: to, margin, elements, constraints: [], saliency: null, isRightToLeft }, units: planned.map(({ unit }) => unit), airs }
}

/** Without ways that break lines badly, or a headline into a list of words, where there are others that fit a column of so many ems. */
function pickSets(sets: Unit['sets'], widest: number, isHead: boolean): Unit['sets'] {
  const fitting = sets.filter((set) => set.width <= widest)
  const few = isHead ? fitting.filter((set) => set.lines <= 4) : fitting
  const better = few.length === 0 ? fitting : few
  const best = Math.min(...better.map((set) => set.breaks))
  const whole = better.filter((set) => set.breaks === 0 && set.width <= widest * 0.66)
  const well = whole.length > 0 ? better.filter((set) => set.breaks === 0) : better.filter((set) => set.breaks <= Math.max(1, best))
  return well.length === 0 ? sets : well
}

/** What each text needs on the new page: its size of the old one in proportion, within what that page asks for. */
function readNeeds(units: readonly Unit[], from: Size, to: Size, ease: number): (unit: Unit) => TextNeed {
  const scale = scaleFor(to)
  const growth = scale.base / scaleFor(from).base
  const least = leastTextSize(to) * 1.015
  const ratio = leastHeadlineRatio(to)
  const width = to.width - 2 * marginOf(to)
  const sizeOf = (fontSize: number): number => Math.max(least, Math.min(fontSize * growth, least * 4))
  const bodySize = Math.max(0, ...units.flatMap(({ text, role }) => (text !== null && role === 'body' ? [sizeOf(text.fontSize)] : [])))
  const bodyLeast = Math.max(least, least + (bodySize - least) * ease)
  const usual = Math.min(to.height * (shapeOf(to) === 'strip' ? 0.5 : 0.2), to.width * 0.26, scale.minHeadline * 1.7)
  // On a page of its own size a design's type is nearly as large as it was.
  const kept = from.width === to.width && from.height === to.height ? 0.6 + 0.4 * ease : 0
  return ({ role, form, box, text, sets: all, smallestSize }) => {
    const own = text!.fontSize
    const floor = (least * own) / Math.max(1e-6, Math.min(own, smallestSize))
    const isHead = role === 'headline'
    const best = isHead ? Math.max(own * growth, usual * 0.85, bodyLeast * ratio, least * 1.7) : Math.max(floor, sizeOf(own))
    const low = isHead ? Math.max(own * kept, floor, bodyLeast * (bodySize > 0 ? ratio : 1), floor * (1 + 0.6 * ease)) : Math.max(Math.min(own * kept, best), floor + (best - floor) * ease * 0.6)
    const sets = pickSets(all, width / low, isHead)
    const label = sets[0]!
    // On a narrow page a label has less air, before it has no room at all.
    const air = Math.max(0.3, ((width / low - label.width) / 2) * 0.96)
    const pad = form === 'button'
      ? { width: Math.min(air, clamp((box.width / own - label.width) / 2, 0.55, 1.7)), height: clamp((box.height / own - label.height) / 2, 0.34, 1) }
      : { width: 0, height: 0 }
    return { sets, least: low, best: Math.max(low, best), most: Math.max(low * 1.001, best * (isHead ? 2.2 : 1.18)), pad }
  }
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** Of a logo with its plate and air: a mark is known from 16 px on, and has one weight on every page. */
function logoHeights({ box, markHeight }: Unit, seen: Size, to: Size, page: Size, ease: number): readonly [least: number, most: number] {
  const aspect = seen.width / seen.height
  const least = (16.6 * seen.height) / markHeight
  const weight = Math.sqrt((to.width * to.height * (Math.max(to.width, to.height) >= 1000 ? 0.024 : 0.036)) / (box.width / box.height)) * (seen.height / box.height)
  // A hair less than the whole: a solver needs room to turn.
  const widest = Math.min(page.height, page.width / aspect) * 0.98
  const wanted = Math.min(weight, widest, Math.max(least, Math.min(to.width, to.height) * (shapeOf(to) === 'strip' ? 0.46 : 0.3)))
  const low = Math.min(widest, Math.max(least, wanted * (0.55 + 0.25 * ease)))
  return [low, Math.min(widest, Math.max(low * 1.02, wanted * 1.3))]
}

/** The least height of a thing whose words may not become smaller than allowed, in pixels of the new page; 0 without words. */
export const leastHeightOf = (unit: Unit, to: Size): number => (unit.form !== 'rigid' || unit.smallestSize === Infinity ? 0 : (leastTextSize(to) * 1.015 * unit.box.height) / unit.smallestSize)
