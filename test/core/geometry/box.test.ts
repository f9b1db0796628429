import { describe, expect, it } from 'vitest'
import { contains, inset, intersection, rotatedBounds, union } from '#core/geometry/box.ts'

const box = { x: 10, y: 20, width: 40, height: 20 }

describe('boxes', () => {
  it('meet in their intersection, and touching is not meeting', () => {
    expect(intersection(box, { x: 30, y: 10, width: 50, height: 20 })).toEqual({ x: 30, y: 20, width: 20, height: 10 })
    expect(intersection(box, { x: 50, y: 20, width: 5, height: 5 })).toBeNull()
  })
  it('are held by their union', () => {
    const all = union([box, { x: -5, y: 30, width: 5, height: 40 }])!
    expect(all).toEqual({ x: -5, y: 20, width: 55, height: 50 })
    expect(contains(all, box)).toBe(true)
    expect(contains(box, all)).toBe(false)
    expect(union([])).toBeNull()
  })
  it('shrink to nothing and no further', () => {
    expect(inset(box, 5)).toEqual({ x: 15, y: 25, width: 30, height: 10 })
    expect(inset(box, 100)).toEqual({ x: 30, y: 30, width: 0, height: 0 })
    expect(inset(box, -5)).toEqual({ x: 5, y: 15, width: 50, height: 30 })
  })
  it('turn about their centre', () => {
    const turned = rotatedBounds(box, 90)
    expect([turned.x, turned.y, turned.width, turned.height].map(Math.round)).toEqual([20, 10, 20, 40])
  })
})
