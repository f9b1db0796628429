import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { LayoutCase } from '#core/layout/problem/layout-case.ts'
import { flatten } from '#core/layout/problem/problem.ts'
import { searchLayout } from '#core/layout/search/search-layout.ts'

const layouts = 60_000

/** Layouts that the critic scores in a second, on a case of twelve elements or the nearest to it; the best of five rounds. */
export function measureSpeed(cases: readonly LayoutCase[]): number {
  const off = ({ problem }: LayoutCase): number => Math.abs(problem.elements.length - 12)
  const { problem } = cases.reduce((nearest, one) => (off(one) < off(nearest) ? one : nearest))
  const critic = createLayoutCritic(problem)
  const found = searchLayout(problem, { critic, random: createRandom(1), evaluations: 400, starts: [], keep: 4 }).map(({ layout }) => flatten(layout))
  let best = 0
  for (let round = 0; round < 5; round++) {
    const from = process.threadCpuUsage()
    for (let index = 0; index < layouts; index++) critic.score(found[index % found.length]!)
    // A core's own second: what else runs on the machine takes nothing from it.
    const { user, system } = process.threadCpuUsage(from)
    best = Math.max(best, layouts / ((user + system) / 1e6))
  }
  return best
}
