import { useCallback, useEffect, useReducer, useState } from 'react'
import { Failure } from '#contract/failure.ts'
import type { Candidate } from '#contract/records.ts'
import { useClient, useClientState } from '#renderer/studio/client-context.tsx'
import { changeGallery, emptyGallery, jobOf } from './gallery-state.ts'
import type { GalleryChange, GalleryState } from './gallery-state.ts'

export interface OpenGeneration {
  readonly state: GalleryState
  readonly change: (change: GalleryChange) => void
  readonly reload: () => void
}

/** One generation with its candidates, as main has it and as it changes. `onAdded` hears of each new candidate. */
export function useGeneration(id: string, onAdded: (candidate: Candidate) => void): OpenGeneration {
  const client = useClient()
  const isConnected = useClientState() === 'connected'
  const [state, change] = useReducer(changeGallery, emptyGallery)
  const [asked, setAsked] = useState(0)

  useEffect(() => {
    const stops = [
      client.on('candidates.added', ({ generation, candidate }) => {
        if (generation !== id) return
        change({ kind: 'candidate', candidate })
        onAdded(candidate)
      }),
      client.on('candidates.changed', ({ candidate }) => void (candidate.generation === id && change({ kind: 'candidate', candidate }))),
      client.on('generations.changed', ({ generation }) => void (generation.id === id && change({ kind: 'generation', generation }))),
      client.on('jobs.changed', ({ job }) => void (job.generation === id && change({ kind: 'job', job }))),
    ]
    return () => stops.forEach((stop) => stop())
  }, [client, id, onAdded])

  // What was announced while there was no wire was never heard: all is asked for again.
  useEffect(() => {
    if (!isConnected) return
    let isCurrent = true
    change({ kind: 'loading' })
    Promise.all([client.call('generations.open', { id }), client.call('jobs.list', {})]).then(
      ([{ generation, candidates }, { jobs }]) => isCurrent && change({ kind: 'loaded', generation, candidates, job: jobOf(jobs, id) }),
      (error: unknown) => {
        if (!isCurrent) return
        if (error instanceof Failure && error.code === 'not-found') change({ kind: 'missing' })
        else change({ kind: 'failed', message: error instanceof Error ? error.message : '' })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [client, id, isConnected, asked])

  return { state, change, reload: useCallback(() => setAsked((times) => times + 1), []) }
}
