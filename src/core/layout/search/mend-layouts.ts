import type { LayoutCritic } from '#core/critique/layout/layout-critic.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Layout, LayoutProblem } from '../problem/problem.ts'
import { searchLayout } from './search-layout.ts'

/** So little that a layout stays the one that was proposed: its edges meet, its gaps are even, its sizes are right. */
const mendingHeat = 0.05

/**
 * Layouts made better where they stand; each is at least as good as it was, in the same order. `evaluations` are those of
 * all together: a core does some 100 in a millisecond.
 */
export function mendLayouts(problem: LayoutProblem, layouts: readonly Layout[], { critic, random, evaluations }: { readonly critic: LayoutCritic; readonly random: Random; readonly evaluations: number }): Layout[] {
  const own = Math.floor(evaluations / Math.max(1, layouts.length))
  return layouts.map((layout, index) => searchLayout(problem, { critic, random: random.fork(`mend ${index}`), evaluations: own, starts: [layout], keep: 1, heat: mendingHeat })[0]?.layout ?? layout)
}
