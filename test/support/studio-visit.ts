import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { WebSocket } from 'ws'
import { createClient } from '#contract/client.ts'
import type { Client } from '#contract/client.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import { parseDesign } from '#core/design/parse.ts'
import { toSocketPort } from '#contract/socket-port.ts'
import { findBrowser, openBrowser } from './find-browser.ts'
import { startStudio } from './start-studio.ts'
import type { RunningStudio } from './start-studio.ts'

/** A busy machine takes long; what is waited for is said, so nothing takes longer than it must. */
const patienceMs = 60_000

/** A studio in a process of its own, a browser before it, and a second connection that sees what main knows. */
export interface StudioVisit {
  readonly studio: RunningStudio
  readonly browser: Browser
  readonly page: Page
  readonly client: Client
  /** What the page has complained of. */
  readonly complaints: string[]
  goTo(route: string): Promise<void>
  /** Puts a design into the library, without the page. */
  add(json: unknown): Promise<string>
  /** Puts it into the library and shows it, a design pixel as a pixel of the screen. */
  open(json: unknown): Promise<string>
  /** Until the editor shows the design and takes the pointer. */
  show(id: string): Promise<void>
  /** The design as it is saved. */
  design(id: string): Promise<Design>
  /** The same, once the page has nothing left to save. */
  saved(id: string): Promise<Design>
  /** Until main has what is expected. */
  see(id: string, expected: (design: Design) => void): Promise<Design>
  /** Does something, waits until main has what is expected, then takes it back by keys and does it again. */
  step(id: string, act: () => Promise<void>, expected: (design: Design, before: Design) => void): Promise<Design>
  undo(): Promise<void>
  redo(): Promise<void>
  /** Where a point of the design is in the window, by the view that the page has told main. */
  pointOf(id: string, x: number, y: number): Promise<{ x: number; y: number }>
  /** The middle of a layer in the window. */
  middleOf(id: string, layer: LayerId): Promise<{ x: number; y: number }>
  /** Another page, as another window of the same person. */
  openWindow(): Promise<Page>
  close(): Promise<void>
}

export async function connectTo({ url }: { url: string }): Promise<Client> {
  const address = new URL(url)
  const socket = new WebSocket(`ws://${address.host}/contract`, { headers: { 'x-broadside-token': address.searchParams.get('token') ?? '', origin: address.origin }, perMessageDeflate: false })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  return createClient(toSocketPort(socket as never))
}

/** Tries until nothing is thrown. */
export const eventually = <Result>(look: () => Promise<Result> | Result): Promise<Result> => vi.waitFor(look, { timeout: patienceMs, interval: 60 })

/** Until the editor on a page shows the design of this title and takes the pointer. */
export async function untilShown(page: Page, title: string): Promise<void> {
  await page.locator('h1', { hasText: title }).first().waitFor({ state: 'attached' })
  await page.locator('[data-stage] canvas').first().waitFor({ state: 'attached' })
  await page.getByRole('tree').or(page.getByText('Nothing on the artboard yet')).first().waitFor()
}

export interface VisitOptions {
  readonly width?: number
  readonly height?: number
  readonly dataFolder?: string
  readonly context?: Parameters<Browser['newContext']>[0]
}

export async function visitStudio({ width = 1440, height = 900, dataFolder, context: more }: VisitOptions = {}): Promise<StudioVisit> {
  const executable = findBrowser()
  if (executable === null) throw new Error('there is no browser')
  const studio = await startStudio({ dataFolder })
  const browser = await openBrowser(executable)
  const context: BrowserContext = await browser.newContext({ viewport: { width, height }, acceptDownloads: true, ...more })
  context.setDefaultTimeout(patienceMs)
  const complaints: string[] = []
  const openWindow = async (): Promise<Page> => {
    const opened = await context.newPage()
    opened.on('pageerror', (error) => complaints.push(error.stack ?? String(error)))
    opened.on('console', (message) => {
      // A preview that is closed while it is loaded was given back already.
      const isGivenBack = message.text().includes('ERR_FILE_NOT_FOUND') && (message.location().url.startsWith('blob:') || message.location().url === '')
      if (message.type() === 'error' && !isGivenBack) complaints.push(message.text())
    })
    await opened.goto(studio.url)
    return opened
  }
  const page = await openWindow()
  const client = await connectTo(studio)
  const press = async (keys: string): Promise<void> => {
    await page.locator('[data-stage]').focus()
    await page.keyboard.press(keys)
  }
  const visit: StudioVisit = {
    studio, browser, page, client, complaints, openWindow,
    async goTo(route) {
      await page.goto(`${new URL(studio.url).origin}/${route}`)
    },
    async add(json) {
      const parsed = parseDesign(json)
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
      const id = crypto.randomUUID()
      await client.call('designs.create', { id, design: parsed.value })
      return id
    },
    async open(json) {
      const id = await visit.add(json)
      const { width: w, height: h } = Object.values((await visit.design(id)).artboards)[0]!
      await client.call('designs.saveView', { id, view: { zoom: 1, x: w / 2, y: h / 2, artboard: null, selection: [] } })
      await visit.show(id)
      return id
    },
    async show(id) {
      await visit.goTo(`#/design/${id}`)
      await untilShown(page, (await visit.design(id)).title)
    },
    design: async (id) => (await client.call('designs.open', { id })).design,
    saved: (id) => visit.see(id, () => undefined),
    see: (id, expected) =>
      eventually(async () => {
        expect(await page.locator('[data-saving]').evaluateAll(([note]) => note?.getAttribute('data-saving'))).toBe('saved')
        const design = await visit.design(id)
        expected(design)
        return design
      }),
    async step(id, act, expected) {
      const before = await visit.saved(id)
      await act()
      const after = await visit.see(id, (design) => expected(design, before))
      expect(after).not.toEqual(before)
      await visit.undo()
      await visit.see(id, (design) => expect(design).toEqual(before))
      await visit.redo()
      return visit.see(id, (design) => expect(design).toEqual(after))
    },
    undo: () => press('Control+z'),
    redo: () => press('Control+Shift+z'),
    async pointOf(id, x, y) {
      const { view } = await client.call('designs.open', { id })
      const box = await page.locator('[data-stage]').boundingBox()
      if (view === null || box === null) throw new Error('the design is not on a stage')
      return { x: box.x + box.width / 2 + (x - view.x) * view.zoom, y: box.y + box.height / 2 + (y - view.y) * view.zoom }
    },
    async middleOf(id, layer) {
      const { x, y, width: w, height: h } = (await visit.design(id)).layers[layer] as PlacedLayer
      return visit.pointOf(id, x + w / 2, y + h / 2)
    },
    async close() {
      client.close()
      await browser.close()
      await studio.stop()
    },
  }
  return visit
}
