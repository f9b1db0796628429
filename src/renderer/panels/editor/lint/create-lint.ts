import type { Client } from '#contract/client.ts'
import { Failure } from '#contract/failure.ts'
import type { Found } from '#contract/work.ts'
import type { Design } from '#core/design/design.ts'
import { followJob } from '#renderer/studio/follow-job.ts'
import type { Studio } from '#renderer/studio/studio.ts'

export interface LintState {
  /** Null before the first judgement. */
  readonly findings: readonly Found[] | null
  readonly scores: Readonly<Record<string, number>>
  /** The design has changed since, and is looked at, or soon will be. */
  readonly isBehind: boolean
  /** Why the last try gave no judgement. */
  readonly failure: string | null
}

/** The engine's judgement of an open design, kept up with it while anyone looks. */
export interface Lint {
  state(): LintState
  subscribe(listener: () => void): () => void
  retry(): void
}

/** After the last change, so that nothing is judged in the middle of work. */
const restMs = 600

export function createLint(client: Client, studio: Studio): Lint {
  const listeners = new Set<() => void>()
  let state: LintState = { findings: null, scores: {}, isBehind: true, failure: null }
  let judged: Design | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | null = null
  let stop: (() => void) | null = null

  function enter(changes: Partial<LintState>): void {
    state = { ...state, ...changes }
    for (const listener of [...listeners]) listener()
  }

  function wait(delayMs: number): void {
    clearTimeout(timer)
    running?.abort()
    running = null
    timer = setTimeout(() => void judge(), delayMs)
    if (!state.isBehind) enter({ isBehind: true })
  }

  async function judge(): Promise<void> {
    const { design } = studio.state()
    const abort = new AbortController()
    running = abort
    try {
      const { findings, scores } = await followJob(client, { kind: 'lint', design }, { signal: abort.signal })
      if (running !== abort) return
      judged = design
      enter({ findings, scores, isBehind: false, failure: null })
    } catch (error) {
      if (running !== abort || abort.signal.aborted) return
      // A newer state of the design, of this page or another window's, took its place in the queue.
      if (error instanceof Failure && error.code === 'cancelled') return wait(restMs)
      enter({ isBehind: false, failure: error instanceof Error ? error.message : String(error) })
    }
  }

  function start(): void {
    const offPatch = studio.onPatch(() => wait(restMs))
    const offState = client.onState((now) => void (now === 'connected' && state.failure !== null && wait(0)))
    stop = () => {
      offPatch()
      offState()
      clearTimeout(timer)
      running?.abort()
      running = null
    }
    if (judged !== studio.state().design) wait(judged === null ? 0 : restMs)
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      if (listeners.size === 1) start()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        stop = null
      }
    },
    retry: () => wait(0),
  }
}
