import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isCovered } from '#core/typography/font-source.ts'

it('finds exactly the code points inside the ranges', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 200 })), fc.integer({ min: 0, max: 200 }), (points, wanted) => {
      const ranges = [...points].sort((a, b) => a - b).flatMap((point) => [point, point])
      expect(isCovered(ranges, wanted)).toBe(points.includes(wanted))
    }),
  )
  expect([9, 10, 15, 20, 21, 30].map((point) => isCovered([10, 20, 30, 30], point))).toEqual([false, true, true, true, false, true])
})
