import { toChannelPort } from '#contract/channel-port.ts'
import { createClient } from '#contract/client.ts'
import type { Client } from '#contract/client.ts'
import type { Port } from '#contract/port.ts'
import { toSocketPort } from '#contract/socket-port.ts'

declare global {
  interface Window {
    /** The desktop shell's own wire, handed over by its preload; resolves once main has sent it. */
    readonly hostPort?: () => Promise<MessagePort>
  }
}

const longestWaitMs = 2000

/** The one place that asks which host this is. */
export function connect(): Client {
  // The same for as long as the page is open, so that main knows it again when it comes back.
  const page = crypto.randomUUID()
  return createClient({
    connect: () => (window.hostPort === undefined ? openSocket(page) : window.hostPort().then(toChannelPort)),
    wait: (attempt) => new Promise((resolve) => setTimeout(resolve, Math.min(longestWaitMs, 50 * 2 ** attempt))),
  })
}

function openSocket(page: string): Promise<Port> {
  const url = new URL(`/contract?page=${page}`, location.href)
  url.protocol = 'ws:'
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url)
    socket.addEventListener('open', () => resolve(toSocketPort(socket)))
    socket.addEventListener('error', () => reject(new Error('the studio does not answer')))
  })
}
