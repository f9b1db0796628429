import { intersection } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'

/** Cells on each side of the maps of a photo, whatever its shape: Hou & Zhang work at 64, coarser than texture, finer than any subject. */
export const mapSide = 64

/** A value from 0 to 1 for each part of a picture, row by row over the whole of it. */
export interface SaliencyMap {
  readonly columns: number
  readonly rows: number
  readonly values: Float32Array
}

/** What `createMeans` makes: the mean of a map over a box in fractions of the picture; 0 for a box outside it. */
export type MeanOver = (box: Box) => number

/** Mean values over many boxes of one map, each in a few steps (a summed area table; Crow 1984). */
export function createMeans({ columns, rows, values }: SaliencyMap): MeanOver {
  const sums = new Float64Array((columns + 1) * (rows + 1))
  for (let y = 0; y < rows; y++) {
    let line = 0
    for (let x = 0; x < columns; x++) {
      line += values[y * columns + x]!
      sums[(y + 1) * (columns + 1) + x + 1] = sums[y * (columns + 1) + x + 1]! + line
    }
  }
  /** The sum over everything above and left of a point, cells cut in proportion. */
  const upTo = (x: number, y: number): number => {
    const column = Math.min(columns - 1, Math.floor(x))
    const row = Math.min(rows - 1, Math.floor(y))
    const [dx, dy] = [x - column, y - row]
    const at = row * (columns + 1) + column
    const [a, b, c, d] = [sums[at]!, sums[at + 1]!, sums[at + columns + 1]!, sums[at + columns + 2]!]
    return a + (b - a) * dx + (c - a) * dy + (d - c - b + a) * dx * dy
  }
  return (box) => {
    const part = intersection(box, { x: 0, y: 0, width: 1, height: 1 })
    if (part === null) return 0
    const [left, top] = [part.x * columns, part.y * rows]
    const [right, bottom] = [Math.min(columns, left + part.width * columns), Math.min(rows, top + part.height * rows)]
    const cells = (right - left) * (bottom - top)
    return cells <= 1e-9 ? 0 : Math.min(1, Math.max(0, (upTo(right, bottom) - upTo(left, bottom) - upTo(right, top) + upTo(left, top)) / cells))
  }
}
