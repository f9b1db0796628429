import { useCallback, useMemo } from 'react'
import { Failure } from '#contract/failure.ts'
import type { Candidate, Generation, Wanted } from '#contract/records.ts'
import { showToast } from '#renderer/controls/show-toast.ts'
import { useClient } from '#renderer/studio/client-context.tsx'
import { goTo } from '#renderer/studio/router.ts'
import { useSettingsStore } from '#renderer/studio/settings-store.ts'
import { useStrings } from '#renderer/studio/strings.ts'
import { askForVariants } from '#renderer/studio/variants-link.ts'
import type { GalleryChange } from './gallery-state.ts'
import { galleryStrings } from './strings.ts'

export interface CandidateActions {
  judge(candidate: Candidate, state: Candidate['state']): void
  open(candidate: Candidate): void
  moreLike(candidate: Candidate): void
  /** Variations on one axis, or the candidate in other sizes. */
  openVariants(candidate: Candidate, kind: 'vary' | 'relayout'): void
  generateMore(): void
  /** Under the same name: it goes on with what is missing. */
  startAgain(): void
  cancel(job: string): void
  editBrief(): void
  remove(): void
}

const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!
const wordsOf = (error: unknown, otherwise: string): string => (error instanceof Failure && error.message !== '' ? error.message : otherwise)

export function useCandidateActions(generation: Generation | null, change: (change: GalleryChange) => void): CandidateActions {
  const client = useClient()
  const store = useSettingsStore()
  const texts = useStrings(galleryStrings)

  const fail = useCallback((error: unknown, otherwise: string) => showToast({ text: wordsOf(error, otherwise), tone: 'danger' }), [])
  const start = useCallback(
    async (id: string, wanted: Wanted) => {
      try {
        await client.call('jobs.start', { job: crypto.randomUUID(), work: { kind: 'generate', generation: id, wanted } })
        goTo({ screen: 'generation', id })
      } catch (error) {
        fail(error, texts.startFailed)
      }
    },
    [client, fail, texts],
  )

  return useMemo(() => {
    async function judge(candidate: Candidate, state: Candidate['state'], isUndo: boolean): Promise<void> {
      if (candidate.state === state) return
      change({ kind: 'candidate', candidate: { ...candidate, state } })
      if (!isUndo && state === 'discarded') showToast({ text: texts.nowDiscarded, action: { label: texts.undo, onPress: () => void judge({ ...candidate, state }, candidate.state, true) } })
      try {
        change({ kind: 'candidate', candidate: await client.call('candidates.judge', { id: candidate.id, state }) })
      } catch (error) {
        change({ kind: 'candidate', candidate })
        fail(error, texts.judgeFailed)
      }
    }
    return {
      judge: (candidate, state) => void judge(candidate, state, false),
      open: (candidate) =>
        void client.call('candidates.open', { id: candidate.id, as: crypto.randomUUID() }).then(
          ({ design }) => goTo({ screen: 'design', id: design }),
          (error: unknown) => fail(error, texts.openFailed),
        ),
      moreLike: (candidate) => {
        if (generation !== null) void start(crypto.randomUUID(), { ...generation.wanted, sizes: [candidate.size], seed: newSeed(), like: candidate.id })
      },
      openVariants: ({ id, title, size }, kind) => askForVariants({ kind, title, size, given: () => ({ candidate: id }), studio: null }),
      generateMore: () => {
        if (generation !== null) void start(crypto.randomUUID(), { ...generation.wanted, seed: newSeed() })
      },
      startAgain: () => {
        if (generation !== null) void start(generation.id, generation.wanted)
      },
      cancel: (job) => void client.call('jobs.cancel', { job }).catch(() => undefined),
      editBrief: () => {
        if (generation === null) return
        const { request, logo, photos, sizes, count, choices } = generation.wanted
        store.change({ draft: { request, logo, photos, sizes, count, choices } })
        goTo({ screen: 'new' })
      },
      remove: () => {
        if (generation === null) return
        const { id } = generation
        client.call('generations.remove', { id }).then(
          () => {
            goTo({ screen: 'library' })
            const restore = (): void =>
              void client.call('generations.restore', { id }).then(
                () => goTo({ screen: 'generation', id }),
                (error: unknown) => fail(error, texts.judgeFailed),
              )
            showToast({ text: texts.removed, action: { label: texts.undo, onPress: restore } })
          },
          (error: unknown) => fail(error, texts.judgeFailed),
        )
      },
    }
  }, [change, client, fail, generation, start, store, texts])
}
