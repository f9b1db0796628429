import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '#main/database/migrations.ts'
import { openDatabase } from '#main/database/open-database.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadside-database-'))
  path = join(folder, 'studio.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = () => openDatabase(path, () => 77)
const putSettings = (json: string): void => {
  const { database } = open()
  database.prepare('INSERT INTO settings (id, json) VALUES (1, ?)').run(json)
  database.close()
}

describe('openDatabase', () => {
  it('makes a database that is up to date, keeps its rows, and is as safe as is said', () => {
    putSettings('{"a":1}')
    const { database, movedTo } = open()
    expect(movedTo).toBeNull()
    expect(database.prepare('SELECT json FROM settings').get()).toEqual({ json: '{"a":1}' })
    const pragma = (name: string) => database.pragma(name, { simple: true })
    expect([pragma('user_version'), pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys')]).toEqual([migrations.length, 'wal', 2, 1])
    database.close()
  })

  it.each([
    ['no database at all', (bytes: Buffer) => Buffer.from('this is no database, and never was one '.repeat(bytes.length / 30))],
    ['a table broken in the middle', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 4096), Buffer.alloc(bytes.length - 4096, 0x5a)])],
    ['half of it', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2))],
  ])('puts a damaged one aside whole and begins a new one: %s', (_what, spoil) => {
    putSettings(JSON.stringify({ long: 'x'.repeat(20000) }))
    const damaged = spoil(readFileSync(path))
    writeFileSync(path, damaged)
    const { database, movedTo } = open()
    expect(movedTo).toBe(`${path}.damaged-77`)
    expect(readFileSync(movedTo!).equals(damaged)).toBe(true)
    expect(database.prepare('SELECT count(*) AS count FROM settings').get()).toEqual({ count: 0 })
    database.close()
    expect(open().movedTo).toBeNull()
  })

  it('leaves one that a newer Broadside wrote as it is', () => {
    putSettings('{}')
    const newer = new Sqlite(path)
    newer.pragma(`user_version = ${migrations.length + 1}`)
    newer.close()
    expect(open).toThrow('newer Broadside')
    expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([])
    const again = new Sqlite(path)
    expect(again.prepare('SELECT json FROM settings').get()).toEqual({ json: '{}' })
    again.close()
  })
})
