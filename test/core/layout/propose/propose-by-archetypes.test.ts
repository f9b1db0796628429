import { describe, expect, it } from 'vitest'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import { drawCase } from '#core/layout/cases/draw-case.ts'
import { proposeByArchetypes } from '#core/layout/propose/propose-by-archetypes.ts'
import { solveLayout } from '#core/layout/solve/solve-layout.ts'
import { drawLayoutProblem } from '../../../support/draw-layout-problem.ts'

const cases = Array.from({ length: 40 }, (_, index) => drawCase(index + 1).problem)
const propose = (problem: (typeof cases)[number], count = 4) => proposeByArchetypes(problem, { random: createRandom(7), count })

describe('proposals by archetypes', () => {
  it('are given for every problem, with a box of its own for everything', () => {
    for (const problem of [...cases, ...Array.from({ length: 40 }, (_, index) => drawLayoutProblem(index).problem)]) {
      const layouts = propose(problem)
      expect(layouts.length).toBeGreaterThan(0)
      for (const layout of layouts) {
        expect(layout).toHaveLength(problem.elements.length)
        for (const box of layout) expect(box.width > 0 && box.height > 0 && [box.x, box.y].every(Number.isFinite)).toBe(true)
      }
    }
  })

  it('can be made exact, nearly all', () => {
    const sound = cases.flatMap((problem) => {
      const critic = createLayoutCritic(problem)
      return propose(problem).map((layout) => {
        const solved = solveLayout(problem, layout)
        return solved !== null && critic.judge(solved.layout).isSound
      })
    })
    expect(sound.filter(Boolean).length / sound.length).toBeGreaterThan(0.95)
  })

  it('keep what is fixed where it is', () => {
    for (const problem of cases) {
      for (const layout of propose(problem)) problem.elements.forEach(({ fixed }, index) => expect(layout[index]).toMatchObject({ ...fixed }))
    }
  })

  it('are the same for the same seed, and differ from one another', () => {
    for (const problem of cases.slice(0, 10)) {
      const layouts = propose(problem)
      expect(propose(problem)).toEqual(layouts)
      expect(new Set(layouts.map((layout) => JSON.stringify(layout))).size).toBe(layouts.length)
    }
  })
})
