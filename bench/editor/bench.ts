import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findBrowser, openBrowser } from '../../test/support/find-browser.ts'
import { apps, buildPages, servePages } from './build-pages.ts'
import { findOver } from './find-over.ts'
import { measureApp, openApp, type Measured } from './measure-app.ts'
import { measureMemory } from './measure-memory.ts'

const { values } = parseArgs({ options: { counts: { type: 'string', default: '100,500,2000' }, apps: { type: 'string', default: apps.join(',') }, rounds: { type: 'string', default: '3' } } })
const folder = fileURLToPath(new URL('.', import.meta.url))
if (!existsSync(`${folder}node_modules`)) execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' })

const executable = findBrowser()
if (executable === null) throw new Error('the editor is measured in a browser, and there is none')
await buildPages()
const { url, server } = await servePages()
const browser = await openBrowser(executable)
const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!

/** The middle of several rounds: other work on the machine comes and goes. */
function settle(rounds: readonly Measured[]): Measured {
  const gesture = (name: 'one' | 'group' | 'zoom') => ({ busyMs: middle(rounds.map((round) => round[name].busyMs)), slowShare: middle(rounds.map((round) => round[name].slowShare)) })
  return { ...rounds[0]!, openMs: middle(rounds.map(({ openMs }) => openMs)), one: gesture('one'), group: gesture('group'), zoom: gesture('zoom') }
}

try {
  const wanted = apps.filter((app) => values.apps.split(',').includes(app))
  for (const app of wanted) await (await openApp(browser, url, app, 100)).page.close()
  const results: Measured[] = []
  for (const count of values.counts.split(',').map(Number)) {
    const rounds = new Map(wanted.map((app) => [app, [] as Measured[]]))
    for (let round = 0; round < Number(values.rounds); round++) for (const app of wanted) rounds.get(app)!.push(await measureApp(browser, url, app, count))
    for (const app of wanted) results.push(settle(rounds.get(app)!))
  }
  const cell = ({ busyMs, slowShare }: Measured['one']): string => `${busyMs.toFixed(2)} ms, ${(slowShare * 100).toFixed(0)} %`
  console.log('Main-thread time for each move, and frames over 20 ms:')
  console.table(results.map(({ app, count, openMs, one, group, zoom }) => ({ layers: count, app, 'drag one': cell(one), 'drag a group of 50': cell(group), zoom: cell(zoom), 'open ms': Math.round(openMs) })))
  const memory = wanted.includes('ours') ? await measureMemory(browser, url) : null
  if (memory !== null) console.log(`Memory after 1,000 edits, each undone: ${memory.beforeMiB.toFixed(1)} → ${memory.afterMiB.toFixed(1)} MiB`)
  const over = findOver(results, memory)
  console.log(over.length === 0 ? 'Nothing takes longer than it may.' : `Too long:\n${over.join('\n')}`)
  mkdirSync(`${folder}../../bench-out`, { recursive: true })
  writeFileSync(`${folder}../../bench-out/editor.json`, `${JSON.stringify({ results, memory }, null, 2)}\n`)
} finally {
  await browser.close()
  server.close()
}
