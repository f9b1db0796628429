import { useCallback, useEffect, useRef, useState } from 'react'
import { Failure } from '#contract/failure.ts'
import type { ExportKind, WorkResult } from '#contract/work.ts'
import type { Design } from '#core/design/design.ts'
import { useClient } from '#renderer/studio/client-context.tsx'
import { followJob } from '#renderer/studio/follow-job.ts'

export interface Prepared extends Extract<WorkResult, { kind: 'export' }> {
  readonly url: string
}
export type Preparing =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly share: number | null }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'done'; readonly prepared: Prepared }

export interface ExportWish {
  readonly design: Design
  readonly to: ExportKind
  readonly scale: number
  readonly name: string
}

/** While a scale or name is still being typed, nothing is made. */
const restMs = 350

/** Makes the file as it is wished for; a new wish calls the one before off. A wish of null waits. */
export function usePrepared({ design, to, scale, name }: ExportWish, isPossible: boolean): { readonly preparing: Preparing; readonly start: () => void; readonly cancel: () => void } {
  const client = useClient()
  const [preparing, setPreparing] = useState<Preparing>({ state: 'idle' })
  const running = useRef<AbortController | null>(null)

  const start = useCallback(() => {
    running.current?.abort()
    const abort = new AbortController()
    running.current = abort
    setPreparing({ state: 'running', share: null })
    const onProgress = (share: number | null): void => void (running.current === abort && setPreparing({ state: 'running', share }))
    followJob(client, { kind: 'export', design, to, scale, name }, { signal: abort.signal, onProgress }).then(
      (result) => {
        if (running.current === abort) setPreparing({ state: 'done', prepared: { ...result, url: `/exports/${result.job}/${encodeURIComponent(result.name)}` } })
      },
      (error: unknown) => {
        if (running.current !== abort) return
        const isCancelled = error instanceof Failure && error.code === 'cancelled'
        setPreparing(isCancelled ? { state: 'idle' } : { state: 'failed', message: error instanceof Error ? error.message : String(error) })
      },
    )
  }, [client, design, to, scale, name])

  const isFirst = useRef(true)
  useEffect(() => {
    if (!isPossible) {
      running.current?.abort()
      running.current = null
      setPreparing({ state: 'idle' })
      return
    }
    setPreparing({ state: 'running', share: null })
    const timer = setTimeout(start, isFirst.current ? 0 : restMs)
    isFirst.current = false
    return () => {
      clearTimeout(timer)
      running.current?.abort()
      running.current = null
    }
  }, [start, isPossible])

  return {
    preparing,
    start,
    cancel() {
      running.current?.abort()
      running.current = null
      setPreparing({ state: 'idle' })
    },
  }
}
