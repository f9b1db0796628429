import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameCorner } from '#renderer/canvas/gestures/frame.ts'
import type { Frame } from '#renderer/canvas/gestures/frame.ts'
import { resizeFrame, resizeTo, turnOf } from '#renderer/canvas/gestures/resize.ts'
import type { Handle } from '#renderer/canvas/gestures/resize.ts'

const side = fc.integer({ min: 10, max: 600 })
const frame: fc.Arbitrary<Frame> = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }), width: side, height: side, angleDeg: fc.integer({ min: -180, max: 180 }) })
const direction = fc.constantFrom<Handle['x']>(-1, 0, 1)
const handle = fc.record({ x: direction, y: direction }).filter(({ x, y }) => x !== 0 || y !== 0)
const target = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) })
const free = { keepsRatio: false, isFromCenter: false, minSide: 1 }

describe('resizing', () => {
  it('leaves the opposite side or corner where it is, however the box is turned', () => {
    fc.assert(fc.property(frame, handle, target, fc.boolean(), fc.boolean(), (from, grip, to, keepsRatio, isFromCenter) => {
      const next = resizeFrame(from, grip, to, { keepsRatio, isFromCenter, minSide: 1 })
      const [fx, fy] = isFromCenter ? [0.5, 0.5] : [(1 - grip.x) / 2, (1 - grip.y) / 2]
      const [before, after] = [frameCorner(from, fx, fy), frameCorner(next, fx, fy)]
      expect(after.x).toBeCloseTo(before.x, 6)
      expect(after.y).toBeCloseTo(before.y, 6)
      expect(next.angleDeg).toBe(from.angleDeg)
      expect(Math.min(next.width, next.height)).toBeGreaterThan(0)
      if (keepsRatio) expect(next.width / next.height).toBeCloseTo(from.width / from.height, 6)
    }))
  })

  it('brings a corner under the pointer', () => {
    fc.assert(fc.property(frame, fc.constantFrom<-1 | 1>(-1, 1), fc.constantFrom<-1 | 1>(-1, 1), side, side, fc.boolean(), (from, x, y, width, height, isFromCenter) => {
      const wanted = resizeTo(from, { x, y }, width, height, isFromCenter)
      const next = resizeFrame(from, { x, y }, frameCorner(wanted, (1 + x) / 2, (1 + y) / 2), { ...free, isFromCenter })
      expect(next.width).toBeCloseTo(width, 6)
      expect(next.height).toBeCloseTo(height, 6)
    }))
  })

  it('moves one side with a side handle', () => {
    expect(resizeFrame({ x: 10, y: 10, width: 100, height: 50, angleDeg: 0 }, { x: 1, y: 0 }, { x: 150, y: 999 }, free)).toEqual({ x: 10, y: 10, width: 140, height: 50, angleDeg: 0 })
  })

  it('grows the other side evenly where a side handle keeps the ratio', () => {
    expect(resizeFrame({ x: 0, y: 0, width: 100, height: 50, angleDeg: 0 }, { x: 1, y: 0 }, { x: 200, y: 0 }, { ...free, keepsRatio: true })).toEqual({ x: 0, y: -25, width: 200, height: 100, angleDeg: 0 })
  })

  it('stops before it turns inside out', () => {
    expect(resizeFrame({ x: 0, y: 0, width: 100, height: 50, angleDeg: 0 }, { x: 1, y: 1 }, { x: -300, y: -300 }, free)).toMatchObject({ x: 0, y: 0, width: 1, height: 1 })
  })
})

it('reads how far the pointer has turned, clockwise', () => {
  expect(turnOf({ x: 0, y: 0 }, { x: 0, y: -10 }, { x: 10, y: 0 })).toBeCloseTo(90)
  expect(turnOf({ x: 5, y: 5 }, { x: 15, y: 5 }, { x: 5, y: -5 })).toBeCloseTo(-90)
})
