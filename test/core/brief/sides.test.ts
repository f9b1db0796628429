import { describe, expect, it } from 'vitest'
import { parseBrief } from '#core/brief/parse-brief.ts'

const topicsOf = (request: string) => {
  const parsed = parseBrief(request)
  if (!parsed.ok) throw new Error(parsed.faults[0]!.message)
  return parsed.value.topics
}
const sidesOf = (request: string): string[] => topicsOf(request).filter(({ isSide }) => isSide === true).map(({ head }) => head).sort()

describe('markSides', () => {
  it.each([
    ['Open day at Larkrise riding school. Pony rides, stable tours, tea and cake in the barn.', ['barn', 'cake', 'tea']],
    ['Chess tournament at the library, Saturday 13 June. Sandwiches and coffee for sale.', ['coffee', 'library', 'sandwich']],
    ['Spring concert of the school choir, 6pm in the main hall, with a bake sale by the parents.', ['bake', 'hall']],
    ['Beach clean-up on Saturday. Gloves and bags given out, hot soup afterwards.', ['bag', 'glove', 'soup']],
    ['Poster for a wine tasting with cheese and bread', ['bread', 'cheese']],
    ['Leather sofas in oak and brown, with free cushions', ['cushion']],
    ['Poster for a flower show on 8 August. Roses and dahlias, cream teas and a raffle.', ['raffle', 'tea']],
    ['Bread baked in our oven, opposite the cinema', ['oven']],
    ['Cricket match against the fire brigade', ['brigade']],
    ['School fair, Saturday 2 pm. Bouncy castle, cake stall and pony rides.', ['stall']],
  ])('finds what only comes along in %j', (request, sides) => expect(sidesOf(request)).toEqual(sides))

  it.each([
    'Create a banner for our tea shop. Green tea, scones and cake.',
    'Bakery on Mill Street: sourdough, croissants and coffee',
    'Gift hampers with cheese, wine and chocolate',
    'Banner for a coffee roastery. Encourage people to try the espresso.',
    'Warm up the winter with our knitted blankets',
    'Pizza night, live jazz',
    'Weekend in the mountains: cabins from £70',
    'A course in the art of bread',
    'Cheese stall on Saturdays',
  ])('marks nothing where that is the matter itself: %j', (request) => expect(sidesOf(request)).toEqual([]))

  it('leaves something to be about', () => {
    for (const request of ['Coffee and cake in the park', 'Free lemonade', 'Drinks on us', 'Come along, tea and biscuits provided']) {
      const topics = topicsOf(request)
      if (topics.length > 0) expect(topics.some(({ isSide, weight }) => isSide !== true && weight === 1)).toBe(true)
    }
  })

  it('puts the matter first and weighs what comes along least', () => {
    const topics = topicsOf('Design conference in Lisbon. Twelve speakers, workshops and coffee breaks included.')
    expect(topics[0]!.isSide).toBeUndefined()
    for (const { isSide, weight } of topics) if (isSide === true) expect(weight).toBeLessThanOrEqual(0.3)
  })
})
