import type { z } from 'zod'
import type { Design } from '#core/design/design.ts'

/** An edit as a named pure function. It returns untouched records as they were, so that what changed shows by identity. */
export interface Command<Args extends z.ZodType = z.ZodType> {
  /** English, sentence case: what undo says. */
  readonly label: string
  readonly args: Args
  /** Ids that are not there, and fields that are locked, are left out in silence; args that make no sense change nothing. */
  run(design: Design, args: z.output<Args>): Design
}

export const defineCommand = <Args extends z.ZodType>(command: Command<Args>): Command<Args> => command
