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

/** Bits of the columns from one up to another. */
const span = (from: number, to: number): number => (to <= from ? 0 : ((1 << to) - 1) & ~((1 << from) - 1))

/** The longest run of ones in each number of sixteen bits. */
const longestRuns = new Uint8Array(1 << cells)
for (let bits = 1; bits < longestRuns.length; bits++) {
  let rest = bits
  while (rest !== 0) {
    rest &= rest << 1
    longestRuns[bits]!++
  }
}

/** How full the page is, how large the largest hole inside the whole is, and how much of each text's box its ink leaves empty. */
export function createWhitespace(facts: ProblemFacts, reading: LayoutReading): () => number {
  const { count, width, height, kinds, parents, hasText, problem: { saliency } } = facts
  const { left, top, right, bottom, areas, fills } = reading
  /** A row of the grid each, a bit for each cell that is filled. */
  const ground = new Uint16Array(cells)
  if (saliency !== null) {
    for (let row = 0; row < cells; row++) {
      for (let column = 0; column < cells; column++) {
        const at = Math.floor((row * saliency.rows) / cells) * saliency.columns + Math.floor((column * saliency.columns) / cells)
        if (saliency.values[at]! > salient) ground[row]! |= 1 << column
      }
    }
  }
  const photo = saliency === null ? 0 : saliency.values.reduce((sum, value) => sum + (value > salient ? 1 : 0), 0) / saliency.values.length
  const filled = new Uint16Array(cells)
  const page = width * height

  /** The largest empty rectangle of cells within bounds: the longest run of columns that some rows all leave empty, times these. */
  function findHole(fromColumn: number, fromRow: number, toColumn: number, toRow: number): number {
    const inner = span(fromColumn, toColumn)
    let most = 0
    for (let first = fromRow; first < toRow; first++) {
      let empty = inner
      for (let row = first; row < toRow; row++) {
        empty &= ~filled[row]!
        const run = longestRuns[empty]!
        // Runs only grow shorter from here.
        if (run * (toRow - first) <= most) break
        most = Math.max(most, run * (row - first + 1))
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
      const columns = span(fromColumn, toColumn)
      for (let row = fromRow; row < toRow; row++) filled[row]! |= columns
    }
    const fullness = covered < leastCovered ? 0.25 + 0.75 * (covered / leastCovered) : covered <= mostCovered ? 1 : Math.max(0.2, 1 - 2.2 * (covered - mostCovered))
    const hole = findHole(innerLeft, innerTop, innerRight, innerBottom)
    const whole = hole < 0.1 ? 1 : Math.max(0.15, 1 - 2 * (hole - 0.1))
    const tight = Math.exp(-2 * waste)
    return fullness * whole * tight
  }
}
