import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Locator } from 'playwright-core'
import { findBrowser } from '../../support/find-browser.ts'
import { openSpecimen } from './open-specimen.ts'
import type { OpenSpecimen } from './open-specimen.ts'

describe.skipIf(findBrowser() === null)('a number field', () => {
  let specimen: OpenSpecimen
  let field: Locator
  beforeAll(async () => {
    specimen = await openSpecimen()
    field = specimen.page.getByRole('spinbutton', { name: 'Width' })
  })
  afterAll(() => specimen.close())
  beforeEach(async () => {
    await field.fill('320')
    await field.press('Enter')
    await specimen.takeLog()
  })
  const commits = async (): Promise<unknown[]> => (await specimen.takeLog()).filter((entry) => Array.isArray(entry) && entry[0] === 'width')

  it('works out what is typed, once it is entered or left', async () => {
    await field.fill('100+20')
    expect(await commits()).toEqual([])
    await field.press('Enter')
    expect(await commits()).toEqual([['width', 120]])
    await field.fill('*2')
    await specimen.page.getByRole('spinbutton', { name: 'Height' }).focus()
    expect([await commits(), await field.inputValue()]).toEqual([[['width', 240]], '240'])
  })

  it('goes back to its value where what is typed is no number, and at Escape', async () => {
    await field.fill('wide')
    await field.press('Enter')
    await field.fill('7')
    await field.press('Escape')
    expect([await commits(), await field.inputValue()]).toEqual([[], '320'])
  })

  it('keeps within its limits', async () => {
    await field.fill('5000')
    await field.press('Enter')
    await field.fill('-3')
    await field.press('Enter')
    expect(await commits()).toEqual([
      ['width', 1000],
      ['width', 0],
    ])
  })

  it('goes up and down by the arrows, tenfold with Shift', async () => {
    for (const keys of ['ArrowUp', 'ArrowDown', 'Shift+ArrowUp', 'Shift+ArrowDown']) await field.press(keys)
    expect(await commits()).toEqual([321, 320, 330, 320].map((value) => ['width', value]))
  })

  it('makes one change of a key that is held, and shows the way', async () => {
    const { keyboard } = specimen.page
    await field.focus()
    for (let turn = 0; turn < 5; turn++) await keyboard.down('ArrowUp')
    await keyboard.up('ArrowUp')
    expect(await specimen.takeLog()).toEqual([...[321, 322, 323, 324, 325].map((value) => ['moving', value]), ['width', 325]])
  })

  it('makes one change of a scrub on its sign', async () => {
    const { mouse } = specimen.page
    const box = (await specimen.page.getByText('W', { exact: true }).boundingBox())!
    await mouse.move(box.x + 4, box.y + 8)
    await mouse.down()
    await mouse.move(box.x + 24, box.y + 8, { steps: 4 })
    await mouse.move(box.x + 44, box.y + 8, { steps: 4 })
    await mouse.up()
    const log = await specimen.takeLog()
    expect([log.at(-1), log.filter((entry) => (entry as unknown[])[0] === 'width').length, await field.inputValue()]).toEqual([['width', 340], 1, '340'])
  })

  it('takes the focus where its sign is only clicked', async () => {
    await specimen.page.getByText('W', { exact: true }).click()
    expect([await field.evaluate((input) => input === document.activeElement), await commits()]).toEqual([true, []])
  })

  it('says its value and its limits, or that there are several', async () => {
    const several = specimen.page.getByRole('spinbutton', { name: 'Height' })
    const said = (one: Locator): Promise<unknown> => one.evaluate((input) => ['aria-valuenow', 'aria-valuemin', 'aria-valuemax', 'aria-valuetext', 'placeholder'].map((name) => input.getAttribute(name)))
    expect([await said(field), await said(several)]).toEqual([
      ['320', '0', '1000', '320 px', null],
      [null, null, null, 'Mixed', 'Mixed'],
    ])
    await several.fill('50')
    await several.press('Enter')
    expect(await specimen.takeLog()).toContain(50)
  })

  it('lets an input method finish a word', async () => {
    const session = await specimen.page.context().newCDPSession(specimen.page)
    await field.focus()
    await field.press('Control+a')
    await session.send('Input.imeSetComposition', { text: '１２０', selectionStart: 3, selectionEnd: 3 })
    await session.send('Input.insertText', { text: '１２０' })
    await field.press('Enter')
    expect(await commits()).toEqual([['width', 120]])
  })
})
