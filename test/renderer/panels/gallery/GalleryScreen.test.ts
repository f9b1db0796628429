import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noChoices } from '#contract/records.ts'
import type { Candidate, Wanted } from '#contract/records.ts'
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

const wanted: Wanted = {
  request: '“Jazz in the Courtyard”, an open-air concert. Saturday 20 June, 7 pm, Kiln Hall, 12 Mill Lane. Tickets £12.',
  logo: null, photos: [], sizes: [{ width: 300, height: 250, name: '300x250' }], count: 4, seed: 1, choices: noChoices, like: null, around: null,
}
const id = crypto.randomUUID()
const candidates = async (generation: string = id): Promise<Candidate[]> => (await visit.client.call('generations.open', { id: generation })).candidates
const states = async (): Promise<Candidate['state'][]> => (await candidates()).sort((a, b) => a.rank - b.rank).map(({ state }) => state)
const hinders = async (): Promise<string[]> => {
  await visit.page.evaluate(`${axe}; undefined`)
  const found = (await visit.page.evaluate("axe.run(document).then(({ violations }) => violations)")) as { id: string; impact: string | null }[]
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id: rule }) => rule)
}
const card = (index: number) => visit.page.locator('[data-candidate]').nth(index)
const isCurrent = async (index: number): Promise<boolean> => (await card(index).getAttribute('aria-current')) === 'true'

describe.skipIf(!hasBrowser)('the gallery', () => {
  it('shows places for what is to come, then the candidates, and says that they came', async () => {
    const { page } = visit
    const started = visit.client.call('jobs.start', { job: crypto.randomUUID(), work: { kind: 'generate', generation: id, wanted } })
    await started
    await visit.goTo(`#/generation/${id}`)
    await page.getByRole('progressbar').last().waitFor({ state: 'attached' })
    await page.waitForFunction(() => document.querySelectorAll('[data-candidate]').length === 4, null, { timeout: 60_000 })
    await page.getByText('All 4 candidates are ready.').waitFor({ state: 'attached' })
    expect(await card(0).getAttribute('aria-label')).toMatch(/^Candidate 1 of 4, 300 × 250\. .+\. overall \d+ of 100$/)
    expect(await hinders()).toEqual([])
  }, 90_000)

  it('is gone through by the arrow keys', async () => {
    const { page } = visit
    await card(0).focus()
    await page.keyboard.press('ArrowRight')
    expect(await isCurrent(1)).toBe(true)
    await page.keyboard.press('End')
    expect(await isCurrent(3)).toBe(true)
    await page.keyboard.press('Home')
    expect(await isCurrent(0)).toBe(true)
  }, 30_000)

  it('keeps, discards and takes back', async () => {
    const { page } = visit
    await page.keyboard.press('k')
    await expect.poll(states).toEqual(['kept', 'new', 'new', 'new'])
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('x')
    await expect.poll(states).toEqual(['kept', 'discarded', 'new', 'new'])
    // The next stands in its place, with the focus.
    await expect.poll(() => page.locator('[data-candidate]').count()).toBe(3)
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).toMatch(/^Candidate 3/)
    await page.getByRole('radio', { name: 'Discarded 1' }).click()
    await page.getByRole('button', { name: 'Take back' }).first().click()
    await expect.poll(states).toEqual(['kept', 'new', 'new', 'new'])
    await page.getByText('Nothing discarded').waitFor()
    await page.getByRole('radio', { name: 'Kept 1' }).click()
    expect(await page.locator('[data-candidate]').count()).toBe(1)
    await page.getByRole('radio', { name: 'All 4' }).click()
  }, 60_000)

  it('undoes a discard from its notice', async () => {
    const { page } = visit
    await card(3).focus()
    await page.keyboard.press('x')
    await expect.poll(async () => (await states())[3]).toBe('discarded')
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await expect.poll(async () => (await states())[3]).toBe('new')
  }, 30_000)

  it('shows one large, zooms it, and goes to the next', async () => {
    const { page } = visit
    await card(0).focus()
    await page.keyboard.press('Space')
    const large = page.getByRole('dialog')
    await large.waitFor()
    await large.getByText('1 of 4').waitFor()
    expect(await hinders()).toEqual([])
    const picture = large.locator('img').first()
    await expect.poll(async () => (await picture.boundingBox())?.width, { timeout: 10_000 }).toBe(300)
    await page.keyboard.press('+')
    await expect.poll(async () => (await picture.boundingBox())?.width, { timeout: 10_000 }).toBe(450)
    await page.keyboard.press('ArrowRight')
    await large.getByText('2 of 4').waitFor()
    await expect.poll(async () => (await picture.boundingBox())?.width, { timeout: 10_000 }).toBe(300)
    await page.keyboard.press('Escape')
    await large.waitFor({ state: 'detached' })
  }, 60_000)

  it('compares two to four side by side', async () => {
    const { page } = visit
    for (const index of [0, 2, 3]) {
      await card(index).focus()
      await page.keyboard.press('c')
    }
    await page.getByRole('button', { name: 'Compare 3' }).click()
    const beside = page.getByRole('dialog', { name: 'Side by side' })
    await beside.waitFor()
    expect(await beside.getByRole('img', { name: /300 × 250$/ }).count()).toBe(3)
    expect(await beside.getByRole('img', { name: /^How it was judged: Reading order \w+, / }).count()).toBe(3)
    expect(await beside.getByText('Layout', { exact: true }).count()).toBe(3)
    expect(await hinders()).toEqual([])
    await page.keyboard.press('2')
    await expect.poll(async () => (await states())[2]).toBe('kept')
    await page.keyboard.press('Escape')
    await beside.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Clear' }).click()
  }, 60_000)

  it('says why in words, and hands the picture out', async () => {
    const { page } = visit
    await card(1).focus()
    const why = page.getByRole('complementary', { name: 'Why this one' })
    await why.getByText('Every hard rule is kept.').waitFor()
    await why.getByRole('img', { name: /Unlike the others/ }).waitFor()
    await why.getByRole('button', { name: 'Every quality' }).press('Enter')
    await why.getByText('Reading order').waitFor()
    await why.getByText('Layout', { exact: true }).waitFor()
    expect(await hinders()).toEqual([])
    const download = page.waitForEvent('download')
    await why.getByRole('link', { name: 'Download PNG' }).click()
    expect((await download).suggestedFilename()).toMatch(/ 300x250\.png$/)
  }, 30_000)

  it('makes more like one, with its palette and type', async () => {
    const { page } = visit
    const model = (await candidates()).find(({ rank }) => rank === 2)!
    await card(1).focus()
    await page.keyboard.press('m')
    await page.waitForURL((url) => url.hash.startsWith('#/generation/') && !url.hash.endsWith(id))
    const other = new URL(page.url()).hash.split('/').at(-1)!
    await page.getByRole('heading', { name: 'More like this one' }).waitFor()
    await page.waitForFunction(() => document.querySelectorAll('[data-candidate]').length >= 1, null, { timeout: 60_000 })
    const [first] = await candidates(other)
    expect([first!.origin!.palette, first!.origin!.type]).toEqual([model.origin!.palette, model.origin!.type])
  }, 90_000)

  it('stops when it is told to, says so, and goes on', async () => {
    const { page } = visit
    const long = crypto.randomUUID()
    const sizes = [[1080, 1350], [1080, 1080], [1080, 1920]].map(([width, height]) => ({ width: width!, height: height!, name: `${width}x${height}` }))
    await visit.client.call('jobs.start', { job: crypto.randomUUID(), work: { kind: 'generate', generation: long, wanted: { ...wanted, sizes, count: 2 } } })
    await visit.goTo(`#/generation/${long}`)
    await page.waitForFunction(() => document.querySelectorAll('[data-candidate]').length >= 1, null, { timeout: 60_000 })
    await page.locator('main').getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('You stopped this generation.').waitFor()
    const made = (await candidates(long)).length
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.waitForFunction(() => document.querySelectorAll('[data-candidate]').length === 6, null, { timeout: 90_000 })
    expect(made).toBeLessThan(6)
    expect(new Set((await candidates(long)).map(({ size, rank }) => `${size.name} ${rank}`)).size).toBe(6)
  }, 180_000)

  it('takes the brief back, and says what is not there', async () => {
    const { page } = visit
    await visit.goTo(`#/generation/${id}`)
    await page.getByRole('button', { name: 'Edit brief' }).click()
    await expect.poll(() => page.getByRole('textbox', { name: 'What is it for?' }).inputValue()).toBe(wanted.request)
    await visit.goTo('#/generation/00000000-0000-4000-8000-000000000000')
    await page.getByText('This generation is not here').waitFor()
    expect(visit.complaints).toEqual([])
  }, 60_000)

  it('opens one in the editor, once', async () => {
    const { page } = visit
    await visit.goTo(`#/generation/${id}`)
    await card(0).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/design\//)
    const { design } = (await candidates()).find(({ rank }) => rank === 1)!
    expect(page.url()).toContain(design!)
  }, 60_000)
})
