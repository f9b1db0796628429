import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Handlers } from '#contract/calls.ts'
import { Failure } from '#contract/failure.ts'
import type { Announce } from '#contract/server.ts'
import { lockFolder } from './database/lock-folder.ts'
import { openDatabase } from './database/open-database.ts'
import type { EngineChild } from './engine/engine.ts'
import { createSettings } from './settings/create-settings.ts'

export interface StudioApp {
  readonly handlers: Handlers
  /** The bytes behind the contract's ids, for any host's own requests; null for a path that is none of them. */
  answerBytes(request: Request): Promise<Response | null>
  /** `except` is the connection that knows already. Answers what stops it. */
  onAnnounce(listener: Announce): () => void
  dispose(): Promise<void>
}

export interface StudioDeps {
  /** Absolute; made where it is missing. */
  readonly dataFolder: string
  readonly spawnEngine: () => EngineChild
  readonly host: 'electron' | 'loopback'
  readonly version: string
  readonly now?: () => number
}

/** Builds all that stands behind the contract. Throws a `Failure` with one sentence where another studio holds the folder. */
export function createStudioApp({ dataFolder, host, version, now = Date.now }: StudioDeps): StudioApp {
  mkdirSync(dataFolder, { recursive: true })
  const unlock = lockFolder(dataFolder)
  if (unlock === null) throw new Failure('conflict', `${dataFolder}: another Broadside studio is open on this data folder; close it, or choose another folder`)
  const { database, movedTo } = openDatabase(join(dataFolder, 'studio.db'), now)
  const notices = movedTo === null ? [] : [`The library could not be read and was put aside as ${movedTo}; a new one was begun.`]
  const listeners = new Set<Announce>()
  const announce: Announce = (event, payload, except) => {
    for (const listener of [...listeners]) listener(event, payload, except)
  }
  const settings = createSettings({ database, announce })
  const handlers = {
    'studio.hello': () => ({ version, host, settings: settings.current(), notices }),
    ...settings.handlers,
  } satisfies Partial<Handlers>
  return {
    handlers: handlers as unknown as Handlers,
    answerBytes: () => Promise.resolve(null),
    onAnnounce(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    dispose() {
      database.close()
      unlock()
      return Promise.resolve()
    },
  }
}
