import { Failure } from '#contract/failure.ts'

/** What comes first where several wait: a person before a judgement, a judgement before a picture for the library. */
export const urgencies = { person: 0, lint: 1, thumbnail: 2 } as const

export interface Turn {
  readonly urgency: number
  readonly signal?: AbortSignal
  readonly onStart?: () => void
}

/** One task at a time, the most urgent first, and in the order in which they came. */
export interface Lane {
  /** Rejects with a `cancelled` failure where the signal comes before the turn. */
  run<Result>(task: () => Promise<Result>, turn: Turn): Promise<Result>
  /** When nothing runs or waits any more. */
  whenIdle(): Promise<void>
}

interface Waiting {
  readonly turn: Turn
  readonly start: () => Promise<void>
}

export function createLane(): Lane {
  const waiting: Waiting[] = []
  let busy: Promise<void> | null = null

  async function work(): Promise<void> {
    for (;;) {
      const least = Math.min(...waiting.map(({ turn }) => turn.urgency))
      const at = waiting.findIndex(({ turn }) => turn.urgency === least)
      if (at < 0) break
      await waiting.splice(at, 1)[0]!.start()
    }
    busy = null
  }

  return {
    whenIdle: () => busy ?? Promise.resolve(),
    run: (task, turn) =>
      new Promise((resolve, reject) => {
        const cancel = (): void => {
          const at = waiting.indexOf(entry)
          if (at >= 0) waiting.splice(at, 1)
          reject(new Failure('cancelled', 'Cancelled.'))
        }
        const entry: Waiting = {
          turn,
          async start() {
            turn.signal?.removeEventListener('abort', cancel)
            try {
              turn.onStart?.()
              resolve(await task())
            } catch (error) {
              reject(error)
            }
          },
        }
        if (turn.signal?.aborted === true) return cancel()
        turn.signal?.addEventListener('abort', cancel, { once: true })
        waiting.push(entry)
        busy ??= work()
      }),
  }
}
