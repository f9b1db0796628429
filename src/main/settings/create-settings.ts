import type { Database } from 'better-sqlite3'
import type { Handlers } from '#contract/calls.ts'
import { Settings } from '#contract/records.ts'
import type { Announce } from '#contract/server.ts'

interface SettingsDeps {
  readonly database: Database
  readonly announce: Announce
  readonly onChange?: () => void
}

export function createSettings({ database, announce, onChange }: SettingsDeps) {
  const read = database.prepare<[], { json: string }>('SELECT json FROM settings WHERE id = 1')
  const write = database.prepare('INSERT INTO settings (id, json) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json')
  let current = parseSettings(read.get()?.json ?? '{}')
  return {
    current: (): Settings => current,
    handlers: {
      'settings.change': ({ changes }, { connection }) => {
        current = { ...current, ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) }
        write.run(JSON.stringify(current))
        announce('settings.changed', { settings: current }, connection)
        onChange?.()
        return current
      },
    } satisfies Partial<Handlers>,
  }
}

/** Field by field: what is not known is dropped, and what does not fit is as it was at first. */
function parseSettings(text: string): Settings {
  const fresh = Settings.parse({})
  let stored: unknown
  try {
    stored = JSON.parse(text)
  } catch {
    return fresh
  }
  if (typeof stored !== 'object' || stored === null) return fresh
  const known: Record<string, unknown> = { ...fresh }
  for (const [name, schema] of Object.entries(Settings.shape)) {
    const parsed = schema.safeParse((stored as Record<string, unknown>)[name])
    if (parsed.success) known[name] = parsed.data
  }
  return known as Settings
}
