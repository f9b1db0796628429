import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { area, contains, intersection } from '#core/geometry/box.ts'
import { staggerPhotos, tilePhotos } from '#core/layout/photo/tile-photos.ts'
import { photo } from '../../../support/layout-content.ts'

const photos = (count: number) => Array.from({ length: count }, (_, index) => photo(`photo ${index}`))

describe('tilePhotos', () => {
  it('fills the box with one tile a photo, even gaps and nothing else', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 6 }), fc.double({ min: 100, max: 1500, noNaN: true }), fc.double({ min: 100, max: 1500, noNaN: true }), fc.integer({ min: 2, max: 12 }), (count, width, height, gap) => {
      const box = { x: 7, y: 11, width, height }
      const [best] = tilePhotos(box, photos(count), gap)
      expect(best).toHaveLength(count)
      for (const [index, tile] of best!.entries()) {
        expect(contains(box, tile, 1e-6)).toBe(true)
        const grown = { x: tile.x - gap * 0.99, y: tile.y - gap * 0.99, width: tile.width + gap * 1.98, height: tile.height + gap * 1.98 }
        for (const [other, neighbour] of best!.entries()) {
          const shared = other === index ? null : intersection(grown, neighbour)
          expect(shared === null || Math.min(shared.width, shared.height) < 1e-6).toBe(true)
        }
      }
      const covered = best!.reduce((sum, tile) => sum + area(tile), 0)
      expect(covered).toBeGreaterThan(area(box) - gap * (count - 1) * Math.max(width, height) - 1)
    }), { numRuns: 60, seed: 4 })
  })

  it('makes none too small to tell anything where there is room for all', () => {
    for (const [width, height] of [[150, 250], [160, 300], [300, 160]] as const) {
      for (const tile of tilePhotos({ x: 0, y: 0, width, height }, photos(6), 3)[0]!) expect(Math.min(tile.width, tile.height)).toBeGreaterThan(44)
    }
  })

  it('lets the first photo lead and makes no slivers where it can', () => {
    for (const count of [2, 3, 4, 5, 6]) {
      const [best] = tilePhotos({ x: 0, y: 0, width: 600, height: 500 }, photos(count), 6)
      expect(area(best![0]!)).toBeGreaterThanOrEqual(Math.max(...best!.slice(1).map(area)) * 0.95)
      for (const { width, height } of best!) expect(Math.max(width / height, height / width)).toBeLessThan(2.5)
    }
  })
})

describe('staggerPhotos', () => {
  it('hangs every photo in a column of the box, neighbours at other heights', () => {
    const box = { x: 0, y: 0, width: 600, height: 500 }
    const tiles = staggerPhotos(box, 5, 8, 2)
    expect(tiles).toHaveLength(5)
    expect(new Set(tiles.map(({ x }) => x)).size).toBe(2)
    const tops = [...new Set(tiles.map(({ x }) => x))].map((x) => Math.min(...tiles.filter((tile) => tile.x === x).map(({ y }) => y)))
    expect(tops[1]! - tops[0]!).toBeGreaterThan(40)
  })
})
