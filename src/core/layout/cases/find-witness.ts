import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { soundFloor } from '#core/critique/layout/layout-critic.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Layout, LayoutProblem } from '../problem/problem.ts'
import { searchLayout } from '../search/search-layout.ts'

/** A sound layout of a problem, not a good one: what is asked of a case is taken from it. Null where a short search finds none. */
export function findWitness(problem: LayoutProblem, random: Random, evaluations: number, starts: readonly Layout[]): Layout | null {
  const found = searchLayout(problem, { critic: createLayoutCritic(problem), random, evaluations, starts, keep: 1 })[0]
  return found !== undefined && found.score >= soundFloor ? found.layout : null
}
