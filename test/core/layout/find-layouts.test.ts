import { describe, expect, it } from 'vitest'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import { drawCase } from '#core/layout/cases/draw-case.ts'
import { chooseLayouts, findLayouts, layoutLikeness } from '#core/layout/find-layouts.ts'
import type { Proposer } from '#core/layout/find-layouts.ts'
import { searchLayout } from '#core/layout/search/search-layout.ts'

const searched = (evaluations: number): Proposer => async (problem, random) =>
  searchLayout(problem, { critic: createLayoutCritic(problem), random, evaluations, starts: [], keep: 6 }).map(({ layout }) => layout)
/** Nothing but boxes thrown onto the page. */
const thrown: Proposer = async ({ page, elements }, random) =>
  Array.from({ length: 4 }, () => elements.map(({ least }) => ({ x: random.between(0, page.width), y: random.between(0, page.height), width: least.width, height: least.height })))

describe('findLayouts', () => {
  it('gives sound layouts that differ, the best first, whatever is proposed', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const { problem } = drawCase(seed)
      const critic = createLayoutCritic(problem)
      const found = await findLayouts(problem, createRandom(seed), 4, [thrown, searched(1500)])
      expect(found.length).toBeGreaterThan(0)
      for (const layout of found) expect(critic.judge(layout).isSound).toBe(true)
      for (const [index, layout] of found.entries()) {
        expect(layout.length).toBe(problem.elements.length)
        for (const other of found.slice(index + 1)) expect(layoutLikeness(layout, other)).toBeLessThan(1)
      }
    }
  })

  it('is the same for the same seed', async () => {
    const { problem } = drawCase(5)
    const find = () => findLayouts(problem, createRandom(9), 3, [thrown, searched(800)])
    expect(await find()).toEqual(await find())
  })

  it('goes on where one who proposes fails, says why where all do, and stops when it is called off', async () => {
    const { problem } = drawCase(5)
    const broken: Proposer = async () => { throw new Error('no memory') }
    const calledOff: Proposer = async () => { throw new DOMException('called off', 'AbortError') }
    expect((await findLayouts(problem, createRandom(9), 3, [broken, searched(800)])).length).toBeGreaterThan(0)
    await expect(findLayouts(problem, createRandom(9), 3, [broken])).rejects.toThrow('no memory')
    await expect(findLayouts(problem, createRandom(9), 3, [searched(800), calledOff])).rejects.toThrow('called off')
  })

  it('has none where nobody proposes any', async () => {
    expect(await findLayouts(drawCase(1).problem, createRandom(1), 3, [])).toEqual([])
  })
})

describe('chooseLayouts', () => {
  const box = (x: number) => [{ x, y: 0, width: 100, height: 100 }]
  it('takes the best, then what differs from it before what is nearly the same', () => {
    const found = [{ layout: box(0), score: 0.9 }, { layout: box(2), score: 0.89 }, { layout: box(300), score: 0.7 }]
    expect(chooseLayouts(found, 2, 0.35).map(({ layout }) => layout[0]!.x)).toEqual([0, 300])
    expect(chooseLayouts(found, 2, 0).map(({ layout }) => layout[0]!.x)).toEqual([0, 2])
  })
})
