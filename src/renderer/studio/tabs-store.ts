import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Client } from '#contract/client.ts'
import type { Session } from './session.ts'
import type { SettingsStore } from './settings-store.ts'

/** Designs at the top of the window; one is fetched when it is first shown. */
export interface Tab {
  readonly id: string
  /** As the library last said; an open design knows its own better. Null: not known yet. */
  readonly title: string | null
  /** Tells apart what is called the same: `1080 × 1350`. */
  readonly size: string | null
}

export interface TabsStore {
  tabs(): readonly Tab[]
  subscribe(listener: () => void): () => void
  add(id: string): void
  /** Saves what is left to save. Rejects, and keeps the tab, where that cannot be. */
  close(id: string): Promise<void>
  move(id: string, toIndex: number): void
  dispose(): void
}

const maxTabs = 24

/** Which designs this window shows as tabs. They are found again at the next start. */
export function createTabsStore(client: Client, session: Session, settings: SettingsStore): TabsStore {
  const listeners = new Set<() => void>()
  let tabs: readonly Tab[] = settings.settings().openDesigns.map((id) => ({ id, title: null, size: null }))
  let timer: ReturnType<typeof setTimeout> | undefined

  function replace(next: readonly Tab[]): void {
    const isReordered = next.length !== tabs.length || next.some(({ id }, index) => id !== tabs[index]!.id)
    tabs = next
    for (const listener of [...listeners]) listener()
    if (isReordered) settings.change({ openDesigns: next.map(({ id }) => id) })
  }

  async function readTitles(): Promise<void> {
    if (tabs.length === 0) return
    const { designs, total } = await client.call('designs.list', { search: '', isRemoved: false, order: 'changed', offset: 0, limit: 200 })
    const known = new Map(designs.map((design) => [design.id, design]))
    // One that is not in the library any more has nothing to show.
    const isThere = ({ id }: Tab): boolean => known.has(id) || total > designs.length || session.designs().some((design) => design.id === id)
    replace(
      tabs.filter(isThere).map((tab) => {
        const design = known.get(tab.id)
        return design === undefined ? tab : { id: tab.id, title: design.title, size: `${design.width} × ${design.height}` }
      }),
    )
  }
  const readSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void readTitles().catch(() => undefined), 200)
  }
  const stop = client.on('library.changed', readSoon)
  void readTitles().catch(() => undefined)

  return {
    tabs: () => tabs,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    add(id) {
      if (tabs.some((tab) => tab.id === id)) return
      replace([...tabs, { id, title: null, size: null }].slice(-maxTabs))
      readSoon()
    },
    async close(id) {
      await session.close(id)
      replace(tabs.filter((tab) => tab.id !== id))
    },
    move(id, toIndex) {
      const from = tabs.findIndex((tab) => tab.id === id)
      if (from < 0) return
      const rest = tabs.toSpliced(from, 1)
      replace(rest.toSpliced(Math.max(0, Math.min(rest.length, toIndex)), 0, tabs[from]!))
    },
    dispose() {
      clearTimeout(timer)
      stop()
    },
  }
}

export const TabsContext = createContext<TabsStore | null>(null)

export function useTabsStore(): TabsStore {
  const store = useContext(TabsContext)
  if (store === null) throw new Error('useTabsStore is used outside of TabsContext')
  return store
}
export const useTabs = (): readonly Tab[] => {
  const store = useTabsStore()
  return useSyncExternalStore(store.subscribe, store.tabs)
}
