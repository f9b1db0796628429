import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Database } from 'better-sqlite3'

/** A lock that nobody refers to would be let go when memory is tidied. */
const held = new Set<Database>()

/**
 * Holds a data folder for this process, so that two studios never write to one; null where another holds it. The lock is
 * the operating system's own (SQLite's, on a file that holds nothing), so it goes with the process however that ends.
 */
export function lockFolder(folder: string): (() => void) | null {
  const lock = new Sqlite(join(folder, 'studio.lock'), { timeout: 1500 })
  try {
    lock.pragma('journal_mode = DELETE')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (/^SQLITE_BUSY/.test(String((error as { code?: unknown }).code))) return null
    throw error
  }
  held.add(lock)
  return () => {
    held.delete(lock)
    lock.close()
  }
}
