import type { Port } from './port.ts'

/** What a browser's MessagePort and Node's have in common. */
interface Channel {
  postMessage(text: string): void
  start(): void
  close(): void
  addEventListener(kind: 'message', listener: (event: { readonly data: unknown }) => void): void
  addEventListener(kind: 'close', listener: () => void): void
}

/** One end of a structured-clone channel, as a port. It holds what comes before it is listened to. */
export function toChannelPort(channel: Channel): Port {
  let listener: ((text: string) => void) | null = null
  channel.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') listener?.(data)
  })
  return {
    send: (text) => channel.postMessage(text),
    onText(next) {
      listener = next
      channel.start()
    },
    onClose: (next) => channel.addEventListener('close', next),
    close: () => channel.close(),
  }
}
