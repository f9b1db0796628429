import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './set-up.mjs'

/**
 * Runs a program of this project under the project's own Node and resolves with its exit code. Signals are handed on; a
 * program that ends by one gives 128 and the signal's number, as a shell does.
 */
export function runNode(node, args, { env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, {
      cwd: root,
      stdio: 'inherit',
      env: { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node'), ...process.env, ...env },
    })
    const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }
    for (const name of Object.keys(signals)) process.on(name, () => child.kill(name))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? 128 + (signals[signal] ?? 9)))
  })
}
