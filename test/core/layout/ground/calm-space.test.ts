import { expect, it } from 'vitest'
import { createCalmSpace } from '#core/layout/ground/calm-space.ts'

it('knows how near the nearest words are', () => {
  const calm = createCalmSpace([{ x: 10, y: 10, width: 20, height: 10 }, { x: 100, y: 10, width: 20, height: 10 }])
  expect(calm.distance({ x: 44, y: 15 })).toBe(10)
  expect(calm.distance({ x: 20, y: 15 })).toBeLessThan(0)
  expect(calm.distance({ x: 37, y: 28 })).toBe(5)
  expect(calm.around).toEqual({ x: 6, y: 6, width: 118, height: 18 })
})

it('opens from nothing at the words to all at its reach', () => {
  const calm = createCalmSpace([{ x: 0, y: 0, width: 10, height: 10 }])
  expect([14, 19, 24, 400].map((x) => calm.openness({ x, y: 5 }, 10))).toEqual([0, 0.5, 1, 1])
  expect(createCalmSpace([]).openness({ x: 0, y: 0 }, 10)).toBe(1)
})
