import { expect, it } from 'vitest'
import { drawCase } from '#core/layout/cases/draw-case.ts'
import { drawColumnCase } from '#core/layout/cases/draw-column-case.ts'
import { drawTrainingCase } from '#core/layout/cases/draw-training-case.ts'

const seeds = Array.from({ length: 120 }, (_, seed) => 5000 + seed)

it('draws pages of few large parts for three in ten seeds, any page for the others', () => {
  const cases = seeds.map((seed) => drawTrainingCase(seed))
  const columns = cases.filter(({ id }) => id.startsWith('column-'))
  expect(columns.length).toBeGreaterThan(seeds.length * 0.18)
  expect(columns.length).toBeLessThan(seeds.length * 0.42)
  for (const one of cases) expect(one).toEqual(one.id.startsWith('column-') ? drawColumnCase(one.seed) : drawCase(one.seed))
}, 60_000)

it('draws one kind alone where that is asked for', () => {
  for (const seed of seeds.slice(0, 12)) {
    expect(drawTrainingCase(seed, 1)).toEqual(drawColumnCase(seed))
    expect(drawTrainingCase(seed, 0)).toEqual(drawCase(seed))
  }
}, 60_000)
