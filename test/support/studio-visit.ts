import type { Browser, Page } from 'playwright-core'
import { WebSocket } from 'ws'
import { createClient } from '#contract/client.ts'
import type { Client } from '#contract/client.ts'
import { toSocketPort } from '#contract/socket-port.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import { findBrowser, openBrowser } from './find-browser.ts'
import { startStudio } from './start-studio.ts'
import type { RunningStudio } from './start-studio.ts'

/** A studio in a process of its own, a browser before it, and a second connection that sees what main knows. */
export interface StudioVisit {
  readonly studio: RunningStudio
  readonly browser: Browser
  readonly page: Page
  readonly client: Client
  /** What the page has complained of. */
  readonly complaints: string[]
  goTo(route: string): Promise<void>
  /** The design as it is saved. */
  design(id: string): Promise<Design>
  /** Where a point of the design is in the window, by the view that the page has told main. */
  pointOf(id: string, x: number, y: number): Promise<{ x: number; y: number }>
  /** The middle of a layer in the window. */
  middleOf(id: string, layer: LayerId): Promise<{ x: number; y: number }>
  close(): Promise<void>
}

export async function connectTo({ url }: { url: string }): Promise<Client> {
  const address = new URL(url)
  const socket = new WebSocket(`ws://${address.host}/contract`, { headers: { 'x-broadside-token': address.searchParams.get('token') ?? '', origin: address.origin }, perMessageDeflate: false })
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  return createClient(toSocketPort(socket as never))
}

export async function visitStudio({ width = 1440, height = 900, dataFolder }: { width?: number; height?: number; dataFolder?: string } = {}): Promise<StudioVisit> {
  const executable = findBrowser()
  if (executable === null) throw new Error('there is no browser')
  const studio = await startStudio({ dataFolder })
  const browser = await openBrowser(executable)
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.stack ?? String(error)))
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())))
  await page.goto(studio.url)
  const client = await connectTo(studio)
  const visit: StudioVisit = {
    studio, browser, page, client, complaints,
    async goTo(route) {
      await page.goto(`${new URL(studio.url).origin}/${route}`)
    },
    design: async (id) => (await client.call('designs.open', { id })).design,
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
