import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../../support/find-browser.ts'
import { visitStudio } from '../../../support/studio-visit.ts'
import type { StudioVisit } from '../../../support/studio-visit.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const hasBrowser = findBrowser() !== null
let visit: StudioVisit
beforeAll(async () => {
  if (hasBrowser) visit = await visitStudio()
}, 120_000)
afterAll(async () => {
  await visit?.close()
})

const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80"><circle cx="40" cy="40" r="34" fill="#123a55"/><rect x="90" y="24" width="100" height="32" fill="#c63"/></svg>'
const wanted = async () => {
  const { generations } = await visit.client.call('generations.list', { offset: 0, limit: 1 })
  return generations[0]!.wanted
}
const draft = async () => (await visit.client.call('studio.hello', {})).settings.draft
const hinders = async (): Promise<string[]> => {
  await visit.page.evaluate(`${axe}; undefined`)
  const found = (await visit.page.evaluate("axe.run(document).then(({ violations }) => violations)")) as { id: string; impact: string | null }[]
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)
}

describe.skipIf(!hasBrowser)('the brief', () => {
  const request = 'Autumn sale at our plant shop: 25% off all house plants until 31 October. Calm and fresh, in green and cream. Button: Shop plants. zorbly'

  it('teaches while it is empty, and starts from an example', async () => {
    const { page } = visit
    await visit.goTo('#/new')
    const field = page.getByRole('textbox', { name: 'What is it for?' })
    await field.waitFor()
    expect(await page.getByRole('button', { name: 'Generate' }).isDisabled()).toBe(true)
    expect(await hinders()).toEqual([])
    await page.getByRole('button', { name: /Bakery opening/ }).click()
    expect(await field.inputValue()).toContain('Hearth & Rye')
    await page.getByRole('button', { name: 'Start over' }).click()
    expect(await field.inputValue()).toBe('')
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await field.inputValue()).toContain('Hearth & Rye')
  }, 60_000)

  it('says what it understood, and what it did not use', async () => {
    const { page } = visit
    await page.getByRole('textbox', { name: 'What is it for?' }).fill(request)
    await page.getByRole('button', { name: 'Discount: 25% off' }).waitFor()
    await page.getByText(/We did not use: .*zorbly/).waitFor()
    expect(await page.getByRole('button', { name: 'Change: Button: Shop plants' }).count()).toBe(1)
    expect(await hinders()).toEqual([])
  }, 60_000)

  it('shows the words that a fact came from', async () => {
    const { page } = visit
    await page.getByRole('button', { name: 'Date: Until 31 October' }).hover()
    const pointed = page.locator('[class*=pointed]')
    await pointed.first().waitFor()
    expect((await pointed.allTextContents()).join('')).toBe('until 31 October')
  }, 30_000)

  it('keeps what is corrected, and lets it vary again', async () => {
    const { page } = visit
    await page.getByRole('button', { name: /^Change: Headline/ }).click()
    await page.getByRole('textbox', { name: 'Your own words' }).fill('Green rooms')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Change: Headline: Green rooms' }).waitFor()
    await page.getByRole('button', { name: 'Remove: 25% off' }).click()
    await page.getByRole('button', { name: 'Discount: 25% off' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Type alone' }).click()
    await page.getByRole('button', { name: /^Palette/ }).nth(1).click()
    await page.getByRole('button', { name: 'Let this vary: Facts' }).click()
    await page.getByRole('button', { name: 'Discount: 25% off' }).waitFor()
    await page.getByText('3 choices locked', { exact: false }).waitFor()
  }, 60_000)

  it('takes a dropped logo for one, and says which file it cannot read', async () => {
    const { page } = visit
    await page.evaluate((svg) => {
      const data = new DataTransfer()
      data.items.add(new File([svg], 'fern.svg', { type: 'image/svg+xml' }))
      data.items.add(new File(['no picture'], 'notes.png', { type: 'image/png' }))
      document.body.dispatchEvent(new DragEvent('dragenter', { dataTransfer: data, bubbles: true }))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
    }, logo)
    await page.getByRole('img', { name: 'fern.svg' }).waitFor()
    expect(await page.getByRole('radiogroup', { name: /fern\.svg/ }).getByRole('radio', { name: 'Logo' }).getAttribute('aria-checked')).toBe('true')
    await page.getByRole('alert').getByText('notes.png', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Remove notes.png' }).click()
    visit.complaints.length = 0
  }, 60_000)

  it('is there again after a reload', async () => {
    const { page } = visit
    await page.getByRole('button', { name: /Square post/ }).click()
    await page.waitForFunction(() => true)
    await expect.poll(async () => (await draft())?.sizes.length).toBe(1)
    await page.reload()
    expect(await page.getByRole('textbox', { name: 'What is it for?' }).inputValue()).toBe(request)
    await page.getByRole('button', { name: 'Change: Headline: Green rooms' }).waitFor()
    expect(await page.getByRole('button', { name: /Square post/ }).getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('img', { name: 'fern.svg' }).waitFor()
  }, 60_000)

  it('is generated with what was chosen; going back finds it, a new design starts afresh', async () => {
    const { page } = visit
    // From a button too, which would take Enter alone for itself.
    await page.getByRole('button', { name: 'Start over' }).focus()
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(/#\/generation\//)
    const { choices, sizes, logo: sent, request: asked } = await wanted()
    expect([asked, sizes.map(({ name }) => name), sent?.name, choices.headline, choices.illustration, choices.facts]).toEqual([request, ['1080x1080'], 'fern.svg', 'Green rooms', 'none', null])
    expect(choices.palette).not.toBeNull()
    await page.goBack()
    const field = page.getByRole('textbox', { name: 'What is it for?' })
    expect(await field.inputValue()).toBe(request)
    await visit.goTo('#/settings')
    await visit.goTo('#/new')
    await expect.poll(() => field.inputValue()).toBe('')
    expect(visit.complaints).toEqual([])
  }, 60_000)
})
