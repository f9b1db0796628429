import type { Box } from '#core/geometry/box.ts'
import type { Clusters, TextLayout } from '#core/typography/text-spec.ts'
import { findGraphemes } from './find-graphemes.ts'

/**
 * Between two letters. Where the letter before stands elsewhere than the letter after (at a soft line end, or where
 * directions meet) `leansBack` says that it stands beside the one before.
 */
export interface Caret {
  /** UTF-16, into the joined text of the runs; always between graphemes. */
  readonly offset: number
  readonly leansBack: boolean
}

/** One grapheme in its place. */
export interface Cell {
  readonly start: number
  readonly end: number
  readonly left: number
  readonly right: number
  readonly isRightToLeft: boolean
  /** A space that hangs over the line's end. */
  readonly isHanging: boolean
}

export interface CaretLine {
  readonly start: number
  /** Without the line feed that ends it. */
  readonly contentEnd: number
  readonly end: number
  readonly isHardEnd: boolean
  readonly isRightToLeft: boolean
  readonly x: number
  /** Of the letters. */
  readonly top: number
  readonly bottom: number
  /** Halfway to the lines above and below: what is clicked and what is marked leave no gap. */
  readonly bandTop: number
  readonly bandBottom: number
  /** From left to right. */
  readonly cells: readonly Cell[]
}

/** All places where a caret can stand in a text that was set, in the layer's own box. */
export interface CaretMap {
  readonly text: string
  /** 1 where a grapheme begins, and at the text's end. */
  readonly isBoundary: Uint8Array
  readonly lines: readonly CaretLine[]
}

const hardEnd = /(?:\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029])$/

export function mapCarets(layout: TextLayout, text: string): CaretMap {
  const isBoundary = findGraphemes(text)
  const lines = layout.lines.map((line, index): CaretLine => {
    const hasFeed = line.isHardEnd && index < layout.lines.length - 1
    const top = line.baseline - line.ascent
    const bottom = line.baseline + line.descent
    const above = layout.lines[index - 1]
    const below = layout.lines[index + 1]
    const cells: Cell[] = line.runs.flatMap((run) => divide(run.clusters, run.isRightToLeft, false, isBoundary))
    if (line.hanging !== null) {
      const hanging = divide(line.hanging, line.isRightToLeft, true, isBoundary)
      if (line.isRightToLeft) cells.unshift(...hanging)
      else cells.push(...hanging)
    }
    return {
      start: line.start,
      contentEnd: hasFeed ? line.end - (hardEnd.exec(text.slice(line.start, line.end))?.[0].length ?? 0) : line.end,
      end: line.end,
      isHardEnd: line.isHardEnd,
      isRightToLeft: line.isRightToLeft,
      x: line.x,
      top,
      bottom,
      bandTop: above === undefined ? top : (above.baseline + above.descent + top) / 2,
      bandBottom: below === undefined ? bottom : (bottom + below.baseline - below.ascent) / 2,
      cells,
    }
  })
  return { text, isBoundary, lines }
}

/** Graphemes from left to right. A ligature is shared out evenly; parts of one grapheme are put together. */
function divide({ offsets, edges }: Clusters, isRightToLeft: boolean, isHanging: boolean, isBoundary: Uint8Array): Cell[] {
  const cells: Cell[] = []
  let from = 0
  for (let to = 1; to < offsets.length; to++) {
    const start = offsets[from]!
    const end = offsets[to]!
    if (end === start || (isBoundary[end] === 0 && to < offsets.length - 1)) continue
    const stops = [start]
    for (let offset = start + 1; offset < end; offset++) if (isBoundary[offset] === 1) stops.push(offset)
    const step = (edges[to]! - edges[from]!) / stops.length
    stops.forEach((stop, index) => {
      const leading = edges[from]! + step * index
      const trailing = leading + step
      cells.push({ start: stop, end: stops[index + 1] ?? end, left: Math.min(leading, trailing), right: Math.max(leading, trailing), isRightToLeft, isHanging })
    })
    from = to
  }
  return isRightToLeft ? cells.reverse() : cells
}

/** The line that a caret stands in. */
export function findLine({ lines }: CaretMap, { offset, leansBack }: Caret): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return leansBack && low > 0 && lines[low]!.start === offset && !lines[low - 1]!.isHardEnd ? low - 1 : low
}

/** How many of the line's cells lie left of the caret. */
export function findColumn({ cells }: CaretLine, { offset, leansBack }: Caret): number {
  const before = cells.findIndex((cell) => cell.end === offset)
  const after = cells.findIndex((cell) => cell.start === offset)
  if (before >= 0 && (leansBack || after < 0)) return cells[before]!.isRightToLeft ? before : before + 1
  if (after >= 0) return cells[after]!.isRightToLeft ? after + 1 : after
  return 0
}

export interface CaretPlace {
  readonly line: number
  readonly x: number
  readonly top: number
  readonly bottom: number
}

export function placeCaret(map: CaretMap, caret: Caret): CaretPlace {
  const index = findLine(map, caret)
  const line = map.lines[index]!
  const column = findColumn(line, caret)
  const x = line.cells.length === 0 ? line.x : column === line.cells.length ? line.cells.at(-1)!.right : column === 0 ? line.cells[0]!.left : edgeAt(line, caret, column)
  return { line: index, x, top: line.top, bottom: line.bottom }
}

/** The caret's own letter says where it is; a gap may part it from the next one. */
function edgeAt({ cells }: CaretLine, { offset }: Caret, column: number): number {
  const left = cells[column - 1]!
  return left.start === offset || left.end === offset ? left.right : cells[column]!.left
}

/** Boxes over the text from `start` to `end`; a line feed among it shows as a narrow box. */
export function boxSelection(map: CaretMap, start: number, end: number): Box[] {
  const boxes: Box[] = []
  for (const line of map.lines) {
    if (line.start >= end || line.end < start) continue
    const height = line.bandBottom - line.bandTop
    const add = (left: number, right: number): void => {
      const last = boxes.at(-1)
      if (last !== undefined && last.y === line.bandTop && Math.abs(last.x + last.width - left) < 0.01) boxes[boxes.length - 1] = { ...last, width: right - last.x }
      else boxes.push({ x: left, y: line.bandTop, width: right - left, height })
    }
    const feed = (line.bottom - line.top) / 5
    const hasFeed = line.contentEnd < line.end && start <= line.contentEnd && end > line.contentEnd
    if (hasFeed && line.isRightToLeft) add((line.cells[0]?.left ?? line.x) - feed, line.cells[0]?.left ?? line.x)
    for (const cell of line.cells) if (cell.start < end && cell.end > start) add(cell.left, cell.right)
    if (hasFeed && !line.isRightToLeft) add(line.cells.at(-1)?.right ?? line.x, (line.cells.at(-1)?.right ?? line.x) + feed)
  }
  return boxes
}
