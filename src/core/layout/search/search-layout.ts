import type { LayoutCritic } from '#core/critique/layout/layout-critic.ts'
import type { Random } from '#core/geometry/random.ts'
import { flatten, unflatten } from '../problem/problem.ts'
import type { FlatLayout, Layout, LayoutProblem } from '../problem/problem.ts'
import { createMoves } from './create-moves.ts'
import { drawStart } from './draw-start.ts'
import { createSearchSpace } from './search-space.ts'

export interface SearchOptions {
  readonly critic: LayoutCritic
  readonly random: Random
  /** Layouts that may be scored in all. */
  readonly evaluations: number
  /** Where to begin, beside starts of the search's own. */
  readonly starts: readonly Layout[]
  /** At most so many are answered. */
  readonly keep: number
  /** How far the search may leave its starts, 1 by default; at 0.15 it only mends them, and draws no starts of its own if it has any. */
  readonly heat?: number
}

/** Under this heat a search stays with the starts that it is given. */
const mendingHeat = 0.5

export interface FoundLayout {
  readonly layout: Layout
  readonly score: number
}

/** Acceptance of losses: of a hundredth of the score at first, hardly of a ten-thousandth at last. */
const hottest = 0.025
const coldest = 0.0004

/** Layouts nearer than this, as a mean share of the page by which boxes differ, are one. */
const leastDistance = 0.045

function measureDistance(a: FlatLayout, b: FlatLayout, { page }: LayoutProblem): number {
  let sum = 0
  for (let at = 0; at < a.length; at += 4) {
    sum += (Math.abs(a[at]! - b[at]!) + Math.abs(a[at]! + a[at + 2]! - b[at]! - b[at + 2]!)) / page.width
    sum += (Math.abs(a[at + 1]! - b[at + 1]!) + Math.abs(a[at + 1]! + a[at + 3]! - b[at + 1]! - b[at + 3]!)) / page.height
  }
  return sum / a.length
}

function isSame(a: FlatLayout, b: FlatLayout): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

/** Shrinks every text's box to the ink that it holds, as all moves expect. */
function readStart(layout: Layout, problem: LayoutProblem): FlatLayout {
  const flat = flatten(layout)
  const space = createSearchSpace(problem)
  for (const index of space.texts) {
    const { size, set } = space.readText(flat, index)
    if (problem.elements[index]!.kind === 'text') space.setText(flat, index, size, set, problem.isRightToLeft ? 1 : 0, 0)
  }
  space.settle(flat)
  return flat
}

/**
 * Simulated annealing from the best of many starts, several times over; the best that differ, best first. The same problem,
 * options and random give the same answer. May answer layouts that are not sound where it found none that is.
 */
export function searchLayout(problem: LayoutProblem, { critic, random, evaluations, starts, keep, heat = 1 }: SearchOptions): FoundLayout[] {
  const space = createSearchSpace(problem)
  const move = createMoves(space, random.fork('moves'))
  const pool: { flat: FlatLayout; score: number }[] = []
  let left = evaluations
  const evaluate = (flat: FlatLayout): { flat: FlatLayout; score: number } => {
    left--
    return { flat, score: critic.score(flat) }
  }
  for (const start of starts) if (left > 0) pool.push(evaluate(readStart(start, problem)), evaluate(flatten(start)))
  const drawn = random.fork('starts')
  const draws = heat < mendingHeat && starts.length > 0 ? 0 : Math.min(Math.floor(left * 0.12), 400)
  for (let draw = 0; draw < draws; draw++) {
    const flat = drawStart(problem, drawn)
    space.settle(flat)
    pool.push(evaluate(flat))
  }
  pool.sort((a, b) => b.score - a.score)
  const distinct: typeof pool = []
  for (const one of pool) if (distinct.length < 12 && distinct.every(({ flat }) => measureDistance(flat, one.flat, problem) > leastDistance)) distinct.push(one)
  const found: typeof pool = [...distinct]
  if (space.movable.length > 0 && distinct.length > 0) {
    const chains = heat < mendingHeat ? Math.min(distinct.length, Math.max(1, keep)) : Math.max(1, Math.min(10, Math.round(left / 6000)))
    const chance = random.fork('chance')
    for (let chain = 0; chain < chains; chain++) found.push(anneal(distinct[chain % distinct.length]!, Math.floor(left / (chains - chain))))

    function anneal(start: { flat: FlatLayout; score: number }, steps: number): { flat: FlatLayout; score: number } {
      const current = start.flat.slice()
      const candidate = start.flat.slice()
      const best = start.flat.slice()
      let score = start.score
      let bestScore = start.score
      const hot = Math.max(coldest, hottest * heat)
      const cooling = Math.log(coldest / hot)
      for (let step = 0; step < steps; step++) {
        const share = step / steps
        const temperature = hot * Math.exp(cooling * share)
        candidate.set(current)
        move(candidate, 0.12 * heat * (1 - share) + 0.004)
        left--
        if (isSame(candidate, current)) continue
        // Metropolis' rule the other way round: what chance will accept is known first, so that the critic may stop there.
        const least = score + temperature * Math.log(1 - chance.next())
        const next = critic.score(candidate, least)
        if (next < least) continue
        current.set(candidate)
        score = next
        if (score <= bestScore) continue
        bestScore = score
        best.set(current)
      }
      return { flat: best, score: bestScore }
    }
  }
  found.sort((a, b) => b.score - a.score)
  const kept: typeof pool = []
  for (const one of found) if (kept.length < keep && kept.every(({ flat }) => measureDistance(flat, one.flat, problem) > leastDistance)) kept.push(one)
  return kept.map(({ flat, score }) => ({ layout: unflatten(flat), score }))
}
