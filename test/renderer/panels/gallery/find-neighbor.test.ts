import { describe, expect, it } from 'vitest'
import { findNeighbor } from '#renderer/panels/gallery/find-neighbor.ts'
import type { ArrowKey, Placed } from '#renderer/panels/gallery/find-neighbor.ts'

/** Three, then two, then a wide one. */
const cards: readonly Placed[] = [
  { id: 'a', x: 0, y: 0, width: 100, height: 150 },
  { id: 'b', x: 120, y: 0, width: 100, height: 150 },
  { id: 'c', x: 240, y: 0, width: 100, height: 150 },
  { id: 'd', x: 0, y: 180, width: 100, height: 150 },
  { id: 'e', x: 120, y: 180, width: 100, height: 150 },
  { id: 'f', x: 0, y: 400, width: 340, height: 40 },
]

describe('findNeighbor', () => {
  it.each<[string, ArrowKey, string | null]>([
    ['a', 'ArrowRight', 'b'],
    ['c', 'ArrowRight', 'd'],
    ['d', 'ArrowLeft', 'c'],
    ['a', 'ArrowLeft', null],
    ['f', 'ArrowRight', null],
    ['a', 'ArrowDown', 'd'],
    ['c', 'ArrowDown', 'e'],
    ['e', 'ArrowDown', 'f'],
    ['f', 'ArrowUp', 'e'],
    ['e', 'ArrowUp', 'b'],
    ['a', 'ArrowUp', null],
    ['f', 'ArrowDown', null],
    ['gone', 'ArrowDown', 'a'],
  ])('from %s with %s: %s', (from, key, expected) => {
    expect(findNeighbor(cards, from, key)).toBe(expected)
  })
  it('has none where there is nothing', () => {
    expect(findNeighbor([], 'a', 'ArrowDown')).toBeNull()
  })
})
