import type { Box } from '#core/geometry/box.ts'
import type { Grid } from '#core/geometry/grid.ts'
import { sumGrid } from '#core/geometry/sum-grid.ts'

/** Cells on each side of the maps of a photo, whatever its shape: Hou & Zhang work at 64, coarser than texture, finer than any subject. */
export const mapSide = 64

/** A value from 0 to 1 for each part of a picture. */
export type SaliencyMap = Grid

/** What `createMeans` makes: the mean of a map over a box in fractions of the picture; 0 for a box outside it. */
export type MeanOver = (box: Box) => number

/** Mean values over many boxes of one map, each in a few steps. */
export function createMeans(map: SaliencyMap): MeanOver {
  const mean = sumGrid(map)
  return ({ x, y, width, height }) => Math.min(1, Math.max(0, mean(x, y, x + width, y + height)))
}
