import type { Size } from '#core/geometry/box.ts'
import type { Constraint } from './constraint.ts'
import type { FlatLayout } from './problem.ts'

/** How far, in page pixels, a layout is from keeping a constraint: 0 when it is kept. Made for millions of calls. */
export function measureViolation(constraint: Constraint, page: Size, flat: FlatLayout): number {
  const at = constraint.element * 4
  const x = flat[at]!
  const y = flat[at + 1]!
  const width = flat[at + 2]!
  const height = flat[at + 3]!
  switch (constraint.kind) {
    case 'region': {
      const { region } = constraint
      const left = region.x * page.width
      const top = region.y * page.height
      return Math.max(0, left - x) + Math.max(0, top - y) + Math.max(0, x + width - left - region.width * page.width) + Math.max(0, y + height - top - region.height * page.height)
    }
    case 'order': {
      const o = constraint.other * 4
      switch (constraint.side) {
        case 'above': return Math.max(0, y + height - flat[o + 1]!)
        case 'below': return Math.max(0, flat[o + 1]! + flat[o + 3]! - y)
        case 'left-of': return Math.max(0, x + width - flat[o]!)
        case 'right-of': return Math.max(0, flat[o]! + flat[o + 2]! - x)
      }
    }
    // falls through: every side returns
    case 'center': {
      const isX = constraint.axis === 'x'
      const here = isX ? x + width / 2 : y + height / 2
      if (constraint.on === 'page') return Math.abs(here - (isX ? page.width : page.height) / 2)
      const o = constraint.on * 4
      return Math.abs(here - (isX ? flat[o]! + flat[o + 2]! / 2 : flat[o + 1]! + flat[o + 3]! / 2))
    }
    case 'cover':
    case 'inside': {
      const o = constraint.other * 4
      const [outerX, outerY, outerRight, outerBottom, innerX, innerY, innerRight, innerBottom] = constraint.kind === 'cover'
        ? [x, y, x + width, y + height, flat[o]!, flat[o + 1]!, flat[o]! + flat[o + 2]!, flat[o + 1]! + flat[o + 3]!]
        : [flat[o]!, flat[o + 1]!, flat[o]! + flat[o + 2]!, flat[o + 1]! + flat[o + 3]!, x, y, x + width, y + height]
      return Math.max(0, outerX - innerX) + Math.max(0, outerY - innerY) + Math.max(0, innerRight - outerRight) + Math.max(0, innerBottom - outerBottom)
    }
    case 'align': {
      const o = constraint.other * 4
      switch (constraint.edge) {
        case 'left': return Math.abs(x - flat[o]!)
        case 'right': return Math.abs(x + width - flat[o]! - flat[o + 2]!)
        case 'top': return Math.abs(y - flat[o + 1]!)
        case 'bottom': return Math.abs(y + height - flat[o + 1]! - flat[o + 3]!)
      }
    }
    // falls through: every edge returns
    case 'size': {
      const isWidth = constraint.side === 'width'
      const here = isWidth ? width : height
      const of = constraint.of === 'page' ? (isWidth ? page.width : page.height) : flat[constraint.of * 4 + (isWidth ? 2 : 3)]!
      const off = here - of * constraint.share
      return constraint.relation === 'equal' ? Math.abs(off) : constraint.relation === 'at-least' ? Math.max(0, -off) : Math.max(0, off)
    }
  }
}
