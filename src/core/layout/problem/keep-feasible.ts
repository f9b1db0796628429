import type { WishFrame } from './wish-frame.ts'
import type { Constraint, Region } from './constraint.ts'
import type { LayoutElement } from './problem.ts'

/** `value(to) - value(from) >= length`, in page pixels along one axis; the page begins at `0` and ends at `1`. */
interface Bound { readonly from: number; readonly to: number; readonly length: number }

const slack = 0.5

/** Of constraints, in their order, those that can be true of one page together; each that cannot be with those before it is left out. */
export function keepFeasible(constraints: readonly Constraint[], elements: readonly LayoutElement[], frame: WishFrame): boolean[] {
  const kept: Constraint[] = []
  return constraints.map((constraint) => {
    const isKept = (['x', 'y'] as const).every((axis) => isFeasible([...boundsOfPage(elements, frame, axis), ...[...kept, constraint].flatMap((one) => boundsOf(one, frame, axis))], elements.length * 2 + 2))
    if (isKept) kept.push(constraint)
    return isKept
  })
}

const origin = 0
const far = 1
const startOf = (element: number): number => 2 + element * 2
const endOf = (element: number): number => 3 + element * 2

function boundsOfPage(elements: readonly LayoutElement[], { page, margin }: WishFrame, axis: 'x' | 'y'): Bound[] {
  const length = axis === 'x' ? page.width : page.height
  const side = axis === 'x' ? 'width' : 'height'
  return [
    { from: origin, to: far, length }, { from: far, to: origin, length: -length },
    ...elements.flatMap(({ bleeds, fixed, least, rim: own }, index): Bound[] => {
      const at = fixed?.[axis]
      const extent = fixed?.[side]
      const rim = bleeds || fixed !== null ? -length : (own?.[axis] ?? margin)
      return [
        { from: origin, to: startOf(index), length: rim - slack }, { from: endOf(index), to: far, length: rim - slack },
        { from: startOf(index), to: endOf(index), length: (extent ?? Math.min(least[side], length - 2 * margin)) - slack },
        ...(at === undefined ? [] : [{ from: origin, to: startOf(index), length: at - slack }, { from: startOf(index), to: origin, length: -at - slack }]),
      ]
    }),
  ]
}

function boundsOf(constraint: Constraint, { page }: WishFrame, axis: 'x' | 'y'): Bound[] {
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
      return constraint.on === 'page'
        ? [{ from: start, to: origin, length: -length / 2 }, { from: far, to: end, length: -length / 2 }]
        : [{ from: start, to: endOf(constraint.on), length: 0 }, { from: startOf(constraint.on), to: end, length: 0 }]
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

/** No circle of bounds asks for more than there is (Bellman–Ford). */
function isFeasible(bounds: readonly Bound[], count: number): boolean {
  const least = new Float64Array(count)
  for (let round = 0; round <= count; round++) {
    let hasMoved = false
    for (const { from, to, length } of bounds) {
      if (least[to]! + 1e-6 < least[from]! + length) {
        least[to] = least[from]! + length
        hasMoved = true
      }
    }
    if (!hasMoved) return true
  }
  return false
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
