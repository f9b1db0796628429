import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../../support/find-browser.ts'
import { visitStudio } from '../../../support/studio-visit.ts'
import type { StudioVisit } from '../../../support/studio-visit.ts'

const hasBrowser = findBrowser() !== null
let visit: StudioVisit
beforeAll(async () => {
  if (hasBrowser) visit = await visitStudio()
}, 120_000)
afterAll(async () => {
  await visit?.close()
})

describe.skipIf(!hasBrowser)('wishes for the layout', () => {
  it('shows what the request asks of the layout, and points at its words', async () => {
    const { page } = visit
    await visit.goTo('#/new')
    await page.getByRole('textbox', { name: 'What is it for?' }).fill('A poster for the jazz night, Friday 12 June. Logo bottom right, headline above the photo.')
    const found = page.getByRole('list', { name: 'From your brief' })
    await found.waitFor()
    expect(await found.getByRole('listitem').allTextContents()).toEqual(['Logo: bottom right', 'Headline above picture'])
    await found.getByText('Headline above picture').hover()
    const pointed = page.locator('[class*=pointed]')
    await pointed.first().waitFor()
    expect((await pointed.allTextContents()).join('')).toBe('headline above the photo')
  }, 60_000)

  it('reads own wishes as they are typed, and says what it did not understand and what contradicts', async () => {
    const { page } = visit
    const field = page.getByRole('textbox', { name: 'Wishes for the layout, in words' })
    await field.fill('Logo top left. Button as wide as the headline')
    const own = page.getByRole('list', { name: 'Wishes for the layout, in words' })
    expect(await own.getByRole('listitem').allTextContents()).toEqual(['Logo: top left', 'Button as wide as headline'])
    await page.getByText('The logo cannot be both bottom right and top left.').waitFor()
    await page.getByText('1 choice locked', { exact: false }).waitFor()
    await field.fill('Logo sparkles zestfully')
    await page.getByText(/^Not understood: .*sparkles/).waitFor()
    await field.fill('')
    await page.getByText('nothing locked', { exact: false }).waitFor()
    expect(await own.count()).toBe(0)
  }, 60_000)

  it('hears own wishes that no rule reads, a moment later', async () => {
    const { page } = visit
    await page.getByRole('textbox', { name: 'Wishes for the layout, in words' }).fill('Ticket cost further right than the day of the show, no overlap.')
    await page.getByRole('list', { name: 'Wishes for the layout, in words' }).getByText('Date left of price').waitFor()
    expect(await page.getByText(/^Not understood/).count()).toBe(0)
  }, 60_000)
})
