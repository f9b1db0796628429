// node scripts/run.mjs FILE.ts …: runs one of the project's own programs, set up first if needed.
import { runNode } from './run-node.mjs'
import { setUp } from './set-up.mjs'

try {
  process.exitCode = await runNode(await setUp({ say: console.error }), process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
