import { describe, expect, it } from 'vitest'
import type { Constraint } from '#core/layout/problem/constraint.ts'
import { measureViolation } from '#core/layout/problem/measure-violation.ts'

const page = { width: 400, height: 200 }
/** Two boxes: 10,20 100×50 and 50,90 200×60. */
const flat = Float64Array.from([10, 20, 100, 50, 50, 90, 200, 60])

const rows: readonly (readonly [Constraint, number])[] = [
  [{ kind: 'region', element: 0, region: { x: 0, y: 0, width: 0.5, height: 0.5 } }, 0],
  [{ kind: 'region', element: 1, region: { x: 0, y: 0, width: 0.5, height: 0.5 } }, 50 + 50],
  [{ kind: 'order', element: 0, side: 'above', other: 1 }, 0],
  [{ kind: 'order', element: 0, side: 'below', other: 1 }, 130],
  [{ kind: 'order', element: 0, side: 'left-of', other: 1 }, 60],
  [{ kind: 'order', element: 0, side: 'right-of', other: 1 }, 240],
  [{ kind: 'center', element: 0, axis: 'x', on: 'page' }, 140],
  [{ kind: 'center', element: 0, axis: 'y', on: 1 }, 75],
  [{ kind: 'cover', element: 0, other: 1 }, 140 + 80],
  [{ kind: 'inside', element: 0, other: 1 }, 40 + 70],
  [{ kind: 'align', element: 0, edge: 'left', other: 1 }, 40],
  [{ kind: 'align', element: 0, edge: 'bottom', other: 1 }, 80],
  [{ kind: 'size', element: 0, side: 'width', relation: 'equal', share: 1, of: 1 }, 100],
  [{ kind: 'size', element: 0, side: 'width', relation: 'at-most', share: 1, of: 1 }, 0],
  [{ kind: 'size', element: 0, side: 'height', relation: 'at-least', share: 0.5, of: 'page' }, 50],
]

describe('measureViolation', () => {
  it.each(rows)('measures %j', (constraint, expected) => {
    expect(measureViolation(constraint, page, flat)).toBeCloseTo(expected)
  })
})
