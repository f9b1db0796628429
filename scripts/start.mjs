import { runNode } from './run-node.mjs'
import { setUp } from './set-up.mjs'

// stdout belongs to the verb's answer; set-up speaks on stderr, and only where someone watches.
const say = (line) => process.stderr.isTTY && process.stderr.write(`${line}\n`)

try {
  process.exitCode = await runNode(await setUp({ say }), ['src/main/cli.ts', ...process.argv.slice(2)])
} catch (error) {
  process.stderr.write(`broadside: ${error.message}\n`)
  process.exitCode = 1
}
