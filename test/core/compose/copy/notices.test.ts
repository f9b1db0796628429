import { describe, expect, it } from 'vitest'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { readNotice } from '#core/compose/copy/notices.ts'
import { writeCopies } from '#core/compose/copy/write-copies.ts'
import { createRandom } from '#core/geometry/random.ts'

const read = (request: string) => {
  const parsed = parseBrief(request)
  if (!parsed.ok) throw new Error(parsed.faults[0]!.message)
  return parsed.value
}

describe('readNotice', () => {
  it.each([
    ['Lost dog: brown labrador called Rusty, last seen near Mill Park. Call 555-2211.', { kind: 'lost', animal: 'dog', name: 'Rusty', what: 'a brown labrador' }],
    ['Found: set of keys near the pond. Owner please call 555 0199.', { kind: 'found', what: 'set of keys' }],
    ['We are hiring a pastry chef at Petit Four.', { kind: 'hiring', what: 'a pastry chef' }],
    ['Wanted: part-time barista. Ask inside.', { kind: 'hiring', what: 'a part-time barista' }],
    ['Blood drive at the school gym on 9 May.', { kind: 'blood' }],
    ['A coat drive. Ask people to donate warm coats at the Town Hall.', { kind: 'collect', what: 'warm coats' }],
    ['Poster for a funeral service in memory of Arthur Bell, Friday 14 March.', { kind: 'memorial', name: 'Arthur Bell' }],
    ['Please donate to rebuild the library roof.', { kind: 'money', what: 'the library roof' }],
    ['Call for volunteers for our beach clean-up on 22 June.', { kind: 'volunteer', what: 'the beach clean-up' }],
    ['Poster for a PTA meeting on Thursday 6pm.', { kind: 'meeting' }],
  ])('knows %j', (request, expected) => expect(readNotice(read(request))).toMatchObject(expected))

  it.each(['Create a banner for a spring clothing collection. Visit the website.', 'Jazz night at Blue Door, free entry', 'A banner for lost-wax jewelry', 'Charity gala dinner on 3 May, buy tickets', 'A banner for a loan. Apply now.'])('sees an advert or an event in %j', (request) => expect(readNotice(read(request))).toBeNull())

  it('is written about in plain words', () => {
    const lost = writeCopies(read('Lost dog: brown labrador called Rusty, last seen near Mill Park. Call 555-2211.'), createRandom(1), 4)
    expect(lost[0]!.headline).toEqual(['Lost dog: Rusty, a brown labrador', 'Lost dog: Rusty', 'Lost dog'])
    const coats = writeCopies(read('Make a poster for a coat drive. Ask people to donate warm coats at the Town Hall. The target audience is Families.'), createRandom(1), 4)
    for (const copy of coats) {
      expect(copy.headline.at(-1)!.toLowerCase()).toContain('warm coats')
      expect(copy.cta.join()).not.toMatch(/donate|shop|buy/i)
    }
  })
})
