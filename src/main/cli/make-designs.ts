import type { OutFolder } from '#main/designs/out-folder.ts'
import { EngineFailure } from '#main/engine/engine-failure.ts'
import type { Engine } from '#main/engine/engine.ts'
import { plainly } from '#main/engine/job.ts'
import type { NamedSize, Progress } from '#main/engine/job.ts'
import { putCandidate } from './candidate-files.ts'
import { tellUnkept } from './report.ts'
import type { BatchReport } from './report.ts'
import type { BatchRequest } from './requests.ts'

export interface DesignsWanted {
  readonly requests: readonly BatchRequest[]
  readonly sizes: readonly NamedSize[]
  /** Candidates weighed for each design. */
  readonly weigh: number
  readonly seed: number
}

export interface DesignsMade {
  readonly results: BatchReport['results']
  readonly failures: BatchReport['failures']
}

interface Making {
  readonly engines: readonly Engine[]
  readonly out: OutFolder
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/**
 * The best design of every request at every size, on all engines at once and in the order asked, whatever order the work
 * ends in. What cannot be made is a failure among others; only what ends all of it (a full disk, Ctrl+C) is thrown.
 */
export async function makeDesigns({ requests, sizes, weigh, seed }: DesignsWanted, { engines, out, signal: given, onProgress }: Making): Promise<DesignsMade> {
  const made = new Map<string, BatchReport['results'][number]>()
  const failed = new Map<string, BatchReport['failures'][number]>()
  const waiting = [...requests]
  const ending = new AbortController()
  const signal = AbortSignal.any([given, ending.signal])
  const keyOf = (id: string, size: NamedSize): string => `${id} ${size.name}`
  let done = 0

  /** Null, or why not all could be made. */
  async function tryMake(engine: Engine, { id, request, logo, assets }: BatchRequest, wanted: readonly NamedSize[]): Promise<EngineFailure | null> {
    try {
      await engine.run({ kind: 'generate', request, logo, assets, sizes: wanted, count: 1, weigh, seed, ...plainly }, {
        signal,
        async onCandidate(candidate) {
          const { size, elapsedMs, faults } = candidate
          await putCandidate(out, `${id}/${size.name}`, candidate)
          made.set(keyOf(id, size), { id, size: size.name, elapsedMs: Math.round(elapsedMs), candidates: weigh, faults, ...tellUnkept(candidate) })
        },
      })
      return null
    } catch (error) {
      if (!(error instanceof EngineFailure) || error.code === 'cancelled') throw error
      return error
    }
  }

  async function make(engine: Engine, request: BatchRequest): Promise<void> {
    const failure = await tryMake(engine, request, sizes)
    // A size that cannot be made ends the job for those behind it, so these are tried one by one; bad input fails them all.
    const left = sizes.filter((size) => !made.has(keyOf(request.id, size)))
    for (const size of left) {
      const isHopeless = left.length === 1 || failure?.code === 'bad-input'
      const alone = isHopeless ? failure : await tryMake(engine, request, [size])
      if (made.has(keyOf(request.id, size))) continue
      failed.set(keyOf(request.id, size), { id: request.id, size: size.name, message: alone?.message ?? 'no design could be made' })
    }
    onProgress({ stage: 'requests', done: ++done, total: requests.length })
  }

  async function work(engine: Engine): Promise<void> {
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await make(engine, next)
    } catch (error) {
      ending.abort()
      throw error
    }
  }

  const ends = await Promise.allSettled(engines.map(work))
  const broken = ends.find((end) => end.status === 'rejected')
  if (broken !== undefined) throw broken.reason
  const keys = requests.flatMap(({ id }) => sizes.map((size) => keyOf(id, size)))
  return { results: keys.flatMap((key) => made.get(key) ?? []), failures: keys.flatMap((key) => failed.get(key) ?? []) }
}
