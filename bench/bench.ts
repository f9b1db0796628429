import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { BatchReport } from '#main/cli/report.ts'
import { quantile } from '#main/cli/report.ts'
import { parseSizes } from '#main/cli/sizes.ts'
import { faultNames } from './measure/faults.ts'
import type { FaultName, Measured } from './measure/faults.ts'
import { measureAll } from './measure/measure-all.ts'
import { measureVariety } from './measure-variety.ts'
import { readFolder } from './read-folder.ts'
import { runVerb } from './run-verb.ts'
import { shares } from './shares.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    limit: { type: 'string' },
    sizes: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: join(root, 'bench-out') },
    /** How many requests the six-candidates and poster rounds take. */
    rounds: { type: 'string', default: '12' },
  },
})
const caller = process.env['INIT_CWD'] ?? process.cwd()
const folder = await readFolder(resolve(caller, positionals[0] ?? join(root, 'bench/requests')))
const sizes = values.sizes === undefined ? folder.sizes : parseSizes([values.sizes])
const requests = folder.requests.slice(0, values.limit === undefined ? undefined : Number(values.limit))
const out = resolve(caller, values.out)
const abort = new AbortController()
process.on('SIGINT', () => abort.abort())

interface Gate {
  readonly name: string
  readonly figure: string
  readonly isMet: boolean
}
const gates: Gate[] = []
const gate = (name: string, figure: string, isMet: boolean): void => void gates.push({ name, figure, isMet })
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const file = join(out, 'requests.jsonl')
const lines = requests.map(({ id, request, logo, assets }) => JSON.stringify({ id, request, logo, assets }))
writeFileSync(file, `${lines.join('\n')}\n`)

const startedMs = performance.now()
console.log(`${requests.length} requests at ${sizes.length} sizes: ${requests.length * sizes.length} designs`)
const designs = join(out, 'designs')
const batch = await runVerb<BatchReport>(['batch', file, '--sizes', sizes.map((size) => size.name).join(','), '--seed', values.seed, '--out', designs], abort.signal)
const batchMs = performance.now() - startedMs
const byId = new Map(requests.map((request) => [request.id, request]))
const tasks = batch.results.map(({ id, size }) => ({ id, size, folder: join(designs, id, size), request: byId.get(id)!.request, logo: byId.get(id)!.logo }))
const measured = await measureAll(tasks, (done) => process.stderr.isTTY && process.stderr.write(`\rmeasured ${done}/${tasks.length}`))
if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K')

gate('failures', String(batch.failures.length), batch.failures.length === 0)
for (const { id, size, message } of batch.failures.slice(0, 20)) console.log(`  failed ${id} ${size}: ${message}`)
gate("faults by the product's own critique", String(batch.results.filter(({ faults }) => faults.length > 0).length), batch.results.every(({ faults }) => faults.length === 0))
for (const { id, size, faults } of batch.results.filter(({ faults }) => faults.length > 0).slice(0, 20)) {
  console.log(`  critique ${id} ${size}: ${faults.map((fault) => `${fault.code}: ${fault.message}`).join('; ')}`)
}
for (const [name, words] of Object.entries(faultNames) as [FaultName, string][]) gateFault(name, words)
gateHeroes(measured.filter((one) => one.area >= 75000))
gateWinners(measured.filter((one) => one.size === '300x250'))
const rounds = await measureVariety(requests.slice(0, Number(values.rounds)), values.seed, out, abort.signal)
gate('six candidates: fewest archetypes', String(rounds.fewestArchetypes), rounds.fewestArchetypes >= 5)
gate('six candidates: fewest font pairs', String(rounds.fewestPairs), rounds.fewestPairs >= 3)
gate('six candidates: fewest grounds', String(rounds.fewestGrounds), rounds.fewestGrounds >= 3)
console.log(`six candidates: each is ${rounds.meanVariety.toFixed(2)} from the nearest of the others on average, ${rounds.leastVariety.toFixed(2)} at least`)
gate('median a design', `${batch.medianMs} ms`, batch.medianMs <= 500)
console.log(`95 % within ${batch.p95Ms} ms; ${(batchMs / 1000).toFixed(0)} s in all, ${(batchMs / batch.results.length).toFixed(0)} ms a design on both cores`)
gate('median of a 1080x1350 poster', `${rounds.posterMedianMs} ms`, rounds.posterMedianMs <= 2000)
gate('peak memory, all processes', `${batch.peakRssMiB} MiB`, batch.peakRssMiB <= 1024)

console.log('')
for (const { name, figure, isMet } of gates) console.log(`${isMet ? 'ok  ' : 'FAIL'}  ${name.padEnd(58)} ${figure}`)
writeFileSync(join(out, 'report.json'), `${JSON.stringify({ gates, batch, measured, rounds }, null, 1)}\n`)
console.log(`\n${join(out, 'report.json')}`)
process.exitCode = gates.every(({ isMet }) => isMet) ? 0 : 1

function gateFault(name: FaultName, words: string): void {
  const faulty = measured.flatMap((one) => one.faults.filter((fault) => fault.name === name).map((fault) => ({ ...one, fault })))
  for (const { id, size, fault } of faulty.slice(0, 5)) console.log(`  ${name} ${id} ${size}: ${fault.detail.slice(0, 120)}`)
  gate(words, String(new Set(faulty.map(({ id, size }) => `${id} ${size}`)).size), faulty.length === 0)
}

function gateHeroes(large: readonly Measured[]): void {
  if (large.length === 0) return
  const share = large.filter(({ heroShare }) => heroShare >= 0.25).length / large.length
  gate('a hero of a quarter of the area (75,000 px² and more)', percent(share), share >= 0.9)
  console.log(`hero's share of the area: median ${percent(quantile(large.map(({ heroShare }) => heroShare), 0.5))}`)
}

function gateWinners(winners: readonly Measured[]): void {
  if (winners.length === 0) return
  const first = (values: readonly string[]) => shares(values)[0]!
  const print = (what: string, values: readonly string[]) =>
    console.log(`${what}: ${shares(values).slice(0, 8).map(({ value, share }) => `${value} ${percent(share)}`).join(', ')}`)
  const layouts = winners.map(({ origin }) => origin.layout.split(/[/: ]/)[0]!)
  const pairs = winners.map(({ origin }) => origin.type)
  const painters = winners.map(({ origin }) => origin.background.split(/[/: ]/)[0]!)
  const drawings = winners.map(({ origin }) => origin.illustration).filter((illustration) => illustration !== '')
  print('archetypes', layouts)
  print('font pairs', pairs)
  print('painters', painters)
  gate('most frequent archetype at 300x250', percent(first(layouts).share), first(layouts).share <= 0.2)
  // Of a dozen requests two may meet in one of some fifty pairs by chance: that is no habit.
  gate('most frequent font pair at 300x250', percent(first(pairs).share), first(pairs).share <= Math.max(0.15, 2 / pairs.length))
  gate('most frequent painter at 300x250', percent(first(painters).share), first(painters).share <= 0.25)
  // Forty for the 160 requests that the promise is made on; fewer requests can show fewer.
  const wanted = Math.min(40, Math.floor(winners.length / 4))
  gate('different illustrations at 300x250', String(new Set(drawings).size), new Set(drawings).size >= wanted)
}
