import { createApp } from './app.ts'
import { createProgressLine } from './cli/progress-line.ts'
import { runCommandLine } from './cli/run.ts'
import { forkEngine } from './engine/fork-engine.ts'
import { readFileSync } from 'node:fs'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

const abort = new AbortController()
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => abort.abort())
// A reader that has seen enough (`| head`) is no failure.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

const app = createApp({ spawnEngine: forkEngine })
const progress = createProgressLine(process.stderr)
process.exitCode = await runCommandLine(process.argv.slice(2), {
  app,
  version,
  // npm runs scripts in the project's folder, and says here where the caller was.
  cwd: process.env['INIT_CWD'] ?? process.cwd(),
  signal: abort.signal,
  onProgress: progress.show,
  writeOut(text) {
    progress.clear()
    process.stdout.write(text)
  },
  writeError(text) {
    progress.clear()
    process.stderr.write(text)
  },
})
app.dispose()
