import { describe, expect, it } from 'vitest'
import type { Constraint } from '#core/layout/problem/constraint.ts'
import { keepFeasible } from '#core/layout/problem/keep-feasible.ts'
import type { LayoutElement } from '#core/layout/problem/problem.ts'

const mark: LayoutElement = { id: 'mark', kind: 'image', role: 'logo', priority: 0.5, text: null, aspect: 1, least: { width: 300, height: 300 }, most: { width: 400, height: 400 }, holds: [], group: -1, fixed: null, bleeds: false }
const elements = ['one', 'two', 'three'].map((id) => ({ ...mark, id }))
const kept = (constraints: readonly Constraint[]) => keepFeasible(constraints, elements, { page: { width: 1000, height: 1000 }, margin: 50 })
const center = (element: number, axis: 'x' | 'y', on: 'page' | number = 'page'): Constraint => ({ kind: 'center', element, axis, on })

describe('keepFeasible', () => {
  it('leaves no two things in one middle', () => {
    expect(kept([center(0, 'x'), center(0, 'y'), center(1, 'x'), center(1, 'y')])).toEqual([true, true, true, false])
    expect(kept([center(0, 'x'), center(0, 'y'), center(1, 'x')])).toEqual([true, true, true])
  })

  it('knows that what stands left of another is not in the middle with it', () => {
    expect(kept([center(0, 'x'), center(1, 'x'), { kind: 'order', element: 0, side: 'left-of', other: 1 }])).toEqual([true, true, false])
    expect(kept([center(0, 'x', 1), { kind: 'order', element: 0, side: 'left-of', other: 1 }])).toEqual([true, false])
  })

  it('lets what covers another share its middle', () => {
    expect(kept([{ kind: 'cover', element: 0, other: 1 }, center(0, 'x', 1), center(0, 'y', 1)])).toEqual([true, true, true])
  })

  it('lets as many into a place as have room beside one another', () => {
    const places = (width: number): Constraint[] => [0, 1, 2].map((element) => ({ kind: 'region', element, region: { x: 0, y: 0.6, width, height: 0.4 } }))
    expect(kept(places(1))).toEqual([true, true, true])
    expect(kept(places(0.5))).toEqual([true, false, false])
  })
})
