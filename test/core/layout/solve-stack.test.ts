import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solveStack } from '#core/layout/solve-stack.ts'

const item = fc.record({ height: fc.double({ min: 1, max: 80, noNaN: true }), gap: fc.double({ min: 0, max: 40, noNaN: true }) })
  .map(({ height, gap }) => ({ height, gap, minGap: gap * 0.6 }))

describe('solveStack', () => {
  it.each([
    ['top', [10, 40]], ['bottom', [60, 90]], ['middle', [35, 65]],
  ] as const)('aligns to the %s with the wished gaps', (align, tops) => {
    const solved = solveStack([{ height: 20, gap: 0, minGap: 0 }, { height: 20, gap: 10, minGap: 5 }], 10, 110, align)
    solved!.forEach((top, index) => expect(top).toBeCloseTo(tops[index]!, 3))
  })

  it('gives up wished gaps before least gaps, and answers null when those do not fit', () => {
    const items = [{ height: 40, gap: 0, minGap: 0 }, { height: 40, gap: 30, minGap: 10 }]
    expect(solveStack(items, 0, 95, 'top')![1]).toBeLessThanOrEqual(55.02)
    expect(solveStack(items, 0, 89, 'top')).toBeNull()
    expect(solveStack([], 0, 10, 'top')).toEqual([])
  })

  it('takes room that is wanting from all gaps alike', () => {
    const items = [{ height: 10, gap: 0, minGap: 0 }, { height: 10, gap: 20, minGap: 10 }, { height: 10, gap: 40, minGap: 20 }, { height: 10, gap: 20, minGap: 10 }]
    const [first, second, third, fourth] = solveStack(items, 0, 100, 'top')!
    expect([second! - first!, third! - second!, fourth! - third!].map((step) => Math.round((step - 10) * 10) / 10)).toEqual([15, 30, 15])
  })

  it('keeps order, least gaps and the column for any stack that fits', () => {
    fc.assert(fc.property(fc.array(item, { minLength: 1, maxLength: 9 }), fc.double({ min: 0, max: 300, noNaN: true }),
      fc.constantFrom('top' as const, 'middle' as const, 'bottom' as const), (items, spare, align) => {
        const least = items.reduce((sum, { height, minGap }, index) => sum + height + (index === 0 ? 0 : minGap), 0)
        const tops = solveStack(items, 7, 7 + least + spare, align)!
        tops.forEach((top, index) => {
          const above = items[index - 1]
          if (above !== undefined) expect(top - tops[index - 1]!).toBeGreaterThanOrEqual(above.height + items[index]!.minGap - 0.02)
        })
        expect(tops[0]).toBeGreaterThanOrEqual(6.98)
        expect(tops[tops.length - 1]! + items[items.length - 1]!.height).toBeLessThanOrEqual(7 + least + spare + 0.05)
      }))
  })
})
