import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliceOutline } from '#core/layout/relayout/slice-outline.ts'

const octagon = { kind: 'path' as const, d: 'M0 20L20 0L180 0L200 20L200 80L180 100L20 100L0 80Z', width: 200, height: 100 }

describe('sliceOutline', () => {
  it('keeps the shape of corners on a page of another shape', () => {
    expect(sliceOutline(octagon, { width: 200, height: 100 }, { width: 600, height: 100 })).toEqual({ kind: 'path', d: 'M0 20L20 0L580 0L600 20L600 80L580 100L20 100L0 80Z', width: 600, height: 100 })
    expect(sliceOutline(octagon, { width: 200, height: 100 }, { width: 50, height: 300 }).d).toBe('M0 10L10 0L40 0L50 10L50 290L40 300L10 300L0 290Z')
  })

  it('leaves what has no width or height, or is to have none', () => {
    expect(sliceOutline(octagon, { width: 200, height: 0 }, { width: 600, height: 100 })).toBe(octagon)
    expect(sliceOutline(octagon, { width: 200, height: 100 }, { width: 0, height: 100 })).toBe(octagon)
  })

  it('leaves what is not turned out of shape, and what has more than corners', () => {
    expect(sliceOutline(octagon, { width: 200, height: 100 }, { width: 400, height: 200 })).toBe(octagon)
    const notched = { ...octagon, d: 'M0 0L200 0L200 40L170 50L200 60L200 100L0 100Z' }
    expect(sliceOutline(notched, { width: 200, height: 100 }, { width: 900, height: 100 })).toBe(notched)
    const relative = { ...octagon, d: 'm0 0l200 0l0 100z' }
    expect(sliceOutline(relative, { width: 200, height: 100 }, { width: 900, height: 100 })).toBe(relative)
  })

  it('spans its new box', () => {
    fc.assert(fc.property(fc.integer({ min: 10, max: 2000 }), fc.integer({ min: 10, max: 2000 }), (width, height) => {
      const { d, width: spans, height: tall } = sliceOutline(octagon, { width: 200, height: 100 }, { width, height })
      const numbers = d.match(/[\d.]+/g)!.map(Number)
      const [xs, ys] = [numbers.filter((_, index) => index % 2 === 0), numbers.filter((_, index) => index % 2 === 1)]
      expect([Math.min(...xs), Math.max(...xs)]).toEqual([0, spans])
      expect([Math.min(...ys), Math.max(...ys)]).toEqual([0, tall])
    }))
  })
})
