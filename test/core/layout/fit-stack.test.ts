import { describe, expect, it } from 'vitest'
import type { Fact } from '#core/brief/brief.ts'
import { stackedFrame } from '#core/layout/archetypes/page.ts'
import type { Composition, PlacedText } from '#core/layout/composition.ts'
import type { Content } from '#core/layout/content.ts'
import { placeFrame } from '#core/layout/place-frame.ts'
import { specOf } from '#core/layout/text-block.ts'
import { contentFor, noticeCopy } from '../../support/layout-content.ts'

const place = (content: Content, width: number, height: number, top = 40): Composition =>
  placeFrame(content, 'trial', stackedFrame({ box: { x: 40, y: top, width, height }, on: 'ground', align: 'start', verticalAlign: 'middle' }, { headlineShare: 0.5 }))!
const fact = (kind: Fact['kind'], text: string): Fact => ({ kind, text, from: [] })
const find = ({ texts }: Composition, role: PlacedText['role']): PlacedText => texts.find((text) => text.role === role)!
const lineEnds = ({ typesetter }: Content, text: PlacedText): string[] =>
  typesetter.setText(specOf({ ...text, lang: 'en' }, text.fontSize, text.align), text.box.width).lines.slice(0, -1).map(({ end }) => text.text[end - 1]!)

describe('fitStack', () => {
  const content = contentFor(1080, 1350, { hero: { kind: 'type' }, copy: { ...noticeCopy, eyebrow: ['Summit club'], shown: ['Summit club'] } })

  it.each([700, 900, 1100])('leaves more air under the eyebrow of a larger headline, %d px high', (height) => {
    const placed = place(content, 940, height)
    const [eyebrow, headline] = (['eyebrow', 'headline'] as const).map((role) => find(placed, role))
    const air = headline!.inkBox.y - eyebrow!.inkBox.y - eyebrow!.inkBox.height
    expect(air).toBeGreaterThan(headline!.fontSize * 0.2)
    if (height > 1000) expect(air).toBeGreaterThan(headline!.fontSize * 0.34)
  })

  it.each([180, 240, 300, 360, 420, 480, 540])('ends no line of a headline behind a hyphen where a word fits, in %d px', (width) => {
    const hyphened = contentFor(width + 80, 900, { hero: { kind: 'type' }, copy: { ...noticeCopy, headline: ['Hand-thrown bowls and grain-free granola'], facts: [], shown: [] } })
    const headline = find(place(hyphened, width, 820), 'headline')
    expect(lineEnds(hyphened, headline)).not.toContain('-')
  })

  it('parts a compound that is wider than its column only where nothing else is left', () => {
    const long = contentFor(160, 600, { hero: { kind: 'type' }, isSqueezed: true, copy: { ...noticeCopy, headline: ['Spring-Pottery-Workshop'], facts: [], shown: [] } })
    expect(place({ ...long, isSqueezed: false }, 120, 520)).toBeNull()
    expect(lineEnds(long, find(place(long, 120, 520), 'headline'))).toContain('-')
  })

  it('sets what is looked up as one group, and the address beside the button where height is dear', () => {
    const facts = [fact('date', '3 May'), fact('price', 'From $20'), fact('url', 'summit.example')]
    const wide = contentFor(1200, 500, { hero: { kind: 'type' }, copy: { ...noticeCopy, facts, shown: [] } })
    const placed = place(wide, 1100, 420)
    const [date, price, contact] = (['date', 'price', 'contact'] as const).map((role) => find(placed, role))
    const gapBetween = price!.inkBox.y - date!.inkBox.y - date!.inkBox.height
    const gapBelow = placed.button!.box.y - price!.inkBox.y - price!.inkBox.height
    expect(gapBetween).toBeLessThan(gapBelow * 0.7)
    expect(contact!.inkBox.x).toBeGreaterThan(placed.button!.box.x + placed.button!.box.width)
    const middle = ({ y, height }: { y: number; height: number }): number => y + height / 2
    expect(Math.abs(middle(contact!.inkBox) - middle(placed.button!.box))).toBeLessThan(2)
  })

  it('lets a logo be smaller where all that must be said has no room beside it', () => {
    const facts = [fact('date', 'Sundays'), fact('time', '11am'), fact('place', 'Clay & Kiln'), fact('price', '£45')]
    const copy = { ...noticeCopy, headline: ['Hand-thrown pottery workshop for beginners'], subhead: [], facts, shown: [] }
    const content = contentFor(300, 250, { hero: { kind: 'type' }, copy })
    const heights = Array.from({ length: 27 }, (_, step) => 130 + step * 4).flatMap((height) => (place(content, 220, height, 8) as Composition | null)?.logo?.box.height ?? [])
    expect(heights[0]).toBeLessThan(heights.at(-1)! * 0.9)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(16)
  })
})
