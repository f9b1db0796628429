import { describe, expect, it } from 'vitest'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import { drawCase } from '#core/layout/cases/draw-case.ts'
import { proposeByArchetypes } from '#core/layout/propose/propose-by-archetypes.ts'
import { polishLayout } from '#core/layout/solve/polish-layout.ts'
import { solveLayout } from '#core/layout/solve/solve-layout.ts'

const solved = Array.from({ length: 24 }, (_, index) => drawCase(index + 100).problem).flatMap((problem) => {
  const exact = solveLayout(problem, proposeByArchetypes(problem, { random: createRandom(1), count: 1 })[0]!)
  return exact === null ? [] : [{ problem, critic: createLayoutCritic(problem), layout: exact.layout }]
})

describe('polishing a layout', () => {
  it('makes it better, mostly, worse never, and keeps it sound', () => {
    const gains = solved.map(({ problem, critic, layout }) => {
      const polished = polishLayout(problem, layout, { critic, random: createRandom(2), evaluations: 200 })
      const judged = critic.judge(polished.layout)
      expect(judged.isSound).toBe(true)
      expect(polished.score).toBeCloseTo(judged.overall, 9)
      problem.elements.forEach(({ fixed }, index) => expect(polished.layout[index]).toMatchObject({ ...fixed }))
      return polished.score - critic.judge(layout).overall
    })
    expect(Math.min(...gains)).toBeGreaterThanOrEqual(-1e-9)
    expect(gains.filter((gain) => gain > 0).length).toBeGreaterThan(gains.length / 2)
  })

  it('answers the same for the same', () => {
    const { problem, critic, layout } = solved[0]!
    const polish = () => polishLayout(problem, layout, { critic, random: createRandom(3), evaluations: 100 })
    expect(polish()).toEqual(polish())
  })
})
