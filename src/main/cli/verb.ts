import type { App } from '#main/app.ts'
import type { Progress } from '#main/engine/job.ts'

/** What a verb is handed of the outside world. */
export interface Context {
  readonly app: App
  readonly version: string
  /** Absolute: what relative paths count from. */
  readonly cwd: string
  /** Aborted by Ctrl+C. */
  readonly signal: AbortSignal
  /** For people who watch: no part of the answer. */
  readonly onProgress: (progress: Progress) => void
}

/** `json` is printed with --json, `text` without; a verb itself never writes to stdout. */
export interface Answer {
  readonly exitCode: 0 | 1
  readonly json: unknown
  readonly text: string
  /** What goes on once the answer is printed, until the signal ends it. */
  readonly lasting?: Promise<void>
}

export interface OptionSpec {
  /** How help shows its value: `WxH|preset`. Absent: a switch. */
  readonly value?: string
  readonly isMany?: boolean
  readonly isRequired?: boolean
  readonly help: string
}

/** A verb's words on the command line, read but not yet judged. */
export interface Arguments {
  readonly positional: string | null
  one(name: string): string | null
  many(name: string): readonly string[]
}

export interface Verb {
  readonly name: string
  readonly summary: string
  /** What stands after the verb's name: `FILE.jsonl`. Null: nothing may. */
  readonly positional: string | null
  readonly options: Readonly<Record<string, OptionSpec>>
  /** Lines after the options in the verb's help. */
  readonly notes: readonly string[]
  /** Throws `BadInput` for what the caller can put right. */
  run(args: Arguments, context: Context): Promise<Answer>
}
