import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxQuad, isQuadInside, overlapDepth, quadBounds, toQuad, type Quad } from '#core/critique/quad.ts'

const box = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }), width: fc.integer({ min: 1, max: 60 }), height: fc.integer({ min: 1, max: 60 }) })
const quad = fc.tuple(box, fc.integer({ min: -180, max: 180 })).map(([place, angleDeg]) => toQuad(place, angleDeg, place.x + place.width / 2, place.y + place.height / 2))

const holds = ({ centerX, centerY, halfWidth, halfHeight, cos, sin }: Quad, x: number, y: number): boolean =>
  Math.abs((x - centerX) * cos + (y - centerY) * sin) <= halfWidth && Math.abs((y - centerY) * cos - (x - centerX) * sin) <= halfHeight

describe('quad', () => {
  it('turns about the point it is told', () => {
    const bounds = quadBounds(toQuad({ x: 0, y: 0, width: 10, height: 4 }, 90, 0, 0))
    expect(bounds.x).toBeCloseTo(-4)
    expect(bounds.y).toBeCloseTo(0)
    expect([bounds.width, bounds.height].map(Math.round)).toEqual([4, 10])
  })

  it('overlaps wherever a point lies in both, and is apart from what shares none', () => {
    fc.assert(
      fc.property(quad, quad, (a, b) => {
        const depth = overlapDepth(a, b)
        // Points of both, laid out in each one's own axes, so that none is too thin to be met.
        const points = [a, b].flatMap((of) => Array.from({ length: 31 * 31 }, (_, index) => {
          const along = of.halfWidth * (((index % 31) / 15 - 1))
          const across = of.halfHeight * ((Math.floor(index / 31) / 15 - 1))
          return { x: of.centerX + along * of.cos - across * of.sin, y: of.centerY + along * of.sin + across * of.cos }
        }))
        const shared = points.filter(({ x, y }) => holds(a, x, y) && holds(b, x, y)).length
        if (shared > 0) expect(depth).toBeGreaterThanOrEqual(-1e-9)
        // A lap this deep holds a point of a grid so fine.
        if (depth > 6) expect(shared).toBeGreaterThan(0)
        expect(overlapDepth(b, a)).toBeCloseTo(depth)
      }),
      { numRuns: 300 },
    )
  })

  it('is inside where all its corners are', () => {
    const outer = boxQuad({ x: 0, y: 0, width: 100, height: 50 })
    expect(isQuadInside(boxQuad({ x: 0, y: 0, width: 100, height: 50 }), outer)).toBe(true)
    expect(isQuadInside(boxQuad({ x: 1, y: 1, width: 100, height: 40 }), outer)).toBe(false)
    expect(isQuadInside(toQuad({ x: 30, y: 5, width: 40, height: 40 }, 45, 50, 25), outer)).toBe(false)
  })
})
