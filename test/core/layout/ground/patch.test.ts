import { describe, expect, it } from 'vitest'
import { boundsOf } from '#core/geometry/path.ts'
import { createRandom } from '#core/geometry/random.ts'
import { createPatch } from '#core/layout/ground/patch.ts'

const page = { width: 300, height: 250 }
const words = [{ x: 12, y: 40, width: 130, height: 90 }]
const make = (box: { x: number; y: number; width: number; height: number }, forms: Parameters<typeof createPatch>[3], ground = words, field: typeof words = []) =>
  createPatch(box, page, { ground, field }, forms, 20, createRandom(5))

describe('createPatch', () => {
  it('draws a window over a tall box that stands on the page\'s foot', () => {
    const patch = make({ x: 170, y: 20, width: 110, height: 240 }, ['circle'])
    expect(patch.form).toBe('arch')
    expect(boundsOf(patch.path)).toEqual({ x: 170, y: 20, width: 110, height: 240 })
  })

  it('crops a circle larger than the page', () => {
    expect(make({ x: 150, y: -15, width: 280, height: 280 }, ['circle']).form).toBe('circle')
  })

  it.each(['circle', 'blob', 'scallop', 'sunburst'] as const)('draws a %s as wide as high, off every word', (form) => {
    const patch = make({ x: 160, y: 20, width: 200, height: 200 }, [form])
    const box = boundsOf(patch.path)
    expect(patch.form).toBe(form)
    expect(box.width / box.height).toBeCloseTo(1, 0)
    expect(box.x).toBeGreaterThan(142)
    expect(patch.isInside({ x: 142, y: 120 })).toBe(false)
    expect(patch.isInside(patch.center)).toBe(true)
  })

  it('keeps words that stand on the field inside', () => {
    const inside = [{ x: 180, y: 60, width: 90, height: 130 }]
    const patch = make({ x: 170, y: 50, width: 110, height: 150 }, ['blob', 'circle'], words, inside)
    for (const x of [180, 270]) for (const y of [60, 190]) expect(patch.isInside({ x, y })).toBe(true)
  })

  it('is the box with round corners where no circle of some size fits', () => {
    const patch = make({ x: 150, y: 40, width: 140, height: 60 }, ['circle'], [{ x: 12, y: 40, width: 200, height: 60 }])
    expect(patch.form).toBe('rounded')
  })
})
