import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLevels, orderVisually } from '#core/typography/bidi.ts'

describe('findLevels', () => {
  it.each([
    ['bread', false, false],
    ['bread', true, false],
    ['123', false, false],
    ['123', true, true],
    ['', true, true],
    ['שלום bread', false, true],
    ['bread שלום', false, false],
    ['bread שלום', true, true],
    ['“خبز”', false, true],
  ])('%s with a right-to-left language %s: right to left %s', (text, isRightToLeftLang, expected) => {
    expect(findLevels(text, isRightToLeftLang).isRightToLeft).toBe(expected)
  })

  it('needs no levels for plain Latin', () => {
    expect(findLevels('bread, 30% off', false).levels).toBeNull()
  })

  it('keeps a hyphenated number of an Arabic text in one piece', () => {
    const { levels } = findLevels('على 555-0142', true)
    expect(new Set(levels!.slice(4))).toEqual(new Set([2]))
  })
})

describe('orderVisually', () => {
  it.each([
    [[0, 0, 0], [0, 1, 2]],
    [[1, 1, 1], [2, 1, 0]],
    [[0, 1, 1, 0], [0, 2, 1, 3]],
    [[1, 2, 2, 1], [3, 1, 2, 0]],
    [[0, 1, 2, 1], [0, 3, 2, 1]],
    [[], []],
  ])('%j to %j', (levels, expected) => {
    expect(orderVisually(levels)).toEqual(expected)
  })

  it('keeps every piece', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 }), (levels) => {
        expect([...orderVisually(levels)].sort((a, b) => a - b)).toEqual(levels.map((_, index) => index))
      }),
    )
  })
})
