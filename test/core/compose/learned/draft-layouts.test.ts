import { describe, expect, it } from 'vitest'
import type { Wish } from '#core/brief/wishes/wish.ts'
import { composeLayout } from '#core/compose/learned/compose-layout.ts'
import { planLayout } from '#core/compose/learned/plan-layout.ts'
import type { LayoutPlan } from '#core/compose/learned/plan-layout.ts'
import { settleSizes } from '#core/compose/learned/settle-sizes.ts'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { intersection } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { Composition } from '#core/layout/composition.ts'
import type { Content } from '#core/layout/content.ts'
import { measureViolation } from '#core/layout/problem/measure-violation.ts'
import { flatten } from '#core/layout/problem/problem.ts'
import type { Layout } from '#core/layout/problem/problem.ts'
import { searchLayout } from '#core/layout/search/search-layout.ts'
import { solveLayout } from '#core/layout/solve/solve-layout.ts'
import { bannerSizes, contentFor, noticeCopy, photo } from '../../../support/layout-content.ts'

const find = ({ problem }: LayoutPlan): Layout => {
  const critic = createLayoutCritic(problem)
  const found = searchLayout(problem, { critic, random: createRandom(3), evaluations: 4000, starts: [], keep: 1 })
  return solveLayout(problem, found[0]!.layout)!.layout
}

const plan = (content: Content, wishes: readonly Wish[] = [], terseness = 0) => planLayout(content, { surface: 'ground', wishes, terseness, canvas: null })

const inkBoxes = ({ texts, button, logo, offer }: Composition): Box[] =>
  [...texts.map((text) => text.inkBox), ...(button === null ? [] : [button.box]), ...(logo === null ? [] : [logo.box]), ...(offer?.seal == null ? [] : [offer.seal])]

const contents: readonly (readonly [string, Content])[] = [
  ['a sale on a poster', contentFor(1080, 1350)],
  ['a notice on a square', contentFor(1080, 1080, { copy: noticeCopy })],
  ['two photos on a landscape', contentFor(1200, 628, { hero: { kind: 'photo', photos: [photo('a'), photo('b')] } })],
  ['words alone', contentFor(800, 1200, { hero: { kind: 'type' }, logo: null, copy: noticeCopy })],
]

describe('a layout that was found, composed', () => {
  it.each(contents)('says all there is, apart from one another and on the page: %s', (_, content) => {
    const planned = plan(content)!
    const layout = find(planned)
    const composition = composeLayout(planned, layout, createRandom(1))!
    const words = [...composition.texts, ...(composition.button === null ? [] : [composition.button.label])].map(({ text }) => text.replaceAll('\u00a0', ' '))
    for (const line of [content.copy.headline[0]!, content.copy.cta[0]!]) expect(words).toContain(line)
    for (const { text } of content.copy.facts) expect(words.join('\n')).toContain(text)
    const boxes = inkBoxes(composition)
    for (const [index, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(-0.5)
      expect(box.y + box.height).toBeLessThanOrEqual(content.artboard.height + 0.5)
      for (const other of boxes.slice(index + 1)) {
        const shared = intersection(box, other)
        expect(shared === null || Math.min(shared.width, shared.height) < 1.5).toBe(true)
      }
    }
    expect(composition.hero === null).toBe(content.hero.kind === 'type')
    expect(composition.companions.length).toBe(content.hero.kind === 'photo' ? content.hero.photos.length - 1 : 0)
  })

  it('plans for small pages nothing that could not be laid out', () => {
    for (const [width, height] of [[320, 50], [728, 90], [160, 600], [250, 250], [300, 250], [970, 250]] as const) {
      for (const terseness of [0, 1, 2, 3]) {
        const planned = plan(contentFor(width, height, { copy: noticeCopy }), [], terseness)
        if (planned === null) continue
        const critic = createLayoutCritic(planned.problem)
        const found = searchLayout(planned.problem, { critic, random: createRandom(1), evaluations: 12000, starts: [], keep: 1 })
        expect(critic.judge(found[0]!.layout).isSound, `${width}×${height}, ${terseness}`).toBe(true)
      }
    }
  })

  it('settles on few sizes that are plainly apart', () => {
    const planned = plan(contentFor(1080, 1350, { copy: { ...noticeCopy, body: ['Climb with us at dawn and see the city wake'] } }))!
    const settled = settleSizes(planned.problem, find(planned))
    const sizes = [...new Set(settled.elements.flatMap(({ text }) => (text === null ? [] : [text.best])))].sort((a, b) => a - b)
    expect(sizes.length).toBeLessThanOrEqual(4)
    for (const [index, size] of sizes.entries()) if (index > 0) expect(size / sizes[index - 1]!).toBeGreaterThan(1.2)
  })

  it.each([['logo', 'headline', 'above'], ['cta', 'headline', 'below'], ['badge', 'hero', 'left-of']] as const)('keeps what was asked: %s and %s', (subject, object, side) => {
    const wish: Wish = { kind: 'order', of: { roles: [subject] }, side, other: { roles: [object] } }
    const planned = plan(contentFor(1080, 1350), [wish])!
    expect(planned.problem.constraints.length).toBe(1)
    const layout = find(planned)
    expect(measureViolation(planned.problem.constraints[0]!, planned.problem.page, flatten(layout))).toBeLessThan(0.51)
  })

  it('puts a panel under what the designer says', () => {
    const wish: Wish = { kind: 'cover', of: { roles: ['panel'] }, other: { roles: ['subhead'] } }
    const planned = plan(contentFor(1080, 1350), [wish])!
    const composition = composeLayout(planned, find(planned), createRandom(1))!
    const subhead = composition.texts.find(({ role }) => role === 'subhead')!
    const [panel] = composition.panels
    expect(subhead.on).toBe('surface')
    expect(panel!.box.x).toBeLessThanOrEqual(subhead.inkBox.x + 0.5)
    expect(panel!.box.y + panel!.box.height).toBeGreaterThanOrEqual(subhead.inkBox.y + subhead.inkBox.height - 0.5)
  })

  it.each(bannerSizes)('has something to say at %i×%i', (width, height) => {
    const planned = [0, 1, 2, 3].map((terseness) => plan(contentFor(width, height), [], terseness)).find((one) => one !== null)!
    expect(planned.problem.elements.some(({ role }) => role === 'headline')).toBe(true)
    for (const { least, most } of planned.problem.elements) {
      expect(least.width).toBeLessThanOrEqual(most.width + 1e-6)
      expect(least.height).toBeLessThanOrEqual(most.height + 1e-6)
    }
  })
})
