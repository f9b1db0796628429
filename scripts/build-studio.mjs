// Plain JavaScript: `npm start` runs it under any Node from 20 on.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { root } from './set-up.mjs'

const out = join(root, 'out')
const page = ['src/renderer', 'src/core', 'src/contract', 'vite.config.ts', 'package-lock.json', 'scripts/build-studio.mjs']

/** Builds the page into out/renderer, unless it was built from the very same sources. */
export function buildRenderer({ node, say }) {
  return buildOnce('renderer', page, say, async () => {
    // Beside, then moved: a studio that is open meanwhile never sees half of it, and two builds never mix.
    const fresh = join(out, `renderer.${process.pid}`)
    const old = join(out, `renderer.${process.pid}.old`)
    try {
      await run(node, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { BROADSIDE_RENDERER_OUT: fresh })
      if (existsSync(join(out, 'renderer'))) renameSync(join(out, 'renderer'), old)
      renameSync(fresh, join(out, 'renderer'))
    } finally {
      for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true })
    }
  })
}

/** Builds the desktop shell's main and preload into out. */
export function buildShell({ node, say }) {
  const parts = ['src/main', 'src/preload', 'src/core', 'src/contract', 'electron.vite.config.ts', 'package-lock.json', 'scripts/build-studio.mjs']
  return buildOnce('shell', parts, say, () => run(node, ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'error'], {}))
}

async function buildOnce(name, parts, say, build) {
  const stampFile = join(out, `${name}.stamp`)
  const hash = hashFiles(parts)
  const isBuilt = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash
  if (isBuilt()) return
  mkdirSync(out, { recursive: true })
  const unlock = await lock(join(out, `${name}.lock`))
  try {
    // Another start may have done it while this one waited.
    if (isBuilt()) return
    say(`Building the ${name === 'shell' ? 'desktop shell' : 'studio'}.`)
    rmSync(stampFile, { force: true })
    await build()
    writeFileSync(stampFile, hash)
  } finally {
    unlock()
  }
}

/** One build at a time. A lock that is older than any build takes was left by one that was killed. */
async function lock(folder) {
  const staleMs = 180_000
  for (;;) {
    try {
      mkdirSync(folder)
      return () => rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw new Error(`the studio cannot be built into ${out} (${error.code})`)
    }
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs
    if (made !== undefined && Date.now() - made > staleMs) rmSync(folder, { recursive: true, force: true })
    await wait(100)
  }
}

function hashFiles(parts) {
  const hash = createHash('sha256')
  for (const file of parts.flatMap(listFiles)) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function listFiles(path) {
  const whole = join(root, path)
  if (/\.[a-z]+$/.test(path)) return [whole]
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
}

/** Quiet, but for what went wrong. Tests build the same page as everyone: not React's development edition. */
function run(node, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd: root, env: { ...process.env, NODE_ENV: 'production', ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output = (output + text).slice(-8000)))
    child.on('error', (error) => reject(new Error(`building the studio failed: ${error.message}`)))
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`building the studio failed:\n${stripVTControlCharacters(output).trim()}`))))
  })
}
