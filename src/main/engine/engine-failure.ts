import type { FailureCode } from './message.ts'

/** `stopped`: the process died under the job; the next job starts a fresh one. */
export type EngineFailureCode = FailureCode | 'stopped'

export class EngineFailure extends Error {
  readonly code: EngineFailureCode

  constructor(code: EngineFailureCode, message: string) {
    super(message)
    this.name = 'EngineFailure'
    this.code = code
  }
}
