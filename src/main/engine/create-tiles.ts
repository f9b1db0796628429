import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { createRandom, hashText } from '#core/geometry/random.ts'
import type { Random } from '#core/geometry/random.ts'
import type { OwnPicture } from './own-picture.ts'

/** Pixels on a side; every texture's period divides it, so that tiles meet without a seam. */
const side = 96

/** Light and dark, from -1 (black, opaque) over 0 (nothing) to 1 (white, opaque). */
type Texture = (x: number, y: number) => number

/** Smooth noise that repeats after `side`: random heights on a grid of `cell` pixels, blended between. */
function createNoise(random: Random, cell: number): Texture {
  const count = side / cell
  const heights = Array.from({ length: count * count }, () => random.between(-1, 1))
  const at = (column: number, row: number): number => heights[(row % count) * count + (column % count)]!
  const ease = (t: number): number => t * t * (3 - 2 * t)
  return (x, y) => {
    const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)]
    const [u, v] = [ease(x / cell - column), ease(y / cell - row)]
    const top = at(column, row) * (1 - u) + at(column + 1, row) * u
    const bottom = at(column, row + 1) * (1 - u) + at(column + 1, row + 1) * u
    return top * (1 - v) + bottom * v
  }
}

const wave = (value: number, period: number): number => Math.cos((2 * Math.PI * value) / period)

const textures: Readonly<Record<string, (random: Random) => Texture>> = {
  grain: (random) => {
    const fine = createNoise(random, 1)
    return (x, y) => fine(x, y)
  },
  paper: (random) => {
    // Nothing coarse: a cloud would show that the tile repeats.
    const layers = [6, 3, 2, 1].map((cell) => createNoise(random, cell))
    return (x, y) => layers.reduce((sum, layer, index) => sum + layer(x, y) * [0.2, 0.35, 0.3, 0.35][index]!, 0)
  },
  canvas: (random) => {
    const fine = createNoise(random, 1)
    // Threads go over and under one another: the weave's two waves are half a period apart on every other thread.
    return (x, y) => 0.45 * wave(x, 4) * (Math.floor(y / 4) % 2 === 0 ? 1 : -1) + 0.3 * wave(y, 4) + 0.35 * fine(x, y)
  },
  halftone: () => (x, y) => {
    const radius = Math.hypot(((x + (Math.floor(y / 8) % 2) * 4) % 8) - 3.5, (y % 8) - 3.5)
    return -Math.max(0, Math.min(1, 3.1 - radius))
  },
}

/** Sixteen steps of transparency: enough for a texture, and a sixth of the bytes. */
function drawTile(texture: Texture): Uint8Array {
  const data = new Uint8Array(side * side * 4)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const value = Math.max(-1, Math.min(1, texture(x, y)))
      const at = (y * side + x) * 4
      data.fill(value < 0 ? 0 : 255, at, at + 3)
      data[at + 3] = Math.round(Math.abs(value) * 15) * 17
    }
  }
  return data
}

/** Grey tiles with transparency by texture name, the same on every machine. */
export async function createTiles(): Promise<Readonly<Record<string, OwnPicture>>> {
  const tiles = Object.entries(textures).map(async ([name, create]): Promise<[string, OwnPicture]> => {
    const pixels = drawTile(create(createRandom(hashText(name))))
    const bytes = new Uint8Array(await sharp(pixels, { raw: { width: side, height: side, channels: 4 } }).png({ compressionLevel: 9 }).toBuffer())
    const hash = createHash('sha256').update(bytes).digest('hex')
    return [name, { asset: { id: `asset:${hash}`, extension: 'png', width: side, height: side, name: `${name} texture`, source: 'Broadside' }, loaded: { kind: 'raster', mime: 'image/png', bytes } }]
  })
  return Object.fromEntries(await Promise.all(tiles))
}
