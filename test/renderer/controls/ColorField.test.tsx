import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../support/find-browser.ts'
import { openSpecimen } from './open-specimen.ts'
import type { OpenSpecimen } from './open-specimen.ts'

describe.skipIf(findBrowser() === null)('a colour field', () => {
  let specimen: OpenSpecimen
  beforeAll(async () => {
    specimen = await openSpecimen()
  })
  afterAll(() => specimen.close())

  it('opens by the keyboard, chooses a colour of the design by it, and gives the focus back', async () => {
    const { page } = specimen
    const trigger = page.getByRole('button', { name: 'Colour: Harvest' })
    await trigger.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: 'Harvest' }).waitFor()
    await page.getByRole('option', { name: 'Harvest' }).focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    expect(await specimen.takeLog()).toContainEqual(['color', { token: expect.stringMatching(/^color:/) }])
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).toMatch(/^Colour: /)
  })

  it('takes a hex number, short or long, and passes over what is none', async () => {
    const { page } = specimen
    await page.getByRole('button', { name: /^Colour: / }).click()
    const hex = page.getByRole('textbox', { name: 'Hex' })
    for (const typed of ['#0F0', 'aabbcc', 'blue']) {
      await hex.fill(typed)
      await hex.press('Enter')
    }
    expect([await specimen.takeLog(), await hex.inputValue()]).toEqual([
      [
        ['color', { hex: '#00ff00' }],
        ['color', { hex: '#aabbcc' }],
      ],
      '#AABBCC',
    ])
    await page.keyboard.press('Escape')
  })

  it('makes one change of a drag, however far', async () => {
    const { page } = specimen
    await page.getByRole('button', { name: 'Colour: #AABBCC' }).click()
    const area = (await page.getByRole('group', { name: /Shade/ }).boundingBox())!
    await page.mouse.move(area.x + 20, area.y + 20)
    await page.mouse.down()
    await page.mouse.move(area.x + 100, area.y + 60, { steps: 6 })
    await page.mouse.move(area.x + area.width - 1, area.y + 1, { steps: 6 })
    await page.mouse.up()
    const log = await specimen.takeLog()
    expect(log).toEqual([['color', { hex: expect.stringMatching(/^#[0-9a-f]{6}$/) }]])
    await page.keyboard.press('Escape')
  })
})
