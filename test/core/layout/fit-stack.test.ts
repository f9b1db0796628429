import { describe, expect, it } from 'vitest'
import { stackedFrame } from '#core/layout/archetypes/page.ts'
import type { Composition, PlacedText } from '#core/layout/composition.ts'
import type { Content } from '#core/layout/content.ts'
import { placeFrame } from '#core/layout/place-frame.ts'
import { specOf } from '#core/layout/text-block.ts'
import { contentFor, noticeCopy } from '../../support/layout-content.ts'

const place = (content: Content, width: number, height: number): Composition =>
  placeFrame(content, 'trial', stackedFrame({ box: { x: 40, y: 40, width, height }, on: 'ground', align: 'start', verticalAlign: 'middle' }, { headlineShare: 0.5 }))!
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

  it('parts a compound that is wider than its column at any size rather than say nothing', () => {
    const long = contentFor(160, 600, { hero: { kind: 'type' }, copy: { ...noticeCopy, headline: ['Spring-Pottery-Workshop'], facts: [], shown: [] } })
    expect(lineEnds(long, find(place(long, 120, 520), 'headline'))).toContain('-')
  })
})
