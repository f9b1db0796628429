import { describe, expect, it } from 'vitest'
import { squeeze } from '#core/compose/create-contents.ts'
import { bottom, intersection, right } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { createRandom } from '#core/geometry/random.ts'
import { archetypes } from '#core/layout/archetypes.ts'
import type { Composition } from '#core/layout/composition.ts'
import type { Content } from '#core/layout/content.ts'
import { shapeOf } from '#core/layout/frame.ts'
import { placeFrame } from '#core/layout/place-frame.ts'
import { isPoster, minTextSize } from '#core/layout/type-scale.ts'
import { asset, bannerSizes, contentFor, darkLogo, noticeCopy, photo, saleCopy } from '../../support/layout-content.ts'

const sizes = [...bannerSizes, [1080, 1350], [1080, 1080], [1200, 628], [2480, 3508], [1587, 2245]] as const
const contents: readonly (readonly [string, Partial<Content>])[] = [
  ['a sale', {}],
  ['a notice with facts', { copy: noticeCopy }],
  ['a sale without logo', { logo: null }],
  ['a photo', { hero: { kind: 'photo', photos: [photo('sea')] } }],
  ['words alone', { hero: { kind: 'type' } }],
]

const textBoxes = ({ texts, offer, button, logo }: Composition): Box[] => [
  ...texts.map((text) => text.inkBox), ...(offer === null ? [] : offer.texts.map((text) => text.inkBox)),
  ...(button === null ? [] : [button.box]), ...(logo === null ? [] : [logo.box]),
]

function placeAll(content: Content, seed: number): Composition[] {
  const shape = shapeOf(content.artboard)
  return archetypes.flatMap((archetype) => {
    if (archetype.suits(content, shape) <= 0) return []
    return placeFrame(content, archetype.id, archetype.frame(content, shape, createRandom(seed).fork(archetype.id))) ?? []
  })
}

describe.each(contents)('placeFrame with %s', (_name, rest) => {
  it.each(sizes)('at %dx%d finds several compositions, clean and inside', (width, height) => {
    const content = contentFor(width, height, rest)
    const placed = [1, 2, 3].flatMap((seed) => placeAll(content, seed))
    expect(new Set(placed.map((composition) => composition.archetype)).size).toBeGreaterThanOrEqual(2)
    for (const composition of placed) {
      const boxes = textBoxes(composition)
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0)
        expect(box.y).toBeGreaterThanOrEqual(0)
        expect(right(box)).toBeLessThanOrEqual(width + 0.5)
        expect(bottom(box)).toBeLessThanOrEqual(height + 0.5)
      }
      boxes.forEach((box, index) => boxes.slice(index + 1).forEach((other) => {
        const shared = intersection(box, other)
        expect(shared === null || shared.width <= 0.5 || shared.height <= 0.5, composition.archetype).toBe(true)
      }))
      const headline = composition.texts.find((text) => text.role === 'headline')
      const running = composition.texts.filter((text) => text.role === 'contact' || text.role === 'body').map((text) => text.fontSize)
      for (const size of running) expect(headline!.fontSize).toBeGreaterThanOrEqual(size * (isPoster(content.artboard) ? 2.5 : 1.8))
      for (const text of composition.texts) expect(text.fontSize).toBeGreaterThanOrEqual(minTextSize(content.artboard))
      if (content.copy.cta.length > 0) expect(composition.button).not.toBeNull()
      if (content.logo !== null) expect(composition.logo!.box.height).toBeGreaterThanOrEqual(16)
      if (width * height >= 75000) {
        const printed = composition.texts.map((text) => text.text).join(' ').replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')
        for (const fact of content.copy.facts) expect(printed).toContain(fact.text)
      }
    }
  })
})

describe('placeFrame', () => {
  it('is the same for the same seed, and differs for another', () => {
    const content = contentFor(300, 250)
    expect(placeAll(content, 4)).toEqual(placeAll(content, 4))
    expect(placeAll(content, 4)).not.toEqual(placeAll(content, 5))
  })

  it('puts a plate behind a logo that its ground would hide, inside the margins', () => {
    const onDark = placeAll(contentFor(300, 250), 1).filter(({ logo }) => logo?.on === 'field')
    expect(onDark.length).toBeGreaterThan(0)
    for (const { logo } of onDark) {
      expect(logo!.plate).not.toBeNull()
      expect(logo!.plate!.x).toBeLessThan(logo!.box.x)
    }
    const onLight = placeAll(contentFor(300, 250), 1).filter(({ logo }) => logo?.on === 'ground')
    expect(onLight.length).toBeGreaterThan(0)
    expect(onLight.every(({ logo }) => logo!.plate === null)).toBe(true)
  })

  it('keeps a logo nine times as wide as high on a small page, and a button beside squeezed words on a strip', () => {
    const wide: Partial<Content> = { hero: { kind: 'type' }, logo: { ...darkLogo, asset: asset('long', 900, 100) } }
    const onPage = [1, 2, 3].flatMap((seed) => placeAll(contentFor(180, 150, wide), seed))
    expect(onPage.length).toBeGreaterThan(0)
    for (const { logo } of onPage) {
      expect(logo!.box.height).toBeGreaterThanOrEqual(16)
      expect(logo!.box.x).toBeGreaterThanOrEqual(4)
      expect(right(logo!.box)).toBeLessThanOrEqual(176)
    }
    const copy = { ...saleCopy, headline: ['Letterpress workshop for beginners'], cta: ['Reserve a table', 'Reserve'], offer: null, subhead: [], eyebrow: [] }
    const onStrip = placeAll(squeeze(contentFor(300, 50, { copy }), 0), 1)
    expect(onStrip.length).toBeGreaterThan(0)
    for (const { logo, button } of onStrip) {
      expect(logo).not.toBeNull()
      expect(button!.label.fontSize).toBeGreaterThanOrEqual(10)
    }
  })

  it('answers null when nothing can fit', () => {
    const content = contentFor(300, 250, { copy: { ...noticeCopy, headline: ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'] } })
    expect(placeAll(content, 1)).toEqual([])
  })

  it('keeps the logo out when there is none', () => {
    expect(placeAll(contentFor(728, 90, { logo: null }), 1).every(({ logo }) => logo === null)).toBe(true)
    expect(placeAll(contentFor(728, 90, { logo: darkLogo }), 1).every(({ logo }) => logo !== null)).toBe(true)
  })
})
