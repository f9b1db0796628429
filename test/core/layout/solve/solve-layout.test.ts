import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import { drawCase } from '#core/layout/cases/draw-case.ts'
import { measureViolation } from '#core/layout/problem/measure-violation.ts'
import { flatten } from '#core/layout/problem/problem.ts'
import type { Layout, LayoutProblem } from '#core/layout/problem/problem.ts'
import { solveLayout } from '#core/layout/solve/solve-layout.ts'
import { drawLayoutProblem } from '../../../support/draw-layout-problem.ts'

const drawn = fc.integer({ min: 1, max: 1_000_000 })

/** The same things at random places, as a proposal that knows nothing. */
function scatter({ page, elements }: LayoutProblem, seed: number): Layout {
  const random = createRandom(seed)
  return elements.map(() => ({
    x: random.between(-0.1, 0.8) * page.width, y: random.between(-0.1, 0.8) * page.height,
    width: random.between(0.05, 0.6) * page.width, height: random.between(0.05, 0.4) * page.height,
  }))
}

function expectExact(problem: LayoutProblem, layout: Layout): void {
  expect(createLayoutCritic(problem).judge(layout).gates).toEqual({ inside: 0, overlap: 0, textSize: 0, aspect: 0, bounds: 0, constraints: 0, fixed: 0, underlay: 0 })
  const flat = flatten(layout)
  for (const constraint of problem.constraints) expect(measureViolation(constraint, problem.page, flat)).toBeLessThan(0.01)
  problem.elements.forEach(({ fixed }, index) => expect(layout[index]).toMatchObject({ ...fixed }))
}

describe('solving a layout', () => {
  it('keeps every rule, however rough the proposal', () => {
    fc.assert(fc.property(drawn, (seed) => {
      const { problem, proposal } = drawLayoutProblem(seed)
      const solved = solveLayout(problem, proposal)
      expect(solved).not.toBeNull()
      expectExact(problem, solved!.layout)
    }), { numRuns: 150 })
  })

  it('keeps what designers ask for and have fixed, in cases of every kind', () => {
    fc.assert(fc.property(drawn, (seed) => {
      const { problem } = drawCase(seed)
      const solved = solveLayout(problem, scatter(problem, seed))
      if (solved !== null) expectExact(problem, solved.layout)
    }), { numRuns: 30 })
  })

  it('sets texts at no less than their least size, and says at which', () => {
    fc.assert(fc.property(drawn, (seed) => {
      const { problem, proposal } = drawLayoutProblem(seed)
      const { sizes } = solveLayout(problem, proposal)!
      problem.elements.forEach(({ text }, index) => {
        if (text === null) expect(sizes[index]).toBeNull()
        else expect(sizes[index]).toBeGreaterThanOrEqual(text.least)
      })
    }), { numRuns: 60 })
  })

  it('answers the same for the same', () => {
    for (const seed of [3, 5, 8, 13, 21]) {
      const { problem, proposal } = drawLayoutProblem(seed)
      expect(solveLayout(problem, proposal)).toEqual(solveLayout(problem, proposal))
    }
  })

  it('leaves a layout as it is that has nothing to mend', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(24, 40, 64, 88), { minLength: 1, maxLength: 5 }), fc.integer({ min: 6, max: 9 }), (heights, gap) => {
      // One column of texts at the left margin with even gaps.
      const plain = { role: 'body', priority: 0.5, aspect: null, holds: [], group: -1, fixed: null, bleeds: false, text: null, least: { width: 1, height: 1 }, most: { width: 1000, height: 1000 } } as const
      const layout: { x: number; y: number; width: number; height: number }[] = []
      const elements: LayoutProblem['elements'][number][] = []
      let y = 50
      for (const height of heights) {
        layout.push({ x: 50, y, width: height * 5, height })
        elements.push({ ...plain, id: `t${y}`, kind: 'text', text: { sets: [{ lines: 1, width: 5, height: 1 }], least: 20, best: 40, most: 90, pad: { width: 0, height: 0 } } })
        y += height + gap * 10
      }
      const problem: LayoutProblem = { page: { width: 1000, height: 1000 }, margin: 50, elements, constraints: [], saliency: null, isRightToLeft: false }
      solveLayout(problem, layout)!.layout.forEach((box, index) => {
        for (const side of ['x', 'y', 'width', 'height'] as const) expect(Math.abs(box[side] - layout[index]![side])).toBeLessThanOrEqual(0.5)
      })
    }), { numRuns: 60 })
  })

  it('puts in line what is nearly in line', () => {
    const text = { sets: [{ lines: 1, width: 6, height: 0.8 }], least: 12, best: 30, most: 90, pad: { width: 0, height: 0 } }
    const plain = { kind: 'text', role: 'body', priority: 0.5, aspect: null, holds: [], group: -1, fixed: null, bleeds: false, text, least: { width: 1, height: 1 }, most: { width: 800, height: 800 } } as const
    const problem: LayoutProblem = {
      page: { width: 800, height: 800 }, margin: 40, constraints: [], saliency: null, isRightToLeft: false,
      elements: [{ ...plain, id: 'a' }, { ...plain, id: 'b' }, { ...plain, id: 'c' }],
    }
    const { layout, sizes } = solveLayout(problem, [
      { x: 102, y: 100, width: 240, height: 32 }, { x: 98.4, y: 301, width: 236, height: 33 }, { x: 100.7, y: 497, width: 244, height: 32 },
    ])!
    expect(new Set(layout.map(({ x }) => Math.round(x * 1000)))).toHaveLength(1)
    expect(layout[2]!.y - layout[1]!.y - layout[1]!.height).toBeCloseTo(layout[1]!.y - layout[0]!.y - layout[0]!.height, 6)
    expect(sizes[1]).toBeCloseTo(sizes[0]!, 6)
  })

  it('answers null where two things that may not move leave no place', () => {
    const image = { kind: 'image', role: 'hero', priority: 0.5, text: null, aspect: null, holds: [], group: -1, fixed: null, bleeds: false, least: { width: 60, height: 60 }, most: { width: 100, height: 100 } } as const
    const problem: LayoutProblem = {
      page: { width: 100, height: 100 }, margin: 0, constraints: [], saliency: null, isRightToLeft: false,
      elements: [{ ...image, id: 'a', fixed: { x: 20, y: 20, width: 60, height: 60 } }, { ...image, id: 'b' }],
    }
    expect(solveLayout(problem, [{ x: 0, y: 0, width: 60, height: 60 }, { x: 0, y: 0, width: 60, height: 60 }])).toBeNull()
  })
})
