import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offerText } from '#core/brief/offers.ts'
import type { Brief } from '#core/brief/brief.ts'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { checkCopy } from '#core/compose/copy/check-copy.ts'
import { echoes } from '#core/compose/copy/echoes.ts'
import { factsOf } from '#core/compose/copy/facets.ts'
import { writeCopies } from '#core/compose/copy/write-copies.ts'
import { createRandom } from '#core/geometry/random.ts'

const read = (request: string): Brief => {
  const parsed = parseBrief(request)
  if (!parsed.ok) throw new Error(parsed.faults[0]!.message)
  return parsed.value
}
const write = (request: string, seed = 1, count = 6) => writeCopies(read(request), createRandom(seed), count)
const countWords = (text: string): number => text.split(/\s+/).length

const fixtures = readFileSync(new URL('../../../fixtures/requests/requests.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; request: string })
const isSpaced = (lang: string): boolean => !/^(?:zh|ja|th)/.test(lang)

describe('writeCopies', () => {
  it.each(fixtures)('writes $id in its own words, with all of its facts and nothing else', ({ request }) => {
    const brief = read(request)
    for (const seed of [1, 7, 99]) {
      for (const copy of writeCopies(brief, createRandom(seed), 6)) expect(checkCopy(brief, copy)).toEqual([])
    }
  })

  it.each(fixtures)('gives $id lines that fit their places', ({ request }) => {
    const brief = read(request)
    const quotes = brief.quotes.map((quote) => quote.text.toLowerCase())
    for (const copy of writeCopies(brief, createRandom(1), 6)) {
      if (!isSpaced(copy.lang)) continue
      const isQuoted = (line: string): boolean => quotes.some((quote) => line.toLowerCase().includes(quote.slice(0, 20)))
      for (const line of copy.headline.filter((text) => !isQuoted(text))) expect(countWords(line)).toBeLessThanOrEqual(8)
      for (const line of copy.cta.filter((text) => text !== brief.action.text)) expect(countWords(line)).toBeLessThanOrEqual(3)
      for (const line of copy.subhead.filter((text) => !isQuoted(text))) expect(countWords(line)).toBeLessThanOrEqual(14)
      for (const lines of [copy.headline, copy.eyebrow, copy.cta]) expect(new Set(lines).size).toBe(lines.length)
    }
  })

  it('[W9] says no word of a headline again in the line under it', () => {
    const more = ['Mugs for the table, handmade stoneware, from $18', 'Garage sale on Elm Street this Saturday. Furniture, toys and books.', 'Jazz trio live at The Cellar, Thursday 9pm', 'Organic olive oil from Crete, cold pressed', 'Promote our bookshop’s reading evening']
    for (const request of [...fixtures.map((entry) => entry.request), ...more]) {
      const given = new Set(read(request).quotes.map((quote) => quote.text.toLowerCase()))
      for (const { lang, headline, subhead } of write(request)) {
        if (!lang.startsWith('en') || given.has(headline[0]!.toLowerCase()) && subhead.some((line) => given.has(line.toLowerCase()))) continue
        for (const line of subhead) expect(echoes(line, headline[0]!), `${headline[0]!} | ${line}`).toBe(false)
      }
    }
  })

  it('gives the readers of one product at least three headlines of four', () => {
    const names = new Set(fixtures.map(({ id }) => id.split('-')[0]!))
    const whole = [...names].map((name) => fixtures.filter(({ id }) => id.startsWith(`${name}-`))).filter((group) => group.length === 4)
    expect(whole.length).toBeGreaterThanOrEqual(4)
    for (const group of whole) {
      for (const seed of [1, 5]) expect(new Set(group.map(({ request }) => write(request, seed)[0]!.headline[0])).size).toBeGreaterThanOrEqual(3)
    }
  })

  it('writes the same words for the same seed, and several thoughts for one brief', () => {
    const { request } = fixtures[0]!
    expect(write(request, 3)).toEqual(write(request, 3))
    expect(new Set(write(request, 3).map((copy) => copy.headline[0])).size).toBeGreaterThanOrEqual(5)
  })

  it.each([
    ['Jazz night at Blue Door, Friday 12 June 8pm, free entry', 'Jazz night'],
    ['Make a poster. The headline should be “Slow Pours”. Wine tasting on 8 October.', 'Slow Pours'],
    ['Title: Light on Water\nSubtitle: Paintings of the North\nDate: 3 March', 'Light on Water'],
    ['为山月茶馆设计一张海报，主题“一盏春山”', '一盏春山'],
    ['Gestalte ein Plakat für das Sommerfest im Stadtgarten, 18. Juli', 'Sommerfest'],
  ])('heads %j with its own title', (request, headline) => expect(write(request)[0]!.headline).toEqual([headline]))

  it('draws an offer that no line carries, and lists it nowhere else', () => {
    const [copy] = write('Create a banner ad for oak tables with up to 30% off. The target audience is Homeowners. The primary purpose is Encourage them to buy.')
    expect(copy!.offer).toMatchObject({ lead: 'Up to', figure: '30%', tail: 'off' })
    expect(copy!.facts.map((fact) => fact.text)).not.toContain(offerText(copy!.offer!))
  })

  it('puts dictated words on the button', () => expect(write('A banner for lamps. The call to action is LIGHT UP. The target audience is Students.')[0]!.cta).toEqual(['LIGHT UP']))

  it('never prints the audience', () => {
    for (const { request } of fixtures) {
      const { audience } = read(request)
      if (countWords(audience.value) < 2) continue
      for (const copy of write(request)) for (const line of [...copy.headline, ...copy.subhead, ...copy.eyebrow, ...copy.body]) expect(line.toLowerCase()).not.toContain(audience.value.toLowerCase())
    }
  })

  it('has something whole to say about any text', () => {
    const parts = fc.constantFrom('a', 'the', 'sale', '50%', 'off', 'Kids’', '“Hi', '”', 'SHOP', 'NOW', 'for', 'at', 'Blue', 'Door', '$5', '8pm', '\n', 'Title:', '12 June', '{it}', 'milk', 'and', 'knitted', 'blankets', 'encourage', '面', 'بيت')
    fc.assert(fc.property(fc.array(parts, { minLength: 1, maxLength: 24 }), (words) => {
      const parsed = parseBrief(words.join(' '))
      if (!parsed.ok) return
      const copies = writeCopies(parsed.value, createRandom(2), 4)
      expect(copies).toHaveLength(4)
      for (const copy of copies) {
        expect(copy.headline[0]).not.toBe('')
        expect(copy.headline.length).toBeGreaterThan(0)
        const shown = [...copy.shown, ...copy.facts.map((fact) => fact.text), copy.offer === null ? '' : offerText(copy.offer)].map((text) => text.toLowerCase())
        for (const fact of factsOf(parsed.value)) expect(shown).toContain(fact.toLowerCase())
      }
    }), { numRuns: 150 })
  })
})

describe('checkCopy', () => {
  const brief = read('Create a banner for oak tables made by hand in the old mill of the town. Date: 12 June.')
  const [copy] = writeCopies(brief, createRandom(1), 1)

  it.each([
    ['Oak tables made by hand in the old mill', 'shares more than five words'],
    ['Only 99 tables', 'the figure 99'],
    ['Tables tables', 'says a word twice'],
    ['Tables for the', 'ends in the middle'],
    ['A oak table', 'wrong article'],
  ])('finds fault with %j', (line, message) => {
    expect(checkCopy(brief, { ...copy!, headline: [line] }).map((problem) => problem.message).join()).toContain(message)
  })

  it('misses a fact that nothing shows', () => expect(checkCopy(brief, { ...copy!, facts: [], shown: [] })[0]).toMatchObject({ line: '12 June' }))
})
