import { describe, expect, it } from 'vitest'
import type { Constraint } from '#core/layout/problem/constraint.ts'
import type { LayoutElement, LayoutProblem } from '#core/layout/problem/problem.ts'
import { keepSolvable } from '#core/layout/solve/keep-solvable.ts'
import { solveLayout } from '#core/layout/solve/solve-layout.ts'

const mark: LayoutElement = { id: 'mark', kind: 'image', role: 'logo', priority: 0.5, text: null, aspect: 1, least: { width: 300, height: 300 }, most: { width: 400, height: 400 }, holds: [], group: -1, fixed: null, bleeds: false }
const problemOf = (constraints: readonly Constraint[]): LayoutProblem => ({
  page: { width: 1000, height: 1000 }, margin: 50, saliency: null, isRightToLeft: false, constraints,
  elements: ['one', 'two', 'three'].map((id) => ({ ...mark, id })),
})
const above = (element: number, other: number): Constraint => ({ kind: 'order', element, side: 'above', other })
const top = (element: number): Constraint => ({ kind: 'region', element, region: { x: 0, y: 0, width: 1, height: 0.45 } })

describe('keepSolvable', () => {
  it('leaves a problem as it is where a layout keeps it all', () => {
    const problem = problemOf([top(0), top(1)])
    expect(keepSolvable(problem)).toBe(problem)
  })

  it('gives up what leaves none, and keeps the rest of the page and of what is asked', () => {
    const asked = [top(0), top(1), top(2), above(0, 1), { kind: 'center', element: 0, axis: 'x', on: 'page' } as const]
    const kept = keepSolvable(problemOf(asked))
    expect(kept.constraints.slice(0, 2)).toEqual(asked.slice(0, 2))
    expect(kept.constraints.length).toBeLessThan(asked.length)
    expect(kept.constraints.length).toBeGreaterThan(1)
    const any = kept.elements.map(() => ({ x: 0, y: 0, width: 300, height: 300 }))
    expect(solveLayout(kept, any)).not.toBeNull()
  })
})

describe('solveLayout', () => {
  it('keeps two sides that are asked of one pair', () => {
    const problem = problemOf([above(0, 1), { kind: 'order', element: 0, side: 'left-of', other: 1 }])
    const solved = solveLayout(problem, problem.elements.map((_, index) => ({ x: 500 - 100 * index, y: 500 - 100 * index, width: 300, height: 300 })))!
    const [one, two] = solved.layout as [{ x: number; y: number; width: number; height: number }, { x: number; y: number; width: number; height: number }]
    expect([one.y + one.height <= two.y + 0.01, one.x + one.width <= two.x + 0.01]).toEqual([true, true])
  })
})
