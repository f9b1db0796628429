import type { Candidate, Generation, Size } from '#contract/records.ts'
import type { Job } from '#contract/work.ts'

export type Filter = 'all' | 'kept' | 'discarded'
export const maxCompared = 4

/** What a gallery shows. `load` says how far the asking for it has come. */
export interface GalleryState {
  readonly load: 'loading' | 'missing' | 'failed' | 'ready'
  readonly message: string
  readonly generation: Generation | null
  /** In the order in which they came. */
  readonly candidates: readonly Candidate[]
  readonly job: Job | null
}

export const emptyGallery: GalleryState = { load: 'loading', message: '', generation: null, candidates: [], job: null }

export type GalleryChange =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'loaded'; readonly generation: Generation; readonly candidates: readonly Candidate[]; readonly job: Job | null }
  | { readonly kind: 'generation'; readonly generation: Generation }
  | { readonly kind: 'candidate'; readonly candidate: Candidate }
  | { readonly kind: 'job'; readonly job: Job }

export function changeGallery(state: GalleryState, change: GalleryChange): GalleryState {
  switch (change.kind) {
    case 'loading':
      return { ...state, load: state.generation === null ? 'loading' : state.load }
    case 'missing':
      return { ...emptyGallery, load: 'missing' }
    case 'failed':
      return state.generation === null ? { ...emptyGallery, load: 'failed', message: change.message } : state
    // The wire keeps its order: what was announced before this answer is in it.
    case 'loaded':
      return { load: 'ready', message: '', generation: change.generation, candidates: change.candidates, job: change.job }
    case 'generation':
      return { ...state, generation: change.generation }
    case 'candidate':
      return { ...state, candidates: putCandidate(state.candidates, change.candidate) }
    case 'job':
      return { ...state, job: change.job }
  }
}

function putCandidate(candidates: readonly Candidate[], candidate: Candidate): readonly Candidate[] {
  const at = candidates.findIndex(({ id }) => id === candidate.id)
  return at < 0 ? [...candidates, candidate] : candidates.with(at, candidate)
}

export const isUnderway = (job: Job): boolean => job.state === 'waiting' || job.state === 'running'

/** The one that runs, else the last: a generation that was stopped and started again has several. */
export const jobOf = (jobs: readonly Job[], generation: string): Job | null => {
  const own = jobs.filter((job) => job.generation === generation)
  return own.find(isUnderway) ?? own.at(-1) ?? null
}

export const isShown = ({ state }: Candidate, filter: Filter): boolean => (filter === 'all' ? state !== 'discarded' : state === filter)

/** The candidates of one size, and how many are still to come. */
export interface SizeGroup {
  readonly size: Size
  readonly candidates: readonly Candidate[]
  readonly missing: number
}

/** What is made where neither the brief nor its words name a size. */
const usualSize: Size = { width: 1080, height: 1350, name: '1080x1350' }

export function groupBySize({ wanted, state }: Generation, candidates: readonly Candidate[], filter: Filter): SizeGroup[] {
  const sizes = new Map<string, Size>()
  const key = ({ width, height }: Size): string => `${width}x${height}`
  for (const size of [...wanted.sizes, ...candidates.map(({ size }) => size)]) if (!sizes.has(key(size))) sizes.set(key(size), size)
  if (sizes.size === 0) sizes.set(key(usualSize), usualSize)
  return [...sizes].map(([name, size]) => {
    const own = candidates.filter((candidate) => key(candidate.size) === name)
    return { size, candidates: own.filter((candidate) => isShown(candidate, filter)).sort((a, b) => a.rank - b.rank), missing: state === 'running' && filter === 'all' ? Math.max(0, wanted.count - own.length) : 0 }
  })
}

export const countStates = (candidates: readonly Candidate[]): Readonly<Record<Filter, number>> => ({
  all: candidates.filter((candidate) => isShown(candidate, 'all')).length,
  kept: candidates.filter(({ state }) => state === 'kept').length,
  discarded: candidates.filter(({ state }) => state === 'discarded').length,
})

/** Picks it for comparison, or puts it back; the first picked gives way to a fifth. */
export const togglePick = (picked: readonly string[], id: string): readonly string[] =>
  picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id].slice(-maxCompared)

/** The next in a list, going round. */
export const stepThrough = (ids: readonly string[], id: string, by: number): string | null =>
  ids.length === 0 ? null : (ids[(Math.max(0, ids.indexOf(id)) + by + ids.length) % ids.length] ?? null)
