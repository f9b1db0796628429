import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
// @ts-expect-error The build is plain JavaScript, so that any Node can start it.
import { buildRenderer } from '../../scripts/build-studio.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The studio as it is served, in a process of its own. */
export interface RunningStudio {
  readonly url: string
  readonly port: number
  readonly pid: number
  readonly dataFolder: string
  /** Ends it as Ctrl+C does, and removes its data unless it was handed in. */
  stop(): Promise<void>
  /** SIGKILL, its data left as it lies. */
  kill(): Promise<void>
}

export async function startStudio({ dataFolder, port = 0, hasPage = true }: { dataFolder?: string; port?: number; hasPage?: boolean } = {}): Promise<RunningStudio> {
  if (hasPage) await (buildRenderer as (options: { node: string; say: (line: string) => void }) => Promise<void>)({ node: process.execPath, say: () => undefined })
  const folder = dataFolder ?? mkdtempSync(join(tmpdir(), 'broadside-studio-'))
  const child = spawn(process.execPath, ['src/main/cli.ts', 'serve', '--json', '--no-open', '--port', String(port), '--data', folder], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let out = ''
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const started = await new Promise<{ url: string; port: number; pid: number }>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      try {
        resolve(JSON.parse(out) as { url: string; port: number; pid: number })
      } catch {
        // Not all of it is there yet.
      }
    })
    child.once('exit', (code) => reject(new Error(`the studio ended with ${code}: ${errors}`)))
  })
  return {
    ...started,
    dataFolder: folder,
    async stop() {
      child.kill('SIGTERM')
      await ended
      if (dataFolder === undefined) rmSync(folder, { recursive: true, force: true })
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
