import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { area, intersection } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Random } from '#core/geometry/random.ts'
import { flatten } from './problem/problem.ts'
import type { Layout, LayoutProblem } from './problem/problem.ts'
import { mendLayouts } from './search/mend-layouts.ts'
import { solveLayout } from './solve/solve-layout.ts'

/** Rough layouts for a problem: a model's, an archetype's, an older design's. */
export type Proposer = (problem: LayoutProblem, random: Random) => Promise<readonly Layout[]>

/** The most proposals that are made exact: the solver is dearer than all else together. */
const mostSolved = 12

/** How much two layouts of one problem have in common: the mean overlap of each element with itself, 1 when they are the same. */
export function layoutLikeness(a: Layout, b: Layout): number {
  const shared = a.reduce((sum, box, index) => sum + overlap(box, b[index]!), 0)
  return a.length === 0 ? 1 : shared / a.length
}

function overlap(a: Box, b: Box): number {
  const both = intersection(a, b)
  const common = both === null ? 0 : area(both)
  return common / Math.max(1e-9, area(a) + area(b) - common)
}

interface Found {
  readonly layout: Layout
  readonly score: number
}

/** Of layouts of different worth the best that differ: maximal marginal relevance (Carbonell & Goldstein 1998). */
export function chooseLayouts<T extends Found>(found: readonly T[], count: number, spread: number): T[] {
  const rest = [...found].sort((a, b) => b.score - a.score)
  const chosen: T[] = []
  while (chosen.length < count && rest.length > 0) {
    const values = rest.map(({ layout, score }) => score - spread * Math.max(0, ...chosen.map((other) => layoutLikeness(layout, other.layout))))
    chosen.push(...rest.splice(values.indexOf(Math.max(...values)), 1))
  }
  return chosen
}

/**
 * What all proposers think of. One that fails leaves it to the others; where nobody thinks of anything the first error is thrown,
 * and an `AbortError` always.
 */
export async function askProposers(problem: LayoutProblem, random: Random, proposers: readonly Proposer[]): Promise<Layout[]> {
  const proposed: Layout[] = []
  const failures: unknown[] = []
  for (const [index, propose] of proposers.entries()) {
    try {
      proposed.push(...(await propose(problem, random.fork(`proposer ${index}`))))
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') throw error
      failures.push(error)
    }
  }
  if (proposed.length === 0 && failures.length > 0) throw failures[0]
  return proposed
}

/**
 * Layouts in which every rule holds exactly: all proposers are asked, what is proposed is weighed, the likeliest that differ
 * are solved, and the best that differ are given, the best first. Empty when none can be solved. `mending` is how many small
 * changes are tried on those that are given, some 200 a millisecond; each is then solved once more. Throws as `askProposers` does.
 */
export async function findLayouts(problem: LayoutProblem, random: Random, count: number, proposers: readonly Proposer[], mending = 0): Promise<Layout[]> {
  const critic = createLayoutCritic(problem)
  const weigh = (layout: Layout): Found => ({ layout, score: critic.score(flatten(layout)) })
  const proposed = (await askProposers(problem, random, proposers)).map(weigh)
  const solve = (layout: Layout): Found[] => {
    const exact = solveLayout(problem, layout)
    return exact === null || !critic.judge(exact.layout).isSound ? [] : [weigh(exact.layout)]
  }
  const chosen = chooseLayouts(chooseLayouts(proposed, mostSolved, 0.45).flatMap(({ layout }) => solve(layout)), count, 0.6)
  if (mending === 0 || chosen.length === 0) return chosen.map(({ layout }) => layout)
  const mended = mendLayouts(problem, chosen.map(({ layout }) => layout), { critic, random: random.fork('mending'), evaluations: mending })
  return mended
    .map((layout, index) => solve(layout).find(({ score }) => score > chosen[index]!.score) ?? chosen[index]!)
    .sort((a, b) => b.score - a.score)
    .map(({ layout }) => layout)
}
