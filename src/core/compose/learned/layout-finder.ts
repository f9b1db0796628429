import type { Random } from '#core/geometry/random.ts'
import type { Layout, LayoutProblem } from '#core/layout/problem/problem.ts'

/** Solved layouts of a problem, the best first, each unlike the others; none where nothing fits. */
export type LayoutFinder = (problem: LayoutProblem, random: Random, count: number) => Promise<readonly Layout[]>
