import type { Box } from '#core/geometry/box.ts'
import type { LayoutProblem } from '../problem/problem.ts'
import type { Edges } from './create-unknowns.ts'
import { addLinear } from './linear.ts'
import { putRow } from './nearest-point.ts'
import type { Rows } from './nearest-point.ts'
import type { Domain } from './read-extents.ts'

/** Which of two stands where: the first left of the second, the second left of the first, the first above, the second above. */
export type Side = 0 | 1 | 2 | 3
const sides: readonly Side[] = [0, 1, 2, 3]

/** Two that must not lie on one another, and on which side they part. */
export interface Parting {
  readonly first: number
  readonly second: number
  /** Distance that must stay between them, in px: across, and down. */
  readonly gapX: number
  readonly gapY: number
  /** What each side costs: how far they must move for it, less than nothing where they are parted already; Infinity: never. */
  readonly costs: Float64Array
  side: Side
}

export interface PartingInput {
  readonly problem: LayoutProblem
  readonly boxes: readonly Box[]
  readonly domains: readonly Domain[]
  /** The least that each may measure. */
  readonly least: readonly { readonly width: number; readonly height: number }[]
  /** Font size of each, Infinity for what has none. */
  readonly sizes: readonly number[]
  readonly mayOverlap: Uint8Array
  readonly parents: Int8Array
}

/** Air that neighbours keep, by the smaller of their type, tight within a group; never under what critique calls crowded. */
function readGaps({ page, margin, elements }: LayoutProblem, sizes: readonly number[], first: number, second: number): { gapX: number; gapY: number } {
  const smaller = Math.min(sizes[first]!, sizes[second]!)
  const unit = smaller === Infinity ? Math.min(margin, Math.sqrt(page.width * page.height) * 0.035) : smaller
  const isWithin = elements[first]!.group !== -1 && elements[first]!.group === elements[second]!.group
  const larger = Math.max(...[first, second].map((index) => (elements[index]!.text === null ? 0 : sizes[index]!)))
  const isButton = elements[first]!.kind === 'button' || elements[second]!.kind === 'button'
  const least = smaller === Infinity || larger === 0 ? 0 : isButton ? larger * 0.47 : Math.max(smaller * 0.47, larger * 0.15)
  return { gapX: Math.max(least, unit * 0.72), gapY: Math.max(least, unit * (isWithin ? 0.36 : 0.58)) }
}

/** What stands closer than that on purpose stays so: pictures edge to edge, lines of one thought. */
const keepGap = (gap: number, now: number, isFlush: boolean): number => (isFlush ? Math.max(0, Math.min(gap, now)) : now >= gap * 0.8 ? Math.min(gap, now) : gap)

export function readPartings({ problem, boxes, domains, least, sizes, mayOverlap, parents }: PartingInput): Parting[] {
  const { elements, constraints } = problem
  const count = elements.length
  const partings: Parting[] = []
  for (let first = 0; first < count; first++) {
    for (let second = first + 1; second < count; second++) {
      if (mayOverlap[first * count + second] === 1) continue
      // What a panel holds is parted from what is outside by the panel.
      const isShielded = (inner: number, outer: number) => parents[inner] !== -1 && parents[inner] !== outer && parents[inner] !== parents[outer] && mayOverlap[parents[inner]! * count + outer] === 0
      if (isShielded(first, second) || isShielded(second, first)) continue
      const a = boxes[first]!
      const b = boxes[second]!
      const now = [b.x - a.x - a.width, a.x - b.x - b.width, b.y - a.y - a.height, a.y - b.y - b.height]
      const gaps = readGaps(problem, sizes, first, second)
      const isFlush = elements[first]!.text === null && elements[second]!.text === null
      const nowX = Math.max(now[0]!, now[1]!)
      const nowY = Math.max(now[2]!, now[3]!)
      const gapX = keepGap(gaps.gapX, nowX, isFlush && Math.abs(nowX) <= 1)
      const gapY = keepGap(gaps.gapY, nowY, isFlush && Math.abs(nowY) <= 1)
      const costs = new Float64Array(4)
      for (const side of sides) {
        const isX = side < 2
        const [from, to] = side % 2 === 0 ? [first, second] : [second, first]
        const start = isX ? domains[from]!.left + least[from]!.width : domains[from]!.top + least[from]!.height
        const fixed = elements[to]!.fixed
        const end = isX ? Math.min(fixed?.x ?? Infinity, domains[to]!.right - least[to]!.width) : Math.min(fixed?.y ?? Infinity, domains[to]!.bottom - least[to]!.height)
        costs[side] = start > end + 1e-6 ? Infinity : (isX ? gapX : gapY) - now[side]!
      }
      // Above and left of it: either parts them, and both are held as rules.
      const asked = constraints.flatMap((constraint): Side[] => {
        if (constraint.kind !== 'order') return []
        const side = { 'left-of': 0, 'right-of': 1, above: 2, below: 3 }[constraint.side] as Side
        return constraint.element === first && constraint.other === second ? [side] : constraint.element === second && constraint.other === first ? [(side ^ 1) as Side] : []
      })
      if (asked.length > 0) for (const side of sides) if (!asked.includes(side)) costs[side] = Infinity
      partings.push({ first, second, gapX, gapY, costs, side: chooseSide(costs) })
    }
  }
  return partings
}

export function chooseSide(costs: Float64Array): Side {
  let best: Side = 0
  for (const side of sides) if (costs[side]! < costs[best]!) best = side
  return best
}

/** Writes the row that parts two, at `air` of their distance; also where both are fixed, so that every parting has its row. */
export function putParting(rows: Rows, { first, second, side, gapX, gapY }: Parting, edges: readonly Edges[], air: number, tag: number, index?: number): void {
  const a = edges[first]!
  const b = edges[second]!
  const [more, less] = side === 0 ? [b.left, a.right] : side === 1 ? [a.left, b.right] : side === 2 ? [b.top, a.bottom] : [a.top, b.bottom]
  const { constant, at, by } = addLinear(more, less, -1)
  putRow(rows, at, by, (side < 2 ? gapX : gapY) * air - constant, tag, index)
}
