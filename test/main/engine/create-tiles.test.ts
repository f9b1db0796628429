import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { createTiles } from '#main/engine/create-tiles.ts'
import type { OwnPicture } from '#main/engine/own-picture.ts'

let tiles: Readonly<Record<string, OwnPicture>>
beforeAll(async () => {
  tiles = await createTiles()
})

async function readGrey(name: string): Promise<{ width: number; at: (x: number, y: number) => number }> {
  const { loaded } = tiles[name]!
  if (loaded.kind !== 'raster') throw new Error('a tile is raster')
  const { data, info } = await sharp(loaded.bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number): number => {
    const offset = ((y % info.height) * info.width + (x % info.width)) * 4
    return (data[offset] === 0 ? -1 : 1) * data[offset + 3]!
  }
  return { width: info.width, at }
}

describe.each(['grain', 'paper', 'canvas', 'halftone'])('the tile %s', (name) => {
  it('is the same whenever it is made', async () => {
    expect((await createTiles())[name]).toEqual(tiles[name])
  })

  it('is small', () => {
    const { loaded } = tiles[name]!
    expect(loaded.kind === 'raster' && loaded.bytes.length).toBeLessThan(12_000)
  })

  it('meets itself without a seam: the edge is no rougher than the inside', async () => {
    const { width, at } = await readGrey(name)
    const roughness = (column: number): number => {
      let sum = 0
      for (let y = 0; y < width; y++) sum += Math.abs(at(column, y) - at(column + 1, y)) + Math.abs(at(y, column) - at(y, column + 1))
      return sum
    }
    const inside = Array.from({ length: width - 1 }, (_, column) => roughness(column))
    expect(roughness(width - 1)).toBeLessThanOrEqual(Math.max(...inside))
  })

  it('has light and shade, and no even grey', async () => {
    const { width, at } = await readGrey(name)
    const values = Array.from({ length: width * width }, (_, index) => at(index % width, Math.floor(index / width)))
    expect(new Set(values).size).toBeGreaterThan(2)
    expect(Math.min(...values)).toBeLessThan(-120)
  })
})
