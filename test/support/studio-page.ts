import { WebSocket } from 'ws'
import { createClient } from '#contract/client.ts'
import type { Client } from '#contract/client.ts'
import { toSocketPort } from '#contract/socket-port.ts'

export interface StudioPage {
  readonly client: Client
  /** Where it comes back to, from now on; null: nowhere for now. */
  setUrl(url: string | null): void
  /** Its connection dies, as when a network does. */
  cut(): void
  get(path: string): Promise<Response>
  close(): void
}

/** What a browser's page is to a served studio, without the browser: the contract's client over a real WebSocket. */
export function openStudioPage(first: string): StudioPage {
  let address: URL | null = new URL(first)
  let socket: WebSocket | null = null
  const page = crypto.randomUUID()
  const headersOf = (url: URL): Record<string, string> => ({ 'x-broadside-token': url.searchParams.get('token') ?? '' })
  const client = createClient({
    async connect() {
      if (address === null) throw new Error('there is no studio')
      const made = new WebSocket(`ws://${address.host}/contract?page=${page}`, { headers: headersOf(address), perMessageDeflate: false })
      await new Promise((resolve, reject) => made.once('open', resolve).once('error', reject))
      made.on('error', () => undefined)
      socket = made
      return toSocketPort(made)
    },
    wait: (attempt) => new Promise((resolve) => setTimeout(resolve, Math.min(200, 10 * 2 ** attempt))),
  })
  return {
    client,
    setUrl: (url) => void (address = url === null ? null : new URL(url)),
    cut: () => socket?.terminate(),
    get: (path) => fetch(new URL(path, address!.origin), { headers: headersOf(address!) }),
    close: () => client.close(),
  }
}
