import type { Handlers } from '#contract/calls.ts'
import type { Announce } from '#contract/server.ts'
import type { Job, Work, WorkResult } from '#contract/work.ts'
import { urgencies } from './create-lane.ts'
import type { Lane } from './create-lane.ts'

export interface JobContext {
  readonly id: string
  readonly signal: AbortSignal
  /** What has come so far, of a job that makes several things. */
  onResult(result: WorkResult): void
  onProgress(progress: { readonly stage: string; readonly done: number; readonly total: number }): void
}

interface JobsDeps {
  readonly lanes: Readonly<Record<'generate' | 'desk' | 'models', Lane>>
  readonly announce: Announce
  /** Before the job is taken on; a `Failure` refuses it. */
  readonly begin: (work: Work) => void
  readonly perform: (work: Work, context: JobContext) => Promise<WorkResult>
  /** Once, when it is done, failed or cancelled. */
  readonly end: (work: Work, job: Job) => void
}

interface Entry {
  job: Job
  readonly connection: string
  readonly abort: AbortController
  toldAt: number
  timer: NodeJS.Timeout | null
}

/** Progress is told about ten times a second; a change of state at once. */
const tellMs = 100
/** Finished jobs that a page which comes back may still ask about. */
const maxFinished = 30

const isFinished = ({ state }: Job): boolean => state !== 'waiting' && state !== 'running'

export function createJobs({ lanes, announce, begin, perform, end }: JobsDeps) {
  const entries = new Map<string, Entry>()

  function tell(entry: Entry): void {
    if (entry.timer !== null) clearTimeout(entry.timer)
    entry.timer = null
    entry.toldAt = performance.now()
    announce('jobs.changed', { job: entry.job })
  }

  function change(entry: Entry, changes: Partial<Job>): void {
    if (isFinished(entry.job)) return
    entry.job = { ...entry.job, ...changes }
    if (changes.state !== undefined) tell(entry)
    else entry.timer ??= setTimeout(() => tell(entry), Math.max(0, entry.toldAt + tellMs - performance.now()))
  }

  function finish(entry: Entry, work: Work, changes: Partial<Job> & Pick<Job, 'state'>): void {
    if (isFinished(entry.job)) return
    end(work, { ...entry.job, ...changes })
    change(entry, changes)
    const finished = [...entries.values()].filter(({ job }) => isFinished(job))
    for (const { job } of finished.slice(0, Math.max(0, finished.length - maxFinished))) entries.delete(job.id)
  }

  async function run(entry: Entry, work: Work): Promise<void> {
    const { id } = entry.job
    const { signal } = entry.abort
    signal.addEventListener('abort', () => finish(entry, work, { state: 'cancelled' }))
    const lane = lanes[work.kind === 'probe' ? 'models' : work.kind === 'generate' || work.kind === 'vary' || work.kind === 'relayout' ? 'generate' : 'desk']
    const turn = { urgency: work.kind === 'lint' ? urgencies.lint : urgencies.person, signal, onStart: () => change(entry, { state: 'running' }) }
    try {
      const result = await lane.run(() => perform(work, { id, signal, onResult: (result) => change(entry, { result }), onProgress: (progress) => change(entry, progress) }), turn)
      finish(entry, work, { state: 'done', result, done: entry.job.total })
    } catch (error) {
      finish(entry, work, { state: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }

  return {
    handlers: {
      'jobs.start': ({ job: id, work }, { connection }) => {
        if (entries.has(id)) return {}
        begin(work)
        if (work.kind === 'lint') {
          // Only the newest state of a design is worth judging.
          for (const { job, abort, connection: other } of entries.values()) if (job.kind === 'lint' && job.state === 'waiting' && other === connection) abort.abort()
        }
        const job: Job = { id, kind: work.kind, generation: work.kind === 'generate' ? work.generation : null, state: 'waiting', stage: '', done: 0, total: 1, message: null, result: null }
        const entry: Entry = { job, connection, abort: new AbortController(), toldAt: -tellMs, timer: null }
        entries.set(id, entry)
        tell(entry)
        void run(entry, work)
        return {}
      },
      'jobs.cancel': ({ job }) => {
        entries.get(job)?.abort.abort()
        return {}
      },
      'jobs.list': () => ({ jobs: [...entries.values()].map(({ job }) => job) }),
    } satisfies Partial<Handlers>,
    dispose() {
      for (const { timer } of entries.values()) if (timer !== null) clearTimeout(timer)
    },
  }
}
