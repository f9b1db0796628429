import type { App } from '#main/app.ts'
import { BadInput } from '#main/bad-input.ts'
import { EngineFailure } from '#main/engine/engine-failure.ts'
import type { Progress } from '#main/engine/job.ts'
import { readArguments } from './arguments.ts'
import { batch } from './batch.ts'
import { exportVerb } from './export.ts'
import { generate } from './generate.ts'
import { writeHelp, writeVerbHelp } from './help.ts'
import { lint } from './lint.ts'
import { resize } from './resize.ts'
import { serve } from './serve.ts'
import { vary } from './vary.ts'
import type { Verb } from './verb.ts'

const verbs: readonly Verb[] = [generate, batch, vary, resize, exportVerb, lint, serve]

/** 0 done, 1 failed, 2 the caller's words or files are at fault, 130 cancelled by Ctrl+C. */
export type ExitCode = 0 | 1 | 2 | 130

export interface CommandLine {
  readonly app: App
  readonly version: string
  /** Absolute: what relative paths count from. */
  readonly cwd: string
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  writeOut(text: string): void
  writeError(text: string): void
}

export async function runCommandLine(words: readonly string[], line: CommandLine): Promise<ExitCode> {
  const [name, ...rest] = words
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    line.writeOut(`${writeHelp(verbs, line.version)}\n`)
    return 0
  }
  if (name === '--version' || name === '-v') {
    line.writeOut(`${line.version}\n`)
    return 0
  }
  try {
    const verb = verbs.find((known) => known.name === name)
    if (verb === undefined) throw new BadInput(`there is no verb ${JSON.stringify(name)}; it is one of ${verbs.map((known) => known.name).join(', ')}`)
    const { args, isJson, isHelp } = readArguments(verb, rest)
    if (isHelp) {
      line.writeOut(`${writeVerbHelp(verb)}\n`)
      return 0
    }
    const answer = await verb.run(args, line)
    line.writeOut(isJson ? `${JSON.stringify(answer.json, null, 2)}\n` : `${answer.text}\n`)
    await answer.lasting
    return answer.exitCode
  } catch (error) {
    const { code, message } = toFailure(error, line.signal)
    line.writeError(`broadside: ${message}\n`)
    // Whoever asked for JSON reads JSON, of a failure too.
    if (words.includes('--json')) line.writeOut(`${JSON.stringify({ error: { exitCode: code, message } }, null, 2)}\n`)
    return code
  }
}

function toFailure(error: unknown, signal: AbortSignal): { code: Exclude<ExitCode, 0>; message: string } {
  if (signal.aborted) return { code: 130, message: 'cancelled; nothing was written' }
  // One line, and nothing in it that a terminal would obey: a file's own bytes may be quoted.
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd')
  const isBadInput = error instanceof BadInput || (error instanceof EngineFailure && error.code === 'bad-input')
  return { code: isBadInput ? 2 : 1, message }
}
