import { describe, expect, it } from 'vitest'
import { createRandom } from '#core/geometry/random.ts'
import type { Constraint } from '#core/layout/problem/constraint.ts'
import { measureViolation } from '#core/layout/problem/measure-violation.ts'
import { flatten } from '#core/layout/problem/problem.ts'
import type { LayoutElement, LayoutProblem } from '#core/layout/problem/problem.ts'
import { keepConstraint } from '#core/layout/search/keep-constraint.ts'
import { createSearchSpace } from '#core/layout/search/search-space.ts'

const element = (id: string, over: Partial<LayoutElement>): LayoutElement => ({
  id, kind: 'text', role: 'body', priority: 0.5, text: null, aspect: null, least: { width: 4, height: 4 }, most: { width: 900, height: 900 }, holds: [], group: -1, fixed: null, bleeds: false, ...over,
})
const text = { sets: [{ lines: 1, width: 8, height: 0.78 }, { lines: 2, width: 4.4, height: 2 }], least: 12, best: 30, most: 80, pad: { width: 0, height: 0 } }
const problem: LayoutProblem = {
  page: { width: 1000, height: 1000 }, margin: 50, constraints: [], saliency: null, isRightToLeft: false,
  elements: [element('words', { text }), element('photo', { kind: 'image', role: 'hero' }), element('logo', { kind: 'image', role: 'logo', aspect: 2, fixed: { x: 700, y: 60, width: 200, height: 100 } })],
}
const layout = [{ x: 600, y: 600, width: 240, height: 23.4 }, { x: 60, y: 100, width: 500, height: 400 }, { x: 700, y: 60, width: 200, height: 100 }]

const constraints: Constraint[] = [
  { kind: 'region', element: 0, region: { x: 0, y: 0, width: 0.5, height: 0.5 } },
  { kind: 'order', element: 0, side: 'above', other: 1 },
  { kind: 'order', element: 1, side: 'right-of', other: 0 },
  { kind: 'order', element: 2, side: 'right-of', other: 0 },
  { kind: 'center', element: 0, axis: 'x', on: 'page' },
  { kind: 'center', element: 2, axis: 'y', on: 0 },
  { kind: 'inside', element: 0, other: 1 },
  { kind: 'cover', element: 1, other: 0 },
  { kind: 'align', element: 0, edge: 'left', other: 1 },
  { kind: 'align', element: 2, edge: 'right', other: 1 },
  { kind: 'size', element: 0, side: 'width', relation: 'equal', share: 0.5, of: 'page' },
  { kind: 'size', element: 1, side: 'width', relation: 'equal', share: 1, of: 2 },
]

describe('keepConstraint', () => {
  it.each(constraints.map((constraint) => [JSON.stringify(constraint), constraint] as const))('keeps %s within a few attempts, and leaves what is fixed', (_name, constraint) => {
    const space = createSearchSpace({ ...problem, constraints: [constraint] })
    const flat = flatten(layout)
    const random = createRandom(3)
    expect(measureViolation(constraint, problem.page, flat)).toBeGreaterThan(1)
    for (let attempt = 0; attempt < 12 && measureViolation(constraint, problem.page, flat) > 1e-6; attempt++) {
      keepConstraint(space, constraint, flat, random)
      space.settle(flat)
    }
    expect(measureViolation(constraint, problem.page, flat)).toBeLessThan(1e-6)
    expect([...flat.slice(8)]).toEqual([700, 60, 200, 100])
  })
})
