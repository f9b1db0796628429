import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Announce } from '#contract/server.ts'
import { openDatabase } from '#main/database/open-database.ts'
import { createDesigns } from '#main/designs/create-designs.ts'
import { createJournal } from '#main/designs/journal.ts'
import { createThumbnails } from '#main/designs/thumbnails.ts'
import type { Design } from '#core/design/design.ts'

export interface LibraryOptions {
  readonly folder?: string
  readonly now?: () => number
  readonly hasAsset?: () => Promise<boolean>
  readonly render?: (design: Design, path: string) => Promise<void>
  readonly readUpload?: (id: string) => Promise<Design>
}

/** The library on a real database, with thumbnails that are the design's title. */
export function openLibrary({ folder = mkdtempSync(join(tmpdir(), 'broadside-library-')), now = Date.now, hasAsset = () => Promise.resolve(true), render, readUpload }: LibraryOptions = {}) {
  const pictures = join(folder, 'thumbnails')
  mkdirSync(pictures, { recursive: true })
  const { database } = openDatabase(join(folder, 'studio.db'), now)
  const told: { event: string; payload: unknown; except: string | undefined }[] = []
  const announce: Announce = (event, payload, except) => void told.push({ event, payload, except })
  const journal = createJournal(database)
  const thumbnails = createThumbnails({ database, journal, folder: pictures, announce, quietMs: 30, render: render ?? ((design, path) => writeFile(path, design.title)) })
  const designs = createDesigns({ database, journal, thumbnails, announce, now, hasAsset, readUpload: readUpload ?? (() => Promise.reject(new Error('no uploads here'))) })
  return {
    ...designs.handlers,
    folder,
    told,
    database,
    journal,
    thumbnails,
    recall: designs.recall,
    page: { connection: 'page' },
    /** As if the process had ended: nothing is written on the way out. */
    drop() {
      thumbnails.dispose()
      database.close()
    },
    close() {
      thumbnails.dispose()
      journal.settle()
      database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
export type Library = ReturnType<typeof openLibrary>
