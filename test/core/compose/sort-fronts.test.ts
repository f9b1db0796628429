import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortFronts } from '#core/compose/sort-fronts.ts'

describe('sortFronts', () => {
  it('lets stand in front what nothing beats on every side', () => {
    expect(sortFronts([[0.9, 0.2], [0.5, 0.5], [0.2, 0.9], [0.4, 0.4], [0.1, 0.1]])).toEqual([0, 0, 0, 1, 2])
  })
  it('keeps equals together, and those whose difference is less than a step', () => {
    expect(sortFronts([[0.5, 0.5], [0.5, 0.5]])).toEqual([0, 0])
    expect(sortFronts([[0.5, 0.5], [0.51, 0.5]])).toEqual([1, 0])
    expect(sortFronts([[0.5, 0.5], [0.51, 0.5]], 0.04)).toEqual([0, 0])
  })
  it('puts each one behind something that beats it, and beside nothing that does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)), { maxLength: 20 }), (points) => {
        const fronts = sortFronts(points)
        const beats = (a: readonly number[], b: readonly number[]) => a.every((value, side) => value >= b[side]!) && a.some((value, side) => value > b[side]!)
        points.forEach((point, index) => {
          const better = fronts.filter((_, other) => beats(points[other]!, point))
          expect(fronts[index]).toBe(better.length === 0 ? 0 : Math.max(...better) + 1)
        })
      }),
    )
  })
})
