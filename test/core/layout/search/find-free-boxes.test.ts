import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, intersection } from '#core/geometry/box.ts'
import { findFreeBoxes } from '#core/layout/search/find-free-boxes.ts'

const room = { x: 0, y: 0, width: 100, height: 60 }
const obstacle = fc.record({ x: fc.integer({ min: -10, max: 95 }), y: fc.integer({ min: -10, max: 55 }), width: fc.integer({ min: 1, max: 60 }), height: fc.integer({ min: 1, max: 40 }) })

describe('findFreeBoxes', () => {
  it('finds what is left beside one obstacle, the largest first', () => {
    expect(findFreeBoxes(room, [{ x: 60, y: 0, width: 40, height: 60 }], 5)).toEqual([{ x: 0, y: 0, width: 55, height: 60 }])
    expect(findFreeBoxes(room, [], 5)).toEqual([room])
  })

  it('gives boxes in the room that meet no obstacle, none within another', () => {
    fc.assert(fc.property(fc.array(obstacle, { maxLength: 6 }), (obstacles) => {
      const free = findFreeBoxes(room, obstacles, 0)
      free.forEach((box, index) => {
        expect(contains(room, box)).toBe(true)
        for (const one of obstacles) expect(intersection(box, one)).toBeNull()
        free.forEach((other, at) => expect(at !== index && contains(other, box)).toBe(false))
      })
    }))
  })

  it('leaves no free place out', () => {
    fc.assert(fc.property(fc.array(obstacle, { maxLength: 4 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 59 }), (obstacles, x, y) => {
      const cell = { x, y, width: 1, height: 1 }
      if (obstacles.some((one) => intersection(one, cell) !== null)) return
      expect(findFreeBoxes(room, obstacles, 0).some((box) => contains(box, cell))).toBe(true)
    }))
  })
})
