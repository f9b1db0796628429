import type { Box } from '#core/geometry/box.ts'
import type { LayoutProblem } from '../problem/problem.ts'
import type { Edges } from './create-unknowns.ts'
import { addLinear, constantOf } from './linear.ts'
import type { Linear } from './linear.ts'

/** Two numbers of a layout that are nearly the same and should be: they become the same where nothing forbids it. */
export interface Snap {
  readonly a: Linear
  readonly b: Linear
  /** The more, the earlier it is tried. */
  readonly weight: number
}

interface Stop {
  readonly value: number
  readonly line: Linear
  /** -1 for a line of the page. */
  readonly element: number
}

type Line = 'left' | 'centerX' | 'right' | 'top' | 'centerY' | 'bottom'

/** Lines of one kind that lie within `reach` of one another are one line; each of its stops is tied to the one that leads it. */
function snapStops(stops: readonly Stop[], reach: number, factor: number, snaps: Snap[]): void {
  const sorted = [...stops].sort((a, b) => a.value - b.value || a.element - b.element)
  for (let from = 0; from < sorted.length;) {
    let to = from + 1
    while (to < sorted.length && sorted[to]!.value - sorted[from]!.value <= reach) to++
    const members = sorted.slice(from, to)
    const lead = members.find(({ element }) => element === -1) ?? members[0]!
    for (const member of members) {
      if (member === lead || (member.element === -1 && lead.element === -1)) continue
      const off = Math.abs(member.value - lead.value) / reach
      snaps.push({ a: member.line, b: lead.line, weight: factor * (members.length + (lead.element === -1 ? 0.5 : 0)) * (1.2 - off) })
    }
    from = to
  }
}

/**
 * What a proposal meant and nearly said: shared edges and middles, the margins and the middle of the page, type of one
 * size, pictures of one size, equal gaps. `reach` is how far off, in px, still counts as meant.
 */
export function findSnaps(problem: LayoutProblem, boxes: readonly Box[], edges: readonly Edges[], sizes: readonly number[], reach: number): Snap[] {
  const { page, margin, elements } = problem
  const snaps: Snap[] = []
  const lines: readonly [Line, (box: Box) => number, readonly number[]][] = [
    ['left', (box) => box.x, [margin]],
    ['centerX', (box) => box.x + box.width / 2, [page.width / 2]],
    ['right', (box) => box.x + box.width, [page.width - margin]],
    ['top', (box) => box.y, [margin]],
    ['centerY', (box) => box.y + box.height / 2, []],
    ['bottom', (box) => box.y + box.height, [page.height - margin]],
  ]
  for (const [line, read, guides] of lines) {
    const stops: Stop[] = guides.map((value) => ({ value, line: constantOf(value), element: -1 }))
    elements.forEach((element, index) => {
      if (!element.bleeds) stops.push({ value: read(boxes[index]!), line: edges[index]![line], element: index })
    })
    snapStops(stops, reach, line === 'centerX' || line === 'left' ? 1.2 : line === 'right' ? 1 : 0.8, snaps)
  }
  const tie = (a: Linear, b: Linear, off: number, weight: number) => snaps.push({ a, b, weight: weight * (1.2 - off) })
  for (let first = 0; first < elements.length; first++) {
    for (let second = first + 1; second < elements.length; second++) {
      const a = edges[first]!
      const b = edges[second]!
      const one = elements[first]!
      const other = elements[second]!
      if (one.text !== null && other.text !== null && one.kind === other.kind && a.atSize !== -1 && b.atSize !== -1) {
        const apart = Math.abs(Math.log(sizes[first]! / sizes[second]!)) / (one.role === other.role ? 0.2 : 0.07)
        if (apart <= 1) tie({ constant: 0, at: [a.atSize], by: [1] }, { constant: 0, at: [b.atSize], by: [1] }, apart, one.role === other.role ? 6 : 3)
      }
      if (one.text !== null || other.text !== null || one.bleeds || other.bleeds) continue
      const offWidth = Math.abs(boxes[first]!.width - boxes[second]!.width) / (2 * reach)
      const offHeight = Math.abs(boxes[first]!.height - boxes[second]!.height) / (2 * reach)
      if (offWidth <= 1) tie(a.width, b.width, offWidth, 2)
      if (offHeight <= 1) tie(a.height, b.height, offHeight, 2)
    }
  }
  snapGaps(problem, boxes, edges, reach, snaps)
  return snaps.sort((a, b) => b.weight - a.weight)
}

/** Neighbours in a column or a row whose gaps are nearly equal keep equal gaps. */
function snapGaps({ elements }: LayoutProblem, boxes: readonly Box[], edges: readonly Edges[], reach: number, snaps: Snap[]): void {
  for (const isX of [false, true]) {
    const start = (index: number) => (isX ? boxes[index]!.x : boxes[index]!.y)
    const end = (index: number) => (isX ? boxes[index]!.x + boxes[index]!.width : boxes[index]!.y + boxes[index]!.height)
    const isBeside = (a: Box, b: Box) => isX ? a.y < b.y + b.height && b.y < a.y + a.height : a.x < b.x + b.width && b.x < a.x + a.width
    const next = elements.map((element, index) => {
      let found = -1
      if (element.bleeds) return found
      for (let other = 0; other < elements.length; other++) {
        if (other === index || elements[other]!.bleeds || start(other) < end(index) || !isBeside(boxes[index]!, boxes[other]!)) continue
        if (found === -1 || start(other) < start(found)) found = other
      }
      return found
    })
    next.forEach((middle, first) => {
      const last = middle === -1 ? -1 : next[middle]!
      if (last === -1) return
      const group = (index: number) => elements[index]!.group
      // Within a group things stand closer than between groups, and that is meant.
      if ((group(first) !== -1 && group(first) === group(middle)) !== (group(middle) !== -1 && group(middle) === group(last))) return
      const off = Math.abs(start(middle) - end(first) - start(last) + end(middle)) / (1.5 * reach)
      if (off > 1) return
      const gap = (from: number, to: number) => isX ? addLinear(edges[to]!.left, edges[from]!.right, -1) : addLinear(edges[to]!.top, edges[from]!.bottom, -1)
      snaps.push({ a: gap(first, middle), b: gap(middle, last), weight: 0.9 * (1.2 - off) })
    })
  }
}
