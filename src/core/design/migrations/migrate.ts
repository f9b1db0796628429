import type { Parsed } from '../fault.ts'

export type Json = Record<string, unknown>

/** One frozen step from a version to the next; it knows only its own two versions and is never edited again. */
export type Migration = (json: Json) => Json

/** `migrations[0]` leads from version 1 to 2, and so on: as long as the current version less one. */
const migrations: readonly Migration[] = []

/**
 * Plain data of an older version → plain data of the current one. What it returns is still unchecked; a step that cannot
 * read what it was given is a fault.
 */
export function migrate(json: Json, version: number, steps: readonly Migration[] = migrations): Parsed<Json> {
  let current = json
  for (let from = version; from <= steps.length; from++) {
    try {
      current = steps[from - 1]!(current)
    } catch {
      return { ok: false, faults: [{ path: 'version', message: `is ${version}, but the file cannot be read as such (step ${from} to ${from + 1})` }] }
    }
  }
  return { ok: true, value: current }
}

/** The version that designs have after the last step. */
export const latestVersion = (): number => migrations.length + 1
