import type { LayoutCritic } from '#core/critique/layout/layout-critic.ts'
import type { Random } from '#core/geometry/random.ts'
import { flatten } from '../problem/problem.ts'
import type { Layout, LayoutProblem } from '../problem/problem.ts'
import { searchLayout } from '../search/search-layout.ts'
import { solveLayout } from './solve-layout.ts'

export interface PolishOptions {
  readonly critic: LayoutCritic
  readonly random: Random
  /** Layouts that may be scored: 200 take about 10 ms for ten elements, and are worth half of what thousands are. */
  readonly evaluations: number
}

export interface PolishedLayout {
  readonly layout: Layout
  readonly score: number
}

/** Far enough to try another size or line, too little to become another layout. */
const polishHeat = 0.25

/** A solved layout made better by small steps, and exact again; as it was where no step helps. */
export function polishLayout(problem: LayoutProblem, layout: Layout, { critic, random, evaluations }: PolishOptions): PolishedLayout {
  const before = { layout, score: critic.score(flatten(layout)) }
  const [found] = searchLayout(problem, { critic, random, evaluations, starts: [layout], keep: 1, heat: polishHeat })
  if (found === undefined || found.score <= before.score) return before
  const exact = solveLayout(problem, found.layout)
  if (exact === null) return before
  const after = { layout: exact.layout, score: critic.score(flatten(exact.layout)) }
  return after.score > before.score ? after : before
}
