import { describe, expect, it } from 'vitest'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { readFacets } from '#core/compose/copy/facets.ts'
import { frameTitle } from '#core/compose/copy/frame-title.ts'
import { writeCopies } from '#core/compose/copy/write-copies.ts'
import { createRandom } from '#core/geometry/random.ts'

const read = (request: string) => {
  const parsed = parseBrief(request)
  if (!parsed.ok) throw new Error(parsed.faults[0]!.message)
  return parsed.value
}
const framesOf = (request: string, title: string): string[] => frameTitle(readFacets(read(request)), title).map((lines) => lines[0]!)

const texts = [
  'Jazz by the river, 16 August 7 pm, Riverside Park.', 'Yoga in the park every Sunday at 9 am. Free.', 'Dog walking in your neighbourhood. Call 555 0134.', 'Guitar lessons for adults, evenings and weekends.',
  'The barber on King Street reopens Monday. Cuts from £15.', 'Half marathon through the old harbour, 2 October.', 'Flea market on the square, Sunday 8 am to 2 pm.', 'Ceramic mugs by Studio Kess, from $24.', 'Knitting circle at the café, Wednesdays 5 pm.',
  'Kite festival on Northbeach, 18 and 19 September. Free.', 'Sourdough course with Anna Berg, Saturday 9 am.', 'Film night under the stars, Friday at dusk, Castle Field.', 'Surf school Blue Bay: group lessons every morning.', 'Choir concert in St Mary’s church, 12 December, 6 pm.',
]

describe('frameTitle', () => {
  it('invites to what has a day, and saves only a date that there is', () => {
    expect(framesOf(texts[0]!, 'Jazz by the river')).toContain('Save the date: Jazz by the river')
    expect(framesOf(texts[1]!, 'Yoga in the park')).not.toContain('Save the date: Yoga in the park')
    expect(framesOf(texts[7]!, 'Ceramic mugs by Studio Kess').join()).not.toMatch(/invited|date|call/i)
    expect(framesOf(texts[2]!, 'Dog walking in your neighbourhood')[0]).toBe('Just call: Dog walking in your neighbourhood')
  })

  it('says that a sale is on, and asks to look at goods', () => {
    expect(framesOf('Winter sale at Marlow: 50% off boots.', 'Winter sale')).toEqual(['Now on: Winter sale', 'Don’t miss: Winter sale', 'Come and see: Winter sale'])
    expect(framesOf(texts[7]!, 'Ceramic mugs by Studio Kess')[0]).toBe('Take a look: Ceramic mugs by Studio Kess')
  })

  it('frames no title that is long or framed already', () => {
    expect(framesOf(texts[0]!, 'Ready: jazz')).toEqual([])
    expect(framesOf(texts[0]!, 'One two three four five six seven eight')).toEqual([])
  })

  it('texts that quote no title get different headlines', () => {
    const distinct = texts.map((text) => new Set(writeCopies(read(text), createRandom(1), 6).map(({ headline }) => headline[0]!.toLowerCase())).size)
    expect(distinct.reduce((sum, count) => sum + count) / texts.length).toBeGreaterThanOrEqual(3.3)
  })
})
