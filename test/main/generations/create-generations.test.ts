import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { noChoices } from '#contract/records.ts'
import type { Candidate, Wanted } from '#contract/records.ts'
import type { Work } from '#contract/work.ts'
import { openStudio } from '../../support/open-studio.ts'
import type { OpenStudio } from '../../support/open-studio.ts'

const engine = fileURLToPath(new URL('../../support/trial-engine.ts', import.meta.url))
const studios: OpenStudio[] = []
function open(dataFolder?: string): OpenStudio {
  const studio = openStudio({ engine, dataFolder })
  studios.push(studio)
  return studio
}
afterEach(async () => {
  for (const studio of studios.splice(0).toReversed()) await studio.close()
})

const banner = { width: 300, height: 250, name: 'Banner' }
const board = { width: 728, height: 90, name: '728x90' }
const wanted = (request: string, changes: Partial<Wanted> = {}): Wanted => ({ request, logo: null, photos: [], sizes: [banner], count: 3, seed: 1, choices: noChoices, like: null, around: null, ...changes })
const generate = (id: string, made: Wanted): Work => ({ kind: 'generate', generation: id, wanted: made })
const seeds = (candidates: readonly Candidate[]) => candidates.map(({ size, rank }) => `${size.name} ${rank}`)

describe('generations', () => {
  it('keep each candidate before it is told of: its picture, its design, its judgement', async () => {
    const studio = open()
    const id = crypto.randomUUID()
    const whole: number[] = []
    studio.app.onAnnounce((event, payload) => {
      if (event !== 'candidates.added') return
      const { candidate } = payload as { candidate: Candidate }
      whole.push(readdirSync(join(studio.dataFolder, 'candidates')).filter((name) => name === `${candidate.id}.png`).length)
    })
    expect(await studio.work(generate(id, wanted('fault', { sizes: [banner, board] })))).toMatchObject({ state: 'done', result: { kind: 'generate', candidates: 6 } })
    expect(whole).toEqual([1, 1, 1, 1, 1, 1])
    const { generation, candidates } = await studio.call('generations.open', { id })
    expect(generation).toMatchObject({ id, state: 'done', candidates: 6, message: null })
    expect(generation.cover).toHaveLength(4)
    expect(seeds(candidates)).toEqual(['Banner 1', 'Banner 2', 'Banner 3', '728x90 1', '728x90 2', '728x90 3'])
    expect(candidates[0]).toMatchObject({ state: 'new', design: null, title: 'fault', scores: { overall: 0.5 } })
    expect((await studio.get(`/candidates/${candidates[0]!.id}.png`)).headers.get('content-type')).toBe('image/png')
  })

  it('go on where they were when they are started again, with what was wanted at first', async () => {
    const studio = open()
    const id = crypto.randomUUID()
    const job = crypto.randomUUID()
    await studio.call('jobs.start', { job, work: generate(id, wanted('slowly', { count: 6 })) })
    await studio.whenHeard('candidates.added', ({ candidate }) => candidate.rank === 3)
    await studio.call('jobs.cancel', { job })
    const before = await studio.call('generations.open', { id })
    expect(before.generation.state).toBe('cancelled')
    expect(before.candidates.length).toBeLessThan(6)
    expect(await studio.work(generate(id, wanted('something else', { count: 1 })))).toMatchObject({ state: 'done' })
    const after = await studio.call('generations.open', { id })
    expect(after.generation).toMatchObject({ state: 'done', candidates: 6, wanted: { request: 'slowly' } })
    expect(after.candidates.slice(0, before.candidates.length)).toEqual(before.candidates)
    expect(seeds(after.candidates)).toEqual([1, 2, 3, 4, 5, 6].map((rank) => `Banner ${rank}`))
    expect(await studio.work(generate(id, wanted('slowly')))).toMatchObject({ state: 'done', result: { candidates: 0 } })
  })

  it('are not run twice at once', async () => {
    const studio = open()
    const id = crypto.randomUUID()
    const job = crypto.randomUUID()
    await studio.call('jobs.start', { job, work: generate(id, wanted('hang')) })
    await expect(studio.call('jobs.start', { job: crypto.randomUUID(), work: generate(id, wanted('hang')) })).rejects.toMatchObject({ code: 'conflict' })
    await studio.call('jobs.cancel', { job })
  })

  it.each(['hang', 'spin'])('are cancelled at once, and the next begins soon: %s', async (request) => {
    const studio = open()
    const [id, job] = [crypto.randomUUID(), crypto.randomUUID()]
    await studio.call('jobs.start', { job, work: generate(id, wanted(request)) })
    await new Promise((resolve) => setTimeout(resolve, 400))
    const asked = performance.now()
    await studio.call('jobs.cancel', { job })
    await studio.whenHeard('jobs.changed', (payload) => payload.job.id === job && payload.job.state === 'cancelled')
    expect(performance.now() - asked).toBeLessThan(300)
    expect(await studio.work(generate(crypto.randomUUID(), wanted('sale', { count: 1 })))).toMatchObject({ state: 'done' })
    expect(performance.now() - asked).toBeLessThan(3000)
    expect((await studio.call('generations.open', { id })).generation.state).toBe('cancelled')
  })

  it('say why they failed, and which size is none', async () => {
    const studio = open()
    const id = crypto.randomUUID()
    expect(await studio.work(generate(id, wanted('bad logo')))).toMatchObject({ state: 'failed', message: expect.stringContaining('is truncated') })
    expect((await studio.call('generations.open', { id })).generation).toMatchObject({ state: 'failed', message: expect.stringContaining('is truncated') })
    await expect(studio.call('jobs.start', { job: crypto.randomUUID(), work: generate(crypto.randomUUID(), wanted('sale', { sizes: [{ width: 16, height: 16, name: 'Dot' }] })) })).rejects.toMatchObject({
      code: 'bad-input', message: 'Dot (16 × 16): each side must be at least 50 pixels.',
    })
  })

  it('lose nothing that was there when the engine dies', async () => {
    const studio = open()
    const id = crypto.randomUUID()
    expect(await studio.work(generate(id, wanted('crash at 728x90', { sizes: [banner, board] })))).toMatchObject({ state: 'failed', message: expect.stringContaining('SIGKILL') })
    expect(seeds((await studio.call('generations.open', { id })).candidates)).toEqual(['Banner 1', 'Banner 2', 'Banner 3'])
    expect(await studio.work(generate(crypto.randomUUID(), wanted('sale')))).toMatchObject({ state: 'done' })
  })

  it('were stopped where the studio ended while they ran', async () => {
    const first = open()
    const id = crypto.randomUUID()
    await first.call('jobs.start', { job: crypto.randomUUID(), work: generate(id, wanted('slowly', { count: 20 })) })
    await first.whenHeard('candidates.added', ({ candidate }) => candidate.rank === 2)
    await first.app.dispose()
    writeFileSync(join(first.dataFolder, 'candidates', `${crypto.randomUUID()}.png`), 'whose row was never written')
    const again = open(first.dataFolder)
    const { generation, candidates } = await again.call('generations.open', { id })
    expect(generation.state).toBe('stopped')
    expect(candidates.length).toBeGreaterThanOrEqual(2)
    expect(readdirSync(join(first.dataFolder, 'candidates')).toSorted()).toEqual(candidates.map((one) => `${one.id}.png`).toSorted())
    expect((await again.call('generations.list', { offset: 0, limit: 10 })).generations.map((one) => one.state)).toEqual(['stopped'])
  })

  it('are put away and had back', async () => {
    const studio = open()
    const id = crypto.randomUUID()
    await studio.work(generate(id, wanted('sale')))
    await studio.call('generations.remove', { id })
    expect((await studio.call('generations.list', { offset: 0, limit: 10 })).total).toBe(0)
    await studio.call('generations.restore', { id })
    expect((await studio.call('generations.list', { offset: 0, limit: 10 })).generations.map((one) => one.id)).toEqual([id])
    await expect(studio.call('generations.remove', { id: crypto.randomUUID() })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('candidates', () => {
  it('are judged, and become a design once', async () => {
    const studio = open()
    const id = crypto.randomUUID()
    await studio.work(generate(id, wanted('sale')))
    const [candidate] = (await studio.call('generations.open', { id })).candidates
    expect(await studio.call('candidates.judge', { id: candidate!.id, state: 'kept' })).toEqual({ ...candidate, state: 'kept' })
    const names = [crypto.randomUUID(), crypto.randomUUID()]
    const opened = await Promise.all(names.map((as) => studio.call('candidates.open', { id: candidate!.id, as })))
    expect(opened).toEqual([{ design: names[0] }, { design: names[0] }])
    const [design] = (await studio.call('designs.list', { search: '', isRemoved: false, order: 'changed', offset: 0, limit: 10 })).designs
    expect(design).toMatchObject({ id: names[0], title: 'sale', width: 300, height: 250 })
    await studio.call('designs.remove', { id: design!.id })
    expect(await studio.call('candidates.open', { id: candidate!.id, as: names[1]! })).toEqual({ design: names[0] })
    expect((await studio.call('designs.open', { id: design!.id })).summary.removedAt).toBeNull()
    await studio.call('designs.erase', { id: design!.id })
    expect(await studio.call('candidates.open', { id: candidate!.id, as: names[1]! })).toEqual({ design: names[1] })
    await expect(studio.call('candidates.judge', { id: crypto.randomUUID(), state: 'kept' })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('are asked for more of their kind by id', async () => {
    const studio = open()
    await expect(studio.call('jobs.start', { job: crypto.randomUUID(), work: generate(crypto.randomUUID(), wanted('sale', { like: crypto.randomUUID() })) })).rejects.toMatchObject({ code: 'not-found' })
    const id = crypto.randomUUID()
    await studio.work(generate(id, wanted('sale', { count: 1 })))
    const [like] = (await studio.call('generations.open', { id })).candidates
    expect(await studio.work(generate(crypto.randomUUID(), wanted('sale', { like: like!.id })))).toMatchObject({ state: 'done' })
  })
})
