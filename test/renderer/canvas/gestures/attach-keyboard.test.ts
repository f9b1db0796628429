import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../../support/find-browser.ts'
import { designOf, openStageDriver, rect, text } from '../stage-driver.ts'

describe.skipIf(findBrowser() === null)('the stage by keyboard', () => {
  let driver: Awaited<ReturnType<typeof openStageDriver>>
  let page: Page
  beforeAll(async () => {
    driver = await openStageDriver()
    page = driver.page
  })
  afterAll(() => driver.close())
  afterEach(() => driver.expectNoComplaints())

  const design = designOf(
    { a: rect(100, 100, 100, 100), words: text(100, 400, 300, 29, 'Fresh bread'), b: rect(250, 100, 100, 100), g: { kind: 'group', name: 'Pair', children: ['layer:a', 'layer:b'] }, held: rect(500, 300, 50, 50, { locks: ['*'] }), top: rect(500, 100, 100, 100, { name: 'Badge' }) },
    ['g', 'words', 'held', 'top'],
  )
  const spoken = () => page.locator('[data-stage] [role=status]').innerText()

  it('goes through the layers by Tab, says which, and lets Tab out at the ends and after Escape', async () => {
    await driver.open(design)
    await page.evaluate(() => {
      for (const place of ['beforebegin', 'afterend'] as const) document.querySelector('#root')!.insertAdjacentHTML(place, `<button id="${place}">x</button>`)
    })
    const focused = () => page.evaluate(() => document.activeElement?.id || (document.activeElement?.hasAttribute('data-stage') ? 'stage' : ''))
    await page.focus('#beforebegin')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('stage')
    const seen: string[] = []
    for (let count = 0; count < 3; count++) {
      await page.keyboard.press('Tab')
      seen.push((await driver.selection()).join())
    }
    expect(seen).toEqual(['layer:top', 'layer:words', 'layer:g'])
    expect(await spoken()).toBe('Pair. Group, at 100, 100, 4 of 4.')
    await page.keyboard.press('Shift+Tab')
    expect(await driver.selection()).toEqual(['layer:words'])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('afterend')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Escape')
    expect(await spoken()).toBe('Nothing selected.')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('afterend')
    await page.evaluate(() => document.querySelectorAll('button').forEach((button) => button.remove()))
  })

  it('goes into groups and texts by Enter, and out by Shift and Enter', async () => {
    await driver.open(design, undefined, ['layer:g'])
    await page.focus('[data-stage]')
    await page.keyboard.press('Enter')
    expect(await driver.state(({ selection, entered }) => [selection, entered])).toEqual([['layer:a', 'layer:b'], 'layer:g'])
    await page.keyboard.press('Tab')
    expect(await driver.selection()).toEqual(['layer:b'])
    await page.keyboard.press('Shift+Enter')
    expect(await driver.state(({ selection, entered }) => [selection, entered])).toEqual([['layer:g'], null])
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await driver.state((now) => now.editing)).toBe('layer:words')
    await page.keyboard.type('Rye')
    await page.keyboard.press('Escape')
    expect(await driver.layer('words')).toMatchObject({ runs: [{ text: 'Rye' }] })
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-stage'))).toBe(true)
  })

  it('nudges by one and by ten, and takes a row of presses with the key held as one step', async () => {
    await driver.open(design, undefined, ['layer:g'])
    await page.focus('[data-stage]')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Shift+ArrowDown')
    driver.near(await driver.box('a'), { x: 99, y: 110 })
    expect(await driver.steps()).toHaveLength(2)
    for (let count = 0; count < 5; count++) await page.keyboard.down('ArrowRight')
    await page.keyboard.up('ArrowRight')
    driver.near(await driver.box('b'), { x: 254, y: 110 })
    expect(await driver.steps()).toHaveLength(3)
    await driver.expectFreshPaint()
    await driver.expectUndoRestores()
  })

  it('zooms by steps, to its own size, to the whole and to what is selected', async () => {
    await driver.open(design, undefined, ['layer:top'])
    await page.focus('[data-stage]')
    const viewport = () => driver.state((now) => now.viewport)
    await page.keyboard.press('Control+=')
    expect((await viewport()).zoom).toBe(1.5)
    await page.keyboard.press('Control+-')
    await page.keyboard.press('Control+-')
    expect((await viewport()).zoom).toBe(0.75)
    await page.keyboard.press('Control+0')
    expect((await viewport()).zoom).toBe(1)
    await page.keyboard.press('Control+1')
    expect(await viewport()).toEqual({ zoom: (760 - 2 * 56) / 600, x: 400, y: 300 })
    await page.keyboard.press('Control+2')
    expect(await viewport()).toEqual({ zoom: (760 - 2 * 56) / 100, x: 550, y: 150 })
  })

  it('pans while the space bar is held', async () => {
    await driver.open(design)
    await page.focus('[data-stage]')
    await page.keyboard.down(' ')
    await driver.drag([550, 150], [600, 130])
    await page.keyboard.up(' ')
    const { x, y } = await driver.state((now) => now.viewport)
    expect([x, y]).toEqual([350, 321])
    expect(await driver.steps()).toEqual([])
    await driver.drag([550, 150], [560, 150])
    expect(await driver.steps()).toEqual(['Move'])
  })

  it('has nothing that axe finds serious, in either theme', async () => {
    await driver.open(design, undefined, ['layer:g'])
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme)
      await page.evaluate(axe.source)
      const found = await page.evaluate(async () => (await (window as unknown as { axe: typeof axe }).axe.run('#root')).violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id))
      expect(found).toEqual([])
    }
  })
})
