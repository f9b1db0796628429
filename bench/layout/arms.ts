import { performance } from 'node:perf_hooks'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import { findLayouts } from '#core/layout/find-layouts.ts'
import type { Proposer } from '#core/layout/find-layouts.ts'
import { proposeByModel } from '#core/layout/model/propose-by-model.ts'
import { flatten } from '#core/layout/problem/problem.ts'
import type { LayoutCase } from '#core/layout/problem/layout-case.ts'
import type { Layout } from '#core/layout/problem/problem.ts'
import { proposeByArchetypes } from '#core/layout/propose/propose-by-archetypes.ts'

/** What an arm made of one case. */
export interface ArmResult {
  /** The shown candidates, the best first; empty where none was found. */
  readonly layouts: readonly Layout[]
  readonly score: number
  readonly elapsedMs: number
}

/** Candidates that a designer is shown. */
export const shown = 8

/** Who proposes, and how many small changes are tried on what is chosen. */
export interface Arm {
  readonly name: string
  readonly proposers: readonly Proposer[]
  readonly mending: number
}

/** As many small changes as leave a set within 150 ms on two cores. */
const mending = 50000

type Run = Parameters<typeof proposeByModel>[1]['run']

/** Archetypes and model with their proposals only made exact, and mended as well; without a model those of the archetypes. */
export function createArms(run: Run | null): Arm[] {
  const byArchetypes: Proposer = async (problem, random) => proposeByArchetypes(problem, { random, count: 12 })
  const planned: Arm[] = [{ name: 'a archetypes', proposers: [byArchetypes], mending: 0 }, { name: 'a archetypes, mended', proposers: [byArchetypes], mending }]
  if (run === null) return planned
  const byModel: Proposer = async (problem, random) => proposeByModel(problem, { run, random, count: 32 })
  return [...planned, { name: 'b model, unmended', proposers: [byModel], mending: 0 }, { name: 'b model', proposers: [byModel], mending }]
}

/** A candidate set as the studio makes it, of an arm's own proposals. The best is the one that the critic likes most. */
export async function makeCandidates({ problem, seed }: LayoutCase, { proposers, mending }: Arm): Promise<ArmResult> {
  const started = performance.now()
  const found = await findLayouts(problem, createRandom(seed).fork('candidates'), shown, proposers, mending)
  const elapsedMs = performance.now() - started
  const critic = createLayoutCritic(problem)
  const layouts = found.map((layout) => ({ layout, score: critic.score(flatten(layout)) })).sort((a, b) => b.score - a.score)
  return { layouts: layouts.map(({ layout }) => layout), score: layouts[0]?.score ?? 0, elapsedMs }
}
