import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'playwright-core'
import './apps/bench-app.ts'
import type { App } from './build-pages.ts'
import { board, groupBox, makeItems, single } from './items.ts'

export interface Gesture {
  /** Main-thread milliseconds for each move of the pointer or turn of the wheel. */
  readonly busyMs: number
  /** Of all frames while it ran. */
  readonly slowShare: number
}

export interface Measured {
  readonly app: App
  readonly count: number
  readonly openMs: number
  readonly one: Gesture
  readonly group: Gesture
  readonly zoom: Gesture
}

const moves = 90
const turns = 40
/** About a mouse's own rate on a screen of 60 Hz. */
const stepMs = 16
const slowMs = 20

export async function openApp(browser: Browser, url: string, app: App, count: number): Promise<{ page: Page; openMs: number }> {
  const page = await browser.newPage({ viewport: board, deviceScaleFactor: 1 })
  page.setDefaultTimeout(60_000)
  page.on('pageerror', (error) => console.error(`${app}: ${error.stack ?? error.message}`))
  await page.goto(`${url}/${app}.html`)
  await page.waitForFunction(() => 'bench' in globalThis)
  // A first opening fetches fonts and compiles code; designers open more than one design.
  const openMs = await Promise.race([page.evaluate((items) => window.bench.open(items), makeItems(count)), wait(60_000, null, { ref: false }).then(() => Promise.reject(new Error(`${app} does not open`)))])
  await wait(600)
  return { page, openMs }
}

export async function measureApp(browser: Browser, url: string, app: App, count: number): Promise<Measured> {
  const { page, openMs } = await openApp(browser, url, app, count)
  const session = await page.context().newCDPSession(page)
  // Time that the thread itself has worked, whatever else the machine does.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const from = { x: single.x + single.width / 2, y: single.y + single.height / 2 }
  const one = await drag(page, session, 'single', from)
  const inGroup = { x: groupBox.x + 8, y: groupBox.y + 10 }
  const group = await drag(page, session, 'grouped-3', inGroup)
  const zoom = await turnWheel(page, session)
  await page.close()
  return { app, count, openMs, one, group, zoom }
}

/** Over the board and back, so that it ends far from where it began. */
async function drag(page: Page, session: CDPSession, id: string, from: { x: number; y: number }): Promise<Gesture> {
  const before = await page.evaluate((name) => window.bench.placeOf(name), id)
  const [beforeX, beforeY] = [before.x, before.y]
  await page.mouse.move(from.x, from.y)
  await wait(150)
  await page.mouse.down()
  const gesture = await record(page, session, moves, async (index) => {
    const turn = (index / moves) * Math.PI
    await page.mouse.move(from.x - 700 * Math.sin(turn) - index, from.y + 300 * Math.sin(turn) + index)
  })
  await page.mouse.up()
  await wait(300)
  const after = await page.evaluate((name) => ({ x: window.bench.placeOf(name).x, y: window.bench.placeOf(name).y }), id)
  if (Math.abs(after.x - beforeX + moves) > 12 || Math.abs(after.y - beforeY - moves) > 12) throw new Error(`${id} was dragged from ${beforeX}, ${beforeY} to ${after.x}, ${after.y}`)
  await page.keyboard.press('Escape')
  await wait(200)
  return gesture
}

async function turnWheel(page: Page, session: CDPSession): Promise<Gesture> {
  await page.mouse.move(500, 400)
  await page.keyboard.down('Control')
  const before = await page.evaluate(() => window.bench.zoom())
  const gesture = await record(page, session, turns, (index) => page.mouse.wheel(0, index < turns / 2 ? -8 : 4))
  await page.keyboard.up('Control')
  await wait(300)
  const after = await page.evaluate(() => window.bench.zoom())
  if (after < before * 1.05) throw new Error(`was zoomed from ${before} to ${after}`)
  return gesture
}

async function record(page: Page, session: CDPSession, steps: number, step: (index: number) => Promise<void>): Promise<Gesture> {
  await page.evaluate(() => {
    const frames: number[] = []
    const watch = { frames, isRunning: true }
    Object.assign(window, { frameWatch: watch })
    const note = (time: number): void => {
      frames.push(time)
      if (watch.isRunning) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  const before = await taskSeconds(session)
  for (let index = 1; index <= steps; index++) {
    const sent = performance.now()
    await step(index)
    // Each step is drawn before the next comes, so that none is measured by what it left out.
    await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))))
    await wait(Math.max(0, stepMs - (performance.now() - sent)))
  }
  const busyMs = ((await taskSeconds(session)) - before) * 1000 / steps
  const frames = await page.evaluate(() => {
    const { frameWatch } = window as unknown as { frameWatch: { frames: number[]; isRunning: boolean } }
    frameWatch.isRunning = false
    return frameWatch.frames
  })
  const gaps = frames.slice(1).map((time, index) => time - frames[index]!)
  return { busyMs, slowShare: gaps.filter((gap) => gap > slowMs).length / Math.max(1, gaps.length) }
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')!.value
}
