import { describe, expect, it } from 'vitest'
import { parseBrief } from '#core/brief/parse-brief.ts'

const topicsOf = (request: string) => {
  const parsed = parseBrief(request)
  if (!parsed.ok) throw new Error(parsed.faults[0]!.message)
  return parsed.value.topics
}

describe('what leads a text', () => {
  it.each([
    ['An autumn sale at the pottery Clay & Co: 20% off all mugs until 12 October. Shop now at clayandco.example', 'mugs'],
    ['Book launch at the bookshop Page & Sons, Friday 7 pm: poems by Ada Reed.', 'book'],
    ['Jazz by the river, 16 August 7 pm, Riverside Park. Tickets from £12 at jazz.example.', 'jazz'],
    ['Film night under the stars, Friday at dusk, Castle Field. Bring a blanket.', 'film'],
    ['Half marathon through the old harbour, 2 October.', 'marathon'],
    ['The barber on King Street reopens Monday. Cuts from £15.', 'barber'],
    ['Adoption day at the animal shelter, Saturday 10 am. Dogs, cats and rabbits look for a home.', 'animal'],
    ['Rock festival in the forest, 10 to 12 July, thirty bands.', 'rock music'],
    ['Make a flyer for our dental practice.', 'dental practice'],
    ['Surf school Blue Bay: group lessons every morning.', 'surf school Blue Bay'],
    ['Make a poster for a charity run for the children’s hospital, 14 September.', 'charity run'],
    ['Opera under the stars, castle courtyard, 2 August.', 'opera'],
    ['Seed swap at the allotments, Sunday 10 am', 'seed swap'],
    ['Flea market in the old factory', 'flea market'],
    ['Nurses wanted for night shifts at St Luke’s Hospital', 'nurses'],
    ['Job fair for nurses', 'nurses'],
    ['Job fair for beginners', 'job'],
    ['Evening at the observatory', 'observatory'],
    ['Learn to sail on the lake', 'sailing'],
  ])('of %j', (request, lead) => expect(topicsOf(request)[0]!.text.toLowerCase()).toBe(lead.toLowerCase()))

  it('a shop’s goods weigh as much as the shop, its opening and its neighbourhood little', () => {
    const topics = topicsOf('Grand opening of a neighbourhood bakery, Saturday 8 am, 14 Elm Street. Croissants, coffee and sourdough. Free loaf for the first 50 customers.')
    const weightOf = (word: string): number => topics.find(({ head }) => head === word)?.weight ?? 0
    expect(weightOf('bakery')).toBe(1)
    expect(weightOf('croissant')).toBeGreaterThan(0.7)
    expect(weightOf('opening')).toBeLessThan(0.35)
    expect(weightOf('neighbourhood')).toBe(0)
  })

  it.each(['Two columns.', 'Equal margins.', 'Serif letters.', 'Nothing in the corners.'])('%j names nothing to be seen', (wish) => {
    const text = 'Open day at Larkrise farm, Sunday 14 June. Pony rides for children, stable tours. '
    expect(topicsOf(text + wish)).toEqual(topicsOf(text))
  })

  it('but what is to be shown is a topic', () => expect(topicsOf('Yoga in the park every Sunday. Show a lighthouse.').map(({ head }) => head)).toContain('lighthouse'))
})
