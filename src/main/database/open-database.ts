import { existsSync, renameSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import type { Database } from 'better-sqlite3'
import { migrations } from './migrations.ts'

export interface OpenedDatabase {
  readonly database: Database
  /** Where a database that could not be read was put; null when there was none. */
  readonly movedTo: string | null
}

const isDamage = (error: unknown): boolean => /^SQLITE_(CORRUPT|NOTADB)/.test(String((error as { code?: unknown }).code))

/**
 * Opens the studio's database and brings it up to date. A damaged one is moved aside whole, so that it can still be
 * rescued, and a fresh one takes its place. Throws for one that a newer Broadside wrote: it is left as it is.
 */
export function openDatabase(path: string, now: () => number): OpenedDatabase {
  try {
    return { database: openSound(path), movedTo: null }
  } catch (error) {
    if (!isDamage(error)) throw error
    const movedTo = `${path}.damaged-${now()}`
    for (const part of ['', '-wal', '-shm']) if (existsSync(path + part)) renameSync(path + part, movedTo + part)
    return { database: openSound(path), movedTo }
  }
}

function openSound(path: string): Database {
  const database = new Sqlite(path, { timeout: 2000 })
  try {
    database.pragma('journal_mode = WAL')
    // A save that was answered outlives a power cut, not only a crash; saves come at a person's pace, so the wait is not felt.
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    database.pragma('trusted_schema = OFF')
    const verdict = database.pragma('quick_check(1)', { simple: true })
    if (verdict !== 'ok') throw Object.assign(new Error(`the database is damaged: ${String(verdict)}`), { code: 'SQLITE_CORRUPT' })
    migrate(database, path)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function migrate(database: Database, path: string): void {
  const version = database.pragma('user_version', { simple: true }) as number
  if (version > migrations.length) throw new Error(`${path}: was written by a newer Broadside; open it with that one, or choose another data folder`)
  for (const [index, step] of migrations.entries()) {
    if (index < version) continue
    database.transaction(() => {
      database.exec(step)
      database.pragma(`user_version = ${index + 1}`)
    })()
  }
}
