import { performance } from 'node:perf_hooks'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import { findLayouts } from '#core/layout/find-layouts.ts'
import type { Proposer } from '#core/layout/find-layouts.ts'
import { flatten } from '#core/layout/problem/problem.ts'
import type { LayoutCase } from '#core/layout/problem/layout-case.ts'
import type { Layout } from '#core/layout/problem/problem.ts'

/** What an arm made of one case. */
export interface ArmResult {
  /** The shown candidates, the best first; empty where none was found. */
  readonly layouts: readonly Layout[]
  readonly score: number
  readonly elapsedMs: number
}

/** Candidates that a designer is shown. */
const shown = 8

/** Who proposes, and how many small changes are tried on what is chosen. */
export interface Arm {
  readonly name: string
  readonly proposer: Proposer
  readonly mending: number
}

/** A candidate set as the studio makes it, of one proposer alone. The best is the one that the critic likes most. */
export async function makeCandidates({ problem, seed }: LayoutCase, { proposer, mending }: Arm): Promise<ArmResult> {
  const started = performance.now()
  const found = await findLayouts(problem, createRandom(seed).fork('candidates'), shown, [proposer], mending)
  const elapsedMs = performance.now() - started
  const critic = createLayoutCritic(problem)
  const layouts = found.map((layout) => ({ layout, score: critic.score(flatten(layout)) })).sort((a, b) => b.score - a.score)
  return { layouts: layouts.map(({ layout }) => layout), score: layouts[0]?.score ?? 0, elapsedMs }
}
