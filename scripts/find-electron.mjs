// Plain JavaScript: `npm start` runs it under any Node from 20 on.
import { spawn } from 'node:child_process'
import { lookup } from 'node:dns/promises'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './set-up.mjs'

const folder = join(root, 'node_modules', 'electron')
const triedFile = join(root, 'node_modules', '.cache', 'electron-tried')

/** Its path.txt names the program within dist. Requiring the package instead would fetch it unasked. */
function findProgram() {
  try {
    const name = readFileSync(join(folder, 'path.txt'), 'utf8').trim()
    const program = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist'), name)
    return existsSync(program) ? program : null
  } catch {
    return null
  }
}

const isOnline = () => Promise.race([lookup('github.com').then(() => true, () => false), wait(3000, false)])

function install(node) {
  return new Promise((resolve) => {
    const child = spawn(node, [join(folder, 'install.js')], { cwd: root, stdio: 'ignore' })
    child.on('error', () => resolve())
    child.on('close', () => resolve())
  })
}

/** Electron's program, fetched once where it can be; null, and one line that says why, where it cannot. */
export async function findElectron({ node, say }) {
  const { CI: ci, DISPLAY: x11, WAYLAND_DISPLAY: wayland } = process.env
  if (process.platform === 'linux' && !x11 && !wayland) return null
  const there = findProgram()
  if (there !== null) return there
  if ((ci && ci !== 'false') || !existsSync(join(folder, 'install.js'))) return null
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const wasTried = existsSync(triedFile) && readFileSync(triedFile, 'utf8') === version
  if (!wasTried && (await isOnline())) {
    say('Fetching Electron. This is done once.')
    mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true })
    writeFileSync(triedFile, version)
    await install(node)
  }
  const fetched = findProgram()
  if (fetched === null) say('Electron could not be fetched, so the studio opens in the browser; `npx install-electron` tries it again.')
  return fetched
}
