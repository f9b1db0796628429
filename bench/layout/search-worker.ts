import { parentPort } from 'node:worker_threads'
import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { LayoutCase } from '#core/layout/problem/layout-case.ts'
import type { Layout } from '#core/layout/problem/problem.ts'
import { searchLayout } from '#core/layout/search/search-layout.ts'

export interface SearchTask {
  readonly id: number
  readonly case: LayoutCase
  readonly start: Layout | null
  readonly seconds: number
}

export interface SearchAnswer {
  readonly id: number
  readonly layout: Layout
  readonly score: number
  readonly elapsedMs: number
  readonly evaluations: number
}

/** A short search tells how many layouts this case and machine score in a second of a core; the long one gets so many. */
const trialPerSecond = 5000

parentPort!.on('message', ({ id, case: { problem, seed }, start, seconds }: SearchTask) => {
  const critic = createLayoutCritic(problem)
  const starts = start === null ? [] : [start]
  const search = (evaluations: number) => {
    const from = process.threadCpuUsage()
    const found = searchLayout(problem, { critic, random: createRandom(seed).fork('search'), evaluations, starts, keep: 1 })[0]!
    const { user, system } = process.threadCpuUsage(from)
    return { found, elapsedMs: (user + system) / 1000 }
  }
  const trial = Math.round(seconds * trialPerSecond)
  const { elapsedMs: trialMs } = search(trial)
  const evaluations = Math.max(trial, Math.round((seconds * 1000 * trial) / trialMs))
  const { found, elapsedMs } = search(evaluations)
  parentPort!.postMessage({ id, layout: found.layout, score: found.score, elapsedMs, evaluations } satisfies SearchAnswer)
})
