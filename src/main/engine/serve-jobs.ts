import { setImmediate } from 'node:timers/promises'
import { BadInput } from '#main/bad-input.ts'
import type { Candidate, Job, JobResult, Progress } from './job.ts'
import type { FailureCode, FromEngine } from './message.ts'
import { parseToEngine } from './message.ts'
import type { ModelSettings } from './models/create-models.ts'

export interface JobEvents {
  onProgress(progress: Progress): void
  /** Resolves when it is on its way: work that goes on before that would keep a picture of megabytes waiting in the pipe. */
  onCandidate(candidate: Candidate): Promise<void>
}

export type RunJob = (job: Job, events: JobEvents, signal: AbortSignal) => Promise<JobResult[Job['kind']]>

/** The engine process's end of the wire. */
export interface EnginePort {
  /** Resolves when it has left the process. */
  send(message: FromEngine): Promise<void>
  onMessage(listener: (message: unknown) => void): void
}

const peakRssMiB = (): number => process.resourceUsage().maxRSS / 1024

const toFailure = (error: unknown, signal: AbortSignal): { code: FailureCode; message: string } => {
  if (signal.aborted) return { code: 'cancelled', message: 'cancelled' }
  if (error instanceof BadInput) return { code: 'bad-input', message: error.message }
  return { code: 'failed', message: error instanceof Error ? error.message : String(error) }
}

/** Answers jobs one at a time. What is no message of ours is left unanswered. */
export function serveJobs(port: EnginePort, runJob: RunJob, configure: (models: ModelSettings) => void = () => undefined): void {
  let current: { readonly id: number; readonly abort: AbortController } | null = null

  async function answer(id: number, job: Job, signal: AbortSignal): Promise<void> {
    const events: JobEvents = {
      onProgress: (progress) => void port.send({ kind: 'progress', id, progress }),
      onCandidate: (candidate) => port.send({ kind: 'candidate', id, candidate }),
    }
    try {
      const result = await runJob(job, events, signal)
      await port.send({ kind: 'done', id, result, peakRssMiB: peakRssMiB() })
    } catch (error) {
      if (process.env['BROADSIDE_DEBUG'] !== undefined) console.error(error)
      await port.send({ kind: 'failed', id, ...toFailure(error, signal), peakRssMiB: peakRssMiB() })
    }
  }

  port.onMessage((raw) => {
    const message = parseToEngine(raw)
    if (message === null) return
    if (message.kind === 'configure') return configure(message.models)
    if (message.kind === 'cancel') {
      if (current?.id === message.id) current.abort.abort()
      return
    }
    const abort = new AbortController()
    current = { id: message.id, abort }
    // A turn of the loop first, so that a cancel that came with the job is seen before the work starts.
    void setImmediate().then(() => answer(message.id, message.job, abort.signal))
  })
}
