import { buildRenderer, buildShell } from './build-studio.mjs'
import { findElectron } from './find-electron.mjs'
import { runNode } from './run-node.mjs'
import { root, setUp } from './set-up.mjs'

// stdout belongs to the verb's answer; set-up speaks on stderr, and only where someone watches.
const say = (line) => process.stderr.isTTY && process.stderr.write(`${line}\n`)

async function start(words) {
  const node = await setUp({ say })
  const runVerb = (verb) => runNode(node, ['src/main/cli.ts', ...verb])
  if (words.length === 0) {
    await buildRenderer({ node, say })
    const electron = await findElectron({ node, say: (line) => process.stderr.write(`${line}\n`) })
    if (electron === null) return runVerb(['serve'])
    await buildShell({ node, say })
    const begun = Date.now()
    const code = await runNode(electron, [root])
    const isEndedByHand = code === 0 || [129, 130, 143].includes(code)
    if (isEndedByHand || Date.now() - begun > 10_000) return code
    // For one, where the system does not let Chromium make its sandbox.
    process.stderr.write(`Electron ended at once (${code}), so the studio opens in the browser.\n`)
    return runVerb(['serve'])
  }
  if (words[0] === 'serve' && !words.includes('--help') && !words.includes('-h')) await buildRenderer({ node, say })
  return runVerb(words)
}

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`broadside: ${error.message}\n`)
  process.exitCode = 1
}
