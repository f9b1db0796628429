// Plain JavaScript for any Node from 20 on: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stampFile = join(modules, '.broadside-set-up.json')
const lockFile = join(root, '.set-up.lock')
/** A lock that has not been touched for this long belongs to a set-up that was killed. */
const staleMs = 30_000

/** What must be as it was for the last set-up to hold. */
function readKey() {
  const lock = readFileSync(join(root, 'package-lock.json'))
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex')
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'))
  } catch {
    return null
  }
}

const isSetUp = (stamp, key) => stamp !== null && stamp.key === key && existsSync(stamp.node)

/**
 * Installs what package-lock.json names and finds the Node that runs the TypeScript, unless both were done before.
 * Returns that Node's path. Throws an Error whose message is for a person.
 */
export async function setUp({ say }) {
  const [major] = process.versions.node.split('.').map(Number)
  if (major < 20) throw new Error(`Node ${process.versions.node} is too old; Node 20 or newer is needed`)
  const key = readKey()
  const stamp = readStamp()
  if (isSetUp(stamp, key)) return stamp.node
  const unlock = await lockSetUp()
  try {
    // Another run may have done it while this one waited.
    const doneMeanwhile = readStamp()
    if (isSetUp(doneMeanwhile, key)) return doneMeanwhile.node
    say('Setting up Broadside. This is done once.')
    rmSync(stampFile, { force: true })
    if (!isInstalled()) await installPackages()
    const node = await findNode()
    writeFileSync(stampFile, `${JSON.stringify({ key, node })}\n`)
    return node
  } finally {
    unlock()
  }
}

/** Whether npm says that what lies in node_modules is what package-lock.json asks for: no need to install it again. */
function isInstalled() {
  try {
    const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
    const { packages: found } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'))
    return Object.entries(wanted).every(([path, { version, optional, link }]) => {
      if (path === '' || link) return true
      // Packages for other systems are not installed.
      return found[path] === undefined ? optional === true : found[path].version === version && existsSync(join(root, path))
    })
  } catch {
    return false
  }
}

/** Waits for another set-up of this folder to end. A killed one's lock grows old and is taken over. */
async function lockSetUp() {
  for (;;) {
    try {
      closeSync(openSync(lockFile, 'wx'))
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw new Error(`${root} cannot be written (${error.code}), and set-up puts its packages there`)
    }
    await wait(200)
    removeStaleLock()
  }
  const touch = setInterval(() => {
    const now = new Date()
    try {
      utimesSync(lockFile, now, now)
    } catch {
      // Removed by hand: the set-up goes on.
    }
  }, staleMs / 6)
  return () => {
    clearInterval(touch)
    rmSync(lockFile, { force: true })
  }
}

function removeStaleLock() {
  try {
    if (Date.now() - statSync(lockFile).mtimeMs < staleMs) return
    // Of several that wait, one alone can move it.
    const moved = `${lockFile}.${process.pid}`
    renameSync(lockFile, moved)
    rmSync(moved, { force: true })
  } catch {
    // Gone already.
  }
}

/** A Node that set-up does not replace: npm puts node_modules/.bin first on the path, so this one may be the bundled one. */
function hostNode() {
  const known = [process.env.npm_node_execpath, process.execPath].find((path) => path !== undefined && !path.startsWith(modules) && existsSync(path))
  return known ?? 'node'
}

/** The npm that started this, so that the caller's own version and settings count; else the one on the path. */
function npmCommand() {
  const path = process.env.npm_execpath
  if (path !== undefined && /^npm-cli\.c?js$/.test(basename(path)) && existsSync(path)) return [hostNode(), [path]]
  return ['npm', []]
}

/** Runs quietly and shows what was printed only when it fails. */
function run(command, args, { cwd, what }) {
  return new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      npm_config_loglevel: 'error',
      // Both would fetch from outside the registry; the packages hold all that is needed.
      ONNXRUNTIME_NODE_INSTALL: 'skip',
      PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    }
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' && command === 'npm' })
    let output = ''
    const keep = (text) => (output = (output + text).slice(-8000))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => reject(new Error(`${what} failed: ${error.message}`)))
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${what} failed:\n${output.trim()}`))))
  })
}

async function installPackages() {
  const [command, args] = npmCommand()
  // No package's own install script is needed but that of `node`, which findNode runs by itself: so npm's version and
  // the caller's `ignore-scripts` or NODE_ENV make no difference.
  const options = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  await run(command, [...args, ...options], { cwd: root, what: 'npm ci' })
}

const runsTypeScript = (node) => spawnSync(node, ['--eval', 'process.exit(process.features.typescript && process.versions.node.split(".")[0] >= 24 ? 0 : 1)']).status === 0

async function findNode() {
  const folder = join(modules, 'node')
  const bundled = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  let why = ''
  if (!existsSync(bundled) || !runsTypeScript(bundled)) {
    mkdirSync(join(folder, 'bin'), { recursive: true })
    await run(hostNode(), ['installArchSpecificPackage.js'], { cwd: folder, what: 'installing Node 24' }).catch((error) => (why = error.message))
  }
  if (existsSync(bundled) && runsTypeScript(bundled)) return bundled
  // Where the registry has no binary for this system (musl, for one), the caller's own may do.
  if (runsTypeScript(process.execPath)) return process.execPath
  throw new Error(`Node 24 could not be installed for ${process.platform} ${process.arch}; run this with Node 24 or newer. ${why}`.trim())
}
