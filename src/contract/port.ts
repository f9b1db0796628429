/** One end of a wire that carries text. What is sent before the other end listens waits for it. */
export interface Port {
  send(text: string): void
  /** One listener at a time. */
  onText(listener: (text: string) => void): void
  /** Called once, when the wire is gone. */
  onClose(listener: () => void): void
  close(): void
}
