import type { Box } from '#core/geometry/box.ts'
import type { LayoutElement } from '../problem/problem.ts'
import { addLinear, constantOf, evaluateLinear, scaleLinear } from './linear.ts'
import type { Linear } from './linear.ts'
import type { Extent } from './read-extents.ts'

/** How the edges of one element hang on the unknowns. */
export interface Edges {
  readonly left: Linear
  readonly right: Linear
  readonly top: Linear
  readonly bottom: Linear
  readonly width: Linear
  readonly height: Linear
  readonly centerX: Linear
  readonly centerY: Linear
  /** Unknowns of its place, -1 where it is fixed: of the point that stays when its size changes. */
  readonly atX: number
  readonly atY: number
  /** Unknown of its size, in units of its extent; -1 where it has none. */
  readonly atSize: number
}

/** What one element starts from. */
export interface Start {
  readonly element: LayoutElement
  readonly box: Box
  /** 0: its left (top) edge stays when its size changes, 1: its right (bottom) edge, 0.5: its middle. */
  readonly holdX: number
  readonly holdY: number
  readonly extent: Extent | null
  readonly size: number
  /** Its box may be larger than what is in it: width and height go their own ways over the least of its extent. */
  readonly isLoose: boolean
}

export interface Unknowns {
  readonly edges: readonly Edges[]
  readonly wish: number[]
  readonly weights: number[]
}

/** How dear a change of size is beside a move by as many pixels, from the least to the most important element. */
const sizeWeight = (priority: number): number => 0.5 + 1.5 * priority

/** The unknowns of a layout, at the wish: places and sizes that are not fixed. */
export function createUnknowns(starts: readonly Start[]): Unknowns {
  const wish: number[] = []
  const weights: number[] = []
  const ask = (value: number, weight: number): number => {
    wish.push(value)
    weights.push(weight)
    return wish.length - 1
  }
  const edges = starts.map(({ element, box, holdX, holdY, extent, size, isLoose }): Edges => {
    const fixed = element.fixed ?? {}
    const dear = sizeWeight(element.priority)
    let width: Linear
    let height: Linear
    let atSize = -1
    if (extent !== null && !isLoose) {
      atSize = ask(size, dear * Math.max(1, (extent.width ** 2 + extent.height ** 2) / 2))
      width = { constant: 0, at: [atSize], by: [extent.width] }
      height = { constant: 0, at: [atSize], by: [extent.height] }
    } else {
      const keepsShape = element.kind === 'image' && element.aspect !== null
      const free = (value: number): Linear => ({ constant: 0, at: [ask(value, dear)], by: [1] })
      width = fixed.width !== undefined ? constantOf(fixed.width)
        : keepsShape && fixed.height !== undefined ? constantOf(fixed.height * element.aspect!) : free(box.width)
      height = fixed.height !== undefined ? constantOf(fixed.height)
        : keepsShape && fixed.width !== undefined ? constantOf(fixed.width / element.aspect!) : free(box.height)
    }
    const atX = fixed.x === undefined ? ask(box.x + holdX * box.width, 1) : -1
    const atY = fixed.y === undefined ? ask(box.y + holdY * box.height, 1) : -1
    const left = fixed.x !== undefined ? constantOf(fixed.x) : addLinear({ constant: 0, at: [atX], by: [1] }, width, -holdX)
    const top = fixed.y !== undefined ? constantOf(fixed.y) : addLinear({ constant: 0, at: [atY], by: [1] }, height, -holdY)
    // One term for each unknown, so that rows stay short.
    const from = (start: Linear, fixedStart: number | undefined, atStart: number, side: Linear, hold: number, share: number): Linear =>
      fixedStart !== undefined ? addLinear(start, scaleLinear(side, share)) : addLinear({ constant: 0, at: [atStart], by: [1] }, side, share - hold)
    return {
      left, top, width, height,
      right: from(left, fixed.x, atX, width, holdX, 1),
      bottom: from(top, fixed.y, atY, height, holdY, 1),
      centerX: from(left, fixed.x, atX, width, holdX, 0.5),
      centerY: from(top, fixed.y, atY, height, holdY, 0.5),
      atX, atY, atSize,
    }
  })
  return { edges, wish, weights }
}

/** The boxes at these values; what is fixed comes back to the bit. */
export const readBoxes = ({ edges }: Unknowns, values: ArrayLike<number>): Box[] =>
  edges.map(({ left, top, width, height }) => ({
    x: evaluateLinear(left, values), y: evaluateLinear(top, values), width: evaluateLinear(width, values), height: evaluateLinear(height, values),
  }))
