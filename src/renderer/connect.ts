import { toChannelPort } from '#contract/channel-port.ts'
import { createClient } from '#contract/client.ts'
import type { Client } from '#contract/client.ts'
import type { Port } from '#contract/port.ts'
import { toSocketPort } from '#contract/socket-port.ts'

declare global {
  interface Window {
    /** In the desktop shell alone: its preload posts the wire to this window when it is asked. */
    readonly hostPort?: { ask(): void }
  }
}

const longestWaitMs = 2000

/** The one place that asks which host this is. */
export function connect(): Client {
  // The same for as long as the page is open, so that main knows it again when it comes back.
  const page = crypto.randomUUID()
  return createClient({
    connect: () => (window.hostPort === undefined ? openSocket(page) : openChannel(window.hostPort)),
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

function openChannel(host: { ask(): void }): Promise<Port> {
  return new Promise((resolve) => {
    const hear = ({ source, data, ports: [port] }: MessageEvent): void => {
      if (source !== window || data !== 'host-port' || port === undefined) return
      window.removeEventListener('message', hear)
      resolve(toChannelPort(port))
    }
    window.addEventListener('message', hear)
    host.ask()
  })
}
