import { Worker } from 'node:worker_threads'
import type { LayoutCase } from '#core/layout/problem/layout-case.ts'
import type { ArmResult } from './arms.ts'
import type { SearchAnswer, SearchTask } from './search-worker.ts'

export interface SearchRun {
  readonly results: readonly ArmResult[]
  readonly evaluationsPerSecond: number
}

/** Searches each case for some seconds from what an arm found best, on `workers` threads. */
export async function searchAll(cases: readonly LayoutCase[], starts: readonly ArmResult[], seconds: number, workers: number): Promise<SearchRun> {
  const results: ArmResult[] = []
  let evaluations = 0
  let elapsedMs = 0
  let next = 0
  await Promise.all(Array.from({ length: Math.min(workers, cases.length) }, () => new Promise<void>((finish, fail) => {
    const worker = new Worker(new URL('./search-worker.ts', import.meta.url))
    const send = () => {
      const id = next++
      if (id >= cases.length) void worker.terminate().then(() => finish())
      else worker.postMessage({ id, case: cases[id]!, start: starts[id]!.layouts[0] ?? null, seconds } satisfies SearchTask)
    }
    worker.on('error', fail)
    worker.on('message', (answer: SearchAnswer) => {
      results[answer.id] = { layouts: [answer.layout], score: answer.score, elapsedMs: answer.elapsedMs }
      evaluations += answer.evaluations
      elapsedMs += answer.elapsedMs
      send()
    })
    send()
  })))
  return { results, evaluationsPerSecond: evaluations / (elapsedMs / 1000) }
}
