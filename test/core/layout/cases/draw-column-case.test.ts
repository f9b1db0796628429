import { describe, expect, it } from 'vitest'
import { planColumn } from '#core/compose/learned/plan-column.ts'
import type { Manner } from '#core/compose/learned/plan-column.ts'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import { drawColumnCase } from '#core/layout/cases/draw-column-case.ts'
import type { Content } from '#core/layout/content.ts'
import { marginOf, shapeOf } from '#core/layout/frame.ts'
import type { LayoutProblem } from '#core/layout/problem/problem.ts'
import { searchLayout } from '#core/layout/search/search-layout.ts'
import { contentFor, noticeCopy, photo } from '../../../support/layout-content.ts'

const cases = Array.from({ length: 400 }, (_, seed) => drawColumnCase(seed))

/** What the product asks: its parts in order with all but their measures, and the sizes of its words beside the page. */
const readPlan = ({ page, elements, saliency, constraints, isRightToLeft }: LayoutProblem) => ({
  parts: elements.map(({ id, kind, role, priority, holds, group, fixed, bleeds, text, aspect }) => ({ id, kind, role, priority, holds, group, fixed, bleeds, isText: text !== null, isCropped: kind === 'image' && aspect === null })),
  sizes: elements.flatMap(({ text }) => (text === null ? [] : [[text.least, text.best, text.most].map((size) => size / Math.sqrt(page.width * page.height))])),
  isOnPhoto: saliency !== null, constraints, isRightToLeft,
})
const planned: readonly (readonly [string, Manner, boolean, Content])[] = [
  ['a column', 'column', false, contentFor(1080, 1350)],
  ['a column with its logo apart', 'column', true, contentFor(1080, 1350)],
  ['facts apart', 'notice', true, contentFor(1240, 1754, { copy: noticeCopy })],
  ['words on a photo', 'photo', false, contentFor(1200, 628, { hero: { kind: 'photo', photos: [photo('a')] } })],
  ['a card on a photo', 'card', false, contentFor(1080, 1920, { hero: { kind: 'photo', photos: [photo('a')] } })],
  ['a card beside a drawing', 'card', false, contentFor(1080, 1080)],
  ['three photos', 'column', false, contentFor(1080, 1080, { hero: { kind: 'photo', photos: [photo('a'), photo('b'), photo('c')] } })],
  ['words alone', 'column', false, contentFor(1080, 1350, { hero: { kind: 'type' }, logo: null, copy: noticeCopy })],
]

describe('drawColumnCase', () => {
  it('draws the same case from the same seed', () => {
    expect(drawColumnCase(7)).toEqual(cases[7])
    expect(drawColumnCase(8)).not.toEqual(cases[7])
  })

  it.each(planned)('draws what is planned: %s', (_, manner, hasFreeLogo, content) => {
    const { problem } = planColumn(content, manner, hasFreeLogo)!
    const own = readPlan(problem)
    const alike = cases.map((one) => readPlan(one.problem)).filter(({ parts, isOnPhoto }) => isOnPhoto === own.isOnPhoto && JSON.stringify(parts) === JSON.stringify(own.parts))
    expect(alike.length).toBeGreaterThan(0)
    expect(cases.map((one) => readPlan(one.problem)).every(({ constraints, isRightToLeft }) => constraints.length === 0 && isRightToLeft === own.isRightToLeft)).toBe(true)
    // On a page of the same measures the words have the same sizes.
    const same = cases.filter((one) => one.problem.page.width === content.artboard.width && one.problem.page.height === content.artboard.height)
    expect(same.length).toBeGreaterThan(0)
    for (const one of same) readPlan(one.problem).sizes[0]!.forEach((size, index) => expect(size).toBeCloseTo(own.sizes[0]![index]!, 9))
  })

  it('keeps to pages that are planned so, and to their room', () => {
    for (const { problem: { page, margin, elements } } of cases) {
      expect(shapeOf(page)).not.toBe('strip')
      expect(page.width * page.height).toBeGreaterThanOrEqual(75_000)
      expect(margin).toBe(marginOf(page))
      for (const { least, most } of elements) {
        expect(least.width).toBeLessThanOrEqual(most.width + 1e-9)
        expect(least.height).toBeLessThanOrEqual(most.height + 1e-9)
        expect(most.width).toBeLessThanOrEqual(page.width - 2 * margin)
        expect(most.height).toBeLessThanOrEqual(page.height - 2 * margin)
      }
    }
  })

  it('gives texts sets that get narrower and taller', () => {
    for (const { text } of cases.flatMap(({ problem }) => problem.elements)) {
      text?.sets.slice(1).forEach((set, at) => {
        expect(set.width).toBeLessThan(text.sets[at]!.width)
        expect(set.height).toBeGreaterThan(text.sets[at]!.height)
      })
    }
  })

  it('draws only cases that a sound layout answers', () => {
    const unsound = cases.slice(0, 60).filter(({ seed, problem }) => {
      const critic = createLayoutCritic(problem)
      return [1500, 30000].every((evaluations) => {
        const found = searchLayout(problem, { critic, random: createRandom(seed), evaluations, starts: [], keep: 1 })[0]
        return found === undefined || !critic.judge(found.layout).isSound
      })
    })
    expect(unsound.map(({ id }) => id)).toEqual([])
  }, 120_000)
})
