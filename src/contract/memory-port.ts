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
    let listener: ((text: string) => void) | null = null
    let waiting: string[] = []
    let deliver: (text: string) => void = () => undefined
    const receive = (text: string): void => {
      if (listener === null) waiting.push(text)
      else listener(text)
    }
    const port: Port = {
      send: (text) => void (isOpen && void Promise.resolve().then(() => isOpen && deliver(text))),
      onText(next) {
        listener = next
        const texts = waiting
        waiting = []
        texts.forEach(next)
      },
      onClose: (next) => void closers.push(next),
      close,
    }
    return { port, receive, connectTo: (other) => (deliver = other) }
  }

  const [left, right] = [createEnd(), createEnd()]
  left.connectTo(right.receive)
  right.connectTo(left.receive)
  return [left.port, right.port]
}
