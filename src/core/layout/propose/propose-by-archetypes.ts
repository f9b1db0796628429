import { flatten } from '../problem/problem.ts'
import type { Layout, LayoutProblem } from '../problem/problem.ts'
import { measureViolation } from '../problem/measure-violation.ts'
import { archetypes } from '../archetypes.ts'
import { shapeOf } from '../frame.ts'
import { mirrorFrame } from '../mirror.ts'
import type { Random } from '#core/geometry/random.ts'
import { fillFrame } from './fill-frame.ts'
import type { Filled } from './fill-frame.ts'
import { fillGrid } from './fill-grid.ts'
import { listBlocks } from './list-blocks.ts'
import { outlineContent } from './outline-content.ts'

export interface ArchetypeOptions {
  readonly random: Random
  /** How many are wanted; there may be fewer that differ, and there is always one. */
  readonly count: number
}

/** Frames are planned so many times over what is wanted, and those that hold the problem best are given. */
const surplus = 2

/**
 * The compositions of the archetypes as rough layouts of any problem: words in a frame's column, pictures where its heroes
 * stand; and plain grids, for sets of things that no poster has. Those that hold all and come near what was asked come
 * first, no archetype twice before each had its turn.
 */
export function proposeByArchetypes(problem: LayoutProblem, { random, count }: ArchetypeOptions): Layout[] {
  const content = outlineContent(problem)
  const shape = shapeOf(problem.page)
  const blocks = listBlocks(problem)
  const short = Math.min(problem.page.width, problem.page.height)
  const rated: { readonly id: string; readonly layout: Layout; readonly cost: number }[] = []
  const seen = new Set<string>()
  const add = (id: string, suits: number, { layout, crowding }: Filled): void => {
    const fixed = layout.map((box, index) => ({ ...box, ...problem.elements[index]!.fixed }))
    const flat = flatten(fixed)
    const key = flat.map(Math.round).join()
    if (seen.has(key)) return
    seen.add(key)
    const broken = problem.constraints.reduce((sum, constraint) => sum + Math.min(1, measureViolation(constraint, problem.page, flat) / short), 0)
    rated.push({ id, layout: fixed, cost: Math.max(0, crowding - 1) * 2 + broken * 0.8 - suits * 0.35 })
  }
  const suited = archetypes.map((archetype) => ({ archetype, suits: archetype.suits(content, shape) })).filter(({ suits }) => suits > 0)
  const rounds = Math.max(1, Math.ceil((count * surplus) / Math.max(1, suited.length)))
  for (let round = 0; round < rounds; round++) {
    for (const { archetype, suits } of suited) {
      const chance = random.fork(`${archetype.id} ${round}`)
      const frame = archetype.frame(content, shape, chance)
      const isTurned = problem.isRightToLeft !== chance.chance(0.2)
      add(archetype.id, suits, fillFrame(problem, isTurned ? mirrorFrame(frame, problem.page.width) : frame, blocks))
    }
  }
  // The more things there are of no poster, the likelier a grid is right.
  const odd = Math.min(1, problem.elements.filter(({ role, kind }) => role === 'illustration' || (kind === 'text' && role === 'body')).length / 4)
  for (let round = 0; round < Math.max(1, Math.ceil(count / 3)); round++) add('grid', 0.3 + odd * 0.9, fillGrid(problem, blocks, random.fork(`grid ${round}`)))
  const chosen: Layout[] = []
  const used = new Map<string, number>()
  rated.sort((a, b) => a.cost - b.cost)
  while (chosen.length < count && rated.length > 0) {
    const price = ({ id, cost }: (typeof rated)[number]) => cost + 0.3 * (used.get(id) ?? 0)
    const best = rated.reduce((least, each, index) => (price(each) < price(rated[least]!) ? index : least), 0)
    const [{ id, layout }] = rated.splice(best, 1) as [(typeof rated)[number]]
    used.set(id, (used.get(id) ?? 0) + 1)
    chosen.push(layout)
  }
  return chosen
}
