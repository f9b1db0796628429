import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { designOf, rect, text } from '../renderer/canvas/stage-driver.ts'
import { findBrowser } from '../support/find-browser.ts'
import { eventually, untilShown, visitStudio } from '../support/studio-visit.ts'
import type { StudioVisit } from '../support/studio-visit.ts'

const hasBrowser = findBrowser() !== null
let visit: StudioVisit
let page: Page
beforeAll(async () => {
  if (!hasBrowser) return
  visit = await visitStudio()
  page = visit.page
  for (const title of ['Sourdough Saturdays', 'Jazz in the courtyard', '夏日音乐会', 'Spring bulbs']) await visit.add({ ...designOf({ a: rect(100, 100, 120, 80), t: text(100, 300, 300, 29, title) }), title })
}, 120_000)
afterAll(async () => {
  await visit?.close()
})

const card = (title: string) => page.getByRole('row', { name: title, exact: true })
const seeCards = (titles: readonly string[]): Promise<void> =>
  eventually(async () => expect((await page.getByRole('row').evaluateAll((rows) => rows.map((row) => row.querySelector('[data-title-of]')?.textContent ?? ''))).toSorted()).toEqual(titles.toSorted()))
const seeSaved = (titles: readonly string[], isRemoved = false): Promise<void> =>
  eventually(async () => {
    const { designs } = await visit.client.call('designs.list', { search: '', isRemoved, order: 'title', offset: 0, limit: 50 })
    expect(designs.map(({ title }) => title).toSorted()).toEqual(titles.toSorted())
  })
async function choose(title: string, verb: string): Promise<void> {
  await card(title).hover()
  await page.getByRole('button', { name: `More for ${title}`, exact: true }).click()
  await page.getByRole('menu', { name: `More for ${title}`, exact: true }).getByRole('menuitem', { name: verb }).click()
}

describe.skipIf(!hasBrowser)('the library', () => {
  it('shows what there is, with pictures, and finds by name in any script', async () => {
    await visit.goTo('#/')
    await seeCards(['Sourdough Saturdays', 'Jazz in the courtyard', '夏日音乐会', 'Spring bulbs'])
    await eventually(async () => expect(await page.locator('[role=row] img').evaluateAll((pictures) => pictures.filter((picture) => (picture as HTMLImageElement).naturalWidth > 0).length)).toBe(4))
    await page.keyboard.press('/')
    await page.keyboard.type('courtyard')
    await seeCards(['Jazz in the courtyard'])
    await page.getByRole('searchbox', { name: 'Search designs' }).fill('音乐')
    await seeCards(['夏日音乐会'])
    await page.getByRole('searchbox', { name: 'Search designs' }).fill('zeppelin')
    await page.getByText('No design is called “zeppelin”').waitFor()
    await page.getByRole('button', { name: 'Clear the search' }).last().click()
    await seeCards(['Sourdough Saturdays', 'Jazz in the courtyard', '夏日音乐会', 'Spring bulbs'])
  }, 120_000)

  it('renames where the name stands, and copies', async () => {
    await choose('Spring bulbs', 'Rename')
    await page.getByRole('textbox', { name: 'Rename' }).fill('Tulips')
    await page.keyboard.press('Enter')
    await seeCards(['Sourdough Saturdays', 'Jazz in the courtyard', '夏日音乐会', 'Tulips'])
    await choose('Tulips', 'Duplicate')
    await eventually(async () => expect(await page.getByRole('row', { name: /^Tulips/ }).count()).toBe(2))
    const { designs } = await visit.client.call('designs.list', { search: 'Tulips', isRemoved: false, order: 'title', offset: 0, limit: 10 })
    const [one, other] = await Promise.all(designs.map(({ id }) => visit.design(id)))
    expect(one!.layers).toEqual(other!.layers)
  }, 120_000)

  it('puts into the bin, takes back at once, and out of the bin', async () => {
    const all = ['Sourdough Saturdays', 'Jazz in the courtyard', '夏日音乐会', 'Tulips', ...(await page.getByRole('row', { name: /^Tulips.+/ }).evaluateAll((rows) => rows.map((row) => row.querySelector('[data-title-of]')!.textContent!)))]
    await seeSaved(all)
    await choose('Sourdough Saturdays', 'Move to the bin')
    await seeSaved(['Sourdough Saturdays'], true)
    await page.getByText('Sourdough Saturdays is in the bin').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await seeCards(all)
    await seeSaved(all)
    // By keyboard, and several at once.
    await card('Jazz in the courtyard').focus()
    await page.keyboard.press('Space')
    await card('夏日音乐会').focus()
    await page.keyboard.press('Space')
    await page.getByText('2 selected').waitFor()
    await page.keyboard.press('Delete')
    await seeSaved(['Jazz in the courtyard', '夏日音乐会'], true)
    await page.getByRole('button', { name: 'Bin', exact: true }).click()
    await seeCards(['Jazz in the courtyard', '夏日音乐会'])
    await choose('夏日音乐会', 'Put back')
    await seeSaved(['Jazz in the courtyard'], true)
    await choose('Jazz in the courtyard', 'Erase for good…')
    await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Erase for good' }).click()
    await page.getByText('The bin is empty').waitFor()
    await seeSaved([], true)
    await page.getByRole('button', { name: 'Back to the library' }).first().click()
    await seeCards(all.filter((title) => title !== 'Jazz in the courtyard'))
  }, 120_000)

  it('opens by Enter, and keeps several open', async () => {
    await card('Tulips').focus()
    await page.keyboard.press('Enter')
    await untilShown(page, 'Tulips')
    await visit.goTo('#/')
    await card('Sourdough Saturdays').click()
    await untilShown(page, 'Sourdough Saturdays')
    const tabs = page.getByRole('navigation', { name: 'Open designs' })
    expect(await tabs.getByRole('link').count()).toBe(2)
    await tabs.getByRole('link', { name: /Tulips/ }).click()
    await untilShown(page, 'Tulips')
    expect(visit.complaints).toEqual([])
  }, 120_000)
})
