import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { glueText } from '#core/typography/glue-text.ts'

const show = (text: string, names?: readonly string[]): string => glueText(text, names).replaceAll('\u00a0', '_')

describe('glueText', () => {
  it.each([
    ['month and day', 'Sale ends May 12 in all our shops', 'Sale ends May_12 in all our_shops'],
    ['day and month', 'Join us on 13 March near the harbour', 'Join us on 13_March near the harbour'],
    ['weekday and day', 'Opening Friday 13 in the old brewery', 'Opening Friday_13 in the old brewery'],
    ['time', 'Doors open at 7 pm downtown', 'Doors open at_7_pm downtown'],
    ['offer', 'Buy 1 get 1 free', 'Buy_1 get_1_free'],
    ['per cent', 'Up to 30% off everything handmade', 'Up to_30%_off everything handmade'],
    ['price, sign first', 'Only $ 5 for handmade', 'Only $_5 for handmade'],
    ['price, code last', 'Now 12 EUR for everybody', 'Now 12_EUR for everybody'],
    ['phone', 'Call +1 (555) 123 4567 for tickets', 'Call +1_(555)_123_4567 for tickets'],
    ['titles', 'A talk by Dr. Smith about bees', 'A_talk by Dr._Smith about_bees'],
    ['French punctuation', 'Vous aimez le pain ? Venez !', 'Vous aimez le pain_? Venez_!'],
    ['one-letter words', 'Find a home with garden', 'Find a_home with_garden'],
    ['the last two short words', 'All the bread you can eat', 'All the bread you can_eat'],
    ['no more than 20 letters, so that a strip can still break', 'Only 3 days', 'Only_3_days'],
    ['the end of a firm’s name', 'Bouquets from Bloom & Co every day', 'Bouquets from Bloom_&_Co every_day'],
    ['nothing to do', 'Handmade blankets', 'Handmade blankets'],
  ])('%s', (_name, text, expected) => {
    expect(show(text)).toBe(expected)
  })

  it('holds given names together, however long', () => {
    expect(show('Visit Northern Lights Gallery of Modern Art tomorrow', ['Northern Lights Gallery of Modern Art'])).toBe(
      'Visit Northern_Lights_Gallery_of_Modern_Art tomorrow',
    )
  })

  it('changes nothing but spaces, and nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab 1$.%–-!(+é ') }), (text) => {
        const glued = glueText(text)
        expect(glued.replaceAll('\u00a0', ' ')).toBe(text)
        expect(glueText(glued).length).toBe(text.length)
      }),
    )
  })
})
