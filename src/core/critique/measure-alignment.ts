import { centerX, centerY, right, bottom, type Box, type Size } from '#core/geometry/box.ts'
import type { ForegroundElement } from './list-elements.ts'

/** Two elements whose edges nearly agree: an accident to the eye. `shift` added to `b` would align them. */
export interface NearMiss {
  readonly a: ForegroundElement
  readonly b: ForegroundElement
  readonly axis: 'x' | 'y'
  readonly shift: number
}

export interface AlignmentMeasure {
  readonly nearMisses: readonly NearMiss[]
  /** How many vertical (or, of strips, horizontal) lines all elements can be hung on. */
  readonly lines: number
}

/** Under this two edges agree; over the larger one they are plainly apart. In pixels, and in shares of the short side. */
const agreement = { pixels: 0.75, share: 0.0025 }
const apartness = { pixels: 4, share: 0.009 }

export function measureAlignment(elements: readonly ForegroundElement[], page: Size): AlignmentMeasure {
  const short = Math.min(page.width, page.height)
  const near = Math.max(agreement.pixels, short * agreement.share)
  const far = Math.max(apartness.pixels, short * apartness.share)
  const upright = elements.filter((element) => !element.isTurned && (element.kind === 'text' || element.kind === 'button' || element.kind === 'logo'))
  const nearMisses: NearMiss[] = []
  upright.forEach((a, index) => {
    for (const b of upright.slice(index + 1)) {
      for (const axis of ['x', 'y'] as const) {
        if (axis === 'y' && !isBeside(a.box, b.box)) continue
        const shifts = axis === 'x' ? shiftsAcross(a, b) : shiftsDown(a, b)
        const least = shifts.reduce((most, shift) => (Math.abs(shift) < Math.abs(most) ? shift : most), Infinity)
        if (Math.abs(least) > near && Math.abs(least) <= far) nearMisses.push({ a, b, axis, shift: least })
      }
    }
  })
  const isStrip = page.width > page.height * 2.5
  return { nearMisses, lines: countLines(upright, isStrip ? rowEdges : columnEdges, near) }
}

/** They stand in one row when the lower of the two overlaps the other by half. */
function isBeside(a: Box, b: Box): boolean {
  const shared = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y)
  const apart = Math.max(a.x, b.x) >= Math.min(right(a), right(b))
  return apart && shared > Math.min(a.height, b.height) / 2
}

/** For each edge that both have straight, the smaller of the gaps between their ink and between where they were set. */
function shiftsAcross(a: ForegroundElement, b: ForegroundElement): number[] {
  const shifts: number[] = []
  if (a.edges.left && b.edges.left) shifts.push(smaller(a.setBox.x - b.setBox.x, a.box.x - b.box.x))
  if (a.edges.center && b.edges.center) shifts.push(smaller(centerX(a.setBox) - centerX(b.setBox), centerX(a.box) - centerX(b.box)))
  if (a.edges.right && b.edges.right) shifts.push(smaller(right(a.setBox) - right(b.setBox), right(a.box) - right(b.box)))
  return shifts
}

const shiftsDown = (a: ForegroundElement, b: ForegroundElement): number[] => [
  smaller(a.setBox.y - b.setBox.y, a.box.y - b.box.y),
  smaller(centerY(a.setBox) - centerY(b.setBox), centerY(a.box) - centerY(b.box)),
  smaller(bottom(a.setBox) - bottom(b.setBox), bottom(a.box) - bottom(b.box)),
]

const smaller = (a: number, b: number): number => (Math.abs(a) <= Math.abs(b) ? a : b)

const columnEdges = (element: ForegroundElement): number[] => [
  ...(element.edges.left ? [element.setBox.x, element.box.x] : []),
  ...(element.edges.center ? [centerX(element.setBox), centerX(element.box)] : []),
  ...(element.edges.right ? [right(element.setBox), right(element.box)] : []),
]
const rowEdges = (element: ForegroundElement): number[] => [element.box, element.setBox].flatMap((box) => [box.y, centerY(box), bottom(box)])

/** Greedy cover: the line that most elements share, then the next of what is left. */
function countLines(elements: readonly ForegroundElement[], edgesOf: (element: ForegroundElement) => number[], slack: number): number {
  let left = elements.map(edgesOf)
  let lines = 0
  while (left.length > 0) {
    let most: number[][] = []
    for (const at of left.flat()) {
      const held = left.filter((edges) => edges.some((edge) => Math.abs(edge - at) <= slack))
      if (held.length > most.length) most = held
    }
    const taken = new Set(most)
    left = left.filter((edges) => !taken.has(edges))
    lines++
  }
  return lines
}
