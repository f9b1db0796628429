import { z } from 'zod'

/**
 * `bad-input`: what was asked for is at fault, and the message says where. `conflict`: it was changed elsewhere meanwhile.
 * `gone`: the wire broke before the answer came; asking again is safe for every call.
 */
export const FailureCode = z.enum(['bad-input', 'not-found', 'conflict', 'cancelled', 'stopped', 'too-large', 'gone', 'failed'])
export type FailureCode = z.infer<typeof FailureCode>

/** What a call answers when it does not answer: one sentence for a person, and a code for the program. */
export class Failure extends Error {
  readonly code: FailureCode

  constructor(code: FailureCode, message: string) {
    super(message)
    this.name = 'Failure'
    this.code = code
  }
}
