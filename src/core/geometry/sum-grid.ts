import type { Grid } from './grid.ts'

/** Answers the mean inside a box given in shares of the whole, exactly, at the cost of four look-ups (a summed area table; Crow 1984); 0 for a box outside it. */
export function sumGrid({ columns, rows, values }: Grid): (left: number, top: number, right: number, bottom: number) => number {
  const stride = columns + 1
  const sums = new Float64Array(stride * (rows + 1))
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      sums[(row + 1) * stride + column + 1] = values[row * columns + column]! + sums[row * stride + column + 1]! + sums[(row + 1) * stride + column]! - sums[row * stride + column]!
    }
  }
  /** The sum from the top left to a place between cells. */
  const upTo = (x: number, y: number): number => {
    const column = Math.min(columns - 1, Math.floor(x))
    const row = Math.min(rows - 1, Math.floor(y))
    const alongX = x - column
    const alongY = y - row
    const at = row * stride + column
    return (sums[at]! * (1 - alongX) + sums[at + 1]! * alongX) * (1 - alongY) + (sums[at + stride]! * (1 - alongX) + sums[at + stride + 1]! * alongX) * alongY
  }
  return (left, top, right, bottom) => {
    const x0 = Math.min(1, Math.max(0, left)) * columns
    const y0 = Math.min(1, Math.max(0, top)) * rows
    const x1 = Math.min(1, Math.max(0, right)) * columns
    const y1 = Math.min(1, Math.max(0, bottom)) * rows
    const cells = (x1 - x0) * (y1 - y0)
    return cells <= 1e-9 ? 0 : (upTo(x1, y1) - upTo(x0, y1) - upTo(x1, y0) + upTo(x0, y0)) / cells
  }
}
