import type { Box } from '#core/geometry/box.ts'
import { shapeOf } from '../frame.ts'
import { fitNeed } from '../problem/text-need.ts'
import type { Layout, LayoutElement, LayoutProblem } from '../problem/problem.ts'
import { measurePanelAir } from './grow-panels.ts'

interface Placed {
  readonly element: LayoutElement
  /** As if words were read from the left. */
  readonly box: Box
}

const lookedUp: ReadonlySet<string> = new Set(['date', 'contact', 'price', 'legal'])
const clamp = (value: number): number => Math.min(1, Math.max(0, value))
const right = ({ x, width }: Box): number => x + width
const low = ({ y, height }: Box): number => y + height

/**
 * How a page is read, from 0 to 1: first the headline, last what is to be done; a strip from edge to edge, its mark and picture
 * at the ends; elsewhere few edges, and a button near its words. A critic of boxes minds these less than whoever reads them.
 */
export function measureFlow(problem: LayoutProblem, layout: Layout): number {
  const { page, elements, isRightToLeft } = problem
  const all = elements.map((element, index): Placed => ({ element, box: isRightToLeft ? { ...layout[index]!, x: page.width - right(layout[index]!) } : layout[index]! })).filter(({ element }) => element.kind !== 'underlay')
  const head = all.find(({ element }) => element.role === 'headline' && element.text !== null)
  const size = head === undefined ? 1 : fitNeed(head.element.text!, head.box.width + 0.01, head.box.height + 0.01).size / head.element.text!.best
  const read = shapeOf(page) === 'strip' ? readStrip(problem, all, head) : readPage(problem, all, head)
  return read * (0.6 + 0.4 * measurePanelAir(problem, layout)) * (0.75 + 0.25 * clamp(size))
}

const gapBetween = (a: Box, b: Box): number => Math.hypot(Math.max(0, b.x - right(a), a.x - right(b)), Math.max(0, b.y - low(a), a.y - low(b)))

const isWord = ({ element }: Placed): boolean => element.kind === 'text' || element.kind === 'button'
const isPicture = ({ element }: Placed): boolean => element.kind === 'image' && element.role !== 'logo' && element.role !== 'badge'

function readStrip({ page, margin }: LayoutProblem, all: readonly Placed[], head: Placed | undefined): number {
  let flow = 1
  const words = all.filter(isWord)
  const before = (one: Placed, other: Placed): boolean => right(one.box) <= other.box.x + 1
  const isInside = (one: Placed): boolean => words.some((word) => before(word, one)) && words.some((word) => before(one, word))
  for (const one of all) {
    const { element, box } = one
    if (head !== undefined && one !== head) {
      if (element.kind === 'button' && (before(one, head) || low(box) <= head.box.y + 1)) flow *= 0.5
      else if (lookedUp.has(element.role) && before(one, head)) flow *= 0.72
      else if (element.role === 'subhead' && before(one, head)) flow *= 0.72
    }
    if (element.role === 'logo' && isInside(one)) flow *= 0.72
    if (isPicture(one) && isInside(one)) flow *= 0.8
    // All of a strip is read on one line.
    const beside = all.filter((other) => other !== one && other.box.x < right(box) && right(other.box) > box.x)
    if (beside.length === 0) flow *= 1 - 0.6 * clamp(Math.abs(box.y + box.height / 2 - page.height / 2) / page.height - 0.03)
  }
  const spans = [...all].sort((a, b) => a.box.x - b.box.x)
  let reach = margin
  let widest = 0
  for (const { box } of spans) {
    widest = Math.max(widest, box.x - reach)
    reach = Math.max(reach, right(box))
  }
  const ends = Math.max(0, (spans[0]?.box.x ?? margin) - margin) + Math.max(0, page.width - margin - reach)
  return flow * (1 - 0.55 * clamp(ends / page.width / 0.45)) * (1 - 0.3 * clamp((widest / page.width - 0.16) / 0.4))
}

function readPage({ page }: LayoutProblem, all: readonly Placed[], head: Placed | undefined): number {
  let flow = 1
  const words = all.filter(isWord)
  const short = Math.min(page.width, page.height)
  const isOver = (one: Placed, other: Placed): boolean => low(one.box) <= other.box.y + 1
  for (const one of all) {
    const { element, box } = one
    if (head !== undefined && one !== head && isOver(one, head)) {
      if (element.kind === 'button') flow *= 0.55
      else if (lookedUp.has(element.role)) flow *= 0.75
      else if (element.role === 'subhead' || element.role === 'body') flow *= 0.75
    }
    if (element.role === 'logo' && head !== undefined && isOver(head, one) && words.some((word) => isOver(one, word) && word.box.x < right(box) && right(word.box) > box.x)) flow *= 0.85
    if (isWord(one) || element.role === 'logo') {
      const near = Math.min(...words.filter((word) => word !== one).map((word) => gapBetween(box, word.box)))
      if (near !== Infinity) flow *= 1 - (element.role === 'logo' ? 0.12 : 0.3) * clamp(near / short - 0.14)
    }
  }
  // What is far wider than high is seen as a row: its columns stand on one line.
  if (page.width / page.height > 2.6) {
    const top = Math.min(...all.map(({ box }) => box.y))
    const bottom = Math.max(...all.map(({ box }) => low(box)))
    const lead = words.filter(({ box }) => head !== undefined && box.x < right(head.box) && right(box) > head.box.x)
    const leadMiddle = lead.length === 0 ? page.height / 2 : (Math.min(...lead.map(({ box }) => box.y)) + Math.max(...lead.map(({ box }) => low(box)))) / 2
    flow *= 1 - 0.7 * clamp(Math.abs(leadMiddle - page.height / 2) / page.height - 0.06) - 0.3 * clamp(Math.abs((top + bottom) / 2 - page.height / 2) / page.height)
  }
  const edged = all.filter((one) => isWord(one) || one.element.role === 'logo')
  const reach = Math.max(1.5, short * 0.012)
  const count = (edge: (box: Box) => number): number => {
    const sorted = edged.map(({ box }) => edge(box)).sort((a, b) => a - b)
    return sorted.filter((value, index) => index === 0 || value - sorted[index - 1]! > reach).length
  }
  const edges = Math.min(count(({ x }) => x), count(right), count(({ x, width }) => x + width / 2))
  return flow * (1 - 0.09 * Math.min(4, Math.max(0, edges - 1)))
}
