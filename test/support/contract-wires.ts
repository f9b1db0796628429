import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { MessageChannel } from 'node:worker_threads'
import { WebSocket } from 'ws'
import type { Handlers } from '#contract/calls.ts'
import { toChannelPort } from '#contract/channel-port.ts'
import { createMemoryWire } from '#contract/memory-port.ts'
import type { Port } from '#contract/port.ts'
import { createServer } from '#contract/server.ts'
import type { Server } from '#contract/server.ts'
import { toSocketPort } from '#contract/socket-port.ts'
import { openLoopback } from '#main/hosts/loopback.ts'

export interface OpenWire {
  readonly server: Server
  /** A page's end of a new wire to the server. */
  connect(page?: string): Promise<Port>
  /** A broken wire, seen from both ends. */
  cut(): Promise<void>
  close(): Promise<void>
}

type Open = (handlers: Partial<Handlers>, onError?: (error: unknown, name: string) => void) => Promise<OpenWire>

async function openSocket(url: string, headers: Record<string, string>): Promise<WebSocket> {
  const socket = new WebSocket(url, { headers, perMessageDeflate: false })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  return socket
}

/** Every kind of wire that a page and main may have between them, with a real server at main's end. */
export const wires: readonly (readonly [string, Open])[] = [
  [
    'memory',
    async (handlers, onError) => {
      const server = createServer({ handlers: handlers as Handlers, onError })
      const ends: Port[] = []
      return {
        server,
        async connect(page = 'page') {
          const [ours, theirs] = createMemoryWire()
          ends.push(theirs)
          server.accept(theirs, page)
          return ours
        },
        async cut() {
          ends.splice(0).forEach((end) => end.close())
          await wait(5)
        },
        close: async () => server.dispose(),
      }
    },
  ],
  [
    'a MessageChannel',
    async (handlers, onError) => {
      const server = createServer({ handlers: handlers as Handlers, onError })
      const ends: Port[] = []
      return {
        server,
        async connect(page = 'page') {
          const { port1, port2 } = new MessageChannel()
          const theirs = toChannelPort(port2 as never)
          ends.push(theirs)
          server.accept(theirs, page)
          return toChannelPort(port1 as never)
        },
        async cut() {
          ends.splice(0).forEach((end) => end.close())
          await wait(20)
        },
        close: async () => server.dispose(),
      }
    },
  ],
  [
    'a WebSocket',
    async (handlers, onError) => {
      const server = createServer({ handlers: handlers as Handlers, onError })
      const rendererFolder = mkdtempSync(join(tmpdir(), 'broadside-test-'))
      const loopback = await openLoopback({ server, answerBytes: async () => null, rendererFolder, port: 0, token: 'the-token' })
      const sockets: WebSocket[] = []
      return {
        server,
        async connect(page = '') {
          const socket = await openSocket(`ws://127.0.0.1:${loopback.port}/contract?page=${page}`, { 'x-broadside-token': 'the-token' })
          sockets.push(socket)
          return toSocketPort(socket)
        },
        async cut() {
          for (const socket of sockets.splice(0)) socket.terminate()
          await wait(20)
        },
        async close() {
          await loopback.close()
          rmSync(rendererFolder, { recursive: true, force: true })
        },
      }
    },
  ],
]
