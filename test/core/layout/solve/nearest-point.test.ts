import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNearestPoint, createRows, putRow } from '#core/layout/solve/nearest-point.ts'
import type { Rows } from '#core/layout/solve/nearest-point.ts'

const number = fc.double({ min: -100, max: 100, noNaN: true })
const row = fc.record({ a: fc.integer({ min: -3, max: 3 }), b: fc.integer({ min: -3, max: 3 }), bound: fc.integer({ min: -50, max: 50 }) })

function rowsOf(list: readonly { a: number; b: number; bound: number }[]): Rows {
  const rows = createRows()
  list.forEach(({ a, b, bound }, tag) => putRow(rows, [0, 1], [a, b], bound, tag))
  return rows
}

describe('the nearest point', () => {
  it('is the wish where the wish keeps every row', () => {
    const point = createNearestPoint([3, 4], [1, 1])
    expect(point.keep(rowsOf([{ a: 1, b: 0, bound: 0 }, { a: 1, b: 1, bound: 7 }]))).toBeNull()
    expect([...point.values()]).toEqual([3, 4])
  })

  it('keeps all rows, and no point that keeps them is nearer', () => {
    fc.assert(fc.property(fc.tuple(number, number), fc.tuple(fc.double({ min: 0.1, max: 10, noNaN: true }), fc.double({ min: 0.1, max: 10, noNaN: true })), fc.array(row, { maxLength: 6 }), fc.array(fc.tuple(number, number), { minLength: 40, maxLength: 40 }), (wish, weights, list, others) => {
      const point = createNearestPoint(wish, weights)
      const holds = (x: number, y: number, slack: number) => list.every(({ a, b, bound }) => a * x + b * y >= bound - slack)
      const distance = (x: number, y: number) => (weights[0] * (x - wish[0]) ** 2 + weights[1] * (y - wish[1]) ** 2) / 2
      if (point.keep(rowsOf(list)) !== null) {
        for (const [x, y] of others) expect(holds(x, y, -1e-6)).toBe(false)
        return
      }
      const [x, y] = point.values() as unknown as [number, number]
      expect(holds(x, y, 1e-5)).toBe(true)
      expect(point.distance()).toBeCloseTo(distance(x, y), 3)
      for (const [otherX, otherY] of others) if (holds(otherX, otherY, 0)) expect(distance(otherX, otherY)).toBeGreaterThanOrEqual(distance(x, y) - 1e-3)
    }))
  })

  it('names the rows that contradict one another, and no others', () => {
    const point = createNearestPoint([0, 0], [1, 1])
    const conflict = point.keep(rowsOf([{ a: 1, b: 0, bound: 5 }, { a: 0, b: 1, bound: 3 }, { a: -1, b: 0, bound: -2 }]))
    expect(new Set(conflict)).toEqual(new Set([0, 2]))
  })

  it('takes back an equation that does not go with the rows, or costs too much', () => {
    const point = createNearestPoint([0, 0], [1, 1])
    const rows = rowsOf([{ a: 1, b: 0, bound: 5 }])
    expect(point.keep(rows)).toBeNull()
    const equations = rowsOf([{ a: 1, b: 0, bound: 2 }, { a: 0, b: 1, bound: 40 }, { a: 0, b: 1, bound: 1 }])
    expect(point.tryHold(equations, 0, rows, Infinity)).toBe(false)
    expect(point.tryHold(equations, 1, rows, 10)).toBe(false)
    expect([...point.values()]).toEqual([5, 0])
    expect(point.tryHold(equations, 2, rows, 10)).toBe(true)
    expect(point.values()[1]).toBeCloseTo(1, 9)
  })
})
