import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { broadLexicon } from '#core/brief/wishes/latin-lexicon.ts'
import { parseWishes } from '#core/brief/wishes/parse-wishes.ts'
import { readTokens } from '#core/brief/wishes/read-tokens.ts'
import { alignSentences, longestSentence, mostWords, splitSentences } from '#core/brief/wishes/split-sentences.ts'
import { Wish } from '#core/brief/wishes/wish.ts'

const pieces = ['logo', 'headline above the', 'photo', 'top left', ', ', '. ', ' between 10 and ', '20 %', '标题在照片上方', '，', '放在', '🙂', '👩‍👩‍👧', 'العنوان فوق الصورة', 'כותרת', '“', '”', '"', 'as wide as', 'the former', 'which', 'in which', 'i.e.', 'not any less than', 'free of everything', '1) ', 'first', '\n', '\u0000', '\u202e', 'x'.repeat(400), 'all but', '而且', '左右也', 'centre of page =', 'cover the']

describe('splitSentences', () => {
  it('bounds what is read of any text, however long and without a pause', () => {
    for (const piece of ['logo ', 'top left ', '标题在照片上方', '🙂', 'العنوان فوق الصورة ', '"', 'in which ', 'x'.repeat(400), 'between 10 and ']) {
      const plain = splitSentences(readTokens(piece.repeat(Math.ceil(100000 / piece.length))))
      expect(Math.max(0, ...plain.map(({ length }) => length))).toBeLessThanOrEqual(longestSentence)
      expect(plain.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(mostWords)
      const broad = alignSentences(readTokens(piece.repeat(Math.ceil(20000 / piece.length)), broadLexicon), splitSentences(readTokens(piece.repeat(Math.ceil(20000 / piece.length)))))
      expect(Math.max(0, ...broad.map(({ length }) => length))).toBeLessThanOrEqual(longestSentence)
    }
  })

  it('keeps every word in its order, and the same sentences however words are read', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces.slice(0, 12)), { maxLength: 400 }), (list) => {
      const text = list.join(' ')
      const tokens = readTokens(text)
      const sentences = splitSentences(tokens)
      expect(sentences.flat()).toEqual(tokens.filter(({ kind }) => kind !== 'stop'))
      expect(alignSentences(tokens, sentences)).toEqual(sentences)
    }), { numRuns: 200 })
  })
})

describe('parseWishes, of anything', () => {
  it('answers soups of words with wishes that hold to their record', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), fc.constantFrom(' ', ''), (list, joint) => {
      const text = list.join(joint)
      const { wishes, spans, unknown, unknownSpans } = parseWishes(text)
      for (const wish of wishes) expect(Wish.safeParse(wish).success).toBe(true)
      expect(spans).toHaveLength(wishes.length)
      for (const { start, end } of [...spans, ...unknownSpans]) expect(start >= 0 && start < end && end <= text.length).toBe(true)
      expect(unknownSpans.map(({ start, end }) => text.slice(start, end))).toEqual(unknown)
    }), { numRuns: process.env['BROADSIDE_LONG'] === '1' ? 10000 : 1500 })
  })
})
