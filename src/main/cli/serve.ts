import { BadInput } from '#main/bad-input.ts'
import { findDataFolder, surroundings } from '#main/data-folder.ts'
import { forkEngine } from '#main/engine/fork-engine.ts'
import { hasScreen, openInBrowser } from '#main/open-in-browser.ts'
import { Failure } from '#contract/failure.ts'
import { readCount } from './arguments.ts'
import type { Verb } from './verb.ts'

export const serve: Verb = {
  name: 'serve',
  summary: 'open the studio in the browser, from this machine alone',
  positional: null,
  options: {
    port: { value: 'N', help: 'the port; 4870 where it is free, else any' },
    data: { value: 'DIR', help: 'where designs are kept; BROADSIDE_DATA, else where this system keeps them' },
    'no-open': { help: 'print the address and open no browser' },
  },
  notes: ['Ctrl+C ends it. Whoever has the whole address, token included, can use the studio; nobody on another machine can reach it.'],

  async run(args, { cwd, signal, version, onProgress }) {
    const port = args.one('port') === null ? null : readCount(args, 'port', { min: 0, max: 65535, otherwise: 0 })
    const dataFolder = findDataFolder(args.one('data'), surroundings(cwd))
    onProgress({ stage: 'opening the studio', done: 0, total: 1 })
    // Only this verb needs a database and a web server.
    const { serveStudio } = await import('#main/serve.ts')
    const onError = (error: unknown, name: string): void => void (process.env['BROADSIDE_DEBUG'] !== undefined && console.error(name, error))
    const served = await serveStudio({ dataFolder, port, spawnEngine: forkEngine, version, onError }).catch((error: unknown) => {
      throw toBadInput(error, port, dataFolder)
    })
    if (args.many('no-open').length === 0 && hasScreen(process.platform, process.env)) openInBrowser(served.openingUrl())
    const ended = signal.aborted ? Promise.resolve() : new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
    return {
      exitCode: 0,
      json: { url: served.url, port: served.port, pid: process.pid, dataFolder },
      text: `Broadside is open at ${served.url}`,
      lasting: ended.then(() => served.close()),
    }
  },
}

function toBadInput(error: unknown, port: number | null, dataFolder: string): unknown {
  if (error instanceof Failure) return new BadInput(error.message)
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EADDRINUSE') return new BadInput(`--port ${port}: another program listens there`)
  if (code === 'EACCES' && port !== null && port < 1024) return new BadInput(`--port ${port}: this system lets no program of yours listen there`)
  if (code !== undefined && ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) return new BadInput(`--data ${dataFolder}: designs cannot be kept there (${code})`)
  return error
}
