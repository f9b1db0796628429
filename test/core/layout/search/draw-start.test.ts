import { describe, expect, it } from 'vitest'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import { drawCase } from '#core/layout/cases/draw-case.ts'
import { unflatten } from '#core/layout/problem/problem.ts'
import { drawStart } from '#core/layout/search/draw-start.ts'

describe('drawStart', () => {
  it('fills every page with boxes that have an extent, and keeps what is fixed', () => {
    for (let seed = 0; seed < 25; seed++) {
      const { problem } = drawCase(seed)
      const layout = unflatten(drawStart(problem, createRandom(seed)))
      layout.forEach((box, index) => {
        expect(box.width).toBeGreaterThan(0)
        expect(box.height).toBeGreaterThan(0)
        expect(box).toMatchObject(problem.elements[index]!.fixed ?? {})
      })
    }
  })

  it('is sound for a simple poster more often than not', () => {
    const { problem } = drawCase(16)
    const critic = createLayoutCritic({ ...problem, constraints: [] })
    const random = createRandom(1)
    const sound = Array.from({ length: 100 }, () => critic.judge(unflatten(drawStart(problem, random))).isSound).filter(Boolean)
    expect(sound.length).toBeGreaterThan(20)
  })
})
