import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import { designOf, rect, text } from '../renderer/canvas/stage-driver.ts'
import { findBrowser } from '../support/find-browser.ts'
import { startStudio } from '../support/start-studio.ts'
import { connectTo, eventually, untilShown, visitStudio } from '../support/studio-visit.ts'
import type { StudioVisit } from '../support/studio-visit.ts'

const hasBrowser = findBrowser() !== null
let dataFolder = ''
let visit: StudioVisit
beforeAll(async () => {
  if (!hasBrowser) return
  dataFolder = mkdtempSync(join(tmpdir(), 'broadside-windows-'))
  visit = await visitStudio({ dataFolder })
}, 120_000)
afterAll(async () => {
  await visit?.close()
  if (dataFolder !== '') rmSync(dataFolder, { recursive: true, force: true })
})

const sheet = (title: string) => ({ ...designOf({ a: rect(100, 100, 120, 80), t: text(100, 300, 300, 29, 'Fresh bread daily') }), title })
const placed = ({ layers }: Design, name: string): PlacedLayer => layers[`layer:${name}` as LayerId] as PlacedLayer
const placeOf = (design: Design, name: string) => [placed(design, name).x, placed(design, name).y]

async function openBeside(id: string): Promise<Page> {
  const other = await visit.openWindow()
  await other.goto(`${new URL(visit.studio.url).origin}/#/design/${id}`)
  await untilShown(other, (await visit.design(id)).title)
  return other
}
async function press(page: Page, name: string, keys: string): Promise<void> {
  await page.getByRole('treeitem', { name: new RegExp(`^${name},`) }).click()
  await page.locator('[data-stage]').focus()
  await page.keyboard.press(keys)
}
const shownX = (page: Page): Promise<string> => page.getByRole('spinbutton', { name: 'Horizontal position' }).inputValue()
const listed = async (search: string): Promise<Design[]> => {
  const { designs } = await visit.client.call('designs.list', { search, isRemoved: false, order: 'created', offset: 0, limit: 20 })
  return Promise.all(designs.map(({ id }) => visit.design(id)))
}

describe.skipIf(!hasBrowser)('two windows on one design', () => {
  it('see each other’s finished work', async () => {
    const id = await visit.open(sheet('Shared'))
    const other = await openBeside(id)
    await press(visit.page, 'a', 'Shift+ArrowRight')
    await other.getByRole('treeitem', { name: /^a,/ }).click()
    await eventually(async () => expect(await shownX(other)).toBe('110'))
    await press(other, 't', 'Shift+ArrowLeft')
    await visit.page.getByRole('treeitem', { name: /^t,/ }).click()
    await eventually(async () => expect(await shownX(visit.page)).toBe('90'))
    // Each takes back its own.
    await visit.undo()
    await visit.see(id, (design) => expect([placeOf(design, 'a'), placeOf(design, 't')]).toEqual([[100, 100], [90, 300]]))
    await other.close()
  }, 120_000)

  it.each([
    ['Keep this version', 'mine'],
    ['Take the other version', 'theirs'],
  ])('ask when both changed the same at once; “%s” loses neither', async (answer, kept) => {
    const title = `Contested ${kept}`
    const id = await visit.open(sheet(title))
    const windows = [visit.page, await openBeside(id)] as const
    await Promise.all(windows.map((page) => page.getByRole('treeitem', { name: /^a,/ }).click()))
    // While the studio stands still, neither window hears of the other.
    process.kill(visit.studio.pid, 'SIGSTOP')
    try {
      await press(windows[0], 'a', 'Shift+ArrowRight')
      await press(windows[1], 'a', 'Shift+ArrowDown')
    } finally {
      process.kill(visit.studio.pid, 'SIGCONT')
    }
    const late = await eventually(async () => {
      const asked = await Promise.all(windows.map((page) => page.getByRole('dialog', { name: 'Changed in another window' }).count()))
      expect(asked.toSorted()).toEqual([0, 1])
      return asked.indexOf(1)
    })
    await windows[late]!.getByRole('button', { name: answer }).click()
    await windows[late]!.locator('[data-saving="saved"]').waitFor()
    const moved = [[110, 100], [100, 110]]
    const [mine, theirs] = [moved[late]!, moved[1 - late]!]
    await visit.see(id, (design) => expect(placeOf(design, 'a')).toEqual(kept === 'mine' ? mine : theirs))
    await eventually(async () => expect((await listed(title)).map((design) => placeOf(design, 'a')).toSorted()).toEqual(moved.toSorted()))
    // Both windows show what stays.
    for (const page of windows) await eventually(async () => expect(await shownX(page)).toBe(String((kept === 'mine' ? mine : theirs)[0])))
    await windows[1].close()
  }, 180_000)
})

describe.skipIf(!hasBrowser)('a design that was left', () => {
  /** What a designer sees of where it was left. */
  const look = async (page: Page) => ({
    zoom: await page.getByRole('button', { name: /^Zoom \d+%/ }).getAttribute('aria-label'),
    selected: await page.getByRole('treeitem', { selected: true }).evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label'))),
  })

  it('is fitted into the view at first, small ones twice their size at most, and is as it was when one comes back to it', async () => {
    const { page } = visit
    const small = sheet('Small')
    await visit.show(await visit.add({ ...small, artboards: { 'artboard:1': { ...small.artboards['artboard:1'], width: 300, height: 250 } } }))
    await eventually(async () => expect((await look(page)).zoom).toBe('Zoom 200%'))
    const id = await visit.add(sheet('Come back'))
    await visit.show(id)
    await eventually(async () => expect((await look(page)).zoom).not.toBe('Zoom 100%'))
    await page.getByRole('button', { name: /^Zoom \d+%/ }).click()
    await page.getByRole('menuitem', { name: '400%', exact: true }).click()
    await eventually(async () => expect((await look(page)).zoom).toBe('Zoom 400%'))
    await visit.goTo('#/')
    await page.getByRole('row', { name: 'Come back' }).click()
    await untilShown(page, 'Come back')
    // What would fit it anew would do so in the frames after it is there.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))))
    expect((await look(page)).zoom).toBe('Zoom 400%')
  }, 120_000)

  it('is opened where it was left, after its tab was closed and after the studio was restarted', async () => {
    const id = await visit.open(sheet('Left'))
    await press(visit.page, 't', 'Shift+ArrowUp')
    await visit.page.getByRole('button', { name: /^Zoom \d+%/ }).click()
    await visit.page.getByRole('menuitem', { name: '200%', exact: true }).click()
    const expected = { zoom: 'Zoom 200%', selected: ['t, Text'] }
    await eventually(async () => expect(await look(visit.page)).toEqual(expected))
    await eventually(async () => expect((await visit.client.call('designs.open', { id })).view).toMatchObject({ zoom: 2, selection: ['layer:t'] }))
    const left = await visit.saved(id)
    await visit.page.close()

    const again = await openBeside(id)
    await eventually(async () => expect(await look(again)).toEqual(expected))
    await again.close()

    await visit.studio.stop()
    const studio = await startStudio({ dataFolder })
    try {
      const client = await connectTo(studio)
      expect((await client.call('designs.open', { id })).design).toEqual(left)
      client.close()
      const page = await visit.browser.newPage({ viewport: { width: 1440, height: 900 } })
      await page.goto(studio.url)
      await page.getByRole('row', { name: 'Left' }).click()
      await untilShown(page, 'Left')
      await eventually(async () => expect(await look(page)).toEqual(expected))
      await page.close()
    } finally {
      await studio.stop()
    }
    expect(visit.complaints).toEqual([])
  }, 180_000)
})
