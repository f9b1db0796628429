import type { CDPSession, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createTestAssets } from '../../../support/test-assets.ts'
import type { TestAssets } from '../../../support/test-assets.ts'
import { findBrowser } from '../../../support/find-browser.ts'
import { designOf, openStageDriver, rect, text } from '../stage-driver.ts'

describe.skipIf(findBrowser() === null)('pointer, wheel and drops on the stage', () => {
  let driver: Awaited<ReturnType<typeof openStageDriver>>
  let page: Page
  let assets: TestAssets
  let devtools: CDPSession
  beforeAll(async () => {
    assets = await createTestAssets()
    driver = await openStageDriver({ assets: assets.load })
    page = driver.page
    devtools = await page.context().newCDPSession(page)
  })
  afterAll(() => driver.close())
  afterEach(() => driver.expectNoComplaints())

  const shapes = designOf({ a: rect(100, 100, 100, 100), b: rect(500, 300, 100, 100), held: rect(300, 500, 50, 50, { locks: ['*'] }) })
  const viewport = () => driver.state((now) => now.viewport)
  const calls = () => page.evaluate(() => window.stage.calls.splice(0))

  it('zooms about the pointer with Control and the wheel, and pans with the wheel alone', async () => {
    await driver.open(shapes)
    const held = await driver.at(550, 350)
    await page.mouse.move(held.x, held.y)
    await page.keyboard.down('Control')
    for (let count = 0; count < 4; count++) await page.mouse.wheel(0, -40)
    await page.keyboard.up('Control')
    expect((await viewport()).zoom).toBeGreaterThan(2)
    const now = await driver.at(550, 350)
    driver.near({ ...now }, { ...held })
    const before = await viewport()
    await page.mouse.wheel(30, 80)
    const after = await viewport()
    expect(after.zoom).toBe(before.zoom)
    driver.near({ x: (after.x - before.x) * before.zoom, y: (after.y - before.y) * before.zoom }, { x: 30, y: 80 })
  })

  it('pans with the middle button and the hand, whatever lies there', async () => {
    await driver.open(shapes)
    const from = await driver.at(150, 150)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down({ button: 'middle' })
    await page.mouse.move(from.x + 40, from.y + 25, { steps: 3 })
    await page.mouse.up({ button: 'middle' })
    expect(await viewport()).toMatchObject({ x: 360, y: 276 })
    await page.evaluate(() => window.stage.studio.set({ tool: 'pan' }))
    await driver.drag([150, 150], [140, 150])
    expect(await viewport()).toMatchObject({ x: 370, y: 276 })
    expect(await driver.steps()).toEqual([])
  })

  it('pans and zooms with two fingers, and moves with one', async () => {
    await driver.open(shapes)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: { x: number; y: number }[]) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id })) })
    const [from, to] = [await driver.at(150, 150), await driver.at(210, 180)]
    await touch('touchStart', from)
    for (let part = 1; part <= 4; part++) await touch('touchMove', { x: from.x + ((to.x - from.x) * part) / 4, y: from.y + ((to.y - from.y) * part) / 4 })
    await touch('touchEnd')
    driver.near(await driver.box('a'), { x: 160, y: 130 })
    await touch('touchStart', { x: 400, y: 380 })
    await touch('touchStart', { x: 400, y: 380 }, { x: 600, y: 380 })
    await touch('touchMove', { x: 350, y: 380 }, { x: 600, y: 380 })
    await touch('touchMove', { x: 300, y: 380 }, { x: 700, y: 380 })
    await touch('touchEnd')
    expect((await viewport()).zoom).toBeCloseTo(2, 2)
    expect(await driver.steps()).toEqual(['Move'])
    const grip = await driver.at(550, 350)
    await touch('touchStart', grip)
    await touch('touchMove', { x: grip.x + 40, y: grip.y + 40 })
    await touch('touchStart', { x: grip.x + 40, y: grip.y + 40 }, { x: 500, y: 300 })
    await touch('touchEnd')
    driver.near(await driver.box('b'), { x: 500, y: 300 })
    expect(await driver.steps()).toEqual(['Move'])
  })

  it('follows a drag past the edge of the view', async () => {
    await driver.open(shapes)
    const [from, edge] = [await driver.at(550, 350), { x: 997, y: 400 }]
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(edge.x, edge.y, { steps: 4 })
    await page.waitForTimeout(400)
    const { x } = await viewport()
    expect(x).toBeGreaterThan(440)
    await page.mouse.up()
    const end = await page.evaluate(() => window.stage.studio.state().viewport.x)
    driver.near(await driver.box('b'), { x: end + (edge.x - 500) - 50 })
    await driver.expectFreshPaint()
  })

  it('keeps what is dragged under the pointer when the wheel moves the view', async () => {
    await driver.open(shapes)
    await driver.press([550, 350], [560, 350])
    await page.mouse.wheel(0, 100)
    await page.waitForTimeout(100)
    await page.mouse.up()
    driver.near(await driver.box('b'), { x: 510, y: 400 })
    await driver.expectFreshPaint()
  })

  it('calls for a menu with what lies there selected', async () => {
    await driver.open(shapes)
    await driver.click(150, 150, { button: 'right' })
    const point = await driver.at(150, 150)
    expect(await calls()).toEqual([['menu', { x: Math.floor(point.x), y: Math.floor(point.y) }, ['layer:a']]])
    await driver.click(700, 100, { button: 'right' })
    expect((await calls()).map((call) => (call as unknown[])[2])).toEqual([[]])
  })

  it('edits a text and calls for a picture at a double click', async () => {
    const { photo } = assets
    await driver.open({ ...designOf({ words: text(100, 100, 300, 29, 'Fresh bread'), pic: { kind: 'image', asset: photo.id, x: 400, y: 300, width: 240, height: 160 } }), assets: { [photo.id]: photo } })
    await driver.click(150, 112, { clickCount: 2 })
    expect(await driver.state((now) => now.editing)).toBe('layer:words')
    await driver.click(700, 500)
    expect(await driver.state((now) => now.editing)).toBe(null)
    await page.waitForTimeout(500)
    await driver.click(500, 380, { clickCount: 2 })
    expect(await calls()).toEqual([['picture', 'layer:pic']])
  })

  it('shows what would be chosen, and nothing while a layer is dragged', async () => {
    await driver.open(shapes)
    const [a, held] = [await driver.at(150, 150), await driver.at(320, 520)]
    await page.mouse.move(a.x, a.y)
    expect(await driver.state((now) => now.hovered)).toBe('layer:a')
    await page.mouse.move(held.x, held.y)
    expect(await driver.state((now) => now.hovered)).toBe(null)
    await driver.press([150, 150], [180, 180])
    expect(await driver.state((now) => now.hovered)).toBe(null)
    await page.mouse.up()
  })

  it('hands on files that are dropped, and adds a picture from a panel where it falls', async () => {
    await driver.open({ ...designOf({ a: rect(0, 0, 10, 10) }), assets: {} })
    const drop = (fill: 'file' | 'picture') =>
      page.evaluate(([kind, asset]) => {
        const transfer = new DataTransfer()
        if (kind === 'file') transfer.items.add(new File(['x'], 'photo.png', { type: 'image/png' }))
        else transfer.setData('application/x-broadside-picture', JSON.stringify({ asset, alt: 'A hill' }))
        const { x, y } = window.stage.at(400, 300)
        const at = { clientX: x, clientY: y, dataTransfer: transfer, bubbles: true, cancelable: true }
        const stage = document.querySelector('[data-stage] canvas:last-of-type')!
        const isTaken = !stage.dispatchEvent(new DragEvent('dragover', at))
        stage.dispatchEvent(new DragEvent('drop', at))
        return isTaken
      }, [fill, assets.photo] as const)
    expect(await drop('file')).toBe(true)
    expect(await calls()).toEqual([['files', ['photo.png'], { x: 400, y: 300 }]])
    expect(await drop('picture')).toBe(true)
    const [added] = await driver.selection()
    expect(await driver.layer(added!.slice('layer:'.length))).toMatchObject({ kind: 'image', x: 200, y: 167, width: 400, height: 267, alt: 'A hill' })
    await driver.expectUndoRestores()
  })

  it('takes the poster’s background for ground: a click chooses it, a drag draws a marquee', async () => {
    await driver.open(designOf({ ground: rect(0, 0, 800, 600, { role: 'background' }), a: rect(100, 100, 100, 100) }))
    await driver.click(500, 500)
    expect(await driver.selection()).toEqual(['layer:ground'])
    await driver.drag([500, 500], [150, 150])
    expect(await driver.selection()).toEqual(['layer:a'])
    expect(await driver.steps()).toEqual([])
  })

  it('stays sharp when the window goes to a denser screen', async () => {
    await driver.open(shapes)
    await devtools.send('Emulation.setDeviceMetricsOverride', { width: 900, height: 700, deviceScaleFactor: 2, mobile: false })
    await page.waitForFunction(() => [...document.querySelectorAll('[data-stage] canvas')].every((canvas) => (canvas as HTMLCanvasElement).width === 1800 && (canvas as HTMLCanvasElement).height === 1400))
    await driver.drag([150, 150], [170, 150])
    driver.near(await driver.box('a'), { x: 120, y: 100 })
    await devtools.send('Emulation.clearDeviceMetricsOverride')
  })
})
