import { useCallback, useEffect, useRef, useState } from 'react'
import { Failure } from '#contract/failure.ts'
import type { Variant } from '#contract/variants.ts'
import type { Work } from '#contract/work.ts'
import { useClient } from '#renderer/studio/client-context.tsx'
import { followJob } from '#renderer/studio/follow-job.ts'

/** A variant with the job that made it: where its picture and its design are. */
export interface Made extends Variant {
  readonly job: string
}

export interface Making {
  /** `idle`: before the first, and after one that was called off, whose results stay. */
  readonly state: 'idle' | 'running' | 'done' | 'failed'
  readonly made: readonly Made[]
  /** From 0 to 1; null: nobody knows. */
  readonly share: number | null
  readonly message: string
}

const idle: Making = { state: 'idle', made: [], share: null, message: '' }

/** One job at a time: what comes of it is shown as it comes, and a new one calls the last one off. */
export function useVariants(): { readonly making: Making; start(work: Extract<Work, { kind: 'vary' | 'relayout' }>): void; cancel(): void } {
  const client = useClient()
  const [making, setMaking] = useState<Making>(idle)
  const abort = useRef<AbortController | null>(null)
  useEffect(() => () => abort.current?.abort(), [])

  const start = useCallback((work: Extract<Work, { kind: 'vary' | 'relayout' }>) => {
    abort.current?.abort()
    const own = new AbortController()
    abort.current = own
    const change = (changes: Partial<Making>): void => {
      if (abort.current === own) setMaking((last) => ({ ...last, ...changes }))
    }
    setMaking({ ...idle, state: 'running' })
    const take = (result: { readonly variants: readonly Variant[] }, job: string): readonly Made[] => result.variants.map((variant) => ({ ...variant, job }))
    followJob(client, work, {
      signal: own.signal,
      onProgress: (share) => change({ share }),
      onResult: (result, job) => {
        if (result.kind === 'vary' || result.kind === 'relayout') change({ made: take(result, job) })
      },
    }).then(
      (result) => change({ state: 'done', made: take(result, result.job) }),
      (error: unknown) => change(error instanceof Failure && error.code === 'cancelled' ? { state: 'idle' } : { state: 'failed', message: error instanceof Error ? error.message : String(error) }),
    )
  }, [client])
  const cancel = useCallback(() => {
    abort.current?.abort()
    setMaking((last) => ({ ...last, state: last.state === 'running' ? 'idle' : last.state }))
  }, [])
  return { making, start, cancel }
}
