import { describe, expect, it } from 'vitest'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import { drawCase } from '#core/layout/cases/draw-case.ts'
import { flatten } from '#core/layout/problem/problem.ts'
import { mendLayouts } from '#core/layout/search/mend-layouts.ts'
import { searchLayout } from '#core/layout/search/search-layout.ts'

describe('mendLayouts', () => {
  it('makes each layout at least as good as it was, most of them better, and keeps their order', () => {
    const { problem } = drawCase(16)
    const critic = createLayoutCritic(problem)
    const rough = searchLayout(problem, { critic, random: createRandom(1), evaluations: 300, starts: [], keep: 3 })
    const mended = mendLayouts(problem, rough.map(({ layout }) => layout), { critic, random: createRandom(2), evaluations: 1500 })
    const scores = mended.map((layout) => critic.score(flatten(layout)))
    expect(mended).toHaveLength(rough.length)
    rough.forEach(({ score }, index) => expect(scores[index]!).toBeGreaterThanOrEqual(score))
    expect(scores[0]!).toBeGreaterThan(rough[0]!.score)
  })

  it('has nothing to do without layouts', () => {
    const { problem } = drawCase(16)
    expect(mendLayouts(problem, [], { critic: createLayoutCritic(problem), random: createRandom(2), evaluations: 1500 })).toEqual([])
  })
})
