import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancedWidth, boundText, measureText } from '#core/layout/text-block.ts'
import type { Wording } from '#core/layout/text-block.ts'
import { direction } from '../../support/layout-content.ts'
import { typesetter } from '../../support/test-fonts.ts'

const wording = (text: string, lang: string, family: string): Wording => ({
  role: 'headline', name: 'Headline', text, lang, letterCase: 'as-typed', on: 'ground', tone: 'ink',
  font: { ...direction.fonts.display, family, tracking: 0, leading: 1.3 },
})

describe('measureText', () => {
  it('counts what hangs under the last line in scripts that reach deep', () => {
    const block = measureText(typesetter, wording('ربيع جميل', 'ar', 'Noto Naskh Arabic'), 50, 400)
    expect(block.height).toBeCloseTo(block.inkHeight, 3)
    const latin = measureText(typesetter, wording('Quietly', 'en', 'Fraunces'), 50, 400)
    expect(latin.height).toBeLessThan(latin.inkHeight)
  })

  it('knows where a line parts a word of Japanese', () => {
    const text = wording('本と出会う週末', 'ja', 'Noto Sans JP')
    expect(measureText(typesetter, text, 40, 121)).toMatchObject({ lines: 3, partsWords: false })
    expect(measureText(typesetter, text, 40, 170)).toMatchObject({ partsWords: true })
    expect(measureText(typesetter, text, 40, 210)).toMatchObject({ lines: 2, partsWords: false })
    expect(measureText(typesetter, wording('a long line of words', 'en', 'Inter'), 40, 170).partsWords).toBe(false)
  })
})

describe('boundText', () => {
  const words = fc.array(fc.constantFrom('Reach', 'new', 'heights', 'well-being', '10\u00a0am', 'WAVE', 'Öl', 'a', 'ربيع', '週末', 'fi\u2011ber'), { minLength: 1, maxLength: 9 })

  it('never asks for more lines or height than a wording takes, and of a word more than one where it does not fit', () => {
    fc.assert(fc.property(words, fc.integer({ min: 10, max: 90 }), fc.integer({ min: 30, max: 500 }), fc.integer({ min: -30, max: 120 }), fc.boolean(), (list, size, width, tracking, isUpper) => {
      const plain = wording(list.join(' '), 'en', 'Fraunces')
      const text: Wording = { ...plain, letterCase: isUpper ? 'upper' : 'as-typed', font: { ...plain.font, tracking } }
      const block = measureText(typesetter, text, size, width)
      fc.pre(!block.hasBrokenWord && size < width)
      const { leastLines, leastHeight } = boundText(typesetter, text)
      expect(leastLines(size, width)).toBeLessThanOrEqual(block.lines)
      expect(leastHeight(size, block.lines)).toBeLessThanOrEqual(block.height + 0.01)
    }), { numRuns: 200 })
    const word = wording('Heights', 'en', 'Fraunces')
    const { width } = measureText(typesetter, word, 40, Infinity)
    expect([width - 2, width].map((column) => boundText(typesetter, word).leastLines(40, column))).toEqual([2, 1])
  })
})

describe('balancedWidth', () => {
  it('evens lines without parting a word that was whole', () => {
    const text = wording('本と出会う週末', 'ja', 'Noto Sans JP')
    const width = balancedWidth(typesetter, text, 40, 230)
    expect(measureText(typesetter, text, 40, width)).toMatchObject({ lines: 2, partsWords: false })
    const latin = wording('Reach new heights above the city', 'en', 'Inter')
    expect(balancedWidth(typesetter, latin, 40, 600)).toBeLessThan(500)
  })
})
