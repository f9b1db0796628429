import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growBox } from '#core/compose/learned/grow-box.ts'
import { bottom, contains, right } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'

const bounds = { x: 0, y: 0, width: 1000, height: 800 }
const apart = (a: Box, b: Box): number => Math.max(a.x - right(b), b.x - right(a), a.y - bottom(b), b.y - bottom(a))
const boxes = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }), width: fc.integer({ min: 20, max: 200 }), height: fc.integer({ min: 20, max: 200 }) })

describe('growBox', () => {
  it('fills all there is where nothing is in the way', () => {
    expect(growBox({ x: 300, y: 300, width: 50, height: 50 }, { obstacles: [], bounds, gap: 20 })).toEqual(bounds)
  })

  it('stops before what is in the way, and takes the way that leaves most room', () => {
    const grown = growBox({ x: 600, y: 100, width: 200, height: 200 }, { obstacles: [{ x: 50, y: 50, width: 400, height: 700 }], bounds, gap: 20 })
    expect(grown).toEqual({ x: 470, y: 0, width: 530, height: 800 })
  })

  it('holds what it was, stays within the bounds, and keeps its distance from what was apart', () => {
    fc.assert(fc.property(boxes, fc.array(boxes, { maxLength: 4 }), (box, others) => {
      const obstacles = others.filter((other) => apart(box, other) >= 0)
      const grown = growBox(box, { obstacles, bounds, gap: 15 })
      expect(contains(grown, box, 0.01) && contains(bounds, grown, 0.01)).toBe(true)
      for (const other of obstacles) expect(apart(grown, other)).toBeGreaterThanOrEqual(Math.min(15, apart(box, other)) - 0.01)
    }))
  })
})
