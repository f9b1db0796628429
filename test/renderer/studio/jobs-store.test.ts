import { afterEach, beforeEach, expect, it } from 'vitest'
import { createJobsStore } from '#renderer/studio/jobs-store.ts'
import { openPages, plainDesign } from './open-pages.ts'
import type { Pages } from './open-pages.ts'

let pages: Pages
beforeEach(() => {
  pages = openPages()
})
afterEach(() => pages.close())

it('shows a job while it waits or runs, in every page, and says once how it ended', async () => {
  const client = pages.openPage()
  const stores = [createJobsStore(client), createJobsStore(pages.openPage())]
  const seen = stores.map((store) => {
    const counts: number[] = []
    store.subscribe(() => counts.push(store.jobs().length))
    return counts
  })
  const ended: string[] = []
  stores.forEach((store) => store.onEnd(({ id, state }) => ended.push(`${id} ${state}`)))
  const job = crypto.randomUUID()
  await client.call('jobs.start', { job, work: { kind: 'lint', design: plainDesign('Lint') } })
  await expect.poll(() => ended, { timeout: 30_000 }).toEqual([`${job} done`, `${job} done`])
  expect([seen.map((counts) => Math.max(...counts)), stores.map((store) => store.jobs())]).toEqual([
    [1, 1],
    [[], []],
  ])
  stores.forEach((store) => store.dispose())
})

it('ends a job that is cancelled', async () => {
  const client = pages.openPage()
  const store = createJobsStore(client)
  const ended: string[] = []
  store.onEnd(({ state }) => ended.push(state))
  const job = crypto.randomUUID()
  await client.call('jobs.start', { job, work: { kind: 'lint', design: plainDesign('Lint') } })
  store.cancel(job)
  await expect.poll(() => ended, { timeout: 30_000 }).toEqual(['cancelled'])
  store.dispose()
})
