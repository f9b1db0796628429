import { createContext, useContext, useSyncExternalStore } from 'react'
import type { ResultOf } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import type { Settings } from '#contract/records.ts'

export type Hello = ResultOf<'studio.hello'>

/** The settings as this page shows them: changed at once here, told to main, and heard of from other pages. */
export interface SettingsStore {
  readonly hello: Hello
  settings(): Settings
  subscribe(listener: () => void): () => void
  change(changes: Partial<Settings>): void
  dispose(): void
}

export function createSettingsStore(client: Client, hello: Hello): SettingsStore {
  const listeners = new Set<() => void>()
  let settings = hello.settings
  let pending = 0

  function replace(next: Settings): void {
    settings = next
    for (const listener of [...listeners]) listener()
  }
  const stops = [
    // An answer or an announcement of before one's own last change would turn that back.
    client.on('settings.changed', (event) => void (pending === 0 && replace(event.settings))),
    client.onState((state) => {
      if (state === 'connected') client.call('studio.hello', {}).then((again) => void (pending === 0 && replace(again.settings)), () => undefined)
    }),
  ]
  return {
    hello,
    settings: () => settings,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    change(changes) {
      replace({ ...settings, ...changes })
      pending++
      client.call('settings.change', { changes }).then(
        (saved) => void (--pending === 0 && replace(saved)),
        () => void pending--,
      )
    },
    dispose: () => stops.forEach((stop) => stop()),
  }
}

export const SettingsContext = createContext<SettingsStore | null>(null)

export function useSettingsStore(): SettingsStore {
  const store = useContext(SettingsContext)
  if (store === null) throw new Error('useSettingsStore is used outside of SettingsContext')
  return store
}

/** The settings, and what changes some of them. */
export function useSettings(): readonly [Settings, (changes: Partial<Settings>) => void] {
  const store = useSettingsStore()
  return [useSyncExternalStore(store.subscribe, store.settings), store.change]
}
