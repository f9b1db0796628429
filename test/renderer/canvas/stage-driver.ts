import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect } from 'vitest'
import type { Layer, PlacedLayer } from '#core/design/layer.ts'
import type { StudioState } from '#renderer/studio/studio.ts'
import { openPage } from '../../support/browser-page.ts'
import type { OpenPage, PageOptions } from '../../support/browser-page.ts'
import type * as MountedModule from './MountedStage.tsx'

declare const modules: { stage: typeof MountedModule }

export const fill = (color: string) => [{ kind: 'solid', color }]
export const rect = (x: number, y: number, width: number, height: number, more = {}) => ({ kind: 'shape', outline: { kind: 'rect' }, fills: fill('#2b6cb0'), x, y, width, height, ...more })
export const text = (x: number, y: number, width: number, height: number, words: string, more = {}) => ({ kind: 'text', family: 'Inter', fontSize: 24, color: '#111111', runs: [{ text: words }], x, y, width, height, ...more })

export function designOf(layers: Record<string, Record<string, unknown>>, roots: readonly string[] = Object.keys(layers)) {
  return {
    format: 'broadside', version: 1, title: 'Stage', lang: 'en', styles: {}, assets: {},
    colors: { 'color:accent': { id: 'color:accent', name: 'Accent', value: '#e8590c' } },
    artboards: { 'artboard:1': { id: 'artboard:1', name: 'A', width: 800, height: 600, background: '#ffffff', children: roots.map((name) => `layer:${name}`) } },
    layers: Object.fromEntries(Object.entries(layers).map(([name, layer]) => [`layer:${name}`, { id: `layer:${name}`, name, ...layer }])),
  }
}

const readPixels = (url: string) => sharp(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')).ensureAlpha().raw().toBuffer()

/** Pixels of which a channel differs by more than a rounding of an edge: 20 of 255. */
export async function countOther(first: string, second: string): Promise<number> {
  const [a, b] = await Promise.all([readPixels(first), readPixels(second)])
  if (a.length !== b.length) return Infinity
  let count = 0
  for (let at = 0; at < a.length; at += 4) if ([0, 1, 2, 3].some((channel) => Math.abs(a[at + channel]! - b[at + channel]!) > 20)) count++
  return count
}

type Point = readonly [x: number, y: number]

/** A stage in a real browser, driven by a real mouse and keyboard at design points. */
export async function openStageDriver(options: Omit<PageOptions, 'modules'> = {}) {
  const opened: OpenPage = await openPage({ modules: { stage: '/test/renderer/canvas/MountedStage.tsx', frame: '/src/renderer/canvas/gestures/frame.ts', link: '/src/renderer/studio/stage-link.ts' }, viewport: { width: 1000, height: 760 }, ...options })
  const { page } = opened
  const state = <Part>(read: (state: StudioState) => Part): Promise<Part> => page.evaluate(`(${read.toString()})(window.stage.studio.state())`) as Promise<Part>
  const layer = async (name: string) => (await page.evaluate((id) => window.stage.studio.state().design.layers[id as never], `layer:${name}`)) as unknown as Layer & PlacedLayer
  const at = (x: number, y: number) => page.evaluate(([a, b]) => window.stage.at(a, b), [x, y] as const)
  const near = (actual: Record<string, number>, wanted: Record<string, number>): void => {
    for (const [key, value] of Object.entries(wanted)) expect(Math.abs(actual[key]! - value), `${key}: ${actual[key]} for ${value}`).toBeLessThanOrEqual(0.5)
  }
  return {
    page,
    state,
    layer,
    at,
    near,
    close: () => opened.close(),
    expectNoComplaints: () => expect(opened.complaints.filter((complaint) => !complaint.includes('ws://'))).toEqual([]),
    open: (json: unknown, viewport = { zoom: 1, x: 400, y: 301 }, selection: readonly string[] = []): Promise<void> =>
      page.evaluate(([design, start]) => modules.stage.mountStage(design, start as never), [json, { viewport, selection }] as const),
    async box(name: string) {
      const { x, y, width, height, angleDeg } = await layer(name)
      return { x, y, width, height, angleDeg }
    },
    selection: () => state((now) => now.selection),
    steps: () => state((now) => now.history.done.map(({ label }) => label)),
    async click(x: number, y: number, more: Parameters<Page['mouse']['click']>[2] = {}) {
      const point = await at(x, y)
      await page.mouse.click(point.x, point.y, more)
    },
    async press(from: Point, to: Point) {
      const [start, end] = [await at(...from), await at(...to)]
      await page.mouse.move(start.x, start.y)
      await page.mouse.down()
      await page.mouse.move(end.x, end.y, { steps: 4 })
    },
    /** From one design point to another, through places between; keys go down on the way. */
    async drag(from: Point, to: Point, keys: readonly string[] = []) {
      const [start, end] = [await at(...from), await at(...to)]
      await page.mouse.move(start.x, start.y)
      await page.mouse.down()
      await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 })
      for (const key of keys) await page.keyboard.down(key)
      await page.mouse.move(end.x, end.y, { steps: 3 })
      await page.mouse.up()
      for (const key of keys) await page.keyboard.up(key)
    },
    /** The last step undone gives the same records back, redone the same bytes. */
    async expectUndoRestores() {
      const isSame = await page.evaluate(() => {
        const { studio } = window.stage
        const now = studio.state().design
        studio.undo()
        const before = studio.state().design
        studio.redo()
        const again = studio.state().design
        studio.undo()
        const last = studio.state().design
        return Object.keys(before.layers).every((id) => before.layers[id as never] === last.layers[id as never]) && JSON.stringify(now) === JSON.stringify(again)
      })
      expect(isSame).toBe(true)
    },
    async expectFreshPaint() {
      const [now, fresh] = await page.evaluate(async () => [await window.stage.pixels(), await window.stage.pixels(true)])
      expect(await countOther(now!, fresh!)).toBe(0)
    },
    pixels: () => page.evaluate(() => window.stage.pixels()),
  }
}
