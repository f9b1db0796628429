import type { Client } from '#contract/client.ts'
import { createJobsStore } from './jobs-store.ts'
import type { JobsStore } from './jobs-store.ts'
import { createSession } from './session.ts'
import type { Session } from './session.ts'
import { createSettingsStore } from './settings-store.ts'
import type { Hello, SettingsStore } from './settings-store.ts'
import { createTabsStore } from './tabs-store.ts'
import type { TabsStore } from './tabs-store.ts'
import { followSettings } from './theme.ts'

export interface Stores {
  readonly client: Client
  readonly settings: SettingsStore
  readonly session: Session
  readonly jobs: JobsStore
  readonly tabs: TabsStore
}

/** What a page holds for as long as it is open, whatever screen it shows. */
export function startStores(client: Client, hello: Hello): Stores {
  const settings = createSettingsStore(client, hello)
  followSettings(settings)
  const session = createSession(client)
  return { client, settings, session, jobs: createJobsStore(client), tabs: createTabsStore(client, session, settings) }
}
