import { bottom, intersection, right, union } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import type { Anchor, Frame } from '../frame.ts'
import type { Layout, LayoutElement, LayoutProblem } from '../problem/problem.ts'
import { fillColumns, fitPicture } from './fill-column.ts'
import type { Block } from './list-blocks.ts'

export interface Filled {
  readonly layout: Layout
  /** How much more there is than the frame holds: 1 when all just fits. */
  readonly crowding: number
}

const settle = (box: Box, size: Size, anchor: Anchor): Box =>
  ({ x: box.x + (box.width - size.width) * anchor.x, y: box.y + (box.height - size.height) * anchor.y, ...size })

/** Inside the margins, unless it bleeds. */
const within = ({ page, margin }: LayoutProblem, box: Box): Box => {
  const inner = { x: margin, y: margin, width: page.width - 2 * margin, height: page.height - 2 * margin }
  return intersection(box, inner) ?? inner
}

/** The rows and columns in which `count` pictures of that shape lose least of a box. */
export function gridOf(box: Size, count: number, aspect: number): { readonly columns: number; readonly rows: number } {
  let best = { columns: count, rows: 1 }
  let most = 0
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns)
    const cell = { width: box.width / columns, height: box.height / rows }
    const used = Math.min(cell.width, cell.height * aspect) * Math.min(cell.height, cell.width / aspect) * (count / (rows * columns)) ** 0.5
    if (used <= most) continue
    most = used
    best = { columns, rows }
  }
  return best
}

/** Cells of a grid, row by row. */
export function gridCells(box: Box, { columns, rows }: { readonly columns: number; readonly rows: number }, gap: number): Box[] {
  const width = (box.width - gap * (columns - 1)) / columns
  const height = (box.height - gap * (rows - 1)) / rows
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: box.x + (index % columns) * (width + gap), y: box.y + Math.floor(index / columns) * (height + gap), width, height,
  }))
}

/**
 * Pictures in rows of one height each, that are all as wide as the block: none is cropped, all edges are shared. As many
 * rows as fill the place best; a little smaller than it where they would be higher.
 */
export function justify(problem: LayoutProblem, pictures: readonly Block[], place: Box, gap: number, boxes: Box[]): void {
  const shapes = pictures.map(({ indices }) => problem.elements[indices[0]!]!.aspect ?? 1.25)
  const rowsOf = (count: number): number[][] => {
    const total = shapes.reduce((sum, shape) => sum + shape, 0)
    const rows: number[][] = [[]]
    let filled = 0
    shapes.forEach((shape, index) => {
      if (filled + shape / 2 > (total * rows.length) / count && rows[rows.length - 1]!.length > 0 && rows.length < count) rows.push([])
      rows[rows.length - 1]!.push(index)
      filled += shape
    })
    return rows
  }
  const heightsOf = (rows: readonly (readonly number[])[], width: number): number[] =>
    rows.map((row) => (width - gap * (row.length - 1)) / row.reduce((sum, index) => sum + shapes[index]!, 0))
  const total = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0)
  const options = pictures.map((_, index) => rowsOf(index + 1))
  const misfit = (rows: readonly (readonly number[])[]): number => Math.abs(Math.log((total(heightsOf(rows, place.width)) + gap * (rows.length - 1)) / place.height))
  const rows = options.reduce((best, each) => (misfit(each) < misfit(best) ? each : best))
  let width = place.width
  // Gaps do not shrink with the pictures, so it takes a few steps.
  for (let step = 0; step < 4; step++) {
    const room = Math.max(1, place.height - gap * (rows.length - 1))
    const high = total(heightsOf(rows, width))
    if (high > room) width = Math.max(1, width * (room / high))
  }
  const heights = heightsOf(rows, width)
  let y = place.y + Math.max(0, (place.height - total(heights) - gap * (rows.length - 1)) / 2)
  rows.forEach((row, at) => {
    let x = place.x + (place.width - width) / 2
    for (const index of row) {
      const own = { x, y, width: Math.max(1, shapes[index]! * heights[at]!), height: Math.max(1, heights[at]!) }
      boxes[pictures[index]!.indices[0]!] = own
      x += own.width + gap
    }
    y += heights[at]! + gap
  })
}

/** A picture, with its captions under it, in a place of its own. */
export function placePicture(problem: LayoutProblem, block: Block, place: Box, anchor: Anchor, boxes: Box[]): void {
  const index = block.indices[0]!
  const element = problem.elements[index]!
  const captions = block.indices.slice(1)
  const room = element.bleeds ? place : within(problem, place)
  const foot = captions.length === 0 ? 0 : Math.min(room.height * 0.45, captions.reduce((sum, caption) => sum + captionHeight(problem.elements[caption]!, room.width), 0))
  const own = settle({ ...room, height: room.height - foot }, fitPicture(element, { width: room.width, height: room.height - foot }), anchor)
  boxes[index] = own
  captions.forEach((caption, at) => {
    boxes[caption] = { x: own.x, y: bottom(own) + (foot * (at + 0.15)) / captions.length, width: Math.max(own.width, 1), height: (foot * 0.85) / captions.length }
  })
}

function captionHeight({ text }: LayoutElement, width: number): number {
  const need = text!
  const set = need.sets.find((each) => each.width * need.least <= width) ?? need.sets[need.sets.length - 1]!
  return (set.height + 0.7) * (need.least * 0.5 + need.best * 0.5)
}

const isPicture = ({ kind, role }: Block): boolean => kind === 'picture' && role !== 'logo' && role !== 'badge'

/** Everything of a problem in the places of a frame: words in its column, pictures where its heroes stand. */
export function fillFrame(problem: LayoutProblem, frame: Frame, blocks: readonly Block[]): Filled {
  const { page, margin, elements } = problem
  const boxes: Box[] = elements.map(() => ({ x: margin, y: margin, width: 1, height: 1 }))
  const pictures = blocks.filter(isPicture).sort((a, b) => b.priority - a.priority)
  const rest = blocks.filter((block) => !isPicture(block))
  const stacked: Block[] = []
  const overlay: (() => void)[] = []
  const parts = new Map<'cta' | 'logo' | 'facts', Block[]>([['cta', []], ['logo', []], ['facts', []]])
  for (const block of rest) {
    const isFact = ['date', 'contact', 'legal'].includes(block.role)
    const slot = block.role === 'cta' && block.kind === 'text' ? 'cta' : block.role === 'logo' ? 'logo' : isFact ? 'facts' : null
    const place = slot === null ? null : frame[slot]
    if (block.role === 'badge' && block.kind === 'picture') {
      const offer = frame.offer
      overlay.push(() => placeSeal(problem, block, offer.place === 'badge' ? offer.box : null, boxes))
    } else if (slot === null || place?.place !== 'box') {
      if (block.role === 'logo') stacked.unshift(block)
      else stacked.push(block)
    } else parts.get(slot)!.push(block)
  }
  let crowding = 0
  for (const [slot, own] of parts) {
    const place = frame[slot]
    if (own.length === 0 || place.place !== 'box') continue
    const align = place.anchor.x < 0.3 ? 'start' : place.anchor.x > 0.7 ? 'end' : 'center'
    const box = within(problem, place.box)
    crowding = Math.max(crowding, fillColumns(problem, own, box, align, place.anchor.y < 0.3 ? 'top' : place.anchor.y > 0.7 ? 'bottom' : 'middle', boxes).crowding)
  }
  // A frame leaves room for a picture that is not there, or for more than there is: then words have it.
  const isLonely = pictures.length === 0 && problem.saliency === null
  const heroes = isLonely ? [frame.hero, ...frame.companions].flatMap((place) => (place === null ? [] : [place.box])) : []
  const column = within(problem, union([frame.text.box, ...heroes]) ?? frame.text.box)
  crowding = Math.max(crowding, fillColumns(problem, stacked, column, frame.text.align, frame.text.verticalAlign, boxes).crowding)
  const places = [...(frame.hero === null ? [] : [frame.hero]), ...frame.companions]
  if (places.length === 0 && pictures.length > 0) crowding += 1
  const onPlaces = pictures.length <= places.length ? pictures : pictures.slice(0, Math.max(0, places.length - 1))
  onPlaces.forEach((block, index) => placePicture(problem, block, places[index]!.box, places[index]!.anchor, boxes))
  const left = pictures.slice(onPlaces.length)
  if (left.length > 0) {
    const place = within(problem, places[places.length - 1]?.box ?? { x: 0, y: 0, ...page })
    if (left.length > 1 && left.every(({ indices }) => indices.length === 1)) justify(problem, left, place, margin * 0.5, boxes)
    else {
      const shapes = left.map(({ indices }) => elements[indices[0]!]!.aspect ?? 1)
      const grid = gridOf(place, left.length, shapes.reduce((sum, shape) => sum + shape, 0) / left.length)
      const cells = gridCells(place, grid, margin * 0.5)
      left.forEach((block, index) => placePicture(problem, block, cells[index]!, { x: 0.5, y: 0.5 }, boxes))
    }
  }
  for (const place of overlay) place()
  return { layout: boxes, crowding }
}

/** A seal where the frame has one, or in the corner of the page farthest from words. */
function placeSeal({ page, margin, elements }: LayoutProblem, block: Block, place: Box | null, boxes: Box[]): void {
  const element = elements[block.indices[0]!]!
  const size = fitPicture(element, place ?? { width: page.width * 0.2, height: page.height * 0.2 })
  const corners = [
    { x: page.width - margin - size.width, y: margin }, { x: page.width - margin - size.width, y: page.height - margin - size.height },
    { x: margin, y: page.height - margin - size.height }, { x: margin, y: margin },
  ]
  const cover = (corner: { x: number; y: number }): number =>
    boxes.reduce((sum, box, index) => {
      const shared = index === block.indices[0] ? null : intersection({ ...corner, ...size }, box)
      return sum + (shared === null ? 0 : shared.width * shared.height * (elements[index]!.text === null ? 1 : 4))
    }, 0)
  const corner = corners.reduce((best, each) => (cover(each) < cover(best) ? each : best))
  const inPlace = place === null ? null : settle(place, size, { x: 0.5, y: 0.5 })
  boxes[block.indices[0]!] = inPlace !== null && cover(inPlace) < cover(corner) * 1.2 && right(inPlace) <= page.width ? inPlace : { ...corner, ...size }
}
