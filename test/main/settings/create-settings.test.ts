import { tmpdir } from 'node:os'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Settings, SettingsChanges } from '#contract/records.ts'
import { openDatabase } from '#main/database/open-database.ts'
import { createSettings } from '#main/settings/create-settings.ts'

let folder: string
let database: ReturnType<typeof openDatabase>['database']
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadside-settings-'))
  database = openDatabase(join(folder, 'studio.db'), Date.now).database
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const open = () => createSettings({ database, announce: () => undefined })
const change = (settings: ReturnType<typeof open>, changes: object) => settings.handlers['settings.change']({ changes: SettingsChanges.parse(changes) }, { connection: 'page' })

describe('settings', () => {
  it('keeps what was changed and leaves the rest as it was', () => {
    const first = open()
    change(first, { theme: 'dark', panels: { layers: false } })
    change(first, { language: 'zh' })
    expect(open().current()).toEqual({ ...Settings.parse({}), theme: 'dark', panels: { layers: false }, language: 'zh' })
  })

  it('tells the other pages', () => {
    const told: unknown[] = []
    const settings = createSettings({ database, announce: (...said) => void told.push(said) })
    change(settings, { isSnapping: false })
    expect(told).toEqual([['settings.changed', { settings: { ...Settings.parse({}), isSnapping: false } }, 'page']])
  })

  it.each([['{"theme":"pink","isSnapping":false,"wings":2}'], ['[]'], ['{'], ['null']])('reads what fits of what is stored: %s', (json) => {
    database.prepare('INSERT INTO settings (id, json) VALUES (1, ?)').run(json)
    expect(open().current()).toEqual({ ...Settings.parse({}), isSnapping: json.includes('false') ? false : true })
  })
})
