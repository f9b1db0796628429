/** Keeps what comes before there is a listener, in order; one listener at a time. */
export function createInbox(): { receive(text: string): void; onText(listener: (text: string) => void): void } {
  let listener: ((text: string) => void) | null = null
  let waiting: string[] = []
  return {
    receive(text) {
      if (listener === null) waiting.push(text)
      else listener(text)
    },
    onText(next) {
      listener = next
      const texts = waiting
      waiting = []
      texts.forEach(next)
    },
  }
}
