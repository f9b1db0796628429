import type { Box, Size } from '#core/geometry/box.ts'
import type { LayoutElement, LayoutProblem } from '../problem/problem.ts'
import type { Block } from './list-blocks.ts'

export type Align = 'start' | 'center' | 'end'

interface Measured extends Size {
  /** Type that its distance to neighbours goes by, in px. */
  readonly unit: number
  put(x: number, y: number, boxes: Box[]): void
}

export interface ColumnFill {
  /** How far the blocks are taller than the column: 1 when they just fit. */
  readonly crowding: number
  /** How large type is set, beside its best size. */
  readonly scale: number
}

interface Scale {
  /** Of everything, and beyond that of what leads. */
  readonly all: number
  readonly lead: number
}

const scales: readonly Scale[] = [
  { all: 1.2, lead: 1.5 }, { all: 1.1, lead: 1.4 }, { all: 1.05, lead: 1.25 }, { all: 1, lead: 1.15 }, { all: 1, lead: 1 }, { all: 0.92, lead: 1 },
  { all: 0.85, lead: 0.95 }, { all: 0.78, lead: 0.9 }, { all: 0.7, lead: 0.85 }, { all: 0.6, lead: 0.8 }, { all: 0.5, lead: 0.7 }, { all: 0.35, lead: 0.6 },
]

/** A text at `best` times the scale in as few lines as the width allows, smaller where even its longest word is wider. */
export function fitText({ text, priority }: LayoutElement, width: number, { all, lead }: Scale): Size & { readonly size: number } {
  const need = text!
  const wished = Math.max(need.least, Math.min(need.most, need.best * all * (priority > 0.85 ? lead : 1)))
  const sets = need.sets.map((set) => ({ width: set.width + 2 * need.pad.width, height: set.height + 2 * need.pad.height }))
  const set = sets.find((each) => each.width * wished <= width) ?? sets[sets.length - 1]!
  const size = Math.max(need.least, Math.min(wished, width / set.width))
  return { width: set.width * size, height: set.height * size, size }
}

/** A picture in a box: whole where it keeps its shape, else filling it; within its own bounds. */
export function fitPicture({ aspect, least, most }: LayoutElement, room: Size): Size {
  const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(Math.max(low, high), value))
  if (aspect === null) return { width: clamp(room.width, least.width, most.width), height: clamp(room.height, least.height, most.height) }
  const height = clamp(Math.min(room.height, room.width / aspect), Math.max(least.height, least.width / aspect), Math.min(most.height, most.width / aspect))
  return { width: height * aspect, height }
}

function measureBlock(problem: LayoutProblem, block: Block, width: number, scale: Scale, align: Align): Measured {
  const { elements, page } = problem
  const element = elements[block.indices[0]!]!
  if (block.kind === 'text') {
    const { width: own, height, size } = fitText(element, width, scale)
    return { width: own, height, unit: size, put: (x, y, boxes) => { boxes[block.indices[0]!] = { x, y, width: own, height } } }
  }
  if (block.kind === 'panel') {
    const pad = Math.min(problem.margin, Math.min(page.width, page.height) * 0.045)
    const inner = stack(problem, block.inner, Math.max(1, width - 2 * pad), scale, align)
    const own = { width: Math.max(element.least.width, inner.width + 2 * pad), height: Math.max(element.least.height, inner.height + 2 * pad) }
    return {
      ...own, unit: Math.max(pad, inner.unit),
      put(x, y, boxes) {
        boxes[block.indices[0]!] = { x, y, ...own }
        inner.put(x + (own.width - inner.width) / 2, y + (own.height - inner.height) / 2, boxes)
      },
    }
  }
  const side = Math.sqrt(page.width * page.height)
  const isLogo = element.role === 'logo' || element.role === 'badge'
  const tall = isLogo ? Math.sqrt(element.least.height * Math.max(element.least.height, element.most.height)) : Math.min(element.most.height, Math.max(element.least.height, side * 0.42)) * scale.all
  const own = fitPicture(element, { width: isLogo ? Math.min(width, side * 0.34) : width, height: tall })
  const captions = block.indices.slice(1).map((index) => ({ index, ...fitText(elements[index]!, Math.max(own.width, 1), scale) }))
  const gap = captions.length === 0 ? 0 : captions[0]!.size * 0.55
  const height = own.height + captions.reduce((sum, caption) => sum + caption.height + gap, 0)
  return {
    width: Math.max(own.width, ...captions.map((caption) => caption.width)), height, unit: isLogo ? own.height * 0.5 : captions[0]?.size ?? side * 0.03,
    put(x, y, boxes) {
      boxes[block.indices[0]!] = { x, y, ...own }
      let top = y + own.height + gap
      for (const caption of captions) {
        const slack = own.width - caption.width
        boxes[caption.index] = { x: x + (align === 'center' ? slack / 2 : align === 'end' ? slack : 0), y: top, width: caption.width, height: caption.height }
        top += caption.height + gap
      }
    },
  }
}

/** Blocks one under the other, groups tight. */
function stack(problem: LayoutProblem, blocks: readonly Block[], width: number, scale: Scale, align: Align): Measured {
  const measured = blocks.map((block) => measureBlock(problem, block, width, scale, align))
  const wide = Math.max(0, ...measured.map((each) => each.width))
  const gaps = measured.map((each, index) => {
    const above = measured[index - 1]
    if (above === undefined) return 0
    const unit = Math.min(each.unit, above.unit)
    const isWithin = blocks[index]!.group !== -1 && blocks[index]!.group === blocks[index - 1]!.group
    const isButton = blocks[index]!.role === 'cta' || blocks[index - 1]!.role === 'cta'
    return unit * (isWithin ? 0.62 : isButton ? 1.45 : 1.2) * Math.min(1, scale.all)
  })
  return {
    width: wide,
    height: measured.reduce((sum, each, index) => sum + each.height + gaps[index]!, 0),
    unit: Math.min(Infinity, ...measured.map((each) => each.unit)),
    put(x, y, boxes) {
      let top = y
      measured.forEach((each, index) => {
        top += gaps[index]!
        each.put(x + (align === 'start' ? 0 : align === 'center' ? (wide - each.width) / 2 : wide - each.width), top, boxes)
        top += each.height
      })
    },
  }
}

/** Puts blocks into a column, as large as they may be there. */
export function fillColumn(problem: LayoutProblem, blocks: readonly Block[], column: Box, align: Align, vertical: 'top' | 'middle' | 'bottom', boxes: Box[]): ColumnFill {
  if (blocks.length === 0) return { crowding: 0, scale: 1 }
  let chosen: Measured | null = null
  let used = 1
  for (const scale of scales) {
    used = scale.all
    chosen = stack(problem, blocks, column.width, scale, align)
    if (chosen.height <= column.height && chosen.width <= column.width + 0.5) break
  }
  const { width, height } = chosen!
  const slackY = column.height - height
  const y = column.y + (vertical === 'top' || slackY < 0 ? 0 : vertical === 'middle' ? slackY / 2 : slackY)
  const x = column.x + (align === 'start' ? 0 : align === 'center' ? (column.width - width) / 2 : column.width - width)
  chosen!.put(x, y, boxes)
  return { crowding: Math.max(height / column.height, width / column.width), scale: used }
}

/** The same in as many columns as hold most: beside one another where one column is too low for all. */
export function fillColumns(problem: LayoutProblem, blocks: readonly Block[], into: Box, align: Align, vertical: 'top' | 'middle' | 'bottom', boxes: Box[]): ColumnFill {
  let best: (ColumnFill & { readonly boxes: readonly Box[]; readonly value: number }) | null = null
  for (let count = 1; count <= Math.min(4, blocks.length); count++) {
    const tried = [...boxes]
    const gap = Math.min(problem.margin, into.width * 0.08)
    const width = (into.width - gap * (count - 1)) / count
    const perColumn = splitEvenly(problem, blocks, count, width)
    let crowding = 0
    let scale = 1
    perColumn.forEach((part, index) => {
      const column = { x: into.x + (width + gap) * index, y: into.y, width, height: into.height }
      const fill = fillColumn(problem, part, column, align, vertical, tried)
      crowding = Math.max(crowding, fill.crowding)
      scale = Math.min(scale, fill.scale)
    })
    // Columns are worth it where type grows by them and they are not narrow, or where all fits only so.
    const value = scale - Math.max(0, crowding - 1) * 2 - (count - 1) * (width > into.height * 0.9 ? 0.12 : 0.6)
    if (best === null || value > best.value) best = { crowding, scale, boxes: tried, value }
    if (crowding <= 1 && scale > 0.9) break
  }
  best?.boxes.forEach((box, index) => { boxes[index] = box })
  return { crowding: best?.crowding ?? 0, scale: best?.scale ?? 1 }
}

/** Splits blocks in order into parts of about one height; a group stays together where it can. */
export function splitEvenly(problem: LayoutProblem, blocks: readonly Block[], count: number, width: number): Block[][] {
  const heights = blocks.map((block) => measureBlock(problem, block, width, { all: 0.8, lead: 0.9 }, 'start').height)
  const total = heights.reduce((sum, height) => sum + height, 0)
  const parts: Block[][] = [[]]
  let filled = 0
  blocks.forEach((block, index) => {
    const isOver = filled + heights[index]! / 2 > (total * parts.length) / count
    const isWithin = index > 0 && block.group !== -1 && block.group === blocks[index - 1]!.group && blocks.length > count * 2
    if (isOver && !isWithin && parts.length < count && parts[parts.length - 1]!.length > 0) parts.push([])
    parts[parts.length - 1]!.push(block)
    filled += heights[index]!
  })
  return parts
}
