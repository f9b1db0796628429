import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describeExit, hearLastWords } from './describe-exit.ts'
import type { EngineChild } from './engine.ts'

const entry = fileURLToPath(new URL('./engine-process.ts', import.meta.url))

/** Pictures come and go by the megabyte; glibc gives them back at once when it is told not to raise its threshold, and keeps less of them in few arenas (mallopt(3)). */
const returnsMemory = { MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072', MALLOC_ARENA_MAX: '2' }

/** The engine under plain Node. Electron's host does the same with `utilityProcess.fork`. */
export function forkEngine(modulePath: string = entry): EngineChild {
  const child = fork(modulePath, [], {
    serialization: 'advanced',
    // stdout may be holding a JSON document.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // A design is a few thousand small objects; without a bound the heap grows into whatever memory the machine has.
    execArgv: ['--max-semi-space-size=4', '--max-old-space-size=320'],
    env: { ...process.env, ...returnsMemory },
  })
  const lastWords = hearLastWords(child.stderr)
  return {
    // A process that has just died cannot be written to; its exit is what the engine hears of.
    send: (message) => void (child.connected && child.send(message, () => undefined)),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => {
      let isHeard = false
      const hear = (reason: string): void => {
        if (!isHeard) listener(reason)
        isHeard = true
      }
      child.on('error', (error) => hear(error.message))
      // Once its pipes are empty, too; a process of its own may hold them open.
      child.on('close', (code, signal) => hear(describeExit({ code, signal, lastWords: lastWords() })))
      child.on('exit', (code, signal) => setTimeout(() => hear(describeExit({ code, signal, lastWords: lastWords() })), 100))
    },
    kill: () => void child.kill('SIGKILL'),
  }
}
