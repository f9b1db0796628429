import type { LayoutCritic } from '#core/critique/layout/layout-critic.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Layout, LayoutProblem } from '../problem/problem.ts'
import { searchLayout } from './search-layout.ts'

/** So little that a layout stays the one that was proposed: its edges meet, its gaps are even, its sizes are right. */
const mendingHeat = 0.12

/** The share of all evaluations that the first layout takes. */
const firstShare = 0.4

/**
 * Layouts made better where they stand, the first with most care; each is at least as good as it was, in the same order.
 * Some 40,000 evaluations take a second of a core.
 */
export function mendLayouts(problem: LayoutProblem, layouts: readonly Layout[], { critic, random, evaluations }: { readonly critic: LayoutCritic; readonly random: Random; readonly evaluations: number }): Layout[] {
  return layouts.map((layout, index) => {
    const own = layouts.length === 1 ? evaluations : Math.floor(index === 0 ? evaluations * firstShare : (evaluations * (1 - firstShare)) / (layouts.length - 1))
    return searchLayout(problem, { critic, random: random.fork(`mend ${index}`), evaluations: own, starts: [layout], keep: 1, heat: mendingHeat })[0]?.layout ?? layout
  })
}
