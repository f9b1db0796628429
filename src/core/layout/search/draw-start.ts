import type { Box, Size } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import { flatten, isPlaced } from '../problem/problem.ts'
import type { FlatLayout, LayoutProblem } from '../problem/problem.ts'
import { fitNeed } from '../problem/text-need.ts'
import { findFreeBoxes } from './find-free-boxes.ts'
import { readingTurns } from '../problem/reading-turns.ts'

/** How all of one start's blocks stand in their cells. */
interface Manner {
  /** 0 start, 0.5 middle, 1 end. */
  readonly alongX: number
  readonly alongY: number
  readonly gap: number
  readonly growth: number
  readonly photoShare: number
  readonly isPhotoFirst: boolean
}

/** What keeps together while cells are cut: one element, a panel with all it holds, or a group. */
type Block =
  | { readonly kind: 'element'; readonly index: number; readonly need: number; readonly turn: number }
  | { readonly kind: 'run'; readonly panel: number | null; readonly parts: readonly Block[]; readonly need: number; readonly turn: number }

function needOf({ page, elements }: LayoutProblem, index: number, photoShare: number): number {
  const { kind, text, least, most, aspect } = elements[index]!
  if (text !== null) {
    const set = text.sets[Math.min(text.sets.length - 1, 1)]!
    return (set.width + 2 * text.pad.width) * (set.height + 2 * text.pad.height) * text.best * text.best * 1.5
  }
  const whole = page.width * page.height
  if (kind === 'image' && most.width * most.height > whole * 0.08) return whole * photoShare
  const height = Math.min(most.height, aspect === null ? most.height : most.width / aspect)
  return Math.max(least.width * least.height, Math.min(whole * 0.04, height * Math.min(most.width, aspect === null ? most.width : height * aspect)))
}

function buildBlocks(problem: LayoutProblem, { photoShare, isPhotoFirst }: Manner, random: Random): Block[] {
  const { elements } = problem
  const pictures = elements.filter(({ kind, role }) => kind === 'image' && role !== 'logo' && role !== 'badge').length
  const parents = new Map<number, number>()
  elements.forEach(({ holds }, index) => holds.forEach((held) => parents.set(held, index)))
  const blockOf = (index: number): Block => {
    const { holds, role } = elements[index]!
    if (holds.length > 0) return joinRun(holds.map(blockOf), index)
    const turn = readingTurns[role] ?? (role === 'badge' ? 3.5 : isPhotoFirst ? -1 : 8)
    return { kind: 'element', index, need: needOf(problem, index, photoShare / Math.max(1, pictures)), turn }
  }
  const joinRun = (parts: Block[], panel: number | null): Block => {
    const sorted = [...parts].sort((a, b) => a.turn - b.turn)
    return { kind: 'run', panel, parts: sorted, need: sorted.reduce((sum, { need }) => sum + need, 0) * (panel === null ? 1 : 1.4), turn: Math.min(...parts.map(({ turn }) => turn)) }
  }
  const top = [...elements.keys()].filter((index) => !parents.has(index))
  const blocks: Block[] = []
  const groups = new Set<number>()
  for (const index of top) {
    const { group } = elements[index]!
    if (group === -1) blocks.push(blockOf(index))
    else if (!groups.has(group)) {
      groups.add(group)
      const members = top.filter((other) => elements[other]!.group === group)
      blocks.push(members.length === 1 ? blockOf(members[0]!) : joinRun(members.map(blockOf), null))
    }
  }
  return blocks.map((block) => ({ block, at: block.turn + (random.chance(0.25) ? random.between(-2, 2) : 0) })).sort((a, b) => a.at - b.at).map(({ block }) => block)
}

/** Puts one element into a cell, as large as it should be and the cell allows. */
function placeElement(problem: LayoutProblem, index: number, cell: Box, manner: Manner, flat: FlatLayout): void {
  const { text, aspect, most, least, bleeds } = problem.elements[index]!
  const room = { width: Math.max(1, Math.min(cell.width, most.width)), height: Math.max(1, Math.min(cell.height, most.height)) }
  let size: Size
  if (text !== null) {
    const wanted = Math.min(text.most, Math.max(text.least, text.best * manner.growth))
    // The fewest lines in which it has the size that is wanted; else the set that lets it be largest.
    const set = text.sets.find((one) => (one.width + 2 * text.pad.width) * wanted <= room.width && (one.height + 2 * text.pad.height) * wanted <= room.height)
    const fitted = set === undefined ? fitNeed(text, room.width, room.height) : { size: wanted, set }
    const font = Math.max(text.least, Math.min(wanted, fitted.size))
    size = { width: (fitted.set.width + 2 * text.pad.width) * font, height: (fitted.set.height + 2 * text.pad.height) * font }
  } else if (aspect !== null) {
    const width = Math.max(least.width, Math.min(room.width, room.height * aspect))
    size = { width, height: width / aspect }
  } else size = { width: Math.max(least.width, room.width), height: Math.max(least.height, room.height) }
  const isSmall = size.width < cell.width * 0.6 && text === null && !bleeds
  flat[index * 4] = cell.x + (cell.width - size.width) * manner.alongX
  flat[index * 4 + 1] = cell.y + (cell.height - size.height) * (isSmall ? 0 : manner.alongY)
  flat[index * 4 + 2] = size.width
  flat[index * 4 + 3] = size.height
}

function placeBlocks(problem: LayoutProblem, blocks: readonly Block[], cell: Box, manner: Manner, random: Random, flat: FlatLayout): void {
  if (blocks.length === 0) return
  if (blocks.length === 1) {
    const block = blocks[0]!
    if (block.kind === 'element') return placeElement(problem, block.index, cell, manner, flat)
    if (block.panel === null) return placeBlocks(problem, block.parts, cell, { ...manner, gap: manner.gap * 0.45 }, random, flat)
    const pad = manner.gap * 0.7
    placeBlocks(problem, block.parts, { x: cell.x + pad, y: cell.y + pad, width: cell.width - 2 * pad, height: cell.height - 2 * pad }, { ...manner, gap: manner.gap * 0.45 }, random, flat)
    wrapPanel(problem, block.panel, pad, flat)
    return
  }
  const cut = blocks.length === 2 ? 1 : random.int(1, blocks.length - 1)
  const first = blocks.slice(0, cut)
  const second = blocks.slice(cut)
  const needs = (part: readonly Block[]) => part.reduce((sum, { need }) => sum + need, 0)
  const share = Math.min(0.86, Math.max(0.1, (needs(first) / (needs(first) + needs(second))) * random.between(0.85, 1.15)))
  const isWide = cell.width > cell.height * random.between(0.9, 2.2)
  const isAcross = random.chance(0.12) ? !isWide : isWide
  const free = (isAcross ? cell.width : cell.height) - manner.gap
  const taken = free * share
  if (isAcross) {
    const [a, b] = problem.isRightToLeft ? [second, first] : [first, second]
    const widthA = problem.isRightToLeft ? free - taken : taken
    placeBlocks(problem, a, { ...cell, width: widthA }, manner, random, flat)
    placeBlocks(problem, b, { ...cell, x: cell.x + widthA + manner.gap, width: free - widthA }, manner, random, flat)
  } else {
    placeBlocks(problem, first, { ...cell, height: taken }, manner, random, flat)
    placeBlocks(problem, second, { ...cell, y: cell.y + taken + manner.gap, height: free - taken }, manner, random, flat)
  }
}

/** Lays a panel around what it holds. */
function wrapPanel({ elements }: LayoutProblem, panel: number, pad: number, flat: FlatLayout): void {
  const { holds } = elements[panel]!
  const left = Math.min(...holds.map((index) => flat[index * 4]!)) - pad
  const top = Math.min(...holds.map((index) => flat[index * 4 + 1]!)) - pad
  flat[panel * 4] = left
  flat[panel * 4 + 1] = top
  flat[panel * 4 + 2] = Math.max(...holds.map((index) => flat[index * 4]! + flat[index * 4 + 2]!)) + pad - left
  flat[panel * 4 + 3] = Math.max(...holds.map((index) => flat[index * 4 + 1]! + flat[index * 4 + 3]!)) + pad - top
}

/**
 * A layout by cutting the page in two until each cell holds one thing, in reading order, cells as large as what they hold
 * needs. Nothing lies on another by construction, beyond what fixed boxes and small cells force.
 */
export function drawStart(problem: LayoutProblem, random: Random): FlatLayout {
  const { page, margin, elements } = problem
  const manner: Manner = {
    alongX: random.chance(0.6) ? (problem.isRightToLeft ? 1 : 0) : 0.5,
    alongY: random.pick([0, 0, 0.5, 0.5, 1]),
    gap: margin * random.between(0.5, 1.3),
    growth: random.between(0.8, 1.3),
    photoShare: random.between(0.4, 0.75),
    isPhotoFirst: random.chance(0.45),
  }
  const inner = { x: margin, y: margin, width: page.width - 2 * margin, height: page.height - 2 * margin }
  const isFixed = (index: number) => isPlaced(elements[index]!)
  const flat = flatten(elements.map(() => ({ x: margin, y: margin, width: 1, height: 1 })))
  const obstacles: Box[] = []
  elements.forEach(({ fixed }, index) => {
    if (!isFixed(index)) return
    flat.set([fixed!.x!, fixed!.y!, fixed!.width!, fixed!.height!], index * 4)
    if (!elements[index]!.bleeds && elements[index]!.kind !== 'underlay') obstacles.push(fixed as Box)
  })
  const cells = obstacles.length === 0 ? [inner] : findFreeBoxes(inner, obstacles, margin * 0.5)
  const cell = cells.length === 0 ? inner : random.chance(0.6) ? cells[0]! : random.pick(cells.slice(0, 3))
  const blocks = buildBlocks(problem, manner, random).filter((block) => block.kind === 'run' || !isFixed(block.index))
  placeBlocks(problem, blocks, cell, manner, random, flat)
  elements.forEach(({ fixed }, index) => {
    if (fixed === null) return
    const at = index * 4
    flat.set([fixed.x ?? flat[at]!, fixed.y ?? flat[at + 1]!, fixed.width ?? flat[at + 2]!, fixed.height ?? flat[at + 3]!], at)
  })
  return flat
}
