import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSaliency } from '#core/assets/saliency/read-saliency.ts'
import { createMeans } from '#core/assets/saliency/saliency-map.ts'
import { contains } from '#core/geometry/box.ts'
import { createRandom } from '#core/geometry/random.ts'
import { paint } from '../../color/paint.ts'

const striped = (x: number, y: number) => ((x + y) % 12 < 6 ? '#d92b2f' : '#f3c623')
const calm = '#7fa69c'

describe('readSaliency', () => {
  it.each([[0.25, 0.3], [0.75, 0.4], [0.5, 0.7], [0.2, 0.8]])('finds the subject of a photo at %f, %f and calls the rest calm', (cx, cy) => {
    const look = readSaliency(paint(160, 120, (x, y) => (Math.hypot(x / 160 - cx, y / 120 - cy) < 0.12 ? striped(x, y) : calm)))
    expect(Math.abs(look.focus.x - cx)).toBeLessThan(0.05)
    expect(Math.abs(look.focus.y - cy)).toBeLessThan(0.05)
    expect(contains({ x: cx - 0.17, y: cy - 0.17, width: 0.34, height: 0.34 }, look.subject)).toBe(true)
    const [detail, saliency] = [createMeans(look.detail), createMeans(look.saliency)]
    const at = (x: number, y: number) => ({ x: x - 0.05, y: y - 0.05, width: 0.1, height: 0.1 })
    expect(detail(at(cx, cy))).toBeGreaterThan(detail(at(1 - cx, 0.95)) + 0.4)
    expect(saliency(at(cx, cy))).toBeGreaterThan(saliency(at(1 - cx, 0.95)) + 0.5)
  })

  it('prefers what stands free to a cloud that the frame cuts', () => {
    const look = readSaliency(paint(160, 100, (x, y) => {
      if (Math.abs(x - 110) + Math.abs(y - 35) < 9) return striped(x * 2, y)
      return x < 18 + 6 * Math.sin(y / 9) ? '#ebeef2' : (y < 50 ? '#1e50a0' : '#1e50a8')
    }))
    expect(look.focus.x).toBeCloseTo(110 / 160, 1)
    expect(look.focus.y).toBeCloseTo(0.35, 1)
  })

  it('has no favourite place in an even picture', () => {
    const look = readSaliency(paint(64, 64, () => calm))
    expect(look.focus).toEqual({ x: 0.5, y: 0.5 })
    expect(look.subject).toEqual({ x: 0, y: 0, width: 1, height: 1 })
    expect(Math.max(...look.saliency.values, ...look.detail.values)).toBe(0)
  })

  it('takes a cut-out for its own subject', () => {
    const look = readSaliency(paint(100, 100, (x, y) => (Math.hypot(x - 60, y - 50) < 25 ? striped(x, y) : null)))
    expect(look.isCutOut).toBe(true)
    expect(look.focus.x).toBeCloseTo(0.6, 1)
    expect(createMeans(look.saliency)({ x: 0, y: 0, width: 0.3, height: 1 })).toBeLessThan(0.02)
  })

  it('keeps faces, whatever else draws the eye', () => {
    const face = { x: 0.1, y: 0.2, width: 0.12, height: 0.16 }
    const look = readSaliency(paint(160, 100, (x, y) => (Math.hypot(x - 115, y - 60) < 18 ? striped(x, y) : calm)), { faces: [{ box: face, facing: 1 }] })
    expect(contains(look.subject, face, 1e-9)).toBe(true)
    expect(look.gaze).toBe(1)
    expect(createMeans(look.saliency)(face)).toBeGreaterThan(0.8)
  })

  it('takes the map of a model at its word', () => {
    const values = Float32Array.from({ length: 64 * 64 }, (_, cell) => (cell % 64 >= 8 && cell % 64 < 16 && cell >= 64 * 40 && cell < 64 * 50 ? 1 : 0))
    const look = readSaliency(paint(64, 64, () => calm), { map: { columns: 64, rows: 64, values } })
    expect(look.subject).toEqual({ x: 6.5 / 64, y: 38.5 / 64, width: 11 / 64, height: 13 / 64 })
  })

  it('has an answer in 0…1 for any pixels, and the same one twice', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 90 }), fc.nat(), (width, height, seed) => {
      const random = createRandom(seed)
      const data = Uint8Array.from({ length: width * height * 4 }, () => random.int(0, 255))
      const look = readSaliency({ width, height, data })
      for (const map of [look.saliency, look.detail, look.light]) expect(map.values.every((value) => value >= 0 && value <= 1)).toBe(true)
      expect(readSaliency({ width, height, data })).toEqual(look)
    }), { numRuns: 8, seed: 5 })
  })
})
