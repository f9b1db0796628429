import { describe, expect, it } from 'vitest'
import { parseBrief } from '#core/brief/parse-brief.ts'
import { correctBrief, correctCopy, noChoices } from '#core/compose/choices.ts'
import type { Choices } from '#core/compose/choices.ts'
import { writeCopies } from '#core/compose/copy/write-copies.ts'
import { createRandom } from '#core/geometry/random.ts'

const request = 'Poster for a garden centre. 30% off all roses this weekend. Call 0161 496 0000 and visit www.petalrow.example.'

function read(choices: Partial<Choices>) {
  const parsed = parseBrief(request)
  if (!parsed.ok) throw new Error(parsed.faults[0]!.message)
  const whole = { ...noChoices, ...choices }
  const brief = correctBrief(parsed.value, whole)
  const [written] = writeCopies(brief, createRandom(1), 1)
  return { original: parsed.value, brief, copy: correctCopy(written!, brief, whole) }
}
const printed = ({ headline, subhead, cta, offer, facts }: ReturnType<typeof read>['copy']): string =>
  [headline[0], subhead[0], cta[0], offer === null ? '' : `${offer.lead} ${offer.figure} ${offer.tail}`, ...facts.map((fact) => fact.text)].join(' | ')

describe('choices', () => {
  it('leave everything as it is where nothing is fixed', () => {
    const { original, brief, copy } = read({})
    expect(brief).toEqual(original)
    expect(printed(copy)).toContain('30%')
  })

  it('put the designer’s lines in place, at every length', () => {
    const { copy } = read({ headline: 'Roses, roses', subhead: 'From our own beds', cta: 'Come and see' })
    expect([copy.headline, copy.subhead, copy.cta]).toEqual([['Roses, roses'], ['From our own beds'], ['Come and see']])
  })

  it('print again what stood in a line that is gone', () => {
    const { brief, copy } = read({ headline: 'Roses, roses' })
    for (const fact of brief.facts) expect(printed(copy)).toContain(fact.text)
  })

  it('leave a line out where it is emptied', () => {
    const { brief, copy } = read({ subhead: '', cta: '' })
    expect([copy.subhead, copy.cta, brief.action.isAsked]).toEqual([[], [], false])
  })

  it('drop an offer whose fact was taken out', () => {
    const { brief, copy } = read({ headline: 'Roses', facts: [{ kind: 'phone', text: '0161 496 0000', from: [] }] })
    expect(brief.offers).toEqual([])
    expect(printed(copy)).not.toContain('30%')
    expect(printed(copy)).toContain('0161 496 0000')
  })

  it('take tones, occasion and colours as sure', () => {
    const { brief } = read({ tones: ['calm', 'elegant'], occasion: 'spring', colors: ['#204060'] })
    expect(brief.tones.map(({ value, confidence }) => [value, confidence])).toEqual([['calm', 1], ['elegant', 1]])
    expect([brief.occasion.value, brief.colors[0]!.value]).toEqual(['spring', '#204060'])
  })

  it('add wishes in words to those of the request', () => {
    const { brief } = read({ wishes: 'logo bottom right, headline above the photo' })
    expect(brief.wishes.map(({ value, from, confidence }) => [value.kind, from, confidence])).toEqual([['region', [], 1], ['order', [], 1]])
  })
})
