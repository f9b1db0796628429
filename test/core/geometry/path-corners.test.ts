import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archPath, arcSegments, corneredPath, edgedPath, scallopPath } from '#core/geometry/path-corners.ts'
import type { Corner } from '#core/geometry/path-corners.ts'
import { boundsOf } from '#core/geometry/path.ts'
import type { Path, Point } from '#core/geometry/path.ts'

const side = fc.double({ min: 10, max: 4000, noNaN: true })
const box = fc.record({ x: side, y: side, width: side, height: side })
const corner = fc.constantFrom<Corner>('round', 'cut', 'bite', 'square')

/** Where the pen stands after each segment. */
const stops = (path: Path): Point[] => path.flatMap((segment) => (segment.op === 'Z' ? [] : [segment.to]))

describe('path corners', () => {
  it('draws a quarter circle to a thousandth of its radius', () => {
    const [segment] = arcSegments({ x: 0, y: 0 }, 100, 0, Math.PI / 2)
    if (segment?.op !== 'C') throw new Error('an arc is a curve')
    const half = (a: number, b: number, c: number, d: number): number => (a + 3 * b + 3 * c + d) / 8
    const [x, y] = [half(100, segment.first.x, segment.second.x, segment.to.x), half(0, segment.first.y, segment.second.y, segment.to.y)]
    expect(Math.hypot(x, y)).toBeCloseTo(100, 1)
    expect(segment.to.x).toBeCloseTo(0, 9)
    expect(segment.to.y).toBeCloseTo(100, 9)
  })

  it('keeps every corner inside the box and touches all its sides', () => {
    fc.assert(fc.property(box, corner, fc.double({ min: 0, max: 500, noNaN: true }), (at, kind, size) => {
      const bounds = boundsOf(corneredPath(at, kind, size))
      expect(bounds.x).toBeCloseTo(at.x, 6)
      expect(bounds.y).toBeCloseTo(at.y, 6)
      expect(bounds.width).toBeCloseTo(at.width, 6)
      expect(bounds.height).toBeCloseTo(at.height, 6)
    }))
  })

  it('bites inward: no stop of a bitten corner lies at the corner', () => {
    const path = corneredPath({ x: 0, y: 0, width: 100, height: 60 }, 'bite', 10)
    expect(stops(path)).toHaveLength(8)
    expect(stops(path).every(({ x, y }) => Math.min(Math.hypot(x, y), Math.hypot(100 - x, y), Math.hypot(100 - x, 60 - y), Math.hypot(x, 60 - y)) > 9.99)).toBe(true)
  })

  it('keeps a perforated edge inside its box', () => {
    fc.assert(fc.property(box, fc.double({ min: 2, max: 60, noNaN: true }), (at, step) => {
      const bounds = boundsOf(edgedPath(at, Math.max(step, at.width / 40, at.height / 40), 'in', 0.62))
      expect(bounds.width).toBeCloseTo(at.width, 3)
      expect(bounds.height).toBeCloseTo(at.height, 3)
    }))
  })

  it('lets lobes reach the radius and no farther', () => {
    for (const count of [6, 8, 14, 22]) {
      const path = scallopPath({ x: 0, y: 0 }, 50, count)
      const reach = stops(path).map(({ x, y }) => Math.hypot(x, y))
      expect(Math.max(...reach)).toBeCloseTo(50, 6)
      expect(Math.min(...reach)).toBeGreaterThan(30)
    }
  })

  it('fills a doorway to its box', () => {
    const bounds = boundsOf(archPath({ x: 5, y: 7, width: 40, height: 90 }))
    expect([bounds.x, bounds.y, bounds.width, bounds.height].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([5, 7, 40, 90])
  })
})
