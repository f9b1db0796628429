/** Asks about the last thing put, once nothing was put for a while; never two questions at once, and no answer to an old one. */
export interface LatestAsker<Question> {
  put(question: Question): void
  /** What was put is not asked, and what was asked is not answered. */
  drop(): void
  /** Nothing more is asked or answered. */
  dispose(): void
}

export interface Asking<Question, Answer> {
  readonly ask: (question: Question) => Promise<Answer>
  readonly delayMs: number
  readonly onAnswer: (answer: Answer, question: Question) => void
  readonly onFailure: (error: unknown) => void
  readonly onBusy: (isBusy: boolean) => void
}

export function createLatestAsker<Question, Answer>({ ask, delayMs, onAnswer, onFailure, onBusy }: Asking<Question, Answer>): LatestAsker<Question> {
  let timer: ReturnType<typeof setTimeout> | null = null
  let waiting: { question: Question } | null = null
  let isAsking = false
  let isDisposed = false
  let dropped = 0

  async function askNow(): Promise<void> {
    timer = null
    if (isAsking || waiting === null) return
    const { question } = waiting
    waiting = null
    isAsking = true
    const before = dropped
    onBusy(true)
    try {
      const answer = await ask(question)
      if (!isDisposed && waiting === null && dropped === before) onAnswer(answer, question)
    } catch (error) {
      if (!isDisposed && waiting === null && dropped === before) onFailure(error)
    }
    isAsking = false
    if (isDisposed) return
    if (waiting !== null && timer === null) void askNow()
    else if (waiting === null) onBusy(false)
  }

  return {
    put(question) {
      if (isDisposed) return
      waiting = { question }
      if (timer !== null) clearTimeout(timer)
      timer = setTimeout(() => void askNow(), delayMs)
    },
    drop() {
      if (timer !== null) clearTimeout(timer)
      timer = null
      waiting = null
      dropped++
    },
    dispose() {
      isDisposed = true
      if (timer !== null) clearTimeout(timer)
      waiting = null
    },
  }
}
