import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxDistance, layoutDistance, type PlacedRole } from '#core/critique/look/layout-distance.ts'

const placed = (role: string, x: number, y: number, width: number, height: number): PlacedRole => ({ role, box: { x, y, width, height } })
const left = [placed('headline', 0.08, 0.3, 0.4, 0.2), placed('cta', 0.08, 0.75, 0.25, 0.1), placed('hero', 0.55, 0.1, 0.45, 0.8)]
const mirrored = left.map(({ role, box }) => placed(role, 1 - box.x - box.width, box.y, box.width, box.height))
const nudged = left.map(({ role, box }) => placed(role, box.x + 0.01, box.y, box.width, box.height))
const stacked = [placed('headline', 0.1, 0.1, 0.8, 0.15), placed('cta', 0.35, 0.3, 0.3, 0.1), placed('hero', 0.1, 0.45, 0.8, 0.5)]

const share = fc.double({ min: 0, max: 1, noNaN: true })
const side = fc.double({ min: 0.01, max: 1, noNaN: true })
const boxes = fc.record({ x: share, y: share, width: side, height: side })
const layouts = fc.array(fc.record({ role: fc.constantFrom('headline', 'cta', 'hero', 'body'), box: boxes }), { maxLength: 6 })

describe('layoutDistance', () => {
  it('is small for a nudge, and large for another arrangement or the mirrored page', () => {
    expect(layoutDistance(left, left)).toBe(0)
    expect(layoutDistance(left, nudged)).toBeLessThan(0.05)
    expect(layoutDistance(left, stacked)).toBeGreaterThan(0.4)
    expect(layoutDistance(left, mirrored)).toBeGreaterThan(0.4)
  })

  it('counts what only one of them has, the more the larger it is', () => {
    const withBadge = [...left, placed('badge', 0.8, 0.05, 0.15, 0.18)]
    const withPanel = [...left, placed('panel', 0, 0, 0.5, 1)]
    expect(layoutDistance(left, withBadge)).toBeGreaterThan(0.05)
    expect(layoutDistance(left, withPanel)).toBeGreaterThan(layoutDistance(left, withBadge))
    expect(layoutDistance([], left)).toBe(1)
  })

  it('matches several of one role each with its nearest', () => {
    const two = [placed('body', 0.1, 0.1, 0.3, 0.1), placed('body', 0.1, 0.5, 0.3, 0.1)]
    expect(layoutDistance(two, [...two].reverse())).toBe(0)
  })

  it('is 0 only from itself, the same both ways, and within 0 and 1', () => {
    fc.assert(
      fc.property(layouts, layouts, (a, b) => {
        const apart = layoutDistance(a, b)
        expect(apart).toBeGreaterThanOrEqual(0)
        expect(apart).toBeLessThanOrEqual(1)
        expect(layoutDistance(b, a)).toBeCloseTo(apart, 9)
        expect(layoutDistance(a, a)).toBeCloseTo(0, 9)
      }),
    )
  })
})

describe('boxDistance', () => {
  it('grows with the distance of boxes that do not meet', () => {
    const box = { x: 0, y: 0, width: 0.1, height: 0.1 }
    const at = (x: number) => boxDistance(box, { ...box, x })
    expect(at(0)).toBe(0)
    expect(at(0.1)).toBeCloseTo(0.5)
    expect(at(0.3)).toBeGreaterThan(at(0.1))
    expect(at(0.8)).toBeGreaterThan(at(0.3))
    expect(at(0.8)).toBeLessThan(1)
  })
})
