import { useCallback, useEffect, useRef } from 'react'
import { Settings } from '#contract/records.ts'
import { useSettingsStore } from '#renderer/studio/settings-store.ts'
import { emptyBrief, toDraft } from './brief-state.ts'
import type { BriefState } from './brief-state.ts'

const delayMs = 500
type Draft = Settings['draft']

/** A brief that was generated from stays with its entry in the page's history: going back finds it, a new design starts afresh. */
export function takeFromHistory(): Draft {
  const kept = Settings.shape.draft.safeParse((history.state as { readonly brief?: unknown } | null)?.brief ?? null)
  return kept.success ? kept.data : null
}

/** Keeps the brief in the settings, so that it is there again after a reload. Returns what is called once it has been generated from. */
export function useSavedDraft(state: BriefState): () => void {
  const store = useSettingsStore()
  const latest = useRef(state)
  const saved = useRef(state)
  latest.current = state
  useEffect(() => {
    const save = (): void => {
      if (saved.current === latest.current) return
      saved.current = latest.current
      if (history.state !== null) history.replaceState(null, '')
      store.change({ draft: toDraft(latest.current) })
    }
    const timer = setTimeout(save, delayMs)
    addEventListener('pagehide', save)
    return () => {
      clearTimeout(timer)
      removeEventListener('pagehide', save)
    }
  }, [state, store])
  useEffect(
    () => () => {
      if (saved.current !== latest.current) store.change({ draft: toDraft(latest.current) })
    },
    [store],
  )
  return useCallback(() => {
    saved.current = latest.current
    history.replaceState({ brief: toDraft(latest.current) }, '')
    const { sizes, count } = latest.current
    store.change({ draft: toDraft({ ...emptyBrief, sizes, count }) })
  }, [store])
}
