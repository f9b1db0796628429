import type { Client } from '#contract/client.ts'
import { Failure } from '#contract/failure.ts'
import type { Job, Work, WorkResult } from '#contract/work.ts'

export interface Following {
  /** Between 0 and 1; null while it waits, or where no one can say. */
  readonly onProgress?: (share: number | null, stage: string) => void
  /** What has come so far, of a job that makes several things. */
  readonly onResult?: (result: WorkResult, job: string) => void
  /** Cancels the job, too. */
  readonly signal?: AbortSignal
}

/** Starts a job and waits for its end. Rejects with a `Failure`: `cancelled`, or what went wrong with it. */
export function followJob<Kind extends Work['kind']>(client: Client, work: Extract<Work, { kind: Kind }>, { onProgress, onResult, signal }: Following = {}): Promise<Extract<WorkResult, { kind: Kind }> & { readonly job: string }> {
  const id = crypto.randomUUID()
  return new Promise((resolve, reject) => {
    function end(settle: () => void): void {
      for (const stop of stops) stop()
      signal?.removeEventListener('abort', cancel)
      settle()
    }
    function cancel(): void {
      client.call('jobs.cancel', { job: id }).catch(() => undefined)
      end(() => reject(new Failure('cancelled', '')))
    }
    function hear(job: Job): void {
      if (job.state === 'done' && job.result !== null) end(() => resolve({ ...(job.result as Extract<WorkResult, { kind: Kind }>), job: id }))
      else if (job.state === 'cancelled') end(() => reject(new Failure('cancelled', '')))
      else if (job.state === 'failed' || job.state === 'done') end(() => reject(new Failure('failed', job.message ?? '')))
      else {
        if (job.result !== null) onResult?.(job.result, id)
        onProgress?.(job.state === 'waiting' || job.total <= 1 ? null : job.done / job.total, job.stage)
      }
    }
    /** What was announced while the wire was broken is asked for; a main that has started anew knows nothing of it. */
    function ask(): void {
      client.call('jobs.list', {}).then(
        ({ jobs }) => {
          const job = jobs.find((each) => each.id === id)
          if (job === undefined) end(() => reject(new Failure('stopped', '')))
          else hear(job)
        },
        () => undefined,
      )
    }
    let isStarted = false
    const stops = [client.on('jobs.changed', ({ job }) => void (job.id === id && hear(job))), client.onState((state) => void (state === 'connected' && isStarted && ask()))]
    if (signal?.aborted) return end(() => reject(new Failure('cancelled', '')))
    signal?.addEventListener('abort', cancel)
    client.call('jobs.start', { job: id, work: work as Work }).then(
      () => {
        isStarted = true
      },
      (error: unknown) => end(() => reject(error instanceof Error ? error : new Failure('failed', String(error)))),
    )
  })
}
