import type { LayoutCritic } from '#core/critique/layout/layout-critic.ts'
import type { Random } from '#core/geometry/random.ts'
import { flatten } from '../problem/problem.ts'
import type { Layout, LayoutProblem } from '../problem/problem.ts'
import { searchLayout } from './search-layout.ts'

/** So little that a layout stays the one that was proposed: its edges meet, its gaps are even, its sizes are right. */
const mendingHeat = 0.05

/** Successive halving (Jamieson & Talwalkar 2016): all get a little, what then is best gets most. */
const rounds = [{ among: Infinity, share: 1 / 6 }, { among: 4, share: 1 / 4 }, { among: 2, share: 7 / 12 }]

/**
 * Layouts made better where they stand; each is at least as good as it was, in the same order. `evaluations` are those of
 * all together: a core does some 200 in a millisecond.
 */
export function mendLayouts(problem: LayoutProblem, layouts: readonly Layout[], { critic, random, evaluations }: { readonly critic: LayoutCritic; readonly random: Random; readonly evaluations: number }): Layout[] {
  const mended = layouts.map((layout) => ({ layout, score: critic.score(flatten(layout)) }))
  rounds.forEach(({ among, share }, round) => {
    const best = [...mended.keys()].sort((a, b) => mended[b]!.score - mended[a]!.score).slice(0, among)
    const own = Math.floor((evaluations * share) / Math.max(1, best.length))
    for (const index of best) {
      const found = searchLayout(problem, { critic, random: random.fork(`mend ${round} ${index}`), evaluations: own, starts: [mended[index]!.layout], keep: 1, heat: mendingHeat })[0]
      if (found !== undefined && found.score > mended[index]!.score) mended[index] = found
    }
  })
  return mended.map(({ layout }) => layout)
}
