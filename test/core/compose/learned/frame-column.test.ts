import { describe, expect, it } from 'vitest'
import { frameColumn } from '#core/compose/learned/frame-column.ts'
import { planColumn } from '#core/compose/learned/plan-column.ts'
import type { ColumnPlan, Manner } from '#core/compose/learned/plan-column.ts'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { area, bottom, contains, intersection, right, union } from '#core/geometry/box.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { Composition } from '#core/layout/composition.ts'
import type { Content } from '#core/layout/content.ts'
import { placeFrame } from '#core/layout/place-frame.ts'
import type { Layout } from '#core/layout/problem/problem.ts'
import { searchLayout } from '#core/layout/search/search-layout.ts'
import { solveLayout } from '#core/layout/solve/solve-layout.ts'
import { scaleFor } from '#core/layout/type-scale.ts'
import { contentFor, noticeCopy, photo } from '../../../support/layout-content.ts'

const find = ({ problem }: ColumnPlan): Layout => {
  const found = searchLayout(problem, { critic: createLayoutCritic(problem), random: createRandom(3), evaluations: 3000, starts: [], keep: 1 })
  return solveLayout(problem, found[0]!.layout)!.layout
}

const contents: readonly (readonly [string, Content])[] = [
  ['a sale on a poster', contentFor(1080, 1350)],
  ['a notice on a square', contentFor(1080, 1080, { copy: noticeCopy })],
  ['a photo on a landscape', contentFor(1200, 628, { hero: { kind: 'photo', photos: [photo('a')] } })],
  ['three photos on a story', contentFor(1080, 1920, { hero: { kind: 'photo', photos: [photo('a'), photo('b'), photo('c')] } })],
  ['words alone', contentFor(800, 1200, { hero: { kind: 'type' }, logo: null, copy: noticeCopy })],
  ['a half page', contentFor(300, 600)],
]
const mannersOf = ({ hero, copy }: Content): readonly Manner[] => [
  'column', ...(copy.facts.length > 0 ? (['notice'] as const) : []), ...(hero.kind === 'photo' && hero.photos.length > 1 ? [] : (['card'] as const)), ...(hero.kind === 'photo' && hero.photos.length === 1 ? (['photo'] as const) : []),
]
const cases = contents.flatMap(([name, content]) => mannersOf(content).flatMap((manner) => [true, false].map((hasFreeLogo) => [name, manner, hasFreeLogo, content] as const)))

const wordBoxes = ({ texts, button, logo }: Composition) => [...texts.map((text) => text.inkBox), ...(button === null ? [] : [button.box]), ...(logo === null ? [] : [logo.box])]

describe('a column that was found, with its rooms filled', () => {
  it.each(cases)('says all there is, apart from the picture: %s, %s, logo alone %s', (_, manner, hasFreeLogo, content) => {
    const plan = planColumn(content, manner, hasFreeLogo)!
    const frame = frameColumn({ content, plan, layout: find(plan), surface: 'ground', random: createRandom(1) })!
    const composition = placeFrame(content, 'found', frame)!
    const words = [...composition.texts, ...(composition.button === null ? [] : [composition.button.label])].map(({ text }) => text.replaceAll('\u00a0', ' ')).join('\n')
    expect(content.copy.headline.some((line) => words.includes(line))).toBe(true)
    for (const { text } of content.copy.facts) expect(words).toContain(text)
    const page = { x: 0, y: 0, ...content.artboard }
    const pictures = [composition.hero, ...composition.companions].filter((place) => place !== null && place.form !== 'bleed').map((place) => place!.box)
    for (const box of wordBoxes(composition)) {
      expect(contains(page, box, 0.5)).toBe(true)
      for (const picture of pictures) {
        const shared = intersection(box, picture)
        expect(shared === null || Math.min(shared.width, shared.height) < 1.5).toBe(true)
      }
    }
    expect(pictures.length).toBe(plan.crop !== null || content.hero.kind === 'type' ? 0 : content.hero.kind === 'photo' ? content.hero.photos.length : 1)
    if (pictures.length > 0) expect(pictures.reduce((sum, picture) => sum + area(intersection(picture, page)!), 0)).toBeGreaterThan(area(page) * 0.2)
  })

  it('sets the headline larger than the least, far from all else', () => {
    const content = contentFor(1080, 1350)
    const plan = planColumn(content, 'column', false)!
    const { texts } = placeFrame(content, 'found', frameColumn({ content, plan, layout: find(plan), surface: 'ground', random: createRandom(1) })!)!
    const sizes = texts.map(({ role, fontSize }) => ({ role, fontSize })).sort((a, b) => b.fontSize - a.fontSize)
    expect(sizes[0]!.role).toBe('headline')
    expect(sizes[0]!.fontSize).toBeGreaterThan(scaleFor(content.artboard, 0.86).minHeadline * 1.1)
    expect(sizes[0]!.fontSize / sizes[1]!.fontSize).toBeGreaterThan(1.8)
  })

  it('lays words on a card wholly on it', () => {
    const content = contentFor(1080, 1350, { hero: { kind: 'photo', photos: [photo('a')] } })
    const plan = planColumn(content, 'card', false)!
    const composition = placeFrame(content, 'found', frameColumn({ content, plan, layout: find(plan), surface: 'ground', random: createRandom(1) })!)!
    for (const text of composition.texts) {
      expect(text.on).toBe('surface')
      expect(contains(composition.panels[0]!.box, text.inkBox, 0.5)).toBe(true)
    }
  })

  it('gives a card no more room than its words fill', () => {
    const few = { ...noticeCopy, headline: ['Open'], eyebrow: [], subhead: [], body: [], facts: [], offer: null }
    for (const [width, height] of [[970, 250], [1200, 628], [1080, 1350]] as const) {
      const content = contentFor(width, height, { copy: few })
      const plan = planColumn(content, 'card', false)!
      const frame = frameColumn({ content, plan, layout: find(plan), surface: 'ground', random: createRandom(1) })!
      const { texts, button, logo } = placeFrame(content, 'found', frame)!
      const words = union([...texts.map((text) => text.inkBox), ...(button === null ? [] : [button.box]), ...(logo === null ? [] : [logo.box])])!
      expect(frame.panels).toHaveLength(1)
      expect(area(words) / area(frame.text.box)).toBeGreaterThan(0.6)
    }
  })

  it('shows a drawing at the edge almost whole', () => {
    for (const [width, height] of [[970, 250], [1200, 628], [1920, 1080]] as const) {
      const content = contentFor(width, height)
      const plan = planColumn(content, 'column', false)!
      const { hero } = frameColumn({ content, plan, layout: find(plan), surface: 'ground', random: createRandom(1) })!
      const seen = intersection(hero!.box, { x: 0, y: 0, width, height })!
      expect(area(seen) / area(hero!.box)).toBeGreaterThan(0.92)
    }
  })

  it('plans a smaller picture where words leave no more, and none where not even that has room', () => {
    const content = contentFor(250, 250, { copy: { ...noticeCopy, headline: ['Weekly vegetable boxes from our market garden'] } })
    expect(planColumn(content, 'column', false)).toBeNull()
    const plan = planColumn({ ...content, copy: { ...content.copy, eyebrow: [], subhead: [], body: [] } }, 'column', false, 0.15)!
    const picture = plan.problem.elements[plan.parts.indexOf('picture')]!
    expect((picture.least.width * picture.least.height) / area(content.artboard)).toBeLessThan(0.2)
    expect(planColumn(content, 'column', false, 0.9)).toBeNull()
  })

  it('never slices the corners of a shape behind a drawing', () => {
    for (let seed = 1; seed <= 30; seed++) {
      for (const [width, height] of [[300, 600], [1200, 628], [336, 280]] as const) {
        const content = contentFor(width, height)
        const plan = planColumn(content, 'column', false)
        if (plan === null) continue
        const { field } = frameColumn({ content, plan, layout: find(plan), surface: 'ground', random: createRandom(seed) })!
        if (field.kind !== 'patch') continue
        const { box } = field
        const margin = plan.problem.margin * 0.6
        for (const [inside, over] of [[box.x, -box.x], [box.y, -box.y], [width - right(box), right(box) - width], [height - bottom(box), bottom(box) - height]] as const) expect(inside >= margin - 0.01 || over > margin).toBe(true)
      }
    }
  })
})
