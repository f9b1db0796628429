import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseWishes } from '#core/brief/wishes/parse-wishes.ts'
import { Wish } from '#core/brief/wishes/wish.ts'
import { writeWish } from '../../../support/write-wish.ts'

const fixture = (name: string): string[] => readFileSync(new URL(`../../../fixtures/wishes/${name}`, import.meta.url), 'utf8').split('\n').filter((line) => line !== '')
const table = (name: string): [string, string, string][] => fixture(name).map((line) => line.split('\t') as [string, string, string])
const requests = readFileSync(new URL('../../../fixtures/requests/requests.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { request: string }).request)

describe('parseWishes', () => {
  it.each([...table('english.tsv'), ...table('chinese.tsv'), ...table('european.tsv'), ...table('broad.tsv')])('reads %j', (text, wishes, unknown) => {
    const parsed = parseWishes(text)
    expect([parsed.wishes.map(writeWish).join('; '), parsed.unknown.join('|')]).toEqual([wishes, unknown])
  })

  it.each(fixture('none.txt'))('finds no wish in %j', (text) => expect(parseWishes(text, true).wishes).toEqual([]))

  it('finds no wish in ordinary requests', () => {
    expect(requests.length).toBeGreaterThan(5)
    expect(requests.flatMap((request) => parseWishes(request, true).wishes)).toEqual([])
  })

  it('says where each wish and each unknown word stands', () => {
    const text = 'Fonts are ours. Put the sparkly logo bottom right, date left of it.'
    const { wishes, spans, unknown, unknownSpans, covers } = parseWishes(text)
    expect(wishes.map(writeWish)).toEqual(['logo @ 0.67 0.67 0.33 0.33 ~', 'date left-of logo'])
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Put the sparkly logo bottom right', 'date left of it'])
    expect(unknown).toEqual(['Fonts', 'ours', 'sparkly'])
    expect(unknownSpans.map(({ start, end }) => text.slice(start, end))).toEqual(unknown)
    expect(covers).toHaveLength(2)
  })

  it('takes words in quotes for the copy that they are', () => {
    expect(parseWishes('Headline "Logo bottom right" above the photo').wishes.map(writeWish)).toEqual(['headline above hero'])
    expect(parseWishes('The text “Hot Days” at the top').wishes.map(writeWish)).toEqual(['headline @ 0 0 1 0.33 ~'])
  })

  it('reads slips of the pen, but takes no ordinary word for one', () => {
    expect(parseWishes('put the pirce in the lower rihgt corner').wishes.map(writeWish)).toEqual(['price @ 0.67 0.67 0.33 0.33 ~'])
    expect(parseWishes('date horizontaly centerd').wishes.map(writeWish)).toEqual(['date center-x page'])
    expect(parseWishes('the prince in the lower night corner').wishes).toEqual([])
  })

  it('hears wishes in the middle of talk, and says which words it did not know', () => {
    const { wishes, unknown } = parseWishes('My kids always giggle at the picture first, so let it be higher up than the title, please.')
    expect([wishes.map(writeWish), unknown.includes('giggle')]).toEqual([['hero above headline'], true])
    // In a request a sentence must speak of layout beyond doubt.
    expect(parseWishes('My kids always giggle at the picture first, so let it be higher up than the title, please.', true).wishes).toEqual([])
  })

  const words = ['logo', 'headline', 'photo', 'the', 'above', 'left', 'bottom', 'of', 'and', ',', '.', 'half', '20 %', 'not', 'as', 'wide', 'in', 'corner', 'with', 'it', 'align', 'centre', 'fills', 'rest', '标题', '上方', '放在', '不要', '"', ':', 'sparkly', 'page', 'between', 'at most']
  it('answers any text with wishes that hold to their record, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((list) => list.join(' '))), (text) => {
      const { wishes, spans, unknownSpans, unknown, covers } = parseWishes(text)
      for (const wish of wishes) expect(Wish.safeParse(wish).error).toBeUndefined()
      expect(spans).toHaveLength(wishes.length)
      for (const { start, end } of [...spans, ...unknownSpans, ...covers]) expect(start >= 0 && start < end && end <= text.length).toBe(true)
      expect(unknownSpans.map(({ start, end }) => text.slice(start, end))).toEqual(unknown)
    }), { numRuns: 1500 })
  })

  it('drops no word that it does not know', () => {
    fc.assert(fc.property(fc.constantFrom(...table('english.tsv').slice(0, 60)), fc.constantFrom('zorbly', 'quixotic', 'flurbing'), fc.nat(20), ([text], word, at) => {
      const list = text.split(' ')
      expect(parseWishes(list.toSpliced(at % (list.length + 1), 0, word).join(' ')).unknown).toContain(word)
    }))
  })

  it.each(['logo bottom right, ', 'headline above the photo and left of the logo and ', '标题在照片上方，', 'a of the in at ', 'top left ', 'logo and ', '"', "l'", 'as wide as ', 'vertically centre ', '把', '标题在', 'zorbly ', 'a-', 'align the left of the '])('reads 100 kB of %j, and no more wishes than a page can have', (piece) => {
    expect(parseWishes(piece.repeat(Math.ceil(100000 / piece.length))).wishes.length).toBeLessThanOrEqual(64)
  })
})
