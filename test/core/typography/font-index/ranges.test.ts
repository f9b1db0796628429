import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeRanges, encodeRanges } from '#core/typography/font-index/ranges.ts'

it('gives back the characters that it was given', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 0x10ffff })), (points) => {
      const sorted = points.sort((a, b) => a - b)
      const ranges = decodeRanges(encodeRanges(sorted))
      const back: number[] = []
      for (let index = 0; index < ranges.length; index += 2) for (let at = ranges[index]!; at <= ranges[index + 1]!; at++) back.push(at)
      expect(back).toEqual(sorted)
    }),
  )
})
