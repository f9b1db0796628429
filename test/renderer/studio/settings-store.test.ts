import { afterEach, beforeEach, expect, it } from 'vitest'
import { createSettingsStore } from '#renderer/studio/settings-store.ts'
import type { SettingsStore } from '#renderer/studio/settings-store.ts'
import { openPages } from './open-pages.ts'
import type { Pages } from './open-pages.ts'

let pages: Pages
beforeEach(() => {
  pages = openPages()
})
afterEach(() => pages.close())

async function openStore(): Promise<SettingsStore> {
  const client = pages.openPage()
  return createSettingsStore(client, await client.call('studio.hello', {}))
}

it('shows a change at once, keeps it, and tells the other pages', async () => {
  const [mine, other] = [await openStore(), await openStore()]
  mine.change({ theme: 'dark' })
  expect(mine.settings().theme).toBe('dark')
  await expect.poll(() => other.settings().theme).toBe('dark')
  expect((await openStore()).settings().theme).toBe('dark')
  ;[mine, other].forEach((store) => store.dispose())
})

it('never turns a change back while the answers to earlier ones come in', async () => {
  const store = await openStore()
  const shown: boolean[] = []
  store.subscribe(() => shown.push(store.settings().isSnapping))
  store.change({ isSnapping: false })
  store.change({ isSnapping: true })
  store.change({ isSnapping: false })
  const until = shown.length
  await pages.openPage().call('studio.hello', {})
  await expect.poll(() => shown.length).toBeGreaterThan(until)
  expect([shown.slice(0, until), new Set(shown.slice(until))]).toEqual([[false, true, false], new Set([false])])
  store.dispose()
})
