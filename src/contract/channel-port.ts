import { createInbox } from './inbox.ts'
import type { Port } from './port.ts'

/** What a browser's MessagePort and Node's have in common. */
interface Channel {
  postMessage(text: string): void
  start(): void
  close(): void
  addEventListener(kind: 'message', listener: (event: { readonly data: unknown }) => void): void
  addEventListener(kind: 'close', listener: () => void): void
}

/** One end of a structured-clone channel, as a port. */
export function toChannelPort(channel: Channel): Port {
  const inbox = createInbox()
  channel.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') inbox.receive(data)
  })
  channel.start()
  return {
    send: (text) => channel.postMessage(text),
    onText: inbox.onText,
    onClose: (next) => channel.addEventListener('close', next),
    close: () => channel.close(),
  }
}
