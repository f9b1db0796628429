import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../support/find-browser.ts'
import { openSpecimen } from './open-specimen.ts'
import type { OpenSpecimen } from './open-specimen.ts'

describe.skipIf(findBrowser() === null)('menus by the keyboard', () => {
  let specimen: OpenSpecimen
  beforeAll(async () => {
    specimen = await openSpecimen()
  })
  afterAll(() => specimen.close())
  const focused = (): Promise<string | null | undefined> => specimen.page.evaluate(() => document.activeElement?.querySelector('[slot=label]')?.textContent)
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await specimen.page.keyboard.press(key)
  }

  it('walk past what is disabled, into a submenu and back, and run what is chosen', async () => {
    const trigger = specimen.page.getByRole('button', { name: 'Menu', exact: true })
    await trigger.focus()
    await press('ArrowDown')
    await specimen.page.getByRole('menu').waitFor()
    expect(await focused()).toBe('Duplicate')
    await press('ArrowDown', 'ArrowDown')
    expect(await focused()).toBe('Order')
    await press('ArrowRight')
    await specimen.page.getByRole('menuitem', { name: 'To the front' }).waitFor()
    await expect.poll(focused).toBe('To the front')
    await press('ArrowDown', 'Enter')
    await expect.poll(() => specimen.takeLog()).toEqual([['menu', 'back']])
    await expect.poll(() => trigger.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  it('find a line by its first letters', async () => {
    await specimen.page.getByRole('button', { name: 'Menu', exact: true }).focus()
    await press('Enter')
    await specimen.page.getByRole('menu').waitFor()
    await press('d', 'e')
    await expect.poll(focused).toBe('Delete')
    await press('Enter')
    await expect.poll(() => specimen.takeLog()).toEqual([['menu', 'remove']])
  })

  it('leave everything as it was at Escape', async () => {
    const trigger = specimen.page.getByRole('button', { name: 'Menu', exact: true })
    // The menu before gives the focus back a frame after it is gone.
    await expect.poll(() => specimen.page.getByRole('menu').count()).toBe(0)
    await expect.poll(() => trigger.evaluate((button) => button === document.activeElement)).toBe(true)
    await trigger.focus()
    await press('Enter')
    // The list has the keys once it has the focus, a moment after it can be seen.
    await specimen.page.waitForFunction(() => document.activeElement?.closest('[role=menu]') != null)
    await press('Escape')
    await specimen.page.getByRole('menu').waitFor({ state: 'detached' })
    expect([await specimen.takeLog(), await trigger.evaluate((button) => button === document.activeElement)]).toEqual([[], true])
  })

  it('open over a thing by the right button, at the pointer', async () => {
    const place = (await specimen.page.getByTestId('context').boundingBox())!
    await specimen.page.mouse.click(place.x + 60, place.y + 30, { button: 'right' })
    const menu = (await specimen.page.getByRole('menu', { name: 'Layer' }).boundingBox())!
    expect([Math.abs(menu.x - place.x - 60) < 12, Math.abs(menu.y - place.y - 30) < 12]).toEqual([true, true])
    await specimen.page.getByRole('menuitem', { name: 'Duplicate' }).click()
    await expect.poll(() => specimen.takeLog()).toEqual([['context', 'duplicate']])
  })
})
