import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { readNumber } from '#renderer/controls/read-number.ts'

describe('what is typed into a number field', () => {
  it.each<readonly [text: string, current: number | null, result: number | null]>([
    ['12', null, 12],
    [' 12.5 px', 3, 12.5],
    ['12,5', 3, 12.5],
    ['-4', 3, -4],
    ['+4', 3, 4],
    ['100+20', 3, 120],
    ['3*(4-1)', 0, 9],
    ['2+3*4', 0, 14],
    ['10-2-3', 0, 5],
    ['100/8/2', 0, 6.25],
    ['*2', 30, 60],
    ['/3', 30, 10],
    ['50%', 80, 40],
    ['100+50%', 80, 140],
    ['１２０＋３', 0, 123],
    ['4×5', 0, 20],
    ['10 − 3', 0, 7],
    ['45°', 0, 45],
    ['*2', null, null],
    ['50%', null, null],
    ['', 4, null],
    ['abc', 4, null],
    ['1/0', 4, null],
    ['(2', 4, null],
    ['2)', 4, null],
    ['2+', 4, null],
    ['1 2 +', 4, null],
    ['alert(1)', 4, null],
  ])('%j with %j is %j', (text, current, result) => {
    expect(readNumber(text, current)).toBe(result)
  })

  it('adds and multiplies as JavaScript does', () => {
    const number = fc.integer({ min: 0, max: 9999 })
    fc.assert(fc.property(number, number, number, (a, b, c) => void expect(readNumber(`${a}+${b}*${c}-${a}`, null)).toBe(a + b * c - a)))
  })

  it('answers any text with a finite number or null', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789.,+-*/()% pxe'), maxLength: 30 })
    fc.assert(
      fc.property(text, fc.option(fc.integer(), { nil: null }), (typed, current) => {
        const read = readNumber(typed, current)
        expect(read === null || Number.isFinite(read)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
