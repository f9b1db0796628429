import { area, bottom, intersection, right, type Box, type Size } from '#core/geometry/box.ts'
import type { ForegroundElement } from './list-elements.ts'
import type { Luminance } from './luminance.ts'
import { coveredArea } from './measure-hero.ts'

export interface SpaceMeasure {
  /** The share of the artboard that the boxes of text, button, badge, logo and hero cover. */
  readonly coverage: number
  /** The largest rectangle with nothing in it, neither element nor anything in the ground. */
  readonly emptyBox: Box | null
  readonly emptyShare: number
  /** The smallest gap between the ink of two stacked blocks of text, in sizes of the smaller (or 0.3 of the larger, if more); Infinity without such. */
  readonly tightestGap: number
  /** The nearest that text, button or logo comes to each side, in pixels; null where nothing is. */
  readonly margins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } | null
}

/** Luma steps (of 255) within a cell from which it has something to look at. */
const livelyRange = 10
const cellsOnShortSide = 12
const mostCells = 48

export function measureSpace(elements: readonly ForegroundElement[], page: Size, luminance: Luminance): SpaceMeasure {
  const sheet: Box = { x: 0, y: 0, ...page }
  const boxes = elements.filter((element) => element.kind !== 'hero' || area(element.box) < area(page) * 0.7).flatMap((element) => intersection(element.box, sheet) ?? [])
  const empty = findLargestGap(boxes, page, luminance)
  const kept = elements.filter((element) => element.kind !== 'hero' && element.kind !== 'badge')
  const nearest = (of: (box: Box) => number): number => Math.min(...kept.map(({ box }) => of(box)))
  return {
    coverage: coveredArea(boxes) / area(page),
    tightestGap: findTightestGap(elements),
    emptyBox: empty,
    emptyShare: empty === null ? 0 : area(empty) / area(page),
    margins:
      kept.length === 0
        ? null
        : {
            left: nearest((box) => box.x),
            top: nearest((box) => box.y),
            right: nearest((box) => page.width - box.x - box.width),
            bottom: nearest((box) => page.height - box.y - box.height),
          },
  }
}

function findTightestGap(elements: readonly ForegroundElement[]): number {
  const texts = elements.filter(({ kind, isTurned }) => kind === 'text' && !isTurned).sort((a, b) => a.box.y - b.box.y)
  let tightest = Infinity
  texts.forEach((above, index) => {
    for (const below of texts.slice(index + 1)) {
      if (Math.min(right(above.box), right(below.box)) <= Math.max(above.box.x, below.box.x)) continue
      tightest = Math.min(tightest, (below.box.y - bottom(above.box)) / Math.max(Math.min(above.fontSize, below.fontSize), Math.max(above.fontSize, below.fontSize) * 0.3))
    }
  })
  return tightest
}

function findLargestGap(boxes: readonly Box[], page: Size, { grey, width, height, scale }: Luminance): Box | null {
  const short = Math.min(page.width, page.height)
  const columns = Math.min(mostCells, Math.round((cellsOnShortSide * page.width) / short))
  const rows = Math.min(mostCells, Math.round((cellsOnShortSide * page.height) / short))
  const cell = { width: page.width / columns, height: page.height / rows }
  const isTaken = (column: number, row: number): boolean => {
    const box = { x: column * cell.width, y: row * cell.height, ...cell }
    if (boxes.some((other) => intersection(other, box) !== null)) return true
    let least = 255
    let most = 0
    const toX = Math.min(width, Math.floor((box.x + box.width) * scale))
    const toY = Math.min(height, Math.floor((box.y + box.height) * scale))
    for (let y = Math.floor(box.y * scale); y < toY; y += 2) {
      for (let x = Math.floor(box.x * scale); x < toX; x += 2) {
        const value = grey[y * width + x]!
        if (value < least) least = value
        if (value > most) most = value
      }
    }
    return most - least > livelyRange
  }
  // The largest rectangle under a histogram, row by row.
  const heights = new Array<number>(columns + 1).fill(0)
  let best = 0
  let found: Box | null = null
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) heights[column] = isTaken(column, row) ? 0 : heights[column]! + 1
    const stack: number[] = []
    for (let column = 0; column <= columns; column++) {
      while (stack.length > 0 && heights[stack.at(-1)!]! >= heights[column]!) {
        const tall = heights[stack.pop()!]!
        const from = stack.length === 0 ? 0 : stack.at(-1)! + 1
        if (tall * (column - from) <= best) continue
        best = tall * (column - from)
        found = { x: from * cell.width, y: (row + 1 - tall) * cell.height, width: (column - from) * cell.width, height: tall * cell.height }
      }
      stack.push(column)
    }
  }
  return found
}
