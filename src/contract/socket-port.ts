import { createInbox } from './inbox.ts'
import type { Port } from './port.ts'

/** What a browser's WebSocket and that of the package `ws` have in common. */
interface Socket {
  readonly readyState: number
  send(text: string): void
  close(): void
  addEventListener(kind: 'message', listener: (event: { readonly data: unknown }) => void): void
  addEventListener(kind: 'close', listener: () => void): void
}

/** A WebSocket that is open, as a port. */
export function toSocketPort(socket: Socket): Port {
  const open = 1
  const inbox = createInbox()
  socket.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') inbox.receive(data)
  })
  return {
    send: (text) => void (socket.readyState === open && socket.send(text)),
    onText: inbox.onText,
    onClose(next) {
      if (socket.readyState > open) void Promise.resolve().then(next)
      else socket.addEventListener('close', next)
    },
    close: () => socket.close(),
  }
}
