import type { ProblemFacts } from '#core/critique/layout/read-problem.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { ElementKind, Layout, LayoutElement, LayoutProblem } from '../problem/problem.ts'
import type { Start } from './create-unknowns.ts'
import { chooseExtent, readDomains, readExtents, sizeFor } from './read-extents.ts'
import type { Domain, Extent } from './read-extents.ts'

/** What of a problem is the same for every proposal. */
export interface Terms {
  readonly domains: readonly Domain[]
  readonly extents: readonly (readonly Extent[])[]
  readonly least: readonly Size[]
  readonly mayOverlap: Uint8Array
  readonly parents: Int8Array
}

export function readTerms(problem: LayoutProblem, { mayOverlap, parents }: ProblemFacts): Terms {
  const domains = readDomains(problem)
  const extents = problem.elements.map((element, index) => readExtents(element, domains[index]!))
  const least = problem.elements.map((element, index) => {
    const own = extents[index]!
    return own.length === 0 ? readLeast(element) : {
      width: Math.min(...own.map(({ width, low }) => width * low)),
      height: Math.min(...own.map(({ height, low }) => height * low)),
    }
  })
  return { domains, extents, least, mayOverlap, parents }
}

/** The least sides of what has no shape of its own; a text with one side fixed needs the other for its least size. */
function readLeast({ fixed, least, text }: LayoutElement): Size {
  const width = fixed?.width ?? least.width
  const height = fixed?.height ?? least.height
  if (text === null || (fixed?.width === undefined) === (fixed?.height === undefined)) return { width, height }
  const sets = text.sets.map((set) => ({ width: (set.width + 2 * text.pad.width) * text.least * 1.0001, height: (set.height + 2 * text.pad.height) * text.least * 1.0001 }))
  if (fixed?.width !== undefined) {
    const heights = sets.filter((set) => set.width <= width + 1e-6).map((set) => set.height)
    return { width, height: Math.max(height, heights.length === 0 ? height : Math.min(...heights)) }
  }
  const widths = sets.filter((set) => set.height <= height + 1e-6).map((set) => set.width)
  return { width: Math.max(width, widths.length === 0 ? width : Math.min(...widths)), height }
}

/** Those whose measures are asked for: a button as wide as the headline is wider than its label needs. */
export function listAsked({ elements, constraints }: LayoutProblem, kinds: readonly ElementKind[]): Set<number> {
  const asked = constraints.flatMap((constraint) => (constraint.kind !== 'size' ? [] : constraint.of === 'page' ? [constraint.element] : [constraint.element, constraint.of]))
  return new Set(asked.filter((index) => kinds.includes(elements[index]!.kind)))
}

/** Which edge of a box others share: 0 its start, 1 its end, 0.5 its middle. That one stays when the box shrinks to its ink. */
function readHold(index: number, spans: readonly (readonly [number, number])[], guides: readonly number[], reach: number, otherwise: number): number {
  const [from, to] = spans[index]!
  let starts = 0
  let middles = 0
  let ends = 0
  const count = (otherFrom: number, otherTo: number, weight: number): void => {
    if (Math.abs(from - otherFrom) <= reach) starts += weight
    if (Math.abs(to - otherTo) <= reach) ends += weight
    if (Math.abs(from + to - otherFrom - otherTo) <= 2 * reach) middles += weight
  }
  spans.forEach(([otherFrom, otherTo], other) => { if (other !== index) count(otherFrom, otherTo, 1) })
  count(guides[0]!, guides[1]!, 0.6)
  if (starts === 0 && middles === 0 && ends === 0) return otherwise
  return middles > starts && middles > ends ? 0.5 : ends > starts ? 1 : starts > 0 ? 0 : 0.5
}

/** Every element at its proposed place, in a shape that it may have. */
export function readStarts(problem: LayoutProblem, { extents, domains }: Terms, proposal: Layout, loose: ReadonlySet<number>): Start[] {
  const { page, margin, elements } = problem
  const reach = Math.max(1.5, 0.01 * Math.min(page.width, page.height))
  const boxes = elements.map((element, index): Box => {
    const { x, y, width, height } = { ...proposal[index]!, ...element.fixed }
    // A proposal may be anything; a number that is none must not become the whole layout.
    const sane = (value: number, low: number, high: number) => (Number.isFinite(value) ? Math.max(low, Math.min(high, value)) : (low + high) / 2)
    return { x: sane(x, -page.width, 2 * page.width), y: sane(y, -page.height, 2 * page.height), width: sane(width, 1, 4 * page.width), height: sane(height, 1, 4 * page.height) }
  })
  const across = boxes.map(({ x, width }) => [x, x + width] as const)
  const down = boxes.map(({ y, height }) => [y, y + height] as const)
  return elements.map((element, index): Start => {
    const box = boxes[index]!
    const holdX = readHold(index, across, [margin, page.width - margin], reach, element.text === null ? 0.5 : problem.isRightToLeft ? 1 : 0)
    const holdY = readHold(index, down, [margin, page.height - margin], reach, 0.5)
    const own = extents[index]!
    if (own.length === 0) return { element, box: { ...box, ...clampSides(element.least, element.most, box), ...element.fixed }, holdX, holdY, extent: null, size: 0, isLoose: false }
    const chosen = chooseExtent(own, element.text === null ? box : roomOf(box, domains[index]!))
    const extent = own[chosen.index]!
    const size = element.text === null ? sizeFor(extent, box, 'alike') : chosen.size
    const width = extent.width * size
    const height = extent.height * size
    return {
      element, holdX, holdY, extent, size, isLoose: loose.has(index),
      box: { x: box.x + holdX * (box.width - width), y: box.y + holdY * (box.height - height), width, height },
    }
  })
}

const roomOf = (box: Box, { left, right, top, bottom }: Domain) => ({ width: Math.min(box.width, right - left), height: Math.min(box.height, bottom - top) })

const clampSides = (least: { width: number; height: number }, most: { width: number; height: number }, box: Box) => ({
  width: Math.max(least.width, Math.min(most.width, box.width)),
  height: Math.max(least.height, Math.min(most.height, box.height)),
})
