import { useEffect, useRef } from 'react'
import { useSettingsStore } from '#renderer/studio/settings-store.ts'
import { toDraft } from './brief-state.ts'
import type { BriefState } from './brief-state.ts'

const delayMs = 500

/** Keeps the brief in the settings, so that it is there again after a reload. */
export function useSavedDraft(state: BriefState): void {
  const store = useSettingsStore()
  const latest = useRef(state)
  const saved = useRef(state)
  latest.current = state
  useEffect(() => {
    const save = (): void => {
      if (saved.current === latest.current) return
      saved.current = latest.current
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
}
