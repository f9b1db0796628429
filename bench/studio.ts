import { setTimeout as wait } from 'node:timers/promises'
import { noChoices } from '#contract/records.ts'
import type { Wanted } from '#contract/records.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import { parseDesign } from '#core/design/parse.ts'
import { diffDesigns } from '#core/design/patch.ts'
import type { Patch } from '#core/design/patch.ts'
import { openStudio } from '../test/support/open-studio.ts'
import type { OpenStudio } from '../test/support/open-studio.ts'

/** What main and the engines owe whoever sits before them; each with the most that it may be, in milliseconds. */
const limits = {
  'first candidate, engine warm': 2000,
  'six candidates, engine warm': 8000,
  'first candidate, just started': 4000,
  'calls while generating, p50': 100,
  'calls while generating, p99': 100,
  'cancel, until it is told': 300,
  'cancel, until the engine is free': 1000,
  'open a design of 500 layers': 250,
  'save on 2,000 layers, p50': 50,
  'save on 2,000 layers, p99': 100,
  'search 2,000 designs, p99': 100,
} as const
type Measure = keyof typeof limits

const figures = new Map<Measure, number>()
const note = (measure: Measure, ms: number): void => void figures.set(measure, ms)
const quantile = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!

const poster = (seed: number): Wanted => ({
  request: 'Grand opening of our pottery studio on May 5, 30% off all workshops', logo: null, photos: [], sizes: [{ width: 1080, height: 1350, name: 'Poster' }], count: 6, seed, choices: noChoices, like: null, around: null,
})

async function generate(studio: OpenStudio, seed: number): Promise<{ first: number; all: number }> {
  const started = performance.now()
  let first = 0
  const stop = studio.app.onAnnounce((event) => void (event === 'candidates.added' && first === 0 && (first = performance.now() - started)))
  const job = await studio.work({ kind: 'generate', generation: crypto.randomUUID(), wanted: poster(seed) })
  stop()
  if (job.state !== 'done') throw new Error(job.message ?? job.state)
  return { first, all: performance.now() - started }
}

async function ping(studio: OpenStudio, isDone: () => boolean): Promise<number[]> {
  const waits: number[] = []
  while (!isDone()) {
    const asked = performance.now()
    // As a message on a wire: its turn comes after what the loop does now.
    await wait(0)
    await studio.call('designs.list', { search: 'pottery', isRemoved: false, order: 'changed', offset: 0, limit: 50 })
    waits.push(performance.now() - asked)
    await wait(5)
  }
  return waits
}

function largeDesign(count: number): Design {
  const ids = Array.from({ length: count }, (_, index): LayerId => `layer:${index}`)
  const layer = (id: LayerId, index: number): Record<string, unknown> => ({
    id, name: `Layer ${index}`, x: (index * 37) % 1000, y: (index * 53) % 1300, width: 80, height: 30,
    ...(index % 3 === 0 ? { kind: 'text', runs: [{ text: `Line ${index}` }], family: 'Inter', fontSize: 18, color: '#101418' } : { kind: 'shape', outline: { kind: 'rect' }, fills: [{ kind: 'solid', color: '#336699' }] }),
  })
  const parsed = parseDesign({
    format: 'broadside', version: 1, title: `${count} layers`, lang: 'en', colors: {}, styles: {}, assets: {},
    artboards: { 'artboard:1': { id: 'artboard:1', name: 'Sheet', width: 1080, height: 1350, background: '#ffffff', children: ids } },
    layers: Object.fromEntries(ids.map((id, index) => [id, layer(id, index)])),
  })
  if (!parsed.ok) throw new Error(parsed.faults[0]?.message)
  return parsed.value
}

async function measureGeneration(studio: OpenStudio): Promise<void> {
  note('first candidate, just started', (await generate(studio, 1)).first)
  let isDone = false
  const pinging = ping(studio, () => isDone)
  const { first, all } = await generate(studio, 2)
  isDone = true
  const waits = await pinging
  note('first candidate, engine warm', first)
  note('six candidates, engine warm', all)
  note('calls while generating, p50', quantile(waits, 0.5))
  note('calls while generating, p99', quantile(waits, 0.99))
}

async function measureCancel(studio: OpenStudio): Promise<void> {
  const told: number[] = []
  const free: number[] = []
  // So many are asked for that none of these is done before it is called off.
  for (const delayMs of [150, 400, 900, 1600, 2500]) {
    const job = crypto.randomUUID()
    await studio.call('jobs.start', { job, work: { kind: 'generate', generation: crypto.randomUUID(), wanted: { ...poster(delayMs), count: 24 } } })
    await wait(delayMs)
    const asked = performance.now()
    await studio.call('jobs.cancel', { job })
    await studio.whenHeard('jobs.changed', (payload) => payload.job.id === job && payload.job.state === 'cancelled')
    told.push(performance.now() - asked)
    const next = crypto.randomUUID()
    await studio.call('jobs.start', { job: next, work: { kind: 'generate', generation: crypto.randomUUID(), wanted: { ...poster(1), sizes: [{ width: 300, height: 250, name: 'Banner' }], count: 1 } } })
    await studio.whenHeard('jobs.changed', (payload) => payload.job.id === next && payload.job.state === 'running')
    free.push(performance.now() - asked)
    await studio.whenHeard('jobs.changed', (payload) => payload.job.id === next && payload.job.state === 'done')
  }
  note('cancel, until it is told', Math.max(...told))
  note('cancel, until the engine is free', Math.max(...free))
}

async function measureLibrary(studio: OpenStudio): Promise<void> {
  const small = crypto.randomUUID()
  await studio.call('designs.create', { id: small, design: largeDesign(500) })
  const opens: number[] = []
  for (let round = 0; round < 10; round++) {
    const asked = performance.now()
    JSON.stringify(await studio.app.handlers['designs.open']({ id: small }, { connection: 'page' }))
    opens.push(performance.now() - asked)
  }
  note('open a design of 500 layers', Math.max(...opens))

  const large = crypto.randomUUID()
  let design = largeDesign(2000)
  await studio.call('designs.create', { id: large, design })
  const saves: number[] = []
  for (let revision = 0; revision < 300; revision++) {
    const id: LayerId = `layer:${revision * 3}`
    const layer = design.layers[id]!
    const next = { ...design, layers: { ...design.layers, [id]: { ...layer, x: revision } } } as Design
    const patch: Patch = diffDesigns(design, next)
    const asked = performance.now()
    await studio.app.handlers['designs.save']({ id: large, revision, save: crypto.randomUUID(), patch: JSON.parse(JSON.stringify(patch)) as never }, { connection: 'page' })
    saves.push(performance.now() - asked)
    design = next
    await wait(0)
  }
  note('save on 2,000 layers, p50', quantile(saves, 0.5))
  note('save on 2,000 layers, p99', quantile(saves, 0.99))

  const { design: some } = await studio.call('designs.open', { id: small })
  for (let count = 0; count < 2000; count++) await studio.app.handlers['designs.create']({ id: crypto.randomUUID(), design: { ...some, title: `Design ${count}` } }, { connection: 'page' })
  const searches: number[] = []
  for (let round = 0; round < 50; round++) {
    const asked = performance.now()
    await studio.app.handlers['designs.list']({ search: `design ${round}`, isRemoved: false, order: 'changed', offset: 0, limit: 50 }, { connection: 'page' })
    searches.push(performance.now() - asked)
  }
  note('search 2,000 designs, p99', quantile(searches, 0.99))
}

const studio = openStudio()
try {
  await measureGeneration(studio)
  await measureCancel(studio)
  await measureLibrary(studio)
} finally {
  await studio.close()
}
let isOver = false
for (const [measure, limit] of Object.entries(limits)) {
  const ms = figures.get(measure as Measure)!
  isOver ||= ms > limit
  console.log(`${measure.padEnd(36)} ${ms.toFixed(1).padStart(8)} ms   at most ${String(limit).padStart(5)} ms${ms > limit ? '   OVER' : ''}`)
}
process.exitCode = isOver ? 1 : 0
