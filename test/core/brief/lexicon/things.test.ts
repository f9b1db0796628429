import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readThings } from '#core/brief/lexicon/things.ts'
import { tagWords } from '#core/brief/phrases.ts'

const isNoun = (text: string, word: string): boolean =>
  readThings(tagWords(text)).some(({ lower, tags }) => lower === word && tags.has('Noun') && !tags.has('Verb'))

describe('readThings', () => {
  it.each([
    ['Winter coats sale', 'coats'],
    ['Plant swap on the green', 'plant'],
    ['Repair café on Sunday', 'repair'],
    ['Community garden open day', 'garden'],
    ['New prints by local artists', 'prints'],
    ['Roast in the beer hall', 'roast'],
    ['Hedge cutting and lawn care', 'hedge'],
    ['Garden tools hire', 'hire'],
    ['Careers evening for engineers', 'engineers'],
    ['Beekeeping course', 'beekeeping'],
    ['Stop smoking course', 'smoking'],
    ['Singing for seniors', 'singing'],
    ['Rock climbing for teens', 'climbing'],
    ['First aid course', 'first'],
    ['Learn to sail on the lake', 'sailing'],
  ])('in %j hears the thing %j', (text, word) => expect(isNoun(text, word)).toBe(true))

  it.each([
    ['Plant trees with us', 'plant'],
    ['Plant a tree with us', 'plant'],
    ['The band plays at noon', 'plays'],
    ['Our bakery opens at seven', 'opens'],
    ['Come to paint with us', 'paint'],
    ['Record your first song', 'record'],
    ['Children playing in the park, dogs looking for homes', 'looking'],
  ])('in %j leaves the doing %j', (text, word) => expect(isNoun(text, word)).toBe(false))

  it('keeps every word and its place', () => {
    const word = fc.constantFrom('plant', 'coats', 'swap', 'in', 'the', 'to', 'learn', 'sail', 'first', 'aid', 'climbing', 'for', 'old', 'and', 'open', 'day,', 'sale.')
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (said) => {
      const terms = tagWords(said.join(' '))
      expect(readThings(terms).map(({ start, end, isLast }) => [start, end, isLast])).toEqual(terms.map(({ start, end, isLast }) => [start, end, isLast]))
    }), { numRuns: 60 })
  })
})
