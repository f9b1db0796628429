import { flatten, isPlaced } from '../problem/problem.ts'
import type { Layout, LayoutProblem } from '../problem/problem.ts'
import { measureViolation } from '../problem/measure-violation.ts'
import { archetypes } from '../archetypes.ts'
import { shapeOf } from '../frame.ts'
import { mirrorFrame } from '../mirror.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import { fillColumns } from './fill-column.ts'
import { fillFrame, gridCells, gridOf, justify, placePicture } from './fill-frame.ts'
import type { Filled } from './fill-frame.ts'
import { fillGrid } from './fill-grid.ts'
import { findRooms } from './find-rooms.ts'
import { listBlocks } from './list-blocks.ts'
import type { Block } from './list-blocks.ts'
import { outlineContent } from './outline-content.ts'

export interface ArchetypeOptions {
  readonly random: Random
  /** How many are wanted; there may be fewer that differ, and there is always one. */
  readonly count: number
}

/** Frames are planned so many times over what is wanted, and those that hold the problem best are given. */
const surplus = 2

interface Rated {
  readonly id: string
  readonly layout: Layout
  readonly cost: number
}

type Add = (id: string, suits: number, filled: Filled) => void

/**
 * The compositions of the archetypes as rough layouts of any problem: words in a frame's column, pictures where its heroes
 * stand; and plain grids, for sets of things that no poster has. Those that hold all and come near what was asked come
 * first, no archetype twice before each had its turn.
 */
export function proposeByArchetypes(problem: LayoutProblem, { random, count }: ArchetypeOptions): Layout[] {
  const short = Math.min(problem.page.width, problem.page.height)
  const rated: Rated[] = []
  const seen = new Set<string>()
  const add: Add = (id, suits, { layout, crowding }) => {
    const fixed = layout.map((box, index) => ({ ...box, ...problem.elements[index]!.fixed }))
    const flat = flatten(fixed)
    const key = flat.map(Math.round).join()
    if (seen.has(key)) return
    seen.add(key)
    const broken = problem.constraints.reduce((sum, constraint) => sum + Math.min(1, measureViolation(constraint, problem.page, flat) / short), 0)
    rated.push({ id, layout: fixed, cost: Math.max(0, crowding - 1) * 2 + broken * 0.8 - suits * 0.35 })
  }
  const rooms = findRooms(problem)
  rooms.forEach((room, index) => planIn(problem, room, rooms[1 - index] ?? null, random.fork(`room ${index}`), Math.ceil(count / (index + 1)), index, add))
  const chosen: Layout[] = []
  const used = new Map<string, number>()
  while (chosen.length < count && rated.length > 0) {
    const price = ({ id, cost }: Rated) => cost + 0.3 * (used.get(id) ?? 0)
    const best = rated.reduce((least, each, index) => (price(each) < price(rated[least]!) ? index : least), 0)
    const [{ id, layout }] = rated.splice(best, 1) as [Rated]
    used.set(id, (used.get(id) ?? 0) + 1)
    chosen.push(layout)
  }
  return chosen
}

/** Plans what is not fixed in one room of the page as if that were the page; pictures in another where there is one. */
function planIn(problem: LayoutProblem, room: Box, other: Box | null, random: Random, count: number, rank: number, add: Add): void {
  const { margin, elements } = problem
  const own = { ...problem, page: { width: room.width + 2 * margin, height: room.height + 2 * margin } }
  const blocks = listBlocks(problem).flatMap((block) => leaveFixed(problem, block))
  const content = outlineContent({ ...own, elements: elements.filter((element) => !isPlaced(element)) })
  const shape = shapeOf(own.page)
  const put = (id: string, suits: number, { layout, crowding }: Filled): void =>
    add(id, suits - rank * 0.4, { crowding, layout: layout.map((box) => ({ ...box, x: box.x + room.x - margin, y: box.y + room.y - margin })) })
  const suited = archetypes.map((archetype) => ({ archetype, suits: archetype.suits(content, shape) })).filter(({ suits }) => suits > 0)
  const rounds = Math.max(1, Math.ceil((count * surplus) / Math.max(1, suited.length)))
  for (let round = 0; round < rounds; round++) {
    for (const { archetype, suits } of suited) {
      const chance = random.fork(`${archetype.id} ${round}`)
      const frame = archetype.frame(content, shape, chance)
      const isTurned = problem.isRightToLeft !== chance.chance(0.2)
      put(archetype.id, suits, fillFrame(own, isTurned ? mirrorFrame(frame, own.page.width) : frame, blocks))
    }
  }
  // The more things there are that no poster has, the likelier a grid is right.
  const odd = Math.min(1, elements.filter(({ role, kind }) => role === 'illustration' || (kind === 'text' && role === 'body')).length / 4)
  for (let round = 0; round < Math.max(1, Math.ceil(count / 3)); round++) put('grid', 0.3 + odd * 0.9, fillGrid(own, blocks, random.fork(`grid ${round}`)))
  const pictures = blocks.filter((block) => block.kind === 'picture' && block.role !== 'logo')
  if (other === null || pictures.length === 0) return
  // Words here, pictures there.
  const boxes = elements.map(() => room)
  const words = blocks.filter((block) => !pictures.includes(block))
  const align = random.chance(0.3) ? 'center' : problem.isRightToLeft ? 'end' : 'start'
  const { crowding } = fillColumns(problem, words, room, align, 'middle', boxes)
  if (pictures.every(({ indices }) => indices.length === 1)) justify(problem, pictures, other, margin * 0.5, boxes)
  else {
    const cells = gridCells(other, gridOf(other, pictures.length, 1.2), margin * 0.5)
    pictures.forEach((block, index) => placePicture(problem, block, cells[index]!, { x: 0.5, y: 0.5 }, boxes))
  }
  add('parted', 0.9 - rank * 0.2, { layout: boxes, crowding })
}

/** A block without what is fixed already; its captions stand for themselves where its picture is. */
function leaveFixed({ elements }: LayoutProblem, block: Block): Block[] {
  const free = block.indices.filter((index) => !isPlaced(elements[index]!))
  if (block.kind === 'picture' && free[0] !== block.indices[0]) {
    return free.map((index) => ({ kind: 'text', indices: [index], inner: [], group: block.group, role: elements[index]!.role, priority: elements[index]!.priority }))
  }
  return free.length === 0 && block.inner.length === 0 ? [] : [{ ...block, indices: block.kind === 'panel' ? block.indices : free }]
}
