import { createInbox } from './inbox.ts'
import type { Port } from './port.ts'

/** Both ends of a wire within one program. Text arrives in order, after the turn in which it was sent. */
export function createMemoryWire(): readonly [Port, Port] {
  let isOpen = true
  const closers: (() => void)[] = []
  const close = (): void => {
    if (!isOpen) return
    isOpen = false
    void Promise.resolve().then(() => closers.forEach((closer) => closer()))
  }

  function createEnd(): { port: Port; receive: (text: string) => void; connectTo: (receive: (text: string) => void) => void } {
    const inbox = createInbox()
    let deliver: (text: string) => void = () => undefined
    const port: Port = {
      send: (text) => void (isOpen && void Promise.resolve().then(() => isOpen && deliver(text))),
      onText: inbox.onText,
      onClose: (next) => void closers.push(next),
      close,
    }
    return { port, receive: inbox.receive, connectTo: (other) => (deliver = other) }
  }

  const [left, right] = [createEnd(), createEnd()]
  left.connectTo(right.receive)
  right.connectTo(left.receive)
  return [left.port, right.port]
}
