import { existsSync, readdirSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import type { Announce } from '#contract/server.ts'
import type { Design } from '#core/design/design.ts'
import type { Journal } from './journal.ts'

export interface Thumbnails {
  /** The design has changed: its picture is drawn anew once it has been left alone for a moment. */
  touch(id: string): void
  /** The picture of the design as it is now, drawn if need be; an older one where that takes too long, null where there is none. */
  find(id: string): Promise<{ path: string; revision: number } | null>
  forget(id: string): Promise<void>
  dispose(): void
}

interface ThumbnailsDeps {
  readonly database: Database
  readonly journal: Journal
  readonly folder: string
  /** Draws the design into a file. */
  readonly render: (design: Design, path: string) => Promise<void>
  readonly announce: Announce
  readonly quietMs?: number
}

/** A page waits this long for a fresh picture before it is given the old one. */
const patienceMs = 10_000

export function createThumbnails({ database, journal, folder, render, announce, quietMs = 1500 }: ThumbnailsDeps): Thumbnails {
  const quiet = new Map<string, NodeJS.Timeout>()
  const drawing = new Map<string, Promise<void>>()
  let isDisposed = false
  const stateOf = database.prepare<[string], { revision: number; thumbnail: number | null }>('SELECT revision, thumbnail FROM designs WHERE id = ?')
  const note = database.prepare('UPDATE designs SET thumbnail = ? WHERE id = ?')
  const nameOf = (id: string, revision: number): string => `${id}-${revision}.png`
  const pathOf = (id: string, revision: number): string => join(folder, nameOf(id, revision))
  const known = new Set(database.prepare<[], { id: string; thumbnail: number }>('SELECT id, thumbnail FROM designs WHERE thumbnail IS NOT NULL').all().map(({ id, thumbnail }) => nameOf(id, thumbnail)))
  // Drawn, and never noted: the studio ended between the two.
  for (const name of readdirSync(folder)) if (!known.has(name)) rmSync(join(folder, name), { recursive: true, force: true })

  async function drawNow(id: string): Promise<void> {
    const held = journal.open(id)
    if (held === null) return
    const path = pathOf(id, held.revision)
    await render(held.design, path)
    const state = isDisposed ? undefined : stateOf.get(id)
    if (state === undefined) return rm(path, { force: true })
    note.run(held.revision, id)
    announce('library.changed', { id })
    if (state.thumbnail !== null && state.thumbnail !== held.revision) await rm(pathOf(id, state.thumbnail), { force: true })
    if (state.revision !== held.revision) touch(id)
  }

  function draw(id: string): Promise<void> {
    clearTimeout(quiet.get(id))
    quiet.delete(id)
    const running = drawing.get(id)
    if (running !== undefined) return running
    // A design whose pictures are gone has no thumbnail; what is wrong with it is said where it is opened.
    const started = drawNow(id).catch(() => undefined).finally(() => drawing.delete(id))
    drawing.set(id, started)
    return started
  }

  function touch(id: string): void {
    if (isDisposed) return
    clearTimeout(quiet.get(id))
    quiet.set(id, setTimeout(() => void draw(id), quietMs))
  }

  const newest = (id: string): { path: string; revision: number; isFresh: boolean } | null => {
    const state = stateOf.get(id)
    if (state === undefined || state.thumbnail === null) return null
    const path = pathOf(id, state.thumbnail)
    return existsSync(path) ? { path, revision: state.thumbnail, isFresh: state.thumbnail === state.revision } : null
  }

  return {
    touch,
    async find(id) {
      const there = newest(id)
      if (there?.isFresh === true || stateOf.get(id) === undefined) return there
      const patience = new AbortController()
      await Promise.race([draw(id), delay(patienceMs, undefined, { signal: patience.signal }).catch(() => undefined)])
      patience.abort()
      return isDisposed ? null : newest(id)
    },
    async forget(id) {
      clearTimeout(quiet.get(id))
      quiet.delete(id)
      const thumbnail = stateOf.get(id)?.thumbnail
      if (typeof thumbnail === 'number') await rm(pathOf(id, thumbnail), { force: true })
    },
    dispose() {
      isDisposed = true
      for (const timer of quiet.values()) clearTimeout(timer)
    },
  }
}
