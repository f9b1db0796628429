import type { Size } from '#core/geometry/box.ts'
import type { LayoutProblem } from '../problem/problem.ts'
import type { Start, Unknowns } from './create-unknowns.ts'
import { addLinear, constantOf, scaleLinear } from './linear.ts'
import type { Linear } from './linear.ts'
import { putRow } from './nearest-point.ts'
import type { Rows } from './nearest-point.ts'
import { leastSeenSide } from './read-extents.ts'

/** A rule that nothing can be given up for. */
export const ruleTag = -1
/** The least size of an element, in the set that it has now: another set may be narrower or lower. */
export const sizeTag = (element: number): number => -2 - element
export const elementOfTag = (tag: number): number => -2 - tag

/** Writes `more - less ≥ by`, unless nothing in it can change. */
function putAtLeast(rows: Rows, more: Linear, less: Linear, by: number, tag: number): void {
  const { constant, at, by: factors } = addLinear(more, less, -1)
  if (at.length > 0) putRow(rows, at, factors, by - constant, tag)
}

/** Air between a panel's edge and what it holds, in px; `air` 1 is as it should be, 0 none. */
export const panelPad = (margin: number, smallestSize: number, air: number): number =>
  air * 0.75 * (smallestSize === Infinity ? margin * 0.5 : smallestSize)

/**
 * What must hold whatever the proposal: the page, the bounds of sizes, panels around what they hold, and all constraints.
 * Inequalities go to `rows`, equations to `equations`.
 */
export function putRules(
  { page, margin, elements, constraints }: LayoutProblem, { edges }: Unknowns, starts: readonly Start[], leasts: readonly Size[], pads: readonly number[],
  rows: Rows, equations: Rows,
): void {
  const zero = constantOf(0)
  const atLeast = (more: Linear, less: Linear, by = 0, tag = ruleTag) => putAtLeast(rows, more, less, by, tag)
  elements.forEach((element, index) => {
    const { left, top, right, bottom, width, height, atSize } = edges[index]!
    if (element.bleeds) {
      const hidden = 1 - leastSeenSide
      atLeast(addLinear(left, width, hidden), zero)
      atLeast(addLinear(top, height, hidden), zero)
      atLeast(constantOf(page.width), addLinear(right, width, -hidden))
      atLeast(constantOf(page.height), addLinear(bottom, height, -hidden))
    } else {
      // A side that is fixed whole stays where it was put.
      const { x, y } = element.rim ?? { x: margin, y: margin }
      atLeast(left, constantOf(x))
      atLeast(top, constantOf(y))
      atLeast(constantOf(page.width - x), right)
      atLeast(constantOf(page.height - y), bottom)
    }
    const { extent, isLoose } = starts[index]!
    if (extent !== null && !isLoose) {
      const size = { constant: 0, at: [atSize], by: [1] }
      atLeast(size, constantOf(extent.low), 0, sizeTag(index))
      if (extent.high < Infinity) atLeast(constantOf(extent.high), size)
    } else {
      const { fixed, most } = element
      const least = extent === null ? leasts[index]! : { width: extent.width * extent.low, height: extent.height * extent.low }
      const tag = extent === null ? ruleTag : sizeTag(index)
      if (fixed?.width === undefined) {
        atLeast(width, constantOf(Math.max(1, least.width)), 0, tag)
        atLeast(constantOf(most.width), width)
      }
      if (fixed?.height === undefined) {
        atLeast(height, constantOf(Math.max(1, least.height)), 0, tag)
        atLeast(constantOf(most.height), height)
      }
    }
    for (const held of element.holds) {
      const inner = edges[held]!
      const pad = pads[index]!
      atLeast(inner.left, left, pad)
      atLeast(inner.top, top, pad)
      atLeast(right, inner.right, pad)
      atLeast(bottom, inner.bottom, pad)
    }
  })
  for (const constraint of constraints) {
    const here = edges[constraint.element]!
    const equal = (a: Linear, b: Linear) => {
      const { constant, at, by } = addLinear(a, b, -1)
      if (at.length > 0) putRow(equations, at, by, -constant, ruleTag)
    }
    switch (constraint.kind) {
      case 'region': {
        const { region } = constraint
        atLeast(here.left, constantOf(region.x * page.width))
        atLeast(here.top, constantOf(region.y * page.height))
        atLeast(constantOf((region.x + region.width) * page.width), here.right)
        atLeast(constantOf((region.y + region.height) * page.height), here.bottom)
        break
      }
      case 'order': {
        const other = edges[constraint.other]!
        switch (constraint.side) {
          case 'above': atLeast(other.top, here.bottom); break
          case 'below': atLeast(here.top, other.bottom); break
          case 'left-of': atLeast(other.left, here.right); break
          case 'right-of': atLeast(here.left, other.right); break
        }
        break
      }
      case 'center': {
        const isX = constraint.axis === 'x'
        const other = constraint.on === 'page' ? constantOf((isX ? page.width : page.height) / 2) : edges[constraint.on]![isX ? 'centerX' : 'centerY']
        equal(isX ? here.centerX : here.centerY, other)
        break
      }
      case 'cover':
      case 'inside': {
        const other = edges[constraint.other]!
        const [outer, inner] = constraint.kind === 'cover' ? [here, other] : [other, here]
        atLeast(inner.left, outer.left)
        atLeast(inner.top, outer.top)
        atLeast(outer.right, inner.right)
        atLeast(outer.bottom, inner.bottom)
        break
      }
      case 'align': equal(here[constraint.edge], edges[constraint.other]![constraint.edge]); break
      case 'size': {
        const { side, share, of, relation } = constraint
        const other = of === 'page' ? constantOf(page[side] * share) : scaleLinear(edges[of]![side], share)
        if (relation === 'equal') equal(here[side], other)
        else if (relation === 'at-least') atLeast(here[side], other)
        else atLeast(other, here[side])
      }
    }
  }
}
