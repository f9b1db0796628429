import type { z } from 'zod'
import type { Command } from './define-command.ts'
import { putRecords } from './put-records.ts'

/** All commands by name. */
export const commands = {
  'design.put': putRecords,
} as const satisfies Record<string, Command>

export type Commands = typeof commands
export type CommandName = keyof Commands
export type CommandArgs<Name extends CommandName> = z.input<Commands[Name]['args']>
