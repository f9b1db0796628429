import { describe, expect, it } from 'vitest'
import type { Copy } from '#core/compose/copy.ts'
import { createRandom } from '#core/geometry/random.ts'
import { right } from '#core/geometry/box.ts'
import { archetypes } from '#core/layout/archetypes.ts'
import type { Composition } from '#core/layout/composition.ts'
import { shapeOf } from '#core/layout/frame.ts'
import { mirrorComposition, mirrorFrame } from '#core/layout/mirror.ts'
import { placeFrame } from '#core/layout/place-frame.ts'
import { specOf } from '#core/layout/text-block.ts'
import type { Wording } from '#core/layout/text-block.ts'
import { contentFor, direction, noticeCopy, photo, saleCopy } from '../../support/layout-content.ts'
import { typesetter } from '../../support/test-fonts.ts'

const sans = 'Noto Sans Arabic'
const arabic = {
  ...direction,
  fonts: {
    id: 'arabic', minDisplaySize: 14,
    display: { family: sans, weight: 800, isItalic: false, tracking: 0, leading: 1.35 },
    text: { family: sans, weight: 400, isItalic: false, tracking: 0, leading: 1.4 },
    label: { family: sans, weight: 700, isItalic: false, tracking: 0, leading: 1.3 },
  },
}
const sale: Copy = {
  ...saleCopy, lang: 'ar', headline: ['القهوة ساخنة كل صباح', 'قهوة ساخنة'], eyebrow: [], subhead: ['تعال إلينا قبل العمل'], cta: ['اطلب الآن', 'اطلب'],
  offer: { kind: 'percent', lead: 'حتى', figure: '25%', tail: 'خصم', scope: '', from: [] },
}
const notice: Copy = { ...noticeCopy, lang: 'ar', headline: ['مهرجان الكتاب في جدة', 'مهرجان الكتاب'], eyebrow: [], subhead: [], cta: ['احجز الآن'] }
const sizes = [[300, 250], [728, 90], [160, 600], [1080, 1350]] as const

function compose(copy: Copy, rest: Parameters<typeof contentFor>[2] = {}): { composition: Composition; width: number }[] {
  return sizes.flatMap(([width, height]) => archetypes.flatMap((archetype) => {
    const content = contentFor(width, height, { copy, direction: arabic, ...rest })
    const shape = shapeOf(content.artboard)
    if (archetype.suits(content, shape) <= 0) return []
    const composition = placeFrame(content, archetype.id, archetype.frame(content, shape, createRandom(3)))
    return composition === null ? [] : [{ composition, width }]
  }))
}

describe('a composition for a language that is read from the right', () => {
  const all = [...compose(sale), ...compose(notice)]

  it('can be made of most archetypes', () => {
    expect(all.length).toBeGreaterThan(70)
  })

  it('knows where the ink of each text lies, a Latin address among them', () => {
    for (const { composition } of all) {
      for (const text of [...composition.texts, ...(composition.offer?.texts ?? []), ...(composition.button === null ? [] : [composition.button.label])]) {
        const wording = { text: text.text, font: text.font, letterCase: text.letterCase, lang: 'ar' } as Wording
        const layout = typesetter.setText(specOf(wording, text.fontSize, text.align), text.box.width)
        const left = text.box.x + Math.min(...layout.lines.map((line) => line.x))
        const end = text.box.x + Math.max(...layout.lines.map((line) => line.x + line.width))
        expect(text.inkBox.x).toBeCloseTo(left, 3)
        expect(right(text.inkBox)).toBeCloseTo(end, 3)
      }
    }
  })

  it('lets what begins at the start share its right edge with logo and button', () => {
    let seen = 0
    for (const { composition } of all) {
      const starts = composition.texts.filter((text) => text.align === 'start')
      if (starts.length < 2 || composition.button === null || starts.some((text) => text.box.x !== starts[0]!.box.x)) continue
      const edge = right(starts[0]!.box)
      if (Math.abs(right(composition.button.box) - edge) < 0.01) seen++
    }
    expect(seen).toBeGreaterThan(10)
  })

  it('puts what follows the figure of an offer to its left', () => {
    let seen = 0
    for (const { composition } of compose(sale)) {
      const { offer } = composition
      if (offer === null || offer.seal !== null || offer.isHero) continue
      const [figure, tail] = [sale.offer!.figure, sale.offer!.tail].map((words) => offer.texts.find(({ text }) => text === words))
      if (figure === undefined || tail === undefined) continue
      seen++
      expect(right(tail.inkBox)).toBeLessThan(figure.inkBox.x)
    }
    expect(seen).toBeGreaterThan(3)
  })

  it('leaves words on the calm side of a photo that fills the page', () => {
    // The photo's subject is right of its middle, so words belong at the left in every language.
    const hero = { kind: 'photo', photos: [photo('street')] } as const
    const [archetype] = archetypes.filter(({ id }) => id === 'full-bleed')
    for (const copy of [notice, { ...noticeCopy, lang: 'en' }]) {
      const content = contentFor(600, 400, { copy, hero, direction: copy.lang === 'ar' ? arabic : direction })
      const composition = placeFrame(content, 'full-bleed', archetype!.frame(content, 'landscape', createRandom(3)))!
      for (const text of composition.texts) expect(right(text.box)).toBeLessThan(420)
    }
  })
})

describe('turning round', () => {
  it('twice changes nothing', () => {
    for (const { composition, width } of compose(sale)) {
      const twice = mirrorComposition(mirrorComposition(composition, width), width)
      expect(JSON.stringify(round(twice))).toBe(JSON.stringify(round(composition)))
    }
    for (const archetype of archetypes) {
      const content = contentFor(300, 250, { copy: sale, direction: arabic })
      const frame = archetype.frame(content, 'square', createRandom(5))
      expect(JSON.stringify(round(mirrorFrame(mirrorFrame(frame, 300), 300)))).toBe(JSON.stringify(round(frame)))
    }
  })
})

function round<T>(value: T): T {
  return JSON.parse(JSON.stringify(value, (_key, item: unknown) => (typeof item === 'number' ? Math.round(item * 1000) / 1000 + 0 : item))) as T
}
