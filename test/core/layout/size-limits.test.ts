import { describe, expect, it } from 'vitest'
import { findBrokenLimit } from '#core/layout/size-limits.ts'

describe('findBrokenLimit', () => {
  it.each([
    [1080, 1350, null], [300, 50, null], [16384, 3000, null], [1000, 50, null],
    [49, 500, 'minSide'], [Number.NaN, 500, 'minSide'], [16385, 1000, 'maxSide'], [300.5, 250, 'wholePixels'], [299, 50, 'minArea'],
    [10000, 5001, 'maxArea'], [1001, 50, 'maxRatio'],
  ])('%d × %d: %s', (width, height, limit) => {
    expect(findBrokenLimit({ width, height })).toBe(limit)
  })
})
