import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApp } from '#main/app.ts'
import { runCommandLine } from '#main/cli/run.ts'
import type { ExitCode } from '#main/cli/run.ts'
import { forkEngine } from '#main/engine/fork-engine.ts'

const trialEngine = fileURLToPath(new URL('./trial-engine.ts', import.meta.url))

export interface CommandLineRun {
  readonly exitCode: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line in this process, with an engine process that makes quick designs of one shape. */
export async function runWords(words: readonly string[], { cwd, signal }: { cwd: string; signal?: AbortSignal }): Promise<CommandLineRun> {
  const app = createApp({ spawnEngine: () => forkEngine(trialEngine) })
  let stdout = ''
  let stderr = ''
  try {
    const exitCode = await runCommandLine(words, {
      app, cwd, version: '1.2.3',
      signal: signal ?? new AbortController().signal,
      onProgress: () => undefined,
      writeOut: (text) => void (stdout += text),
      writeError: (text) => void (stderr += text),
    })
    return { exitCode, stdout, stderr }
  } finally {
    app.dispose()
  }
}

export function makeTempFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'broadside-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
