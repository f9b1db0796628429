import { afterEach, describe, expect, it } from 'vitest'
import { fileURLToPath } from 'node:url'
import { createEngine } from '#main/engine/engine.ts'
import type { Engine } from '#main/engine/engine.ts'
import { forkEngine } from '#main/engine/fork-engine.ts'
import { plainly } from '#main/engine/job.ts'
import type { Candidate, GenerateJob, Progress } from '#main/engine/job.ts'

const entry = fileURLToPath(new URL('../../support/trial-engine.ts', import.meta.url))
const engines: Engine[] = []

function openEngine(graceMs = 200): Engine {
  const engine = createEngine({ spawn: () => forkEngine(entry), graceMs })
  engines.push(engine)
  return engine
}

afterEach(() => engines.splice(0).forEach((engine) => engine.dispose()))

const job = (request: string, changes: Partial<GenerateJob> = {}): GenerateJob => ({
  kind: 'generate', request, logo: null, assets: [], count: 2, weigh: 8, seed: 3, ...plainly,
  sizes: [{ width: 300, height: 250, name: '300x250' }], ...changes,
})

describe('engine', () => {
  it('hands over candidates and progress in order, bytes as bytes', async () => {
    const candidates: Candidate[] = []
    const progress: Progress[] = []
    const result = await openEngine().run(job('sale'), { onCandidate: (one) => void candidates.push(one), onProgress: (one) => void progress.push(one) })
    expect(result).toEqual({ candidates: 2 })
    expect(candidates.map(({ rank, size }) => [rank, size.name])).toEqual([[1, '300x250'], [2, '300x250']])
    expect(candidates[0]?.png).toBeInstanceOf(Uint8Array)
    expect(progress).toEqual([{ stage: 'designs', done: 1, total: 2 }, { stage: 'designs', done: 2, total: 2 }])
  })

  it('runs jobs one after another', async () => {
    const engine = openEngine()
    const seen: string[] = []
    const run = (name: string) => engine.run(job(name), { onCandidate: (one) => void seen.push(one.design.title) })
    await Promise.all([run('first'), run('second')])
    expect(seen).toEqual(['first', 'first', 'second', 'second'])
  })

  it('waits until a candidate has been taken before it says that the job is done', async () => {
    let isTaken = false
    await openEngine().run(job('sale', { count: 1 }), {
      onCandidate: () => new Promise((resolve) => setTimeout(() => resolve(void (isTaken = true)), 50)),
    })
    expect(isTaken).toBe(true)
  })

  it('fails a job whose taker fails, and serves the next', async () => {
    const engine = openEngine()
    await expect(engine.run(job('sale'), { onCandidate: () => Promise.reject(new Error('disk full')) })).rejects.toThrow('disk full')
    await expect(engine.run(job('sale'))).resolves.toEqual({ candidates: 2 })
  })

  it('says that it stopped when its process dies, and starts a fresh one for the next job', async () => {
    const engine = openEngine()
    await expect(engine.run(job('crash'))).rejects.toMatchObject({ code: 'stopped', message: 'the engine stopped (signal SIGKILL: it was ended from outside, perhaps because the system was short of memory)' })
    await expect(engine.run(job('sale'))).resolves.toEqual({ candidates: 2 })
  })

  it('says that memory ran out, where its process could say so', async () => {
    const engine = openEngine()
    await expect(engine.run(job('hoard'))).rejects.toMatchObject({ code: 'stopped', message: 'the engine stopped (it ran out of memory)' })
    await expect(engine.run(job('sale'))).resolves.toEqual({ candidates: 2 })
  })

  it('tells whoever wants to know that it died, before the job hears of it, and not when it was ended', async () => {
    const heard: string[] = []
    const named: string[] = []
    const gone: string[] = []
    const engine = createEngine({
      spawn: () => forkEngine(entry), graceMs: 100, onCrash: (reason, process) => void (heard.push(reason), gone.push(process)),
      settings: (process) => (named.push(process), { providers: {}, markFile: null, packFolder: null }),
    })
    engines.push(engine)
    await expect(engine.run(job('crash')).catch((error: Error) => [...heard, error.message])).resolves.toEqual([expect.stringMatching(/^signal SIGKILL/), expect.stringMatching(/^the engine stopped/)])
    const abort = new AbortController()
    setTimeout(() => abort.abort(), 300)
    await expect(engine.run(job('spin'), { signal: abort.signal })).rejects.toMatchObject({ code: 'cancelled' })
    expect(heard.length).toBe(1)
    // By its name, which the next one has not.
    expect(gone).toEqual([named[0]])
    expect(new Set(named).size).toBe(2)
  })

  it('refuses a message that is none of its own', async () => {
    const engine = openEngine()
    await expect(engine.run(job('garbage'))).rejects.toMatchObject({ code: 'stopped', message: expect.stringContaining('none of its own') })
    await expect(engine.run(job('sale'))).resolves.toEqual({ candidates: 2 })
  })

  it.each([
    ['bad logo', { code: 'bad-input', message: '--logo null: is truncated' }],
    ['throw', { code: 'failed', message: 'two\nlines' }],
  ])('tells bad input from failure: %s', async (request, failure) => {
    await expect(openEngine().run(job(request))).rejects.toMatchObject(failure)
  })

  it.each(['hang', 'spin'])('cancels a job that does %s', async (request) => {
    const engine = openEngine()
    const abort = new AbortController()
    setTimeout(() => abort.abort(), 300)
    await expect(engine.run(job(request), { signal: abort.signal })).rejects.toMatchObject({ code: 'cancelled' })
    await expect(engine.run(job('sale'))).resolves.toEqual({ candidates: 2 })
  })

  it.each([[undefined, 2], [5000, 1]])('leaves a job that is soon over its own time to end (%s ms: %s processes)', async (graceMs, processes) => {
    let spawned = 0
    const engine = createEngine({ spawn: () => (spawned++, forkEngine(entry)), graceMs: 100 })
    engines.push(engine)
    await engine.run(job('sale'))
    const abort = new AbortController()
    const dozing = engine.run(job('doze'), { signal: abort.signal, graceMs })
    setTimeout(() => abort.abort(), 50)
    await expect(dozing).rejects.toMatchObject({ code: 'cancelled' })
    await engine.run(job('sale'))
    expect(spawned).toBe(processes)
  })

  it('does not start a job that was cancelled while it waited', async () => {
    const engine = openEngine()
    const abort = new AbortController()
    const first = engine.run(job('sale'))
    const second = engine.run(job('sale'), { signal: abort.signal, onCandidate: () => expect.unreachable() })
    abort.abort()
    await expect(second).rejects.toMatchObject({ code: 'cancelled' })
    await expect(first).resolves.toEqual({ candidates: 2 })
  })

  it('ends a running job when it is disposed, and takes no other', async () => {
    const engine = openEngine()
    const running = engine.run(job('hang'))
    setTimeout(() => engine.dispose(), 200)
    await expect(running).rejects.toMatchObject({ code: 'stopped' })
    await expect(engine.run(job('sale'))).rejects.toMatchObject({ code: 'stopped' })
  })

  it('knows how much memory its processes held', async () => {
    const engine = openEngine()
    await engine.run(job('sale'))
    expect(engine.peakRssMiB()).toBeGreaterThan(20)
  })
})
