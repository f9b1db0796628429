import type { PassedOver } from '#contract/models.ts'
import type { ModelTexts } from './strings.ts'

/** Why a model does not run there, in plain words. */
export function describePassedOver(passedOver: PassedOver, texts: ModelTexts, runtime: string): string {
  switch (passedOver.why) {
    case 'other-system':
      return texts.otherSystem(texts[passedOver.system])
    case 'not-built':
      return texts.notBuilt
    case 'no-libraries':
      return texts.noLibraries(runtime)
    case 'no-cuda':
      return texts.noCuda(passedOver.message)
    case 'no-loader':
      return texts.noLoader
    case 'no-driver':
      return texts.noDriver
    case 'differs':
      return texts.differs(passedOver.by >= 1000 ? '1000' : passedOver.by.toPrecision(2))
    case 'slower':
      return texts.slower
    case 'crashed':
      return texts.crashed(passedOver.how)
    case 'timed-out':
      return texts.timedOut(Math.round(passedOver.afterMs / 1000))
    case 'out-of-memory':
      return texts.outOfMemory
    case 'failed':
      return texts.broken(passedOver.message)
  }
}

/** `0.3 ms`, `24 ms`; what is too short to be told is `< 0.1 ms`. */
export const formatMs = (ms: number): string => (ms < 0.1 ? '< 0.1 ms' : `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`)
