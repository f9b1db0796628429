import { createApp } from '#main/app.ts'
import { createProgressLine } from '#main/cli/progress-line.ts'
import { runCommandLine } from '#main/cli/run.ts'
import { forkEngine } from '#main/engine/fork-engine.ts'

/** Runs a verb as the command line does, engine processes and all, and hands over its JSON answer. */
export async function runVerb<Answer>(words: readonly string[], signal: AbortSignal): Promise<Answer> {
  const app = createApp({ spawnEngine: forkEngine })
  const progress = createProgressLine(process.stderr)
  let stdout = ''
  let stderr = ''
  try {
    const exitCode = await runCommandLine([...words, '--json'], {
      app, signal, cwd: process.cwd(), version: '',
      onProgress: progress.show,
      writeOut: (text) => void (stdout += text),
      writeError: (text) => void (stderr += text),
    })
    if (exitCode > 1 || stdout === '') throw new Error(stderr)
    const answer = JSON.parse(stdout) as Answer & { error?: { message: string } }
    if (answer.error !== undefined) throw new Error(answer.error.message)
    return answer
  } finally {
    progress.clear()
    app.dispose()
  }
}
