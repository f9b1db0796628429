import type { Box } from '#core/geometry/box.ts'
import { inset } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import { shapeOf } from '../frame.ts'
import { fitNeed } from '../problem/text-need.ts'
import type { Layout, LayoutElement, LayoutProblem } from '../problem/problem.ts'
import type { Unit } from './unit.ts'

/** The order in which a stack of words is read. */
const turns: Readonly<Record<string, number>> = { logo: 0, eyebrow: 1, headline: 2, subhead: 3, body: 4, price: 5, badge: 5, date: 6, cta: 7, contact: 8, other: 8.5, legal: 9 }

interface Stacked {
  readonly index: number
  readonly element: LayoutElement
}

const isPicture = ({ kind, role }: LayoutElement): boolean => kind === 'image' && role !== 'logo' && role !== 'badge' && role !== 'price'

/** The old layout carried over in proportion: what a designer has put there is there again. */
export const proposeScaled = (units: readonly Unit[], problem: LayoutProblem, from: { readonly width: number; readonly height: number }): Layout =>
  units.map(({ box }) => {
    const [sx, sy] = [problem.page.width / from.width, problem.page.height / from.height]
    return { x: box.x * sx, y: box.y * sy, width: box.width * sx, height: box.height * sy }
  })

/** Pictures on one side and words stacked or set side by side on the other, in as many ways as the page's shape allows; rough boxes, for a solver to make exact. */
export function proposeRough(problem: LayoutProblem, random: Random): Layout[] {
  const { page, margin, elements } = problem
  const whole: Box = { x: 0, y: 0, ...page }
  const inner = inset(whole, margin)
  const shape = shapeOf(page)
  const pictures = elements.flatMap((element, index) => (isPicture(element) ? [{ index, element }] : []))
  const words = elements.flatMap((element, index) => (!isPicture(element) && element.kind !== 'underlay' ? [{ index, element }] : [])).sort((a, b) => (turns[a.element.role] ?? 8) - (turns[b.element.role] ?? 8))
  const layouts: Layout[] = []
  const shares = shape === 'strip' ? [0.14, 0.2, 0.28] : shape === 'landscape' ? [0.4, 0.48, 0.32] : shape === 'tower' ? [0.3, 0.4, 0.22] : [0.42, 0.5, 0.34]
  const cuts = shape === 'strip' ? (['left', 'right'] as const) : shape === 'landscape' ? (['right', 'left'] as const) : shape === 'tower' ? (['bottom', 'top', 'middle'] as const) : (['bottom', 'top', 'right', 'left', 'middle'] as const)
  for (const share of pictures.length === 0 ? [0] : shares) {
    for (const cut of pictures.length === 0 ? (['right'] as const) : cuts) {
      const [picture, room] = split(inner, cut, share, margin)
      for (const form of formsFor(room, words.length)) {
        const boxes: Box[] = elements.map(() => inner)
        placePictures(pictures, picture, boxes)
        form(words, room, margin, boxes)
        if (cut === 'middle') placeAround(words, inner, picture, margin, boxes)
        elements.forEach(({ holds, kind }, index) => {
          if (kind === 'underlay') boxes[index] = holds.length === 0 ? room : boundsAround(holds.map((held) => boxes[held]!), margin * 0.5)
        })
        layouts.push(boxes)
      }
    }
  }
  return random.shuffle(layouts)
}

type Form = (words: readonly Stacked[], room: Box, gap: number, boxes: Box[]) => void

const formsFor = (room: Box, count: number): Form[] => {
  const wide = room.width / room.height
  if (wide > 4.5) return [inRow, inColumns(2), inColumns(3)]
  if (wide > 2.2 && count > 3) return [inColumns(2), stacked, inRow]
  return wide > 1.4 && count > 4 ? [stacked, inColumns(2)] : [stacked]
}

function split(room: Box, cut: 'left' | 'right' | 'top' | 'bottom' | 'middle', share: number, gap: number): [Box, Box] {
  const across = { width: room.width * share, height: room.height * share }
  switch (cut) {
    case 'left': return [{ ...room, width: across.width }, { ...room, x: room.x + across.width + gap, width: room.width - across.width - gap }]
    case 'right': return [{ ...room, x: room.x + room.width - across.width, width: across.width }, { ...room, width: room.width - across.width - gap }]
    case 'top': return [{ ...room, height: across.height }, { ...room, y: room.y + across.height + gap, height: room.height - across.height - gap }]
    case 'bottom': return [{ ...room, y: room.y + room.height - across.height, height: across.height }, { ...room, height: room.height - across.height - gap }]
    case 'middle': return [{ ...room, y: room.y + (room.height - across.height) * 0.55, height: across.height }, room]
  }
}

function placePictures(pictures: readonly Stacked[], room: Box, boxes: Box[]): void {
  const isWide = room.width > room.height
  const total = pictures.reduce((sum, { element }) => sum + 0.3 + element.priority, 0)
  let at = 0
  for (const { index, element } of pictures) {
    const share = (0.3 + element.priority) / total
    const slot = isWide ? { x: room.x + room.width * at, y: room.y, width: room.width * share, height: room.height } : { x: room.x, y: room.y + room.height * at, width: room.width, height: room.height * share }
    boxes[index] = contain(slot, element.aspect)
    at += share
  }
}

function contain(slot: Box, aspect: number | null): Box {
  if (aspect === null) return slot
  const width = Math.min(slot.width, slot.height * aspect)
  const height = width / aspect
  return { x: slot.x + (slot.width - width) / 2, y: slot.y + (slot.height - height) / 2, width, height }
}

/** The height that an element would like in a column of this width, at a share of its best size. */
function wishFor({ element }: Stacked, width: number, by: number): number {
  const { text, aspect } = element
  if (text !== null) {
    const size = Math.max(text.least, text.best * by)
    const set = text.sets.find((one) => (one.width + 2 * text.pad.width) * size <= width) ?? text.sets.at(-1)!
    const fitting = Math.min(size, width / (set.width + 2 * text.pad.width))
    return (set.height + 2 * text.pad.height) * fitting
  }
  return Math.min(element.most.height, Math.max(element.least.height, width / (aspect ?? 2) * 0.3))
}

const stacked: Form = (words, room, gap, boxes) => {
  const air = Math.min(gap, room.height * 0.05)
  const free = room.height - air * Math.max(0, words.length - 1)
  const sum = (by: number): number => words.reduce((total, word) => total + wishFor(word, room.width, by), 0)
  let by = 1.5
  while (by > 0.3 && sum(by) > free) by *= 0.93
  let y = room.y + Math.max(0, (free - sum(by)) / 2)
  for (const word of words) {
    const height = wishFor(word, room.width, by)
    boxes[word.index] = placeIn({ x: room.x, y, width: room.width, height }, word.element)
    y += height + air
  }
}

/** In a column, at its start: the box that the words or the mark really take. */
function placeIn(slot: Box, { text, aspect, least }: LayoutElement): Box {
  if (text !== null) {
    const { size, set } = fitNeed(text, slot.width, slot.height)
    return { ...slot, width: Math.min(slot.width, (set.width + 2 * text.pad.width) * size) }
  }
  const height = Math.max(Math.min(slot.height, slot.width / (aspect ?? 1)), Math.min(least.height, slot.height))
  return { ...slot, width: height * (aspect ?? 1), height }
}

/** One after the other on a line: the way of strips. */
const inRow: Form = (words, room, gap, boxes) => {
  const widthOf = ({ element }: Stacked): number => {
    if (element.text === null) return Math.min(room.height * (element.aspect ?? 1), Math.max(element.least.width, room.width * 0.16))
    const size = Math.min(element.text.best, room.height / element.text.sets[0]!.height)
    return (element.text.sets[element.role === 'headline' && element.text.sets.length > 1 ? 1 : 0]!.width + 2 * element.text.pad.width) * size
  }
  const widths = words.map(widthOf)
  const scale = Math.min(1, (room.width - gap * (words.length - 1)) / widths.reduce((sum, width) => sum + width, 0))
  let x = room.x
  words.forEach(({ index, element }, place) => {
    const width = widths[place]! * scale
    boxes[index] = element.text === null ? contain({ x, y: room.y, width, height: room.height }, element.aspect) : { x, y: room.y + room.height * 0.15, width, height: room.height * 0.7 }
    x += width + gap
  })
}

/** Columns side by side, each a stack: the headline leads the first, the button the last. */
const inColumns = (count: number): Form => (words, room, gap, boxes) => {
  const columns: Stacked[][] = Array.from({ length: count }, () => [])
  for (const word of words) {
    const turn = turns[word.element.role] ?? 8
    columns[count === 3 && turn === 0 ? 0 : count === 3 && turn < 5 ? 1 : turn < 5 ? 0 : count - 1]!.push(word)
  }
  const filled = columns.filter((column) => column.length > 0)
  const weights = filled.map((column) => (column.some(({ element }) => element.role === 'headline') ? 1.7 : 1))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let x = room.x
  filled.forEach((column, place) => {
    const width = ((room.width - gap * (filled.length - 1)) * weights[place]!) / total
    stacked(column, { ...room, x, width }, gap, boxes)
    x += width + gap
  })
}

/** Words above and below a picture in the middle. */
function placeAround(words: readonly Stacked[], room: Box, picture: Box, gap: number, boxes: Box[]): void {
  const above = words.filter(({ element }) => (turns[element.role] ?? 8) < 4)
  const below = words.filter(({ element }) => (turns[element.role] ?? 8) >= 4)
  stacked(above, { ...room, height: picture.y - room.y - gap }, gap, boxes)
  stacked(below, { ...room, y: picture.y + picture.height + gap, height: room.y + room.height - picture.y - picture.height - gap }, gap, boxes)
}

function boundsAround(held: readonly Box[], pad: number): Box {
  const x = Math.min(...held.map((box) => box.x)) - pad
  const y = Math.min(...held.map((box) => box.y)) - pad
  return { x, y, width: Math.max(...held.map((box) => box.x + box.width)) + pad - x, height: Math.max(...held.map((box) => box.y + box.height)) + pad - y }
}
