import { describe, expect, it } from 'vitest'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import { drawCase } from '#core/layout/cases/draw-case.ts'
import { flatten, unflatten } from '#core/layout/problem/problem.ts'
import { searchLayout } from '#core/layout/search/search-layout.ts'
import { canMirror, mirrorLayout, mirrorProblem } from '../../training/mirror-problem.ts'

const cases = Array.from({ length: 24 }, (_, index) => drawCase(4000 + index)).filter(({ problem }) => canMirror(problem))

describe('mirrorProblem', () => {
  it('is its own reverse', () => {
    for (const { problem } of cases) {
      const twice = mirrorProblem(mirrorProblem(problem))
      const fixedX = ({ elements }: typeof problem) => elements.map(({ fixed }) => (fixed?.x === undefined ? null : Math.round(fixed.x * 1e6)))
      expect(fixedX(twice)).toEqual(fixedX(problem))
      expect(twice.constraints.map(({ kind }) => kind)).toEqual(problem.constraints.map(({ kind }) => kind))
      expect([twice.isRightToLeft, twice.saliency]).toEqual([problem.isRightToLeft, problem.saliency])
    }
  })

  it('keeps every rule kept: what is sound stays sound, and what is not stays so', () => {
    let sound = 0
    for (const { problem, seed } of cases) {
      const critic = createLayoutCritic(problem)
      const found = searchLayout(problem, { critic, random: createRandom(seed), evaluations: 600, starts: [], keep: 2 })
      const mirrored = mirrorProblem(problem)
      const judge = createLayoutCritic(mirrored)
      for (const { layout } of found) {
        const flat = mirrorLayout(flatten(layout), problem.page.width)
        // A share of a pixel in a fixed x is what numbers lose on their way there and back.
        for (const [index, element] of mirrored.elements.entries()) if (element.fixed?.x !== undefined) flat[index * 4] = element.fixed.x
        const { gates, isSound } = critic.judge(layout)
        if (isSound) sound++
        for (const [gate, broken] of Object.entries(judge.judge(unflatten(flat)).gates)) {
          expect(broken).toBeCloseTo(gates[gate as keyof typeof gates], 4)
        }
      }
    }
    expect(sound).toBeGreaterThan(10)
  })
})
