import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { createServer } from '#contract/server.ts'
import type { EngineChild } from './engine/engine.ts'
import { openLoopback } from './hosts/loopback.ts'
import type { Loopback } from './hosts/loopback.ts'
import { createStudioApp } from './studio-app.ts'

/** Where it is first looked for, so that the address stays the same from day to day. */
const usualPort = 4870

export interface ServeOptions {
  readonly dataFolder: string
  /** Null: the usual one, else any that is free. */
  readonly port: number | null
  readonly spawnEngine: () => EngineChild
  readonly version: string
  readonly rendererFolder?: string
  readonly onError?: (error: unknown, name: string) => void
}

export interface Served {
  readonly url: string
  readonly port: number
  /** An address that lets in whoever comes first with it, once: for a program's arguments, which others may read. */
  openingUrl(): string
  close(): Promise<void>
}

const builtRenderer = fileURLToPath(new URL('../../out/renderer', import.meta.url))

/** The studio for a browser on this machine. Throws a `Failure` where another studio holds the data folder. */
export async function serveStudio({ dataFolder, port, spawnEngine, version, rendererFolder = builtRenderer, onError }: ServeOptions): Promise<Served> {
  const app = createStudioApp({ dataFolder, spawnEngine, host: 'loopback', version })
  const server = createServer({ handlers: app.handlers, onError })
  app.onAnnounce(server.announce)
  const open = (at: number): Promise<Loopback> => openLoopback({ server, answerBytes: app.answerBytes, rendererFolder, port: at, token: randomBytes(24).toString('hex') })
  try {
    const loopback = await open(port ?? usualPort).catch((error: NodeJS.ErrnoException) => {
      if (port === null && error.code === 'EADDRINUSE') return open(0)
      throw error
    })
    return {
      url: loopback.url,
      port: loopback.port,
      openingUrl: loopback.openingUrl,
      async close() {
        await loopback.close()
        await app.dispose()
      },
    }
  } catch (error) {
    await app.dispose()
    throw error
  }
}
