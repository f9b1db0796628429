import { describe, expect, it } from 'vitest'
import { applyLetterCase } from '#core/typography/letter-case.ts'

describe('applyLetterCase', () => {
  it.each([
    ['as-typed', 'iPhone', 'en', 'iPhone'],
    ['upper', 'Straße, café', 'de', 'STRASSE, CAFÉ'],
    ['upper', 'άνοιξη, προϊόν', 'el', 'ΑΝΟΙΞΗ, ΠΡΟΪΟΝ'],
    ['upper', 'istanbul ılık', 'tr', 'İSTANBUL ILIK'],
    ['upper', 'istanbul', 'en', 'ISTANBUL'],
    ['upper', 'ﬁne', 'en', 'FINE'],
    ['lower', 'ΟΔΟΣ ΣΑΣ', 'el', 'οδος σας'],
    ['lower', 'ISI', 'tr', 'ısı'],
    ['title', 'the taste of summer', 'en', 'The Taste of Summer'],
    ['title', 'what it is made of', 'en', 'What It Is Made Of'],
    ['title', 'new: the iPhone case', 'en', 'New: The iPhone Case'],
    ['title', 'don’t miss it', 'en', 'Don’t Miss It'],
    ['title', 'la casa de papel', 'es', 'La Casa De Papel'],
  ] as const)('%s: %s (%s)', (letterCase, typed, lang, expected) => {
    expect(applyLetterCase(typed, letterCase, lang).text).toBe(expected)
  })

  it('keeps a way back to the text as typed where lengths change', () => {
    const { text, sourceOf } = applyLetterCase('aßb', 'upper', 'de')
    expect(text).toBe('ASSB')
    expect([...sourceOf!]).toEqual([0, 1, 1, 2, 3])
  })
})
