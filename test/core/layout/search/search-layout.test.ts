import { describe, expect, it } from 'vitest'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import { drawCase } from '#core/layout/cases/draw-case.ts'
import { flatten } from '#core/layout/problem/problem.ts'
import { searchLayout } from '#core/layout/search/search-layout.ts'

const problems = [3, 16, 24].map((seed) => drawCase(seed).problem)
const search = (index: number, seed: number, evaluations = 2000) => {
  const problem = problems[index]!
  return searchLayout(problem, { critic: createLayoutCritic(problem), random: createRandom(seed), evaluations, starts: [], keep: 4 })
}

describe('searchLayout', () => {
  it('answers the same for the same seed', () => {
    expect(search(0, 5)).toEqual(search(0, 5))
  })

  it('answers layouts with the scores that the critic gives them, best first, none twice', () => {
    for (const index of problems.keys()) {
      const found = search(index, 1)
      const critic = createLayoutCritic(problems[index]!)
      expect(found.map(({ score }) => score)).toEqual(found.map(({ layout }) => critic.score(flatten(layout))))
      expect(found.map(({ score }) => score)).toEqual([...found.map(({ score }) => score)].sort((a, b) => b - a))
      expect(found.length).toBeLessThanOrEqual(4)
      expect(new Set(found.map(({ layout }) => JSON.stringify(layout))).size).toBe(found.length)
    }
  })

  it('finds better layouts with more evaluations, and none worse than where it began', () => {
    for (const index of problems.keys()) {
      const problem = problems[index]!
      const critic = createLayoutCritic(problem)
      const short = search(index, 2, 300)[0]!
      const long = searchLayout(problem, { critic, random: createRandom(2), evaluations: 6000, starts: [short.layout], keep: 1 })[0]!
      expect(long.score).toBeGreaterThan(short.score)
      const kept = searchLayout(problem, { critic, random: createRandom(3), evaluations: 40, starts: [long.layout], keep: 1 })[0]!
      expect(kept.score).toBeGreaterThanOrEqual(long.score)
    }
  })

  it('mends what it is given without leaving it, at little heat', () => {
    for (const index of problems.keys()) {
      const problem = problems[index]!
      const critic = createLayoutCritic(problem)
      const start = search(index, 4, 400)[0]!
      const mended = searchLayout(problem, { critic, random: createRandom(1), evaluations: 1500, starts: [start.layout], keep: 1, heat: 0.1 })[0]!
      expect(mended.score).toBeGreaterThan(start.score)
    }
  })

  it('leaves what is fixed where it is', () => {
    const { problem } = drawCase(3)
    const found = search(0, 9)[0]!
    problem.elements.forEach(({ fixed }, index) => {
      for (const [field, value] of Object.entries(fixed ?? {})) expect(found.layout[index]![field as 'x']).toBe(value)
    })
    expect(problem.elements.some(({ fixed }) => fixed !== null)).toBe(true)
  })

  it('scores no more than it may, and nothing that a step left as it was', () => {
    const problem = problems[1]!
    const critic = createLayoutCritic(problem)
    let scored = 0
    searchLayout(problem, { critic: { ...critic, score: (flat, least) => (scored++, critic.score(flat, least)) }, random: createRandom(1), evaluations: 777, starts: [], keep: 2 })
    expect(scored).toBeLessThanOrEqual(777)
    expect(scored).toBeGreaterThan(500)
  })
})
