import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blobPath, boundsOf, ellipsePath, polygonPath, rectPath, smoothLoop, smoothThrough, starPath, writePath } from '#core/geometry/path.ts'
import type { Path } from '#core/geometry/path.ts'

const center = { x: 40, y: 30 }
const rounded = (path: Path) => Object.fromEntries(Object.entries(boundsOf(path)).map(([key, value]) => [key, Math.round(value * 100) / 100]))

describe('paths', () => {
  it.each<[string, Path, object]>([
    ['a rectangle', rectPath({ x: 3, y: 4, width: 5, height: 6 }), { x: 3, y: 4, width: 5, height: 6 }],
    ['an ellipse', ellipsePath(center, 20, 10), { x: 20, y: 20, width: 40, height: 20 }],
    ['a whole circle', [{ op: 'O', to: center, radius: 5 }], { x: 35, y: 25, width: 10, height: 10 }],
    ['a star of four', starPath(center, 10, 4, 4), { x: 30, y: 20, width: 20, height: 20 }],
    ['nothing', [], { x: 0, y: 0, width: 0, height: 0 }],
  ])('know the bounds of %s', (_name, path, bounds) => {
    expect(rounded(path)).toEqual(bounds)
  })

  it('are written from their own origin, to the digits asked for', () => {
    expect(writePath(rectPath({ x: 10, y: 20, width: 1.2345, height: 2 }), { x: 10, y: 20 }, 2)).toBe('M0 0L1.23 0L1.23 2L0 2Z')
    expect(writePath([{ op: 'O', to: { x: 5, y: 5 }, radius: 2 }], { x: 0, y: 0 }, 1)).toBe('M5 5m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0Z')
    expect(writePath([{ op: 'M', to: { x: -0.0001, y: 0 } }], { x: 0, y: 0 }, 1)).toBe('M0 0')
  })

  it('run smoothly through every point given', () => {
    const points = [{ x: 0, y: 0 }, { x: 10, y: 5 }, { x: 20, y: -5 }]
    expect(smoothThrough(points).map((segment) => (segment.op === 'Z' ? null : segment.to))).toEqual(points.slice(1))
    expect(smoothLoop(points)).toHaveLength(5)
    expect(polygonPath([])).toEqual([])
  })

  it('keep a blob within its swell', () => {
    fc.assert(fc.property(fc.double({ min: 1, max: 500, noNaN: true }), fc.double({ min: 0, max: 6.28, noNaN: true }), (radius, phase) => {
      for (const segment of blobPath(center, radius, 0.2, [phase, phase * 2])) {
        if (segment.op !== 'M' && segment.op !== 'C') continue
        const away = Math.hypot(segment.to.x - center.x, segment.to.y - center.y)
        expect(away).toBeLessThanOrEqual(radius * 1.2001)
        expect(away).toBeGreaterThanOrEqual(radius * 0.7999)
      }
    }))
  })
})
