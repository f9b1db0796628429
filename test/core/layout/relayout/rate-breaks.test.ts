import { describe, expect, it } from 'vitest'
import { rateBreaks } from '#core/layout/relayout/rate-breaks.ts'

/** Lines as written, each letter ten pixels wide. */
function linesOf(rows: readonly string[]): Parameters<typeof rateBreaks> {
  let start = 0
  const lines = rows.map((row, index) => {
    const line = { start, end: start + row.length + 1, width: row.length * 10, isHardEnd: index === rows.length - 1 }
    start = line.end
    return line
  })
  return [rows.join(' '), lines]
}

describe('rateBreaks', () => {
  it.each([
    [['Whiskey', 'tasting night']], [['Adoption day at', 'the animal shelter']], [['One line · of facts']],
  ])('has nothing against %j', (rows) => {
    expect(rateBreaks(...linesOf(rows))).toBe(0)
  })

  it('would rather break beside a dot than within a fact', () => {
    expect(rateBreaks(...linesOf(['May 18 · 9 am', '· Old Bridge']))).toBe(1)
    expect(rateBreaks(...linesOf(['May 18 · 9 am · Old', 'Bridge Road']))).toBeGreaterThan(1)
  })

  it.each([
    [['November 8 · 7', 'pm · Rook & Rye']], [['Open until June', '14, every day']], [['From 4', 'May on']], [['Come apple', 'picking with', 'the', 'whole family']], [['A long first line', 'own']],
  ])('would avoid %j', (rows) => {
    expect(rateBreaks(...linesOf(rows))).toBeGreaterThanOrEqual(2)
  })
})
