import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import type { ArgsOf } from '#contract/calls.ts'
import type { Failure } from '#contract/failure.ts'
import { noChoices } from '#contract/records.ts'
import { commands } from '#core/commands/index.ts'
import type { Design } from '#core/design/design.ts'
import { diffDesigns } from '#core/design/patch.ts'
import { startStudio } from '../support/start-studio.ts'
import type { RunningStudio } from '../support/start-studio.ts'
import { openStudioPage } from '../support/studio-page.ts'
import type { StudioPage } from '../support/studio-page.ts'
import { treeDesign } from '../support/tree-design.ts'

type Target = 'server' | 'engine' | 'page'
const targets: readonly Target[] = ['server', 'engine', 'page']
const isLong = process.env['BROADSIDE_LONG'] !== undefined
/** Spread evenly over the first seconds of work, in an order without a pattern (the golden ratio's multiples). */
const moments = Array.from({ length: isLong ? 21 : 3 }, (_, index) => ({ target: targets[index % 3]!, afterMs: Math.round((((index + 1) * 0.6180339887) % 1) * 4000) }))
const count = 3

let dataFolder: string
let studio: RunningStudio
let page: StudioPage
const others: StudioPage[] = []
afterEach(async () => {
  for (const one of [page, ...others.splice(0)]) one.close()
  await studio.stop()
  rmSync(dataFolder, { recursive: true, force: true })
})

/** Finished commands, one after another, each saved before the next, until it is told to stop. */
function edit(id: string, first: Design): { readonly states: readonly Design[]; answered(): number; stop(): Promise<void> } {
  const states: Design[] = [first]
  let answered = 0
  let isStopped = false
  async function run(): Promise<void> {
    while (!isStopped) {
      const design = states.at(-1)!
      const ids = Object.keys(design.layers) as (keyof Design['layers'])[]
      const layer = ids[states.length % ids.length]!
      const next =
        states.length % 5 === 0
          ? commands['layers.duplicate'].run(design, commands['layers.duplicate'].args.parse({ ids: [layer], dx: 3, dy: 4 }))
          : commands['layers.nudge'].run(design, commands['layers.nudge'].args.parse({ ids: [layer], dx: 1, dy: -1 }))
      states.push(next)
      const { revision } = await page.client.call('designs.save', { id, revision: answered, save: crypto.randomUUID(), patch: [...diffDesigns(design, next)] })
      answered = revision
      await wait(3)
    }
  }
  const running = run()
  return {
    states,
    answered: () => answered,
    async stop() {
      isStopped = true
      await running
    },
  }
}

const enginesOf = (pid: number): number[] => {
  try {
    return execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' }).trim().split('\n').map(Number)
  } catch {
    return []
  }
}
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Starts it, or starts it again, until all of it is there; a crash may have ended the job, never the studio. */
async function finish(generation: string, wanted: ArgsOf<'jobs.start'>['work'] & { kind: 'generate' }): Promise<void> {
  for (const end = Date.now() + 90_000; Date.now() < end; ) {
    const { generation: now } = await page.client.call('generations.open', { id: generation })
    if (now.state === 'done') return
    // The job's own end may come a moment after.
    if (now.state !== 'running') await page.client.call('jobs.start', { job: crypto.randomUUID(), work: wanted }).catch((failure: Failure) => expect(failure.code).toBe('conflict'))
    await wait(100)
  }
  throw new Error('it never was done')
}

/** Every file under its own name is whole, and nothing that was being written is left. */
async function checkFiles(): Promise<void> {
  const list = (folder: string): string[] => readdirSync(join(dataFolder, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const path of list('assets')) expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(basename(path).split('.')[0])
  for (const path of [...list('candidates'), ...list('thumbnails')]) expect((await sharp(path).stats()).isOpaque, path).toBeDefined()
  expect(list('parts')).toEqual([])
  const database = new Sqlite(join(dataFolder, 'studio.db'), { readonly: true })
  expect(database.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
  database.close()
}

describe('killed', () => {
  it.each(moments)('the $target, after $afterMs ms: nothing finished is lost, and nothing is half there', { timeout: 180_000 }, async ({ target, afterMs }) => {
    dataFolder = mkdtempSync(join(tmpdir(), 'broadside-killed-'))
    studio = await startStudio({ dataFolder, hasPage: false })
    page = openStudioPage(studio.url)
    const announced = new Set<string>()
    page.client.on('candidates.added', ({ candidate }) => announced.add(candidate.id))

    const id = crypto.randomUUID()
    const first = treeDesign(['a', 'b', ['g', 'c', 'd']])
    await page.client.call('designs.create', { id, design: first })
    const generation = crypto.randomUUID()
    const size = { width: 300, height: 250, name: '300x250' }
    const work = { kind: 'generate' as const, generation, wanted: { request: 'Fresh bread every morning at Marta’s bakery, 12 Mill Lane', logo: null, photos: [], sizes: [size], count, seed: 1, choices: noChoices, like: null, around: null } }
    await page.client.call('jobs.start', { job: crypto.randomUUID(), work })
    const editing = edit(id, first)
    await wait(afterMs)

    const pid = studio.pid
    const engines = enginesOf(pid)
    if (target === 'page') page.cut()
    if (target === 'engine') for (const engine of engines) process.kill(engine, 'SIGKILL')
    if (target === 'server') {
      page.setUrl(null)
      const { port } = studio
      await studio.kill()
      const answered = editing.answered()
      studio = await startStudio({ dataFolder, port, hasPage: false })
      // Before the page comes back and says again what it had not been answered.
      const other = openStudioPage(studio.url)
      others.push(other)
      const { design, summary } = await other.client.call('designs.open', { id })
      expect(summary.revision).toBeOneOf([answered, answered + 1])
      expect(design).toEqual(editing.states[summary.revision])
      const { candidates } = await other.client.call('generations.open', { id: generation })
      expect(candidates.map((candidate) => candidate.id)).toEqual(expect.arrayContaining([...announced]))
      for (let time = 0; time < 100 && engines.some(isAlive); time++) await wait(100)
      expect(engines.filter(isAlive)).toEqual([])
      page.setUrl(studio.url)
    }

    await wait(300)
    const before = editing.answered()
    for (let time = 0; time < 200 && editing.answered() < before + 3; time++) await wait(50)
    await editing.stop()
    expect(editing.answered()).toBeGreaterThanOrEqual(3)
    expect(editing.answered()).toBe(editing.states.length - 1)
    const { design, summary } = await page.client.call('designs.open', { id })
    expect(summary.revision).toBe(editing.answered())
    expect(design).toEqual(editing.states.at(-1))

    await finish(generation, work)
    const { candidates } = await page.client.call('generations.open', { id: generation })
    expect(candidates.map(({ rank }) => rank).sort()).toEqual(Array.from({ length: count }, (_, index) => index + 1))
    const listed = candidates.map((candidate) => candidate.id)
    expect(listed).toEqual(expect.arrayContaining([...announced]))
    for (const candidate of listed) expect(await sharp(await (await page.get(`/candidates/${candidate}.png`)).bytes()).metadata()).toMatchObject({ format: 'png' })
    await studio.stop()
    await checkFiles()
  })
})
