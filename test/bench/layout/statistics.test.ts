import { describe, expect, it } from 'vitest'
import { createRandom } from '#core/geometry/random.ts'
import { bootstrap, interquartileMean, mean, quantileOf } from '../../../bench/layout/statistics.ts'

describe('interquartileMean', () => {
  it.each([
    [[1, 2, 3, 4], 2.5],
    [[0, 1, 2, 3, 4, 5, 6, 1000], 3.5],
    // Six values: a quarter is one and a half of them, so the second and the fifth count by half.
    [[0, 2, 4, 6, 8, 100], (1 + 4 + 6 + 4) / 3],
    [[7], 7],
  ])('%j → %d', (values, expected) => {
    expect(interquartileMean(values)).toBeCloseTo(expected, 12)
  })
})

describe('bootstrap', () => {
  it('gives an interval around the value that is as narrow as the values are alike', () => {
    const wide = bootstrap([0, 1, 0, 1, 0, 1, 0, 1], mean, createRandom(1))
    const narrow = bootstrap([0.5, 0.51, 0.49, 0.5, 0.5, 0.5, 0.51, 0.49], mean, createRandom(1))
    expect(wide.value).toBe(0.5)
    expect(wide.low).toBeLessThan(0.35)
    expect(wide.high).toBeGreaterThan(0.65)
    expect(narrow.high - narrow.low).toBeLessThan(0.02)
    expect(bootstrap([0, 1, 0, 1, 0, 1, 0, 1], mean, createRandom(1))).toEqual(wide)
  })
})

describe('quantileOf', () => {
  it('finds the value under which a share of all lies', () => {
    expect(quantileOf([5, 1, 4, 2, 3], 0.5)).toBe(3)
    expect(quantileOf([5, 1, 4, 2, 3], 0.95)).toBe(5)
  })
})
