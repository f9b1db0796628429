import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Client } from '#contract/client.ts'
import { createSession } from '#renderer/studio/session.ts'
import { createSettingsStore } from '#renderer/studio/settings-store.ts'
import { createTabsStore } from '#renderer/studio/tabs-store.ts'
import type { TabsStore } from '#renderer/studio/tabs-store.ts'
import { openPages, plainDesign } from './open-pages.ts'
import type { Pages } from './open-pages.ts'

describe('tabs', () => {
  let pages: Pages
  let client: Client
  let ids: string[]
  beforeEach(async () => {
    pages = openPages()
    client = pages.openPage()
    ids = []
    for (const title of ['First', 'Second', 'Third']) {
      const id = crypto.randomUUID()
      await client.call('designs.create', { id, design: plainDesign(title) })
      ids.push(id)
    }
  })
  afterEach(() => pages.close())

  async function openTabs(): Promise<TabsStore> {
    const page = pages.openPage()
    const settings = createSettingsStore(page, await page.call('studio.hello', {}))
    return createTabsStore(page, createSession(page), settings)
  }
  const titles = (tabs: TabsStore): readonly (string | null)[] => tabs.tabs().map(({ title }) => title)

  it('learn their titles, keep their order, and are there at the next start', async () => {
    const tabs = await openTabs()
    ids.forEach(tabs.add)
    ids.forEach(tabs.add)
    await expect.poll(() => titles(tabs)).toEqual(['First', 'Second', 'Third'])
    tabs.move(ids[2]!, 0)
    tabs.move(ids[0]!, 99)
    expect(titles(tabs)).toEqual(['Third', 'Second', 'First'])
    await tabs.close(ids[1]!)
    await expect.poll(async () => (await client.call('studio.hello', {})).settings.openDesigns).toEqual([ids[2], ids[0]])
    const again = await openTabs()
    await expect.poll(() => titles(again)).toEqual(['Third', 'First'])
    ;[tabs, again].forEach((store) => store.dispose())
  })

  it('follow a new title, and go where their design went to the bin', async () => {
    const tabs = await openTabs()
    ids.forEach(tabs.add)
    await client.call('designs.rename', { id: ids[0]!, title: 'Renamed' })
    await client.call('designs.remove', { id: ids[1]! })
    await expect.poll(() => titles(tabs)).toEqual(['Renamed', 'Third'])
    tabs.dispose()
  })
})
