import type { LayoutReading } from './create-reading.ts'
import { buttonKind } from './read-problem.ts'
import type { ProblemFacts } from './read-problem.ts'

/** Cells on a side of the grid on which empty space is looked for. */
const cells = 16

/** What of a photo counts as filled. */
const salient = 0.4

/** From where to where a page is comfortably filled. */
const leastCovered = 0.3
const mostCovered = 0.72

/** How full the page is, how large the largest hole inside the whole is, and how much of each text's box its ink leaves empty. */
export function createWhitespace(facts: ProblemFacts, reading: LayoutReading): () => number {
  const { count, width, height, kinds, parents, hasText, problem: { saliency } } = facts
  const { left, top, right, bottom, areas, fills } = reading
  const ground = new Uint8Array(cells * cells)
  if (saliency !== null) {
    for (let row = 0; row < cells; row++) {
      for (let column = 0; column < cells; column++) {
        const at = Math.floor((row * saliency.rows) / cells) * saliency.columns + Math.floor((column * saliency.columns) / cells)
        if (saliency.values[at]! > salient) ground[row * cells + column] = 1
      }
    }
  }
  const photo = saliency === null ? 0 : saliency.values.reduce((sum, value) => sum + (value > salient ? 1 : 0), 0) / saliency.values.length
  const filled = new Uint8Array(cells * cells)
  const runs = new Int16Array(cells + 1)
  const stack = new Int16Array(cells + 1)
  const page = width * height

  /** The largest empty rectangle of cells within bounds, by the histogram of empty runs. */
  function findHole(fromColumn: number, fromRow: number, toColumn: number, toRow: number): number {
    let most = 0
    runs.fill(0)
    for (let row = fromRow; row < toRow; row++) {
      let depth = 0
      for (let column = fromColumn; column <= toColumn; column++) {
        if (column < toColumn) runs[column] = filled[row * cells + column] === 1 ? 0 : runs[column]! + 1
        const here = column < toColumn ? runs[column]! : 0
        while (depth > 0 && runs[stack[depth - 1]!]! >= here) {
          const tall = runs[stack[--depth]!]!
          const start = depth === 0 ? fromColumn : stack[depth - 1]! + 1
          most = Math.max(most, tall * (column - start))
        }
        stack[depth++] = column
      }
    }
    return most / (cells * cells)
  }

  return () => {
    filled.set(ground)
    let covered = photo
    let waste = 0
    let innerLeft = cells
    let innerTop = cells
    let innerRight = 0
    let innerBottom = 0
    for (let index = 0; index < count; index++) {
      if (hasText[index] === 1) {
        // Rounded to whole pixels a box may be a little larger than its ink; a button may be wider than its label.
        waste += (kinds[index] === buttonKind ? 0.3 : 1) * Math.max(0, 0.92 - fills[index]!)
      }
      if (parents[index] !== -1) continue
      covered += areas[index]! / page
      const fromColumn = Math.max(0, Math.round((left[index]! / width) * cells))
      const toColumn = Math.min(cells, Math.round((right[index]! / width) * cells))
      const fromRow = Math.max(0, Math.round((top[index]! / height) * cells))
      const toRow = Math.min(cells, Math.round((bottom[index]! / height) * cells))
      innerLeft = Math.min(innerLeft, fromColumn)
      innerTop = Math.min(innerTop, fromRow)
      innerRight = Math.max(innerRight, toColumn)
      innerBottom = Math.max(innerBottom, toRow)
      for (let row = fromRow; row < toRow; row++) filled.fill(1, row * cells + fromColumn, row * cells + Math.max(fromColumn, toColumn))
    }
    const fullness = covered < leastCovered ? 0.25 + 0.75 * (covered / leastCovered) : covered <= mostCovered ? 1 : Math.max(0.2, 1 - 2.2 * (covered - mostCovered))
    const hole = findHole(innerLeft, innerTop, innerRight, innerBottom)
    const whole = hole < 0.1 ? 1 : Math.max(0.15, 1 - 2 * (hole - 0.1))
    const tight = Math.exp(-2 * waste)
    return fullness * whole * tight
  }
}
