import { describe, expect, it } from 'vitest'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import { drawCase } from '#core/layout/cases/draw-case.ts'
import { mostElements } from '#core/layout/problem/problem.ts'
import { searchLayout } from '#core/layout/search/search-layout.ts'

const cases = Array.from({ length: 60 }, (_, seed) => drawCase(seed))

describe('drawCase', () => {
  it('draws the same case from the same seed', () => {
    expect(drawCase(7)).toEqual(cases[7])
  })

  it('keeps to the pages and counts that layout is made for', () => {
    for (const { problem: { page, elements, margin } } of cases) {
      expect(page.width / page.height).toBeGreaterThanOrEqual(0.08)
      expect(page.width / page.height).toBeLessThanOrEqual(12)
      expect(elements.length).toBeGreaterThanOrEqual(1)
      expect(elements.length).toBeLessThanOrEqual(mostElements)
      expect(margin).toBeGreaterThan(0)
      expect(new Set(elements.map(({ id }) => id)).size).toBe(elements.length)
    }
  })

  it('gives texts sets that get narrower and taller, and sizes in order', () => {
    for (const { problem } of cases) {
      for (const { text } of problem.elements) {
        if (text === null) continue
        expect(text.least).toBeLessThanOrEqual(text.best)
        expect(text.best).toBeLessThanOrEqual(text.most)
        text.sets.slice(1).forEach((set, at) => {
          expect(set.lines).toBeGreaterThan(text.sets[at]!.lines)
          expect(set.width).toBeLessThan(text.sets[at]!.width)
          expect(set.height).toBeGreaterThan(text.sets[at]!.height)
        })
      }
    }
  })

  it('has photos, fixed boxes and every kind of constraint among its cases', () => {
    expect(cases.some(({ problem }) => problem.saliency !== null)).toBe(true)
    expect(cases.some(({ problem }) => problem.elements.some(({ fixed }) => fixed !== null))).toBe(true)
    const kinds = new Set(Array.from({ length: 120 }, (_, seed) => drawCase(1000 + seed).problem.constraints.map(({ kind }) => kind)).flat())
    expect([...kinds].sort()).toEqual(['align', 'center', 'cover', 'inside', 'order', 'region', 'size'])
  }, 120_000)

  it('draws only cases that a sound layout answers', () => {
    const unsound = cases.filter(({ seed, problem }) => {
      const critic = createLayoutCritic(problem)
      return [1500, 30000].every((evaluations) => {
        const found = searchLayout(problem, { critic, random: createRandom(seed), evaluations, starts: [], keep: 1 })[0]
        return found === undefined || !critic.judge(found.layout).isSound
      })
    })
    expect(unsound.map(({ id }) => id)).toEqual([])
  }, 120_000)
})
