import { describe, expect, it } from 'vitest'
import { area, intersection } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import { findRooms } from '#core/layout/propose/find-rooms.ts'
import type { LayoutProblem } from '#core/layout/problem/problem.ts'

const image = { kind: 'image', role: 'hero', priority: 0.5, text: null, aspect: null, holds: [], group: -1, bleeds: false, least: { width: 1, height: 1 }, most: { width: 1000, height: 1000 } } as const
const inner = { x: 50, y: 50, width: 900, height: 900 }
const problemWith = (fixed: readonly (Partial<Box> | null)[]): LayoutProblem => ({
  page: { width: 1000, height: 1000 }, margin: 50, constraints: [], saliency: null, isRightToLeft: false,
  elements: fixed.map((each, index) => ({ ...image, id: `e${index}`, fixed: each })),
})

describe('rooms beside what is fixed', () => {
  it('are the whole page where nothing is', () => {
    expect(findRooms(problemWith([null, { width: 100 }]))).toEqual([inner])
  })

  it('are as large as they can be, the largest first, and touch nothing that is fixed', () => {
    const wall = { x: 400, y: 0, width: 200, height: 600 }
    const rooms = findRooms(problemWith([wall, null]))
    expect(rooms[rooms.length - 1]).toEqual(inner)
    const free = rooms.slice(0, -1)
    expect(free.length).toBeGreaterThan(1)
    expect(free.map(area)).toEqual(free.map(area).sort((a, b) => b - a))
    for (const room of free) expect(intersection(room, wall)).toBeNull()
    expect(free[0]).toEqual({ x: 50, y: 50, width: 325, height: 900 })
  })
})
