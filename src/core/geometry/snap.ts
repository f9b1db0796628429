import { bottom, centerX, centerY, inset, right } from './box.ts'
import type { Box } from './box.ts'

export type Axis = 'x' | 'y'

/** What is drawn where something snapped, in design pixels. */
export type Guide =
  /** Edges or centres on one line: `axis` x is an upright line at x = `at`, drawn from y `from` to `to`. */
  | { readonly kind: 'line'; readonly axis: Axis; readonly at: number; readonly from: number; readonly to: number; readonly isFaint?: boolean }
  /** A distance: `axis` x runs level from x `from` to `to`, at y = `at`. */
  | { readonly kind: 'gap'; readonly axis: Axis; readonly at: number; readonly from: number; readonly to: number }

export interface Snap {
  readonly dx: number
  readonly dy: number
  readonly guides: readonly Guide[]
}

/** Which edges of a box a gesture moves. */
export interface MovingEdges {
  readonly x: 'left' | 'right' | null
  readonly y: 'top' | 'bottom' | null
}

export interface Snapper {
  /** The least shift within `reach` that brings the box to others' edges, centres or gaps. */
  move(box: Box, reach: number, axes?: { readonly x: boolean; readonly y: boolean }): Snap
  /** The same for single edges, the others at rest. */
  edges(box: Box, edges: MovingEdges, reach: number): Snap
  /** Guides of a box as it lies. */
  guides(box: Box, edges?: MovingEdges): readonly Guide[]
}

/** Two places are the same within this, in design pixels. */
const slack = 0.01

/** A box seen along one axis, so that both axes share all that follows. */
interface Span {
  readonly low: number
  readonly high: number
  /** Its extent on the other axis. */
  readonly from: number
  readonly to: number
}
const spanOf = (box: Box, axis: Axis): Span =>
  axis === 'x'
    ? { low: box.x, high: right(box), from: box.y, to: bottom(box) }
    : { low: box.y, high: bottom(box), from: box.x, to: right(box) }

interface Mark {
  readonly at: number
  readonly span: Span
}

/** Made once when a gesture starts. `margin` is the safe area within `frame`; none when zero. */
export function createSnapper(others: readonly Box[], frame: Box, margin = 0): Snapper {
  const x = createAxisSnapper(others, frame, margin, 'x')
  const y = createAxisSnapper(others, frame, margin, 'y')
  const guides: Snapper['guides'] = (box, edges = undefined) => tellOnce([...x.guides(spanOf(box, 'x'), partOf(edges?.x)), ...y.guides(spanOf(box, 'y'), partOf(edges?.y))])
  return {
    move(box, reach, axes = { x: true, y: true }) {
      const dx = axes.x ? x.move(spanOf(box, 'x'), reach) : 0
      const dy = axes.y ? y.move(spanOf({ ...box, x: box.x + dx }, 'y'), reach) : 0
      const moved = { ...box, x: box.x + dx, y: box.y + dy }
      return { dx, dy, guides: tellOnce([...(axes.x ? x.guides(spanOf(moved, 'x'), 'all') : []), ...(axes.y ? y.guides(spanOf(moved, 'y'), 'all') : [])]) }
    },
    edges(box, edges, reach) {
      const dx = edges.x === null ? 0 : x.edge(edges.x === 'left' ? box.x : right(box), reach)
      const dy = edges.y === null ? 0 : y.edge(edges.y === 'top' ? box.y : bottom(box), reach)
      return { dx, dy, guides: guides(shiftEdges(box, edges, dx, dy), edges) }
    },
    guides,
  }
}

/** A distance along a line that was met is of use only where no equal gaps are shown that way, and once. */
function tellOnce(found: readonly Found[]): readonly Guide[] {
  const equal = new Set(found.flatMap(({ guide, isEqual }) => (isEqual ? [guide.axis] : [])))
  const told = new Set<Axis>()
  return found.flatMap(({ guide, isEqual }) => {
    if (guide.kind === 'line' || isEqual) return [guide]
    if (equal.has(guide.axis) || told.has(guide.axis)) return []
    told.add(guide.axis)
    return [guide]
  })
}

interface Found {
  readonly guide: Guide
  /** One of a row of equal gaps. */
  readonly isEqual: boolean
}

function shiftEdges(box: Box, edges: MovingEdges, dx: number, dy: number): Box {
  const left = edges.x === 'left' ? box.x + dx : box.x
  const top = edges.y === 'top' ? box.y + dy : box.y
  return { x: left, y: top, width: right(box) + (edges.x === 'right' ? dx : 0) - left, height: bottom(box) + (edges.y === 'bottom' ? dy : 0) - top }
}

type Part = 'all' | 'low' | 'high' | 'none'
const partOf = (edge: 'left' | 'right' | 'top' | 'bottom' | null | undefined): Part =>
  edge === undefined ? 'all' : edge === null ? 'none' : edge === 'left' || edge === 'top' ? 'low' : 'high'

function createAxisSnapper(others: readonly Box[], frame: Box, margin: number, axis: Axis) {
  const frameSpan = spanOf(frame, axis)
  const spans = others.map((box) => spanOf(box, axis)).sort((a, b) => a.low - b.low)
  const framed = margin > 0 ? [frameSpan, spanOf(inset(frame, margin), axis)] : [frameSpan]
  const edges = sortMarks([...framed, ...spans].flatMap((span) => [{ at: span.low, span }, { at: span.high, span }]))
  const centers = sortMarks([frameSpan, ...spans].map((span) => ({ at: (span.low + span.high) / 2, span })))

  /** Neighbours of a box within the band that it covers on the other axis, and the free gaps between them. */
  function readBand(span: Span): { readonly chain: readonly Span[]; readonly gaps: readonly Gap[] } {
    const chain = spans.filter((other) => other.from < span.to - slack && other.to > span.from + slack && !covers(other, frameSpan))
    const gaps: Gap[] = []
    let last: Span | null = null
    for (const next of chain) {
      if (last !== null && next.low > last.high + slack) gaps.push({ before: last, after: next })
      if (last === null || next.high > last.high) last = next
    }
    return { chain, gaps }
  }

  function gapShifts(span: Span, reach: number): readonly number[] {
    const { chain, gaps } = readBand(span)
    const size = span.high - span.low
    let before: Span | null = null
    let after: Span | null = null
    for (const other of chain) {
      if (other.high <= span.low + reach && (before === null || other.high > before.high)) before = other
      if (other.low >= span.high - reach && (after === null || other.low < after.low)) after = other
    }
    const places: number[] = []
    if (before !== null && after !== null && after.low - before.high >= size) places.push((before.high + after.low - size) / 2)
    for (const gap of gaps) {
      const length = gap.after.low - gap.before.high
      if (before !== null) places.push(before.high + length)
      if (after !== null) places.push(after.low - length - size)
    }
    return places.map((place) => place - span.low)
  }

  function lineGuides(span: Span, part: Part): Found[] {
    const guides: Found[] = []
    const draw = (at: number, marks: readonly Mark[]): void => {
      const met = marksAt(marks, at)
      if (met.length === 0 || guides.some(({ guide }) => Math.abs(guide.at - at) < slack)) return
      const from = Math.min(span.from, ...met.map((mark) => mark.span.from))
      const to = Math.max(span.to, ...met.map((mark) => mark.span.to))
      guides.push({ guide: { kind: 'line', axis, at, from, to }, isEqual: false })
      const near = nearestAlong(span, met.map((mark) => mark.span), frameSpan)
      if (near !== null) guides.push({ guide: { kind: 'gap', axis: axis === 'x' ? 'y' : 'x', at, ...near }, isEqual: false })
    }
    // The middle first: its distance is the one that is told.
    if (part === 'all') draw((span.low + span.high) / 2, centers)
    if (part === 'all' || part === 'low') draw(span.low, edges)
    if (part === 'all' || part === 'high') draw(span.high, edges)
    return guides
  }

  function gapGuides(span: Span): Found[] {
    const { chain, gaps } = readBand(span)
    const before = chain.reduce<Span | null>((best, other) => (other.high <= span.low + slack && (best === null || other.high > best.high) ? other : best), null)
    const after = chain.reduce<Span | null>((best, other) => (other.low >= span.high - slack && (best === null || other.low < best.low) ? other : best), null)
    const own: Gap[] = []
    if (before !== null && span.low > before.high + slack) own.push({ before, after: span })
    if (after !== null && after.low > span.high + slack) own.push({ before: span, after })
    const free = gaps.filter((gap) => gap.before.high > span.high - slack || gap.after.low < span.low + slack)
    const lengthOf = (gap: Gap): number => gap.after.low - gap.before.high
    // The same stretch seen between other boxes is no second gap.
    const isEqual = (a: Gap, b: Gap): boolean => Math.abs(lengthOf(a) - lengthOf(b)) < slack && Math.abs(a.before.high - b.before.high) > slack
    const shown = own.filter((gap) => [...own, ...free].some((other) => isEqual(gap, other)))
    const echoes = free.filter((gap) => shown.some((other) => isEqual(gap, other)))
    return [...shown, ...echoes].map((gap) => {
      const from = Math.max(gap.before.from, gap.after.from)
      const to = Math.min(gap.before.to, gap.after.to)
      return { guide: { kind: 'gap', axis, at: from < to ? (from + to) / 2 : (span.from + span.to) / 2, from: gap.before.high, to: gap.after.low }, isEqual: true }
    })
  }

  return {
    move(span: Span, reach: number): number {
      const center = (span.low + span.high) / 2
      const shifts = [nearest(edges, span.low) - span.low, nearest(centers, center) - center, nearest(edges, span.high) - span.high]
      const line = least(shifts, reach)
      const gap = least(gapShifts(span, reach), reach)
      // A line wins a tie: it is what the eye checks first.
      return gap !== null && (line === null || Math.abs(gap) < Math.abs(line) - slack) ? gap : (line ?? 0)
    },
    edge: (at: number, reach: number): number => least([nearest(edges, at) - at], reach) ?? 0,
    guides: (span: Span, part: Part): Found[] => (part === 'none' ? [] : part === 'all' ? [...lineGuides(span, part), ...gapGuides(span)] : lineGuides(span, part)),
  }
}

interface Gap {
  readonly before: Span
  readonly after: Span
}

const covers = (span: Span, frame: Span): boolean => span.low <= frame.low + slack && span.high >= frame.high - slack
const sortMarks = (marks: readonly Mark[]): readonly Mark[] => [...marks].sort((a, b) => a.at - b.at)

function least(shifts: readonly number[], reach: number): number | null {
  let best: number | null = null
  for (const shift of shifts) if (Math.abs(shift) <= reach && (best === null || Math.abs(shift) < Math.abs(best))) best = shift
  return best
}

/** The index of the first mark at or after `at`. */
function lowerBound(marks: readonly Mark[], at: number): number {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (marks[middle]!.at < at) low = middle + 1
    else high = middle
  }
  return low
}

function nearest(marks: readonly Mark[], at: number): number {
  const index = lowerBound(marks, at)
  const after = marks[index]?.at ?? Infinity
  const before = marks[index - 1]?.at ?? -Infinity
  return after - at < at - before ? after : before
}

function marksAt(marks: readonly Mark[], at: number): readonly Mark[] {
  const found: Mark[] = []
  for (let index = lowerBound(marks, at - slack); index < marks.length && marks[index]!.at <= at + slack; index++) found.push(marks[index]!)
  return found
}

/** The free stretch along a guide to the nearest of what it meets; the frame is no neighbour. */
function nearestAlong(span: Span, met: readonly Span[], frame: Span): { from: number; to: number } | null {
  let best: { from: number; to: number } | null = null
  for (const other of met) {
    if (other.from <= frame.from && other.to >= frame.to) continue
    const stretch = other.from > span.to ? { from: span.to, to: other.from } : other.to < span.from ? { from: other.to, to: span.from } : null
    if (stretch !== null && (best === null || stretch.to - stretch.from < best.to - best.from)) best = stretch
  }
  return best
}
