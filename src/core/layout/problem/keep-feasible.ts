import { readProblem } from '#core/critique/layout/read-problem.ts'
import type { Size } from '#core/geometry/box.ts'
import type { WishFrame } from './wish-frame.ts'
import type { Constraint, Region } from './constraint.ts'
import type { LayoutElement } from './problem.ts'

/** `value(to) - value(from) >= length`, in page pixels along one axis; the page begins at `0` and ends at `1`. */
interface Bound { readonly from: number; readonly to: number; readonly length: number }

const slack = 0.5

/**
 * Of constraints, in their order, those that can be true of one page together; each that cannot be with those before it is
 * left out. Things that may not lie on one another have to part on one side, so that what leaves them none is left out too.
 */
export function keepFeasible(constraints: readonly Constraint[], elements: readonly LayoutElement[], frame: WishFrame): boolean[] {
  const { mayOverlap } = readProblem({ page: frame.page, margin: frame.margin, elements, constraints, saliency: null, isRightToLeft: false })
  const leasts = elements.map(leastOf)
  let axes = (['x', 'y'] as const).map((axis) => boundsOfPage(elements, leasts, frame, axis).reduce((bounds: Distances | null, bound) => (bounds === null ? null : tighten(bounds, bound)), createDistances(elements.length * 2 + 2)))
  return constraints.map((constraint) => {
    const next = (['x', 'y'] as const).map((axis, at) => boundsOf(constraint, leasts, frame, axis).reduce((bounds: Distances | null, bound) => (bounds === null ? null : tighten(bounds, bound)), axes[at]!))
    const parted = part(next, mayOverlap, elements.length)
    if (parted === null) return false
    axes = parted
    return true
  })
}

/** The least that is between any two edges, in page pixels: `at[from * count + to]`. */
interface Distances { readonly count: number; readonly at: Float64Array }

function createDistances(count: number): Distances {
  const at = new Float64Array(count * count).fill(-Infinity)
  for (let index = 0; index < count; index++) at[index * count + index] = 0
  return { count, at }
}

const hair = 1e-6

/** All that follows from one bound more; null where that is more than there is. */
function tighten(bounds: Distances, { from, to, length }: Bound): Distances | null {
  const { count, at } = bounds
  if (at[to * count + from]! + length > hair) return null
  if (at[from * count + to]! >= length) return bounds
  const next = at.slice()
  for (let one = 0; one < count; one++) {
    const before = at[one * count + from]! + length
    if (before === -Infinity) continue
    for (let other = 0; other < count; other++) {
      const through = before + at[to * count + other]!
      if (through > next[one * count + other]!) next[one * count + other] = through
    }
  }
  return { count, at: next }
}

/** What has only one side left to part on does so, until nothing more follows; null where two have none. */
function part(begin: readonly (Distances | null)[], mayOverlap: Uint8Array, count: number): Distances[] | null {
  let [x, y] = begin as [Distances | null, Distances | null]
  for (let hasMoved = true; hasMoved;) {
    hasMoved = false
    for (let first = 0; first < count; first++) {
      for (let second = first + 1; second < count; second++) {
        if (x === null || y === null) return null
        if (mayOverlap[first * count + second] === 1) continue
        const canBe = (bounds: Distances, one: number, other: number): boolean => bounds.at[startOf(other) * bounds.count + endOf(one)]! <= slack
        const sides = [canBe(x, first, second), canBe(x, second, first), canBe(y, first, second), canBe(y, second, first)]
        const left = sides.filter(Boolean).length
        if (left === 0) return null
        if (left > 1) continue
        const side = sides.indexOf(true)
        const [one, other] = side % 2 === 0 ? [first, second] : [second, first]
        const bounds: Distances = side < 2 ? x : y
        const next = tighten(bounds, { from: endOf(one), to: startOf(other), length: -slack })
        hasMoved ||= next !== bounds
        if (side < 2) x = next
        else y = next
      }
    }
  }
  return x === null || y === null ? null : [x, y]
}

/** The least that a thing measures: of words, the narrowest and the lowest of their sets. */
function leastOf({ least, text }: LayoutElement): Size {
  if (text === null) return least
  return {
    width: Math.max(least.width, Math.min(...text.sets.map(({ width }) => (width + 2 * text.pad.width) * text.least))),
    height: Math.max(least.height, Math.min(...text.sets.map(({ height }) => (height + 2 * text.pad.height) * text.least))),
  }
}

const origin = 0
const far = 1
const startOf = (element: number): number => 2 + element * 2
const endOf = (element: number): number => 3 + element * 2

function boundsOfPage(elements: readonly LayoutElement[], leasts: readonly Size[], { page, margin }: WishFrame, axis: 'x' | 'y'): Bound[] {
  const length = axis === 'x' ? page.width : page.height
  const side = axis === 'x' ? 'width' : 'height'
  return [
    { from: origin, to: far, length }, { from: far, to: origin, length: -length },
    ...elements.flatMap(({ bleeds, fixed, rim: own }, index): Bound[] => {
      const at = fixed?.[axis]
      const extent = fixed?.[side]
      const rim = bleeds || fixed !== null ? -length : (own?.[axis] ?? margin)
      return [
        { from: origin, to: startOf(index), length: rim - slack }, { from: endOf(index), to: far, length: rim - slack },
        { from: startOf(index), to: endOf(index), length: (extent ?? Math.min(leasts[index]![side], length - 2 * margin)) - slack },
        ...(at === undefined ? [] : [{ from: origin, to: startOf(index), length: at - slack }, { from: startOf(index), to: origin, length: -at - slack }]),
      ]
    }),
  ]
}

function boundsOf(constraint: Constraint, leasts: readonly Size[], { page }: WishFrame, axis: 'x' | 'y'): Bound[] {
  const length = axis === 'x' ? page.width : page.height
  const side = axis === 'x' ? 'width' : 'height'
  const [start, end] = [startOf(constraint.element), endOf(constraint.element)]
  const same = (one: number, two: number): Bound[] => [{ from: one, to: two, length: -slack }, { from: two, to: one, length: -slack }]
  switch (constraint.kind) {
    case 'region': {
      const { region } = constraint
      return [{ from: origin, to: start, length: region[axis] * length - slack }, { from: end, to: far, length: (1 - region[axis] - region[side]) * length - slack }]
    }
    case 'order': {
      if ((constraint.side === 'above' || constraint.side === 'below') !== (axis === 'y')) return []
      const other = constraint.other
      return constraint.side === 'above' || constraint.side === 'left-of' ? [{ from: end, to: startOf(other), length: -slack }] : [{ from: endOf(other), to: start, length: -slack }]
    }
    case 'center':
      // Both sides of the middle are filled; on another, its span holds the middle.
      if (constraint.axis !== axis) return []
      {
        const half = leasts[constraint.element]![side] / 2 - slack
        if (constraint.on === 'page') return [{ from: start, to: origin, length: half - length / 2 }, { from: far, to: end, length: half - length / 2 }]
        const both = half + leasts[constraint.on]![side] / 2 - slack
        return [{ from: start, to: endOf(constraint.on), length: both }, { from: startOf(constraint.on), to: end, length: both }]
      }
    case 'cover':
    case 'inside': {
      const [outer, inner] = constraint.kind === 'cover' ? [constraint.element, constraint.other] : [constraint.other, constraint.element]
      return [{ from: startOf(outer), to: startOf(inner), length: -slack }, { from: endOf(inner), to: endOf(outer), length: -slack }]
    }
    case 'align': {
      if ((constraint.edge === 'left' || constraint.edge === 'right') !== (axis === 'x')) return []
      return constraint.edge === 'left' || constraint.edge === 'top' ? same(start, startOf(constraint.other)) : same(end, endOf(constraint.other))
    }
    case 'size': {
      if (constraint.side !== side || constraint.of !== 'page') return []
      const asked = constraint.share * length
      return [
        ...(constraint.relation === 'at-most' ? [] : [{ from: start, to: end, length: Math.min(asked, length) - slack }]),
        ...(constraint.relation === 'at-least' ? [] : [{ from: end, to: start, length: -asked - slack }]),
      ]
    }
  }
}

/** The largest share of the page that a picture of that shape can have of a side within a region. */
export function reachableShare({ aspect, bleeds, rim }: LayoutElement, side: 'width' | 'height', region: Region, { page, margin }: WishFrame): number {
  const own = bleeds ? { x: 0, y: 0 } : (rim ?? { x: margin, y: margin })
  const span = (start: number, share: number, whole: number, edge: number): number => Math.max(0, Math.min((start + share) * whole, whole - edge) - Math.max(start * whole, edge))
  const width = span(region.x, region.width, page.width, own.x)
  const height = span(region.y, region.height, page.height, own.y)
  const fit = aspect === null ? { width, height } : { width: Math.min(width, height * aspect), height: Math.min(height, width / aspect) }
  return side === 'width' ? fit.width / page.width : fit.height / page.height
}
