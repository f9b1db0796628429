import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage } from '../../../support/browser-page.ts'
import type { OpenPage } from '../../../support/browser-page.ts'
import { findBrowser } from '../../../support/find-browser.ts'

describe.skipIf(findBrowser() === null)('a screen that throws', () => {
  let open: OpenPage
  beforeAll(async () => {
    open = await openPage({ modules: { broken: '/test/renderer/panels/frame/BrokenScreen.tsx' } })
    await open.page.evaluate(() => (window as unknown as { modules: { broken: { mount(): void } } }).modules.broken.mount())
  })
  afterAll(() => open.close())

  it('is replaced by what to do, takes nothing else with it, and shows again what was kept', async () => {
    const { page } = open
    await page.getByRole('button', { name: 'Clicked 0' }).click()
    await page.getByRole('button', { name: 'Break or mend' }).click()
    const note = page.getByRole('alert')
    await note.getByRole('heading', { name: 'This screen broke' }).waitFor()
    expect(await note.textContent()).toContain('the screen fell over')
    await page.getByRole('button', { name: 'Show again' }).click()
    await note.getByRole('heading', { name: 'This screen broke' }).waitFor()
    await page.getByRole('button', { name: 'Break or mend' }).click()
    await page.getByRole('button', { name: 'Show again' }).click()
    expect(await page.getByRole('button', { name: 'Clicked 1' }).count()).toBe(1)
  })
})
