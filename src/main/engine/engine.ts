import { EngineFailure } from './engine-failure.ts'
import type { Candidate, Job, JobResult, Progress } from './job.ts'
import type { FromEngine, ToEngine } from './message.ts'
import { parseFromEngine } from './message.ts'
import type { ModelSettings } from './models/create-models.ts'

/** One engine process, whatever starts it: `child_process.fork` now, Electron's `utilityProcess` in the desktop shell. */
export interface EngineChild {
  send(message: ToEngine): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once, when the process is gone, with the reason in words: `signal SIGKILL`. */
  onExit(listener: (reason: string) => void): void
  kill(): void
}

export interface RunOptions {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
  /** What it throws or rejects with ends the job. */
  readonly onCandidate?: (candidate: Candidate) => void | Promise<void>
  /** How long this job may take to say that it was cancelled; the engine's own, if not said. */
  readonly graceMs?: number
}

export interface Engine {
  /** Jobs run one after another. Rejects with an `EngineFailure`. */
  run<Asked extends Job>(job: Asked, options?: RunOptions): Promise<JobResult[Asked['kind']]>
  /** Tells a process that runs what `settings` says now; a new one hears it first of all. */
  configure(): void
  /** The most memory that any of its processes has held. */
  peakRssMiB(): number
  dispose(): void
}

interface Running {
  readonly id: number
  readonly onMessage: (message: FromEngine) => void
  readonly end: (failure: EngineFailure) => void
}

export interface EngineDeps {
  readonly spawn: () => EngineChild
  /** What models run on in the process of that name, which no other ever has; the CPU, if not said. */
  readonly settings?: (process: string) => ModelSettings
  /** The process of that name died of itself. Called before the job hears of it. */
  readonly onCrash?: (reason: string, process: string) => void
  /** How long a cancelled job may take to say so before its process is ended. */
  readonly graceMs?: number
}

export function createEngine({ spawn, settings, onCrash, graceMs = 1000 }: EngineDeps): Engine {
  let child: EngineChild | null = null
  let childName = ''
  let running: Running | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let lastId = 0
  let peakRssMiB = 0
  let isDisposed = false

  function start(): EngineChild {
    const started = spawn()
    const name = (childName = crypto.randomUUID())
    started.onMessage((message) => {
      const parsed = parseFromEngine(message)
      if (parsed === null) {
        drop(started, new EngineFailure('stopped', 'the engine stopped: it sent a message that is none of its own'))
        return
      }
      if ('peakRssMiB' in parsed) peakRssMiB = Math.max(peakRssMiB, parsed.peakRssMiB)
      // A job that was cancelled may still have messages on the way.
      if (running?.id === parsed.id) running.onMessage(parsed)
    })
    started.onExit((reason) => {
      if (child === started) onCrash?.(reason, name)
      drop(started, new EngineFailure('stopped', `the engine stopped (${reason})`))
    })
    configure(started)
    return started
  }

  function configure(started: EngineChild): void {
    if (settings !== undefined) started.send({ kind: 'configure', models: settings(childName) })
  }

  function drop(gone: EngineChild, failure: EngineFailure): void {
    if (child !== gone) return
    child = null
    gone.kill()
    running?.end(failure)
  }

  async function runNow(job: Job, { signal, onProgress, onCandidate, graceMs: ownGraceMs = graceMs }: RunOptions): Promise<JobResult[Job['kind']]> {
    if (isDisposed) throw new EngineFailure('stopped', 'the engine stopped: it was closed')
    if (signal?.aborted === true) throw new EngineFailure('cancelled', 'cancelled')
    const engine = (child ??= start())
    const id = ++lastId
    let graceTimer: NodeJS.Timeout | undefined
    const cancel = (): void => {
      engine.send({ kind: 'cancel', id })
      graceTimer = setTimeout(() => drop(engine, new EngineFailure('cancelled', 'cancelled')), ownGraceMs)
    }
    let taken: Promise<void> = Promise.resolve()
    try {
      const result = await new Promise<JobResult[Job['kind']]>((resolve, reject) => {
        running = {
          id,
          end: reject,
          onMessage: (message) => {
            if (message.kind === 'progress') onProgress?.(message.progress)
            else if (message.kind === 'failed') reject(new EngineFailure(message.code, message.message))
            else if (message.kind === 'done') taken.then(() => resolve(message.result), reject)
            else if (onCandidate !== undefined) {
              taken = taken.then(() => onCandidate(message.candidate))
              taken.catch((error: unknown) => {
                cancel()
                reject(error)
              })
            }
          },
        }
        signal?.addEventListener('abort', cancel)
        engine.send({ kind: 'run', id, job })
      })
      return result
    } finally {
      running = null
      clearTimeout(graceTimer)
      signal?.removeEventListener('abort', cancel)
      await taken.catch(() => undefined)
    }
  }

  return {
    run(job, options = {}) {
      const answer = queue.then(() => runNow(job, options))
      queue = answer.catch(() => undefined)
      return answer as Promise<never>
    },
    configure: () => void (child !== null && configure(child)),
    peakRssMiB: () => peakRssMiB,
    dispose() {
      isDisposed = true
      if (child !== null) drop(child, new EngineFailure('stopped', 'the engine stopped: it was closed'))
    },
  }
}
