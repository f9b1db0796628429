import type { Grid } from '#core/geometry/grid.ts'

/** Cells on each side of a grid that layout and model see. */
export const saliencyCells = 16

/** How much each part of the page must stay visible, from 0 (calm: words may lie there) to 1, row by row over the whole page. */
export type SaliencyGrid = Grid
