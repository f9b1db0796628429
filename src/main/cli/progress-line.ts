import type { Progress } from '#main/engine/job.ts'

export interface ProgressLine {
  show(progress: Progress): void
  clear(): void
}

/** One line on a terminal that is written over; nothing at all where nobody watches. */
export function createProgressLine(stream: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }): ProgressLine {
  if (stream.isTTY !== true) return { show: () => undefined, clear: () => undefined }
  let isShown = false
  return {
    show({ stage, done, total }) {
      const text = total > 0 ? `${stage} ${done}/${total}` : stage
      stream.write(`\r\u001b[2K${text.slice(0, (stream.columns ?? 80) - 1)}`)
      isShown = true
    },
    clear() {
      if (isShown) stream.write('\r\u001b[2K')
      isShown = false
    },
  }
}
