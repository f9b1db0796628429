import { readProblem } from '#core/critique/layout/read-problem.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Layout, LayoutProblem } from '../problem/problem.ts'
import { chooseSide, putParting, readPartings } from './choose-sides.ts'
import type { Parting, Side } from './choose-sides.ts'
import { createUnknowns, readBoxes } from './create-unknowns.ts'
import type { Start, Unknowns } from './create-unknowns.ts'
import { findSnaps } from './find-snaps.ts'
import { addLinear } from './linear.ts'
import { createNearestPoint, createRows, putRow } from './nearest-point.ts'
import type { NearestPoint, Rows } from './nearest-point.ts'
import { elementOfTag, panelPad, putRules } from './put-rules.ts'
import { readFontSize } from './read-extents.ts'
import { listAsked, readStarts, readTerms } from './read-starts.ts'
import type { Terms } from './read-starts.ts'
import { stackLayouts } from './stack-layouts.ts'

export interface SolvedLayout {
  readonly layout: Layout
  /** Font size of each text and button in px; null for the others. */
  readonly sizes: readonly (number | null)[]
}

/** How far off still counts as meant: a share of the page's short side. */
const snapShare = 0.014
/** How much of the air between neighbours is kept, and how often sides may be changed for it, before less must do. */
const airs: readonly (readonly [air: number, changes: number])[] = [[1, 10], [0.4, 8], [0.1, 24]]
/** The same for plain stacks, which are the last resort. */
const lastAirs: typeof airs = [[0.4, 6], [0.05, 24]]
/** A proposal may break a rule by so many px and still count as keeping it. */
const settledSlack = 0.02
/** Rows up to this factor of `snapShare` may be pushed about for one that snaps. */
const snapPrice = 5

interface Solving {
  readonly unknowns: Unknowns
  readonly point: NearestPoint
  readonly rows: Rows
}

/**
 * The layout nearest to a proposal that keeps every rule of its problem exactly. What overlaps is parted on the side that
 * costs least, and on another where sides contradict one another; texts take the set and size that suit their box, smaller
 * ones where there is no room; then what is nearly in line is put in line, and all on whole pixels, as far as rules allow.
 * Null only when the problem has no layout that this can find, from whatever start.
 */
export function solveLayout(problem: LayoutProblem, proposal: Layout): SolvedLayout | null {
  const terms = readTerms(problem, readProblem(problem))
  const starts = readStarts(problem, terms, proposal, listAsked(problem, ['button']))
  const settled = settleAsIs(problem, terms, starts)
  const solving = settled ?? solveFrom(problem, terms, starts, airs) ?? solveLoose(problem, terms, proposal) ?? solveStacks(problem, terms)
  if (solving === null) return null
  tidy(problem, solving)
  const layout = readBoxes(solving.unknowns, solving.point.values())
  return { layout, sizes: problem.elements.map((element, index) => readFontSize(element, layout[index]!)) }
}

/** A text whose measures are asked for may stand in a larger box than its ink, where nothing else goes. */
function solveLoose(problem: LayoutProblem, terms: Terms, proposal: Layout): Solving | null {
  const loose = listAsked(problem, ['button', 'text'])
  return loose.size === 0 ? null : solveFrom(problem, terms, readStarts(problem, terms, proposal, loose), lastAirs)
}

function solveStacks(problem: LayoutProblem, terms: Terms): Solving | null {
  for (const stack of stackLayouts(problem)) {
    const solving = solveFrom(problem, terms, readStarts(problem, terms, stack, listAsked(problem, ['button', 'text'])), lastAirs)
    if (solving !== null) return solving
  }
  return null
}

const sizeOfType = ({ element, size }: Start): number => (element.text === null ? Infinity : size)

/** A proposal that keeps every rule as it stands and is nowhere cramped, with the air that it has; else null. */
function settleAsIs(problem: LayoutProblem, terms: Terms, starts: readonly Start[]): Solving | null {
  const unknowns = createUnknowns(starts)
  const rows = createRows()
  const equations = createRows()
  const pads = problem.elements.map(({ holds }, index) => Math.max(0, Math.min(padOf(problem, starts, index, 1), ...holds.map((held) => airAround(starts[index]!.box, starts[held]!.box)))))
  putRules(problem, unknowns, starts, terms.least, pads, rows, equations)
  const partings = readPartings({ problem, boxes: starts.map(({ box }) => box), ...terms, sizes: starts.map(sizeOfType) })
  partings.forEach((parting, index) => putParting(rows, parting, unknowns.edges, 1, index))
  const point = createNearestPoint(unknowns.wish, unknowns.weights)
  if (point.shortfall(rows) > settledSlack) return null
  for (let index = 0; index < equations.count; index++) if (!point.hold(equations, index)) return null
  return point.distance() < settledSlack && point.keep(rows) === null ? { unknowns, point, rows } : null
}

const airAround = (outer: Box, inner: Box): number =>
  Math.min(inner.x - outer.x, inner.y - outer.y, outer.x + outer.width - inner.x - inner.width, outer.y + outer.height - inner.y - inner.height)

const padOf = ({ margin, elements }: LayoutProblem, starts: readonly Start[], index: number, air: number): number =>
  panelPad(margin, Math.min(...elements[index]!.holds.map((held) => sizeOfType(starts[held]!)), Infinity), air)

function solveFrom(problem: LayoutProblem, terms: Terms, starts: readonly Start[], steps: typeof airs): Solving | null {
  const partings = readPartings({ problem, boxes: starts.map(({ box }) => box), ...terms, sizes: starts.map(sizeOfType) })
  for (const [air, changes] of steps) {
    const solving = partAll(problem, terms, starts, partings, air, changes)
    if (solving !== null) return solving
  }
  return null
}

/** Tries sides, and sets of texts, until nothing contradicts: after each contradiction the cheapest part of it is changed. */
function partAll(
  problem: LayoutProblem, terms: Terms, begin: readonly Start[], partings: readonly Parting[], air: number, changes: number,
): Solving | null {
  const short = Math.min(problem.page.width, problem.page.height)
  const fines = partings.map(() => new Float64Array(4))
  const setFines = begin.map(() => new Float64Array(8))
  const starts = [...begin]
  for (const parting of partings) parting.side = chooseSide(parting.costs)
  const pads = problem.elements.map((_, index) => padOf(problem, begin, index, air))
  const build = () => {
    const unknowns = createUnknowns(starts)
    const rows = createRows()
    const equations = createRows()
    // Sides come first, so that a row has its parting's number.
    partings.forEach((parting, index) => putParting(rows, parting, unknowns.edges, air, index))
    putRules(problem, unknowns, starts, terms.least, pads, rows, equations)
    return { unknowns, rows, equations, point: createNearestPoint(unknowns.wish, unknowns.weights) }
  }
  let built = build()
  for (let change = 0; change <= changes; change++) {
    const { unknowns, rows, equations, point } = built
    let isHeld = true
    for (let index = 0; index < equations.count; index++) isHeld = point.hold(equations, index) && isHeld
    if (!isHeld) return null
    const conflict = point.keep(rows)
    if (conflict === null) return { unknowns, point, rows }
    const changed = changeOne(conflict, partings, fines, starts, setFines, terms, short)
    if (changed === null) return null
    if (changed === 'set') built = build()
    else {
      putParting(rows, partings[changed]!, unknowns.edges, air, changed, changed)
      point.reset()
    }
  }
  return null
}

/**
 * Changes the side or the set in a contradiction that is cheapest to change; what was changed away from grows dearer. Answers
 * the parting that changed, or that a set did; null where nothing can.
 */
function changeOne(
  conflict: readonly number[], partings: readonly Parting[], fines: readonly Float64Array[], starts: Start[], setFines: readonly Float64Array[], terms: Terms, short: number,
): number | 'set' | null {
  let best = Infinity
  let apply: (() => number | 'set') | null = null
  for (const tag of new Set(conflict)) {
    if (tag >= 0) {
      const { costs, side } = partings[tag]!
      const fine = fines[tag]!
      for (const other of [0, 1, 2, 3] as const) {
        if (other === side) continue
        const price = costs[other]! + fine[other]! - (costs[side]! === Infinity ? 1e6 : costs[side]! + fine[side]!)
        if (price >= best) continue
        best = price
        apply = () => {
          fine[side] = fine[side]! + short * 0.3
          partings[tag]!.side = other as Side
          return tag
        }
      }
    } else if (tag <= -2) {
      const element = elementOfTag(tag)
      const start = starts[element]!
      const extents = terms.extents[element]!
      const at = extents.indexOf(start.extent!)
      for (const other of [at - 1, at + 1]) {
        const extent = extents[other]
        if (extent === undefined) continue
        const fine = setFines[element]!
        const price = short * 0.08 + (fine[other % 8] ?? 0) - fine[at % 8]!
        if (price >= best) continue
        best = price
        apply = () => {
          fine[at % 8] = fine[at % 8]! + short * 0.3
          starts[element] = { ...start, extent, size: Math.max(extent.low, Math.min(extent.high, start.size)) }
          return 'set'
        }
      }
    }
  }
  return apply === null || best === Infinity ? null : apply()
}

/** Puts in line what is nearly in line, then everything on whole pixels; each only where all rules still hold and little moves. */
function tidy(problem: LayoutProblem, { unknowns, point, rows }: Solving): void {
  const { edges } = unknowns
  const reach = Math.max(1.5, snapShare * Math.min(problem.page.width, problem.page.height))
  const values = point.values()
  const boxes = readBoxes(unknowns, values)
  const sizes = edges.map(({ atSize }) => (atSize === -1 ? 0 : values[atSize]!))
  const ties = createRows()
  const attempt = (at: readonly number[], by: readonly number[], bound: number, price: number): void => {
    if (at.length > 0) point.tryHold(ties, putRow(ties, at, by, bound, -1), rows, price)
  }
  for (const { a, b } of findSnaps(problem, boxes, edges, sizes, reach)) {
    const { constant, at, by } = addLinear(a, b, -1)
    if (at.length <= 8) attempt(at, by, -constant, snapPrice * reach * reach)
  }
  edges.forEach(({ atX, atY }) => {
    // Middles may lie between pixels: what is as wide as an odd number of them then lies on whole ones.
    for (const at of [atX, atY]) if (at !== -1) attempt([at], [1], Math.round(point.values()[at]! * 2) / 2, 0.5)
  })
}

