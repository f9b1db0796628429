import { useEffect, useMemo, useRef, useState } from 'react'
import { Failure } from '#contract/failure.ts'
import type { Understood } from '#contract/understood.ts'
import { useClient } from '#renderer/studio/client-context.tsx'
import { createLatestAsker } from '#renderer/studio/ask-latest.ts'
import type { LatestAsker } from '#renderer/studio/ask-latest.ts'
import { toQuestion } from './brief-state.ts'
import type { BriefState } from './brief-state.ts'

const delayMs = 280

export interface Reading {
  /** Of the brief as it was when it was last read. */
  readonly understood: Understood | null
  readonly isReading: boolean
  /** A sentence of the engine; empty where it has none. */
  readonly fault: string | null
}

const isReadable = (request: string): boolean => /\p{L}/u.test(request)

/** Reads the brief a moment after it stands still. */
export function useUnderstood(state: BriefState): Reading {
  const client = useClient()
  const [reading, setReading] = useState<Reading>({ understood: null, isReading: false, fault: null })
  const asker = useRef<LatestAsker<ReturnType<typeof toQuestion>> | null>(null)
  useEffect(() => {
    const made = createLatestAsker<ReturnType<typeof toQuestion>, Understood>({
      ask: (question) => client.call('briefs.read', question),
      delayMs,
      onAnswer: (understood) => setReading({ understood, isReading: false, fault: null }),
      onFailure: (error) => setReading((last) => ({ ...last, fault: error instanceof Failure ? error.message : '' })),
      onBusy: (isReading) => setReading((last) => ({ ...last, isReading })),
    })
    asker.current = made
    return () => made.dispose()
  }, [client])

  const question = useMemo(() => JSON.stringify(toQuestion(state)), [state])
  useEffect(() => {
    if (isReadable(state.request)) {
      asker.current?.put(JSON.parse(question) as ReturnType<typeof toQuestion>)
      setReading((last) => (last.understood === null ? { ...last, isReading: true } : last))
    } else {
      asker.current?.drop()
      setReading({ understood: null, isReading: false, fault: null })
    }
    // `question` holds the request.
  }, [question, client])
  return reading
}
