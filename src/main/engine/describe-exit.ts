/** How a process ended, as the system tells it. */
export interface ProcessExit {
  readonly code: number | null
  readonly signal: string | null
  /** The end of what it wrote to stderr. */
  readonly lastWords: string
}

/** Keeps the end of what a process says on stderr, which is for whoever asks for it: when it dies, that says why. */
export function hearLastWords(stderr: NodeJS.ReadableStream | null): () => string {
  let lastWords = ''
  stderr?.setEncoding('utf8').on('data', (text: string) => {
    lastWords = (lastWords + text).slice(-4000)
    if (process.env['BROADSIDE_DEBUG'] !== undefined) process.stderr.write(text)
  })
  return () => lastWords
}

const memoryWords = /out of memory|bad_alloc|allocation failed|failed to allocate/i

/** Why an engine process is no more, to stand in brackets. */
export function describeExit({ code, signal, lastWords }: ProcessExit): string {
  if (memoryWords.test(lastWords)) return 'it ran out of memory'
  if (signal === 'SIGKILL') return 'signal SIGKILL: it was ended from outside, perhaps because the system was short of memory'
  return signal === null ? `exit code ${code}` : `signal ${signal}`
}

/** Whether somebody or something ended it, by a reason of `describeExit`; else it broke of itself. A process that Windows ends has the code 1. */
export const isEndedFromOutside = (reason: string): boolean => /signal SIG(KILL|TERM|INT|HUP)\b|exit code (0|1|9|15|137|143)\b/.test(reason)
