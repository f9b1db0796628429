import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEncoder, gramPlaces, gramsPerWord, listWords, mostHeardWords } from '#core/brief/wishes/hearing/encode-words.ts'
import { mostAmounts } from '#core/brief/wishes/hearing/hearing.ts'

describe('listWords', () => {
  it('knows what the lexicon knows of each word, and which measures stand where', () => {
    const { words, amounts } = listWords('Logo no wider than 40 % of the photo, twice the date.')
    expect(words.map(({ text }) => text).slice(0, 6)).toEqual(['logo', 'no', 'wider', 'than', '#', '%'])
    expect(words[0]!.entry).toBe('ref logo')
    expect(words[4]!.slot).toBe(1)
    expect(words[5]!.slot).toBe(1)
    expect(amounts[0]).toBeCloseTo(0.4)
    expect(words.find(({ text }) => text === 'twice')!.slot).toBe(2)
    expect(amounts[1]).toBe(2)
  })

  it('takes Chinese by its characters', () => {
    expect(listWords('标题放在左上角').words.map(({ text }) => text)).toEqual([...'标题放在左上角'])
  })
})

describe('createEncoder', () => {
  const encode = createEncoder({ words: ['', 'logo', 'left'], entries: ['', 'ref logo'], senses: ['', 'logo'] })

  it('gives places in its lists, 0 for what is in none', () => {
    const { words, entries, senses, grams } = encode('logo upon left')
    expect([...words]).toEqual([1, 0, 2])
    expect([...entries]).toEqual([1, 0, 0])
    expect([...senses]).toEqual([1, 0, 0])
    // `logo` is <lo log ogo go>, and then nothing.
    expect([...grams.subarray(0, gramsPerWord)].filter((place) => place > 0)).toHaveLength(4)
  })

  it('takes any text, in places that the model has', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom('logo', ' ', '40%', '1/3', '照片', '·', '9'.repeat(40), '\u0000', 'x'.repeat(200)), { maxLength: 300 }).map((parts) => parts.join(' '))), (text) => {
      const { length, words, grams, slots, amounts } = encode(text)
      expect(length).toBeLessThanOrEqual(mostHeardWords)
      expect(words).toHaveLength(length)
      expect(grams).toHaveLength(length * gramsPerWord)
      expect(Math.max(0, ...grams)).toBeLessThan(gramPlaces)
      expect(amounts.length).toBeLessThanOrEqual(mostAmounts)
      expect(Math.max(0, ...slots)).toBeLessThanOrEqual(amounts.length)
    }), { numRuns: 200 })
  })
})
