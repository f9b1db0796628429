import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setBalanced } from '#core/typography/set-balanced.ts'
import type { TextSpec } from '#core/typography/text-spec.ts'
import { createTypesetter } from '#core/typography/typesetter.ts'
import { createFonts } from '#main/fonts/create-fonts.ts'

const typesetter = createTypesetter(createFonts())
const spec = (text: string): TextSpec => ({
  runs: [{ text }], family: 'Fraunces', weight: 700, isItalic: false, fontSize: 40, leading: 1.05, tracking: 0,
  align: 'start', wrap: 'box', letterCase: 'as-typed', features: {}, lang: 'en',
})
const linesAt = (text: string, width: number): string[] =>
  typesetter.setText(spec(text), width).lines.map((line) => text.slice(line.start, line.end).trim())

describe('setBalanced', () => {
  it('takes a lone last word back into company', () => {
    const text = 'Handmade blankets for cold evenings'
    expect(linesAt(text, 620)).toEqual(['Handmade blankets for cold', 'evenings'])
    expect(linesAt(text, setBalanced(typesetter, spec(text), 620).width)).toEqual(['Handmade blankets', 'for cold evenings'])
  })

  it('keeps the number of lines, and never grows wider', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'fresh', 'bread', 'every', 'morning', 'handmade', 'of'), { minLength: 1, maxLength: 14 }), fc.integer({ min: 220, max: 900 }), (words, width) => {
        const text = words.join(' ')
        const balanced = setBalanced(typesetter, spec(text), width)
        expect(balanced.layout.lines).toHaveLength(typesetter.setText(spec(text), width).lines.length)
        expect(balanced.width).toBeLessThanOrEqual(width)
        expect(typesetter.setText(spec(text), balanced.width)).toEqual(balanced.layout)
      }),
    )
  })

  it('leaves a single line and a broken word alone', () => {
    expect(setBalanced(typesetter, spec('Bread'), 500).width).toBe(500)
    expect(setBalanced(typesetter, spec('Unbreakable word'), 90).width).toBe(90)
  })
})
