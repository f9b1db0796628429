import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardGap, cardPadding, fitCard, fitRow } from '#renderer/panels/gallery/fit-card.ts'

describe('fitCard', () => {
  it('never shows anything larger than it is, and keeps its shape', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 16384 }), fc.integer({ min: 16, max: 16384 }), (width, height) => {
        const shown = fitCard({ width, height })
        expect(shown.width).toBeLessThanOrEqual(width)
        expect(Math.abs(shown.height - (shown.width * height) / width)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('fitRow', () => {
  it.each([
    [{ width: 1080, height: 1350 }, 1072, 4],
    [{ width: 1080, height: 1350 }, 732, 3],
    [{ width: 1080, height: 1080 }, 1072, 4],
    [{ width: 300, height: 50 }, 1072, 3],
    [{ width: 728, height: 90 }, 400, 1],
  ])('%o in %i pixels: %i in a row', (size, room, columns) => {
    const { width } = fitRow(size, room)
    const step = width + 2 * cardPadding
    expect(Math.floor((room + cardGap) / (step + cardGap))).toBe(columns)
  })
  it('is as usual before the room is known', () => {
    expect(fitRow({ width: 1080, height: 1350 }, 0)).toEqual(fitCard({ width: 1080, height: 1350 }))
  })
})
