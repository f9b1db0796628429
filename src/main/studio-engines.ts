import { Failure } from '#contract/failure.ts'
import { EngineFailure } from './engine/engine-failure.ts'
import { createEngine } from './engine/engine.ts'
import type { EngineChild, EngineDeps, RunOptions } from './engine/engine.ts'
import type { Job, JobResult } from './engine/job.ts'
import { createLane, urgencies } from './jobs/create-lane.ts'
import type { Lane } from './jobs/create-lane.ts'

/** A cancelled job that has not said so by then loses its process, so that cancelling is felt at once. */
const graceMs = 150

export interface StudioEngine {
  readonly lane: Lane
  /** At once: whoever calls holds the lane. Rejects with a `Failure`. */
  run<Asked extends Job>(job: Asked, options?: RunOptions): Promise<JobResult[Asked['kind']]>
  /** When its turn comes. Rejects with a `Failure`. */
  queue<Asked extends Job>(job: Asked, urgency?: number): Promise<JobResult[Asked['kind']]>
  /** Starts the process and what it needs, so that the first job need not wait for that. */
  warm(): Promise<void>
  /** Tells its process what holds for models now. */
  configure(): void
  dispose(): void
}

/** An engine process and the order in which it is asked. */
export function createStudioEngine(spawn: () => EngineChild, about: Pick<EngineDeps, 'settings' | 'onCrash'> = {}): StudioEngine {
  const engine = createEngine({ spawn, graceMs, ...about })
  const lane = createLane()
  let isDisposed = false
  const warm = async (): Promise<void> => {
    if (!isDisposed) await engine.run({ kind: 'start' }).catch(() => undefined)
  }
  const run: StudioEngine['run'] = (job, options) =>
    engine.run(job, options).catch((error: unknown) => {
      const failure = toFailure(error)
      if (failure.code === 'cancelled') void warm()
      throw failure
    })
  return {
    lane,
    run,
    queue: (job, urgency = urgencies.person) => lane.run(() => run(job), { urgency }),
    warm,
    configure: engine.configure,
    dispose() {
      isDisposed = true
      engine.dispose()
    },
  }
}

function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  if (error instanceof EngineFailure) return new Failure(error.code, toSentence(error.message))
  return new Failure('failed', error instanceof Error ? error.message : String(error))
}

const toSentence = (text: string): string => {
  const line = text.replace(/\s*\n\s*/g, ' ')
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}${/[.!?]$/.test(line) ? '' : '.'}`
}
