import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createRandom } from '#core/geometry/random.ts'
import { drawCase } from '#core/layout/cases/draw-case.ts'
import { createProposers, mending as foundMending } from '#main/engine/generate/draft-all.ts'
import { openSession } from '#main/engine/models/runtime.ts'
import { createTools } from '#main/engine/tools.ts'
import { createArms, makeCandidates } from './arms.ts'
import type { Arm, ArmResult } from './arms.ts'
import { drawCopyCases, readCopyRequests } from './draw-copy-cases.ts'
import { drawPhotoCases } from './draw-photo-cases.ts'
import { measureArm } from './measure-arm.ts'
import type { ArmMeasure } from './measure-arm.ts'
import { measureOnPhotos } from './measure-on-photos.ts'
import { measureSpeed } from './measure-speed.ts'
import { measureWorded } from './measure-worded.ts'
import { differences } from './public-metrics.ts'
import { searchAll } from './search-all.ts'
import { mean } from './statistics.ts'

/** npm run bench:layout -- [--cases 1000] [--seed 1] [--workers 2] [--out FILE] [--worded FILE]: the searches and the words shrink with the cases. */
const root = fileURLToPath(new URL('../..', import.meta.url))
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' }, workers: { type: 'string', default: '2' }, out: { type: 'string', default: join(root, 'bench-out/layout.json') }, worded: { type: 'string', default: join(root, 'bench/layout/worded-constraints.jsonl') } },
})
const [count, seed, workers] = [values.cases, values.seed, values.workers].map(Number) as [number, number, number]
/** Of the cases: those of real copy, and those searched for 2 s and for 20 s. */
const copied = Math.floor(count * 0.3)
const [briefly, long] = [Math.ceil(count * 0.3), Math.ceil(count * 0.06)]
/** Seeds of drawn cases, far from those of the training data. */
const firstCase = 700_000_000
const started = performance.now()
const say = (text: string): void => void process.stdout.write(`${text}\n`)
const note = (text: string): void => void process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}\n`)

const tools = await createTools()
const requests = readCopyRequests()
note('drawing cases')
const fromCopy = (await drawCopyCases(requests, Math.ceil(copied / requests.length), seed, tools)).slice(0, copied)
const drawn = Array.from({ length: count - fromCopy.length }, (_, index) => drawCase(firstCase + seed * 100_000 + index))
const cases = createRandom(seed).fork('order').shuffle([...fromCopy, ...drawn])
const photoNames = ['cup-at-window', 'fruit-on-cloth', 'hills-at-dusk']
const photoCases = await drawPhotoCases(fromCopy.slice(0, Math.ceil(count * 0.1)), photoNames.map((name) => join(root, `test/fixtures/photos/${name}.jpg`)))
say(`layout bench: ${cases.length} cases (${drawn.length} drawn, ${fromCopy.length} of real copy), ${photoCases.length} more on photos, seed ${seed}`)

const modelFile = join(root, 'resources/models/layout/layout.onnx')
const session = existsSync(modelFile) ? await openSession(modelFile, 'cpu') : null
if (session === null) say('no model in resources/models/layout: its arm is left out')
const proposing = createArms(session === null ? null : session.run)

const results = new Map<string, ArmResult[]>()
for (const arm of proposing) {
  const made: ArmResult[] = []
  for (const one of cases) made.push(await makeCandidates(one, arm))
  results.set(arm.name, made)
  note(arm.name)
}
const planned = results.get('a archetypes')!
const short = await searchAll(cases.slice(0, briefly), planned, 2, workers)
note('c search 2 s')
const deep = await searchAll(cases.slice(0, long), planned, 20, workers)
note('d search 20 s')

const armOf = (name: string, made: readonly ArmResult[]): [string, ArmMeasure] => [name, measureArm(cases.slice(0, made.length), made, createRandom(seed).fork(name))]
const arms = [...[...results].map(([name, made]) => armOf(name, made)), armOf('c search 2 s', short.results), armOf('d search 20 s', deep.results)]
const row = (label: string, cells: readonly string[]): void => say(label.padEnd(26) + cells.map((cell) => cell.padStart(24)).join(''))
const table = (label: string, show: (arm: ArmMeasure) => string): void => row(label, arms.map(([, arm]) => show(arm)))
const digits = (value: number, places = 4): string => (Number.isNaN(value) ? '–' : value.toFixed(places))
const share = (value: number): string => `${(100 * value).toFixed(2)} %`
say('')
row('', arms.map(([name]) => name))
table('cases', ({ cases: all }) => `${all}`)
table('critic score, IQM [95 %]', ({ score: { value, low, high } }) => `${digits(value)} [${digits(low, 3)}, ${digits(high, 3)}]`)
table('ms a set, median / p95', ({ medianMs, p95Ms }) => `${medianMs.toFixed(0)} / ${p95Ms.toFixed(0)}`)
table('cases without a layout', ({ unanswered }) => `${unanswered}`)
table('unsound layouts', ({ unsound }) => `${unsound}`)
table('Val', ({ val }) => digits(val))
table('Ove', ({ ove }) => digits(ove, 5))
table('Ali', ({ ali }) => digits(ali, 5))
table('Undl', ({ undl }) => digits(undl))
table('Unds', ({ unds }) => digits(unds))
table('constraints broken', ({ violations, asked }) => `${share(violations)} of ${asked}`)
table('elements in the artboard', ({ inCanvas }) => share(inCanvas))
table('texts under their least', ({ smallTexts }) => `${smallTexts}`)
table('fixed numbers changed', ({ changed }) => `${changed}`)
table('diversity of 8, IQM', ({ diversity }) => (diversity === null ? '–' : `${digits(diversity.value)} [${digits(diversity.low, 3)}, ${digits(diversity.high, 3)}]`))
say('')
for (const line of differences) say(line)

const gains: Record<string, number> = {}
const gain = (made: readonly ArmResult[], size: number): number => mean(made.slice(0, size).map(({ score }) => score)) - mean(planned.slice(0, size).map(({ score }) => score))
say('')
say(`search: ${short.evaluationsPerSecond.toFixed(0)} layouts made and scored a second and thread; 2 s gain ${digits(gain(short.results, briefly))} over archetypes, 20 s ${digits(gain(deep.results, long))}`)
for (const { name } of proposing.slice(1)) {
  gains[name] = gain(results.get(name)!, briefly) / gain(short.results, briefly)
  say(`${name}: ${share(gains[name])} of the 2 s search's gain over archetypes${name === 'b model' ? ' (target 90 %)' : ''}`)
}
const speed = measureSpeed(cases)
say(`critic alone, 12 elements: ${speed.toFixed(0)} layouts a second (target 20000)`)

const onPhotos = []
const worded = []
/** Where something is asked for in words the studio asks all who propose, and a short search. */
const asked: Arm = { name: 'as the studio does it', proposers: await createProposers(tools, true, new AbortController().signal), mending: foundMending }
for (const arm of [...proposing.filter(({ name }) => name === 'a archetypes' || name === 'b model'), asked]) {
  const { name } = arm
  const photo = await measureOnPhotos(photoCases, arm)
  onPhotos.push([name, photo])
  say(`${name}, on photos: Uti ${digits(photo.uti)} Occ ${digits(photo.occ)} Rea ${digits(photo.rea)} of ${photo.answered} of ${photoCases.length}`)
  const words = await measureWorded(arm, resolve(process.env['INIT_CWD'] ?? process.cwd(), values.worded), seed, Math.ceil(count * 0.4))
  worded.push([name, words])
  say(`${name}, in words: ${words.broken} of ${words.asked} constraints broken (${share(words.broken / words.asked)}; target 1 %) over ${words.lines} lines; ${words.unread} of them in the ${words.doubted} lines of which the reader said that it did not understand every word; ${words.unanswered} without a layout: ${words.failed.slice(0, 12).join(' ')}`)
  note(`${name} on photos and in words`)
}
await session?.release()
const elapsedMinutes = (performance.now() - started) / 60000
say(`${elapsedMinutes.toFixed(1)} minutes`)
const out = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.out)
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, `${JSON.stringify({ seed, cases: count, arms: Object.fromEntries(arms), gains, speed, onPhotos: Object.fromEntries(onPhotos), worded: Object.fromEntries(worded), elapsedMinutes }, null, 2)}\n`)
