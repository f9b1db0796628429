import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Brief } from '#core/brief/brief.ts'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { checkCopy } from '#core/compose/copy/check-copy.ts'
import { readFacets } from '#core/compose/copy/facets.ts'
import { isNaming, subjectWords } from '#core/compose/copy/naming.ts'
import { writeCopies } from '#core/compose/copy/write-copies.ts'
import { createRandom } from '#core/geometry/random.ts'

const read = (request: string): Brief => {
  const parsed = parseBrief(request)
  if (!parsed.ok) throw new Error(parsed.faults[0]!.message)
  return parsed.value
}
const fixtures = readFileSync(new URL('../../../fixtures/requests/requests.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; request: string })
const more = [
  'need poster 4 yard sale sat 9am 12 oak st', 'Gym flyer: 50% off January membership, open 24/7.', 'Create a banner for a wedding photographer. The target audience is Engaged couples. The primary purpose is Encourage them to book.',
  'Create a banner to promote the celebration of Diwali. The target audience is Local residents. The primary purpose is Invite them to join.', 'Create a banner ad for glassware with 20% off. The target audience is Gift shoppers. The primary purpose is Encourage them to buy.',
  'Create a banner for a cybersecurity webinar. The target audience is IT managers. The primary purpose is Get them to register.', 'Create a banner for smart thermostats at $129. The target audience is Homeowners. The primary purpose is Encourage them to buy one.',
].map((request, index) => ({ id: `more-${index}`, request }))

describe('isNaming', () => {
  it.each([...fixtures, ...more])('[W5] $id: each headline says what it is about, beside every second line', ({ request }) => {
    const brief = read(request)
    if (!brief.lang.startsWith('en')) return
    const subject = subjectWords(readFacets(brief))
    const given = new Set(brief.quotes.map((quote) => quote.text.toLowerCase().replace(/'/g, '’')))
    for (const seed of [1, 4, 23]) {
      for (const copy of writeCopies(brief, createRandom(seed), 6)) {
        if (copy.headline.every((line) => given.has(line.toLowerCase()))) continue
        expect(isNaming(copy.headline.at(-1)!, subject), copy.headline.at(-1)).toBe(true)
        for (const line of copy.headline) for (const second of copy.subhead.length > 0 ? copy.subhead : ['']) expect(isNaming(line, subject) || isNaming(second, subject), `${line} | ${second}`).toBe(true)
      }
    }
  })

  it.each([['Clink', false], ['Every drink deserves glassware', true], ['Make time', false], ['A glass to keep', true]])('reads %j', (line, expected) => {
    expect(isNaming(line, subjectWords(readFacets(read('Create a banner ad for glassware.'))))).toBe(expected)
  })

  it('is what checkCopy finds missing', () => {
    const brief = read('Create a banner ad for glassware. The target audience is Homeowners. The primary purpose is Encourage them to buy.')
    const [copy] = writeCopies(brief, createRandom(1), 1)
    expect(checkCopy(brief, { ...copy!, headline: ['Clink'], subhead: [] })).toMatchObject([{ line: 'Clink', message: 'does not say what it is about' }])
    expect(checkCopy(brief, { ...copy!, headline: ['A better glass', 'Clink'], subhead: ['Glassware for guests'] })).toMatchObject([{ line: 'Clink' }])
    expect(checkCopy(brief, { ...copy!, headline: ['Clink', 'A better glass'], subhead: ['Glassware for guests'] })).toEqual([])
  })

  it('[W6] says a drawn offer in one place', () => {
    const brief = read('Create a banner ad for oak tables with 30% off. The target audience is Homeowners. The primary purpose is Encourage them to buy.')
    const copy = writeCopies(brief, createRandom(1), 6).find((entry) => entry.offer !== null)!
    expect(checkCopy(brief, { ...copy, headline: ['Oak tables, 30% off'], subhead: ['30% off oak tables'] }).map((problem) => problem.message)).toContain('is an offer said over and over')
  })
})
