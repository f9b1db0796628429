import { describe, expect, it } from 'vitest'
import { createLane } from '#main/jobs/create-lane.ts'

const turnOfLoop = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1))

describe('createLane', () => {
  it('runs one task at a time, the most urgent first, else in order', async () => {
    const lane = createLane()
    const seen: string[] = []
    const task = (name: string) => async () => {
      seen.push(`${name} begins`)
      await turnOfLoop()
      seen.push(`${name} ends`)
    }
    await Promise.all([['a', 2], ['b', 2], ['c', 0], ['d', 1], ['e', 0]].map(([name, urgency]) => lane.run(task(name as string), { urgency: urgency as number })))
    expect(seen.map((line) => line.split(' ')[0])).toEqual(['a', 'a', 'c', 'c', 'e', 'e', 'd', 'd', 'b', 'b'])
  })

  it('goes on after a task that fails', async () => {
    const lane = createLane()
    const failed = lane.run(() => Promise.reject(new Error('no')), { urgency: 0 })
    const next = lane.run(() => Promise.resolve(7), { urgency: 0 })
    await expect(failed).rejects.toThrow('no')
    await expect(next).resolves.toBe(7)
    await lane.whenIdle()
  })

  it('lets go of a task that is cancelled before its turn, and says when a turn has come', async () => {
    const lane = createLane()
    const abort = new AbortController()
    const started: string[] = []
    const first = lane.run(turnOfLoop, { urgency: 0, onStart: () => started.push('first') })
    const second = lane.run(() => Promise.reject(new Error('ran')), { urgency: 0, signal: abort.signal, onStart: () => started.push('second') })
    abort.abort()
    await expect(second).rejects.toMatchObject({ code: 'cancelled' })
    await expect(lane.run(turnOfLoop, { urgency: 0, signal: abort.signal })).rejects.toMatchObject({ code: 'cancelled' })
    await first
    expect(started).toEqual(['first'])
  })
})
