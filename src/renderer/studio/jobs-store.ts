import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Client } from '#contract/client.ts'
import type { Job } from '#contract/work.ts'

/** The jobs that are waiting or running, oldest first, wherever in the page one is. */
export interface JobsStore {
  jobs(): readonly Job[]
  subscribe(listener: () => void): () => void
  /** Hears of every job that ends. */
  onEnd(listener: (job: Job) => void): () => void
  cancel(id: string): void
  dispose(): void
}

export function createJobsStore(client: Client): JobsStore {
  const listeners = new Set<() => void>()
  const endListeners = new Set<(job: Job) => void>()
  let jobs: readonly Job[] = []

  const isOpen = ({ state }: Job): boolean => state === 'waiting' || state === 'running'
  function replace(next: readonly Job[]): void {
    jobs = next
    for (const listener of [...listeners]) listener()
  }
  const list = (): void => void client.call('jobs.list', {}).then((answer) => replace(answer.jobs.filter(isOpen)), () => undefined)
  const stops = [
    client.on('jobs.changed', ({ job }) => {
      const at = jobs.findIndex(({ id }) => id === job.id)
      if (isOpen(job)) replace(at < 0 ? [...jobs, job] : jobs.with(at, job))
      else {
        if (at >= 0) replace(jobs.toSpliced(at, 1))
        for (const listener of [...endListeners]) listener(job)
      }
    }),
    client.onState((state) => void (state === 'connected' && list())),
  ]
  list()
  return {
    jobs: () => jobs,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    onEnd(listener) {
      endListeners.add(listener)
      return () => void endListeners.delete(listener)
    },
    cancel: (id) => void client.call('jobs.cancel', { job: id }).catch(() => undefined),
    dispose: () => stops.forEach((stop) => stop()),
  }
}

export const JobsContext = createContext<JobsStore | null>(null)

export function useJobsStore(): JobsStore {
  const store = useContext(JobsContext)
  if (store === null) throw new Error('useJobsStore is used outside of JobsContext')
  return store
}
export const useJobs = (): readonly Job[] => {
  const store = useJobsStore()
  return useSyncExternalStore(store.subscribe, store.jobs)
}
