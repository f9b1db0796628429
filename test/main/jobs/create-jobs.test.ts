import { afterEach, describe, expect, it } from 'vitest'
import { Failure } from '#contract/failure.ts'
import type { Job, Work, WorkResult } from '#contract/work.ts'
import { parseDesign } from '#core/design/parse.ts'
import { createJobs } from '#main/jobs/create-jobs.ts'
import type { JobContext } from '#main/jobs/create-jobs.ts'
import { createLane } from '#main/jobs/create-lane.ts'
import { smallDesign } from '../../support/small-design.ts'

const parsed = parseDesign(smallDesign())
if (!parsed.ok) throw new Error('the small design does not parse')
const lint: Work = { kind: 'lint', design: parsed.value }
const exported: Work = { kind: 'export', design: parsed.value, to: 'svg', scale: 1, name: 'a' }
const done: WorkResult = { kind: 'lint', findings: [], scores: {} }
const page = { connection: 'page' }

const disposals: (() => void)[] = []
afterEach(() => disposals.splice(0).forEach((dispose) => dispose()))

function open(perform: (work: Work, context: JobContext) => Promise<WorkResult>, begin: (work: Work) => void = () => undefined) {
  const told: Job[] = []
  const ended: string[] = []
  const jobs = createJobs({
    lanes: { generate: createLane(), desk: createLane(), models: createLane() }, begin, perform,
    announce: (_event, payload) => void told.push((payload as { job: Job }).job),
    end: (_work, { state }) => void ended.push(state),
  })
  disposals.push(jobs.dispose)
  const start = (work: Work, id: string = crypto.randomUUID(), caller = page): string => {
    jobs.handlers['jobs.start']({ job: id, work }, caller)
    return id
  }
  const statesOf = (id: string): string[] => told.filter((job) => job.id === id).map(({ state }) => state)
  return { ...jobs.handlers, start, told, ended, statesOf }
}
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe('jobs', () => {
  it('wait, run and are done, and are told of at each', async () => {
    const jobs = open(() => Promise.resolve(done))
    const id = jobs.start(lint)
    await wait(5)
    expect(jobs.statesOf(id)).toEqual(['waiting', 'running', 'done'])
    expect(jobs['jobs.list']().jobs).toEqual([{ id, kind: 'lint', generation: null, state: 'done', stage: '', done: 1, total: 1, message: null, result: done }])
    expect(jobs.ended).toEqual(['done'])
  })

  it('are started once, however often the same is asked', async () => {
    let runs = 0
    const jobs = open(() => Promise.resolve((runs++, done)))
    const id = jobs.start(lint)
    jobs.start(lint, id)
    await wait(5)
    jobs.start(lint, id)
    await wait(5)
    expect(runs).toBe(1)
  })

  it('that are refused are not there', () => {
    const jobs = open(() => Promise.resolve(done), () => {
      throw new Failure('bad-input', 'no')
    })
    expect(() => jobs.start(lint)).toThrow('no')
    expect(jobs['jobs.list']().jobs).toEqual([])
  })

  it('say why they failed', async () => {
    const jobs = open(() => Promise.reject(new Failure('bad-input', 'A picture is missing.')))
    jobs.start(exported)
    await wait(5)
    expect(jobs['jobs.list']().jobs[0]).toMatchObject({ state: 'failed', message: 'A picture is missing.' })
    expect(jobs.ended).toEqual(['failed'])
  })

  it('tell of progress about ten times a second, and of the last of it', async () => {
    const jobs = open(async (_work, { onProgress }) => {
      for (let step = 1; step <= 60; step++) {
        onProgress({ stage: 'Weighing', done: step, total: 60 })
        await wait(5)
      }
      return done
    })
    const id = jobs.start(lint)
    await wait(450)
    const running = jobs.told.filter((job) => job.id === id && job.state === 'running')
    expect(running.length).toBeGreaterThan(2)
    expect(running.length).toBeLessThan(8)
    expect(jobs.told.at(-1)).toMatchObject({ state: 'done', done: 60, total: 60, stage: 'Weighing' })
  })

  it('are cancelled while they wait and while they run, at once, and stay so', async () => {
    const signals: AbortSignal[] = []
    const jobs = open(async (_work, { signal, onProgress }) => {
      signals.push(signal)
      await wait(30)
      onProgress({ stage: 'late', done: 1, total: 1 })
      return done
    })
    const [running, waiting] = [jobs.start(exported), jobs.start(exported)]
    await wait(2)
    for (const id of [running, waiting, running]) jobs['jobs.cancel']({ job: id })
    expect(jobs['jobs.list']().jobs.map(({ state }) => state)).toEqual(['cancelled', 'cancelled'])
    await wait(60)
    expect(jobs.statesOf(running)).toEqual(['waiting', 'running', 'cancelled'])
    expect(jobs.statesOf(waiting)).toEqual(['waiting', 'cancelled'])
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    expect(jobs['jobs.cancel']({ job: crypto.randomUUID() })).toEqual({})
  })

  it('judge only the newest state of a page: a judgement that waits gives way, another page\'s and a running one do not', async () => {
    const jobs = open(async () => {
      await wait(10)
      return done
    })
    const [first, second, other, third] = [jobs.start(lint), jobs.start(lint), jobs.start(lint, undefined, { connection: 'other' }), jobs.start(lint)]
    await wait(60)
    expect([first, second, other, third].map((id) => jobs.statesOf(id).at(-1))).toEqual(['done', 'cancelled', 'done', 'done'])
  })

  it('that ended are forgotten in time, and those that run are not', async () => {
    const jobs = open((work) => (work.kind === 'export' ? new Promise(() => undefined) : Promise.resolve(done)))
    for (let count = 0; count < 80; count++) {
      jobs.start(lint)
      await wait(0)
    }
    jobs.start(exported)
    await wait(5)
    const { jobs: left } = jobs['jobs.list']()
    expect(left.length).toBeLessThanOrEqual(31)
    expect(left.at(-1)).toMatchObject({ kind: 'export', state: 'running' })
  })
})
