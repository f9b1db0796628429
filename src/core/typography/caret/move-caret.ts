import { findColumn, findLine, placeCaret } from './map-carets.ts'
import type { Caret, CaretLine, CaretMap, Cell } from './map-carets.ts'
import { findWordBack, findWordOn } from './find-words.ts'
import type { WordLanding } from './find-words.ts'

export type Motion =
  | 'left' | 'right' | 'up' | 'down'
  | 'word-left' | 'word-right'
  | 'line-start' | 'line-end'
  | 'paragraph-up' | 'paragraph-down'
  | 'text-start' | 'text-end'

export interface MovedCaret {
  readonly caret: Caret
  /** The x that moves up and down aim at, for the next of them. */
  readonly aimX: number | null
}

const before = (cell: Cell): Caret => (cell.isRightToLeft ? { offset: cell.end, leansBack: true } : { offset: cell.start, leansBack: false })
const after = (cell: Cell): Caret => (cell.isRightToLeft ? { offset: cell.start, leansBack: false } : { offset: cell.end, leansBack: true })

/** The nearest place for a caret to a point in the layer's own box. */
export function findCaret(map: CaretMap, x: number, y: number): Caret {
  const index = map.lines.findIndex((line) => y < line.bandBottom)
  return caretInLine(map.lines[index < 0 ? map.lines.length - 1 : index]!, x)
}

function caretInLine(line: CaretLine, x: number): Caret {
  const { cells } = line
  if (cells.length === 0) return { offset: line.start, leansBack: false }
  const cell = cells.find(({ left, right }) => x < (left + right) / 2)
  return keepInLine(line, cell === undefined ? after(cells.at(-1)!) : before(cell))
}

/** Past the space that a soft line ends with one would stand at the next line's start. */
function keepInLine(line: CaretLine, caret: Caret): Caret {
  if (caret.offset !== line.end || line.isHardEnd) return caret
  const last = line.cells.find((cell) => cell.end === line.end)
  return last?.isHanging ? { offset: last.start, leansBack: line.cells.some((cell) => cell.end === last.start) } : { offset: line.end, leansBack: true }
}

const edgeOfLine = (line: CaretLine, end: 'start' | 'end'): Caret =>
  end === 'start' ? { offset: line.start, leansBack: false } : line.isHardEnd ? { offset: line.contentEnd, leansBack: line.contentEnd > line.start } : keepInLine(line, { offset: line.end, leansBack: true })

export function moveCaret(map: CaretMap, caret: Caret, motion: Motion, options: { readonly aimX?: number | null; readonly wordLanding?: WordLanding } = {}): MovedCaret {
  const index = findLine(map, caret)
  const line = map.lines[index]!
  const to = (moved: Caret): MovedCaret => ({ caret: moved, aimX: null })
  const at = (offset: number): MovedCaret => to({ offset, leansBack: false })
  switch (motion) {
    case 'left':
    case 'right':
      return to(step(map, caret, index, motion))
    case 'up':
    case 'down': {
      const aimX = options.aimX ?? placeCaret(map, caret).x
      const next = map.lines[motion === 'up' ? index - 1 : index + 1]
      if (next === undefined) return { caret: { offset: motion === 'up' ? 0 : map.text.length, leansBack: false }, aimX }
      return { caret: caretInLine(next, aimX), aimX }
    }
    case 'word-left':
    case 'word-right':
      return at((motion === 'word-left') !== line.isRightToLeft ? findWordBack(map.text, caret.offset) : findWordOn(map.text, caret.offset, options.wordLanding ?? 'end'))
    case 'line-start':
      return to(edgeOfLine(line, 'start'))
    case 'line-end':
      return to(edgeOfLine(line, 'end'))
    case 'paragraph-up': {
      let from = index
      while (from > 0 && (!map.lines[from - 1]!.isHardEnd || map.lines[from]!.start >= caret.offset)) from--
      return at(map.lines[from]!.start)
    }
    case 'paragraph-down': {
      const end = map.lines.find(({ isHardEnd, contentEnd }) => isHardEnd && contentEnd > caret.offset)
      return at(end?.contentEnd ?? map.text.length)
    }
    case 'text-start':
      return at(0)
    case 'text-end':
      return at(map.text.length)
  }
}

/** One grapheme as the eye sees it, and over the line's end into the next one. */
function step(map: CaretMap, caret: Caret, index: number, motion: 'left' | 'right'): Caret {
  const line = map.lines[index]!
  const column = findColumn(line, caret)
  const cell = line.cells[motion === 'left' ? column - 1 : column]
  if (cell !== undefined) {
    const moved = motion === 'left' ? before(cell) : after(cell)
    const isPastEnd = moved.offset === line.end && !line.isHardEnd
    return isPastEnd ? { offset: line.end, leansBack: false } : moved
  }
  // By the first line's direction for all: going on in one direction never leads back.
  const goesBack = (motion === 'left') !== map.lines[0]!.isRightToLeft
  const next = map.lines[goesBack ? index - 1 : index + 1]
  if (next === undefined) return caret
  const edge = next.cells.length === 0 ? { offset: next.start, leansBack: false } : keepInLine(next, motion === 'left' ? after(next.cells.at(-1)!) : before(next.cells[0]!))
  // The same place between two letters, seen from the other line.
  return edge.offset === caret.offset ? step(map, edge, goesBack ? index - 1 : index + 1, motion) : edge
}
