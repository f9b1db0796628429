import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Layer, PlacedLayer } from '#core/design/layer.ts'
import type { StudioState } from '#renderer/studio/studio.ts'
import { openPage, type OpenPage } from '../../support/browser-page.ts'
import { findBrowser } from '../../support/find-browser.ts'
import type * as MountedModule from './MountedStage.tsx'

declare const modules: { stage: typeof MountedModule }

const fill = (color: string) => [{ kind: 'solid', color }]
const rect = (x: number, y: number, width: number, height: number, more = {}) => ({ kind: 'shape', outline: { kind: 'rect' }, fills: fill('#2b6cb0'), x, y, width, height, ...more })
const text = (x: number, y: number, width: number, height: number, words: string, more = {}) => ({ kind: 'text', family: 'Inter', fontSize: 24, color: '#111111', runs: [{ text: words }], x, y, width, height, ...more })

function designOf(layers: Record<string, Record<string, unknown>>, roots: readonly string[] = Object.keys(layers)) {
  return {
    format: 'broadside', version: 1, title: 'Stage', lang: 'en', styles: {}, assets: {},
    colors: { 'color:accent': { id: 'color:accent', name: 'Accent', value: '#e8590c' } },
    artboards: { 'artboard:1': { id: 'artboard:1', name: 'A', width: 800, height: 600, background: '#ffffff', children: roots.map((name) => `layer:${name}`) } },
    layers: Object.fromEntries(Object.entries(layers).map(([name, layer]) => [`layer:${name}`, { id: `layer:${name}`, name, ...layer }])),
  }
}

describe.skipIf(findBrowser() === null)('gestures on the stage', () => {
  let opened: OpenPage
  let page: Page
  beforeAll(async () => {
    opened = await openPage({ modules: { stage: '/test/renderer/canvas/MountedStage.tsx' }, viewport: { width: 1000, height: 760 } })
    page = opened.page
  })
  afterAll(() => opened.close())
  afterEach(() => expect(opened.complaints.splice(0).filter((complaint) => !complaint.includes('ws://'))).toEqual([]))

  const open = (json: unknown, viewport = { zoom: 1, x: 400.5, y: 300 }, selection: readonly string[] = []) =>
    page.evaluate(([design, start]) => modules.stage.mountStage(design, start as never), [json, { viewport, selection }] as const)
  const state = <Part>(read: (state: StudioState) => Part): Promise<Part> => page.evaluate(`(${read.toString()})(window.stage.studio.state())`) as Promise<Part>
  const layer = async (name: string) => (await page.evaluate((id) => window.stage.studio.state().design.layers[id as never], `layer:${name}`)) as unknown as Layer & PlacedLayer
  const box = async (name: string) => {
    const { x, y, width, height, angleDeg } = await layer(name)
    return { x, y, width, height, angleDeg }
  }
  const selection = () => state((now) => now.selection)
  const at = (x: number, y: number) => page.evaluate(([a, b]) => window.stage.at(a, b), [x, y] as const)
  const steps = () => state((now) => now.history.done.map(({ label }) => label))
  const click = async (x: number, y: number, options: Parameters<Page['mouse']['click']>[2] = {}) => {
    const point = await at(x, y)
    await page.mouse.click(point.x, point.y, options)
  }
  /** From one design point to another, through places between. */
  const drag = async (from: readonly [number, number], to: readonly [number, number], keys: readonly string[] = []) => {
    const [start, end] = [await at(...from), await at(...to)]
    await page.mouse.move(start.x, start.y)
    await page.mouse.down()
    await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 })
    for (const key of keys) await page.keyboard.down(key)
    await page.mouse.move(end.x, end.y, { steps: 3 })
    await page.mouse.up()
    for (const key of keys) await page.keyboard.up(key)
  }
  const near = (actual: Record<string, number>, wanted: Record<string, number>) => {
    for (const [key, value] of Object.entries(wanted)) expect(Math.abs(actual[key]! - value), `${key}: ${actual[key]} for ${value}`).toBeLessThanOrEqual(0.5)
  }
  const undoRestores = async () => {
    const isSame = await page.evaluate(() => {
      const { studio } = window.stage
      const now = studio.state().design
      studio.undo()
      const before = studio.state().design
      studio.redo()
      const again = studio.state().design
      studio.undo()
      return Object.keys(before.layers).every((id) => before.layers[id as never] === studio.state().design.layers[id as never]) && JSON.stringify(now) === JSON.stringify(again)
    })
    expect(isSame).toBe(true)
  }
  const isFresh = async () => {
    const [now, fresh] = await page.evaluate(async () => [await window.stage.pixels(), await window.stage.pixels(true)])
    expect(now === fresh).toBe(true)
  }

  describe('selecting', () => {
    const grouped = designOf({ back: rect(0, 0, 800, 600, { role: 'background', fills: fill('#eeeeee') }), a: rect(100, 100, 100, 100), b: rect(250, 100, 100, 100), inner: { kind: 'group', children: ['layer:a'] }, g: { kind: 'group', children: ['layer:inner', 'layer:b'] }, c: rect(500, 100, 100, 100), held: rect(500, 300, 100, 100, { locks: ['*'] }), gone: rect(500, 450, 100, 100, { isHidden: true }) }, ['back', 'g', 'c', 'held', 'gone'])

    it('chooses the outermost group, goes in by double clicks, and out by Escape', async () => {
      await open(grouped)
      await click(150, 150)
      expect(await selection()).toEqual(['layer:g'])
      await click(150, 150, { clickCount: 2 })
      expect(await state(({ selection: ids, entered }) => [ids, entered])).toEqual([['layer:inner'], 'layer:g'])
      await page.waitForTimeout(500)
      await click(300, 150)
      expect(await selection()).toEqual(['layer:b'])
      await page.waitForTimeout(500)
      await click(150, 150, { clickCount: 2 })
      expect(await state(({ selection: ids, entered }) => [ids, entered])).toEqual([['layer:a'], 'layer:inner'])
      await page.keyboard.press('Escape')
      expect(await state(({ selection: ids, entered }) => [ids, entered])).toEqual([['layer:inner'], 'layer:g'])
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      expect(await state(({ selection: ids, entered }) => [ids, entered])).toEqual([[], null])
    })

    it('chooses deep with Mod, adds and takes away with Shift, and leaves locked and hidden layers alone', async () => {
      await open(grouped)
      await page.keyboard.down('Control')
      await click(150, 150)
      await page.keyboard.up('Control')
      expect(await selection()).toEqual(['layer:a'])
      await click(550, 150)
      await page.keyboard.down('Shift')
      await click(150, 150)
      expect(await selection()).toEqual(['layer:c', 'layer:g'])
      await click(550, 150)
      expect(await selection()).toEqual(['layer:g'])
      await page.keyboard.up('Shift')
      await click(550, 350)
      expect(await selection()).toEqual(['layer:back'])
      await click(550, 500)
      expect(await selection()).toEqual(['layer:back'])
    })

    it('draws a marquee from the ground over all that it touches', async () => {
      await open(grouped)
      await drag([60, 60], [120, 120])
      expect(await selection()).toEqual(['layer:g'])
      await drag([60, 60], [520, 330])
      expect(await selection()).toEqual(['layer:g', 'layer:c'])
      expect(await steps()).toEqual([])
    })
  })

  describe('moving', () => {
    const two = designOf({ a: rect(100, 100, 120, 80), b: rect(400, 300, 60, 60, { angleDeg: 30 }) })

    it('moves a layer by what the pointer moved, as one step', async () => {
      await open(two)
      await drag([150, 140], [213, 181])
      near(await box('a'), { x: 163, y: 141, width: 120, height: 80, angleDeg: 0 })
      expect(await steps()).toEqual(['Move'])
      await isFresh()
      await undoRestores()
    })

    it('holds to an axis with Shift', async () => {
      await open(two)
      await drag([150, 140], [250, 170], ['Shift'])
      near(await box('a'), { x: 200, y: 100 })
    })

    it('works the same at every zoom', async () => {
      await open(two, { zoom: 0.37, x: 320, y: 280 })
      await drag([150, 140], [301, 260])
      near(await box('a'), { x: 251, y: 220 })
      await open(two, { zoom: 4.3, x: 420, y: 330 })
      await drag([430, 330], [441, 322])
      near(await box('b'), { x: 411, y: 292, angleDeg: 30 })
    })

    it('moves several, and leaves what is locked', async () => {
      await open(designOf({ a: rect(100, 100, 120, 80), b: rect(400, 300, 60, 60), held: rect(10, 10, 30, 30, { locks: ['*'] }) }), undefined, ['layer:a', 'layer:b', 'layer:held'])
      await drag([150, 140], [170, 190])
      near(await box('a'), { x: 120, y: 150 })
      near(await box('b'), { x: 420, y: 350 })
      near(await box('held'), { x: 10, y: 10 })
      expect(await steps()).toEqual(['Move'])
      await undoRestores()
    })

    it('leaves a copy with Alt', async () => {
      await open(two)
      await drag([150, 140], [350, 180], ['Alt'])
      near(await box('a'), { x: 100, y: 100 })
      const [copy] = await selection()
      near(await box(copy!.slice('layer:'.length)), { x: 300, y: 140, width: 120, height: 80 })
      expect(await steps()).toEqual(['Duplicate'])
      await isFresh()
      await undoRestores()
    })

    it('puts all back on Escape', async () => {
      await open(two)
      const before = await page.evaluate(() => window.stage.pixels())
      const [start, end] = [await at(150, 140), await at(300, 300)]
      await page.mouse.move(start.x, start.y)
      await page.mouse.down()
      await page.mouse.move(end.x, end.y, { steps: 4 })
      await page.waitForTimeout(60)
      expect(await page.evaluate(() => window.stage.pixels()) === before).toBe(false)
      await page.keyboard.press('Escape')
      await page.mouse.move(end.x + 50, end.y, { steps: 2 })
      await page.mouse.up()
      near(await box('a'), { x: 100, y: 100 })
      expect(await steps()).toEqual([])
      expect(await page.evaluate(() => window.stage.pixels()) === before).toBe(true)
    })

    it('snaps to edges and gaps of others unless Mod is held', async () => {
      await open(designOf({ a: rect(100, 100, 120, 80), b: rect(400, 300, 67, 60) }))
      await page.evaluate(() => window.stage.setSnapping(true))
      await drag([430, 330], [133, 431])
      expect((await box('b')).x).toBe(100)
      await open(designOf({ a: rect(100, 100, 120, 80), b: rect(400, 300, 67, 60) }))
      await page.evaluate(() => window.stage.setSnapping(true))
      await drag([430, 330], [133, 431], ['Control'])
      expect((await box('b')).x).toBe(103)
    })
  })

  describe('resizing', () => {
    it('drags a corner, a side, and with Shift and Alt', async () => {
      const one = designOf({ a: rect(200, 200, 120, 80) })
      await open(one, undefined, ['layer:a'])
      await drag([320, 280], [361, 311])
      near(await box('a'), { x: 200, y: 200, width: 161, height: 111 })
      await isFresh()
      await undoRestores()
      await drag([200, 240], [150, 290])
      near(await box('a'), { x: 150, y: 200, width: 170, height: 80 })
      await open(one, undefined, ['layer:a'])
      await drag([320, 280], [380, 282], ['Shift'])
      near(await box('a'), { x: 200, y: 200, width: 180, height: 120 })
      await open(one, undefined, ['layer:a'])
      await drag([320, 280], [340, 300], ['Alt'])
      near(await box('a'), { x: 180, y: 180, width: 160, height: 120 })
    })

    it('keeps the opposite corner of a turned layer', async () => {
      await open(designOf({ a: rect(200, 200, 120, 80, { angleDeg: 90 }) }), { zoom: 1.6, x: 300, y: 250 }, ['layer:a'])
      // Turned by 90° its box stands from 220,180 to 300,300; its own right bottom corner is at the left bottom.
      await drag([220, 300], [200, 340])
      near(await box('a'), { width: 160, height: 100, angleDeg: 90 })
      const { x, y, width, height } = await box('a')
      near({ right: x + width / 2 + height / 2, top: y + height / 2 - width / 2 }, { right: 300, top: 180 })
    })

    it('scales type with its box at a corner, and breaks lines anew at a side', async () => {
      const words = designOf({ t: text(100, 100, 300, 29, 'Fresh bread baked daily') })
      await open(words, undefined, ['layer:t'])
      await drag([400, 129], [700, 140])
      expect(await layer('t')).toMatchObject({ width: 600, fontSize: 48, x: 100, y: 100 })
      await isFresh()
      await undoRestores()
      const before = await layer('t')
      await drag([400, 114], [260, 114])
      const after = await layer('t')
      expect(after).toMatchObject({ width: 160, fontSize: 24, x: 100, y: 100 })
      expect(after.height).toBeGreaterThan(before.height * 1.7)
      await isFresh()
      await undoRestores()
    })

    it('scales several as one', async () => {
      await open(designOf({ a: rect(100, 100, 100, 100), b: rect(300, 200, 100, 50) }), undefined, ['layer:a', 'layer:b'])
      await drag([400, 250], [550, 325])
      near(await box('a'), { x: 100, y: 100, width: 150, height: 150 })
      near(await box('b'), { x: 400, y: 250, width: 150, height: 75 })
      await undoRestores()
    })
  })

  describe('turning', () => {
    it('turns by the knob, in steps with Shift, and outside a corner', async () => {
      const one = designOf({ a: rect(300, 250, 100, 100) })
      await open(one, undefined, ['layer:a'])
      await drag([350, 226], [474, 300])
      near(await box('a'), { x: 300, y: 250, width: 100, height: 100, angleDeg: 90 })
      await undoRestores()
      await drag([350, 226], [440, 245], ['Shift'])
      expect((await box('a')).angleDeg % 15).toBe(0)
      await open(one, undefined, ['layer:a'])
      await drag([412, 238], [412, 362])
      near(await box('a'), { angleDeg: 90 })
      await isFresh()
    })

    it('turns several about their middle', async () => {
      await open(designOf({ a: rect(200, 200, 100, 50), b: rect(400, 200, 100, 50) }), undefined, ['layer:a', 'layer:b'])
      await drag([350, 176], [450, 225])
      near(await box('a'), { x: 300, y: 100, width: 100, height: 50, angleDeg: 90 })
      near(await box('b'), { x: 300, y: 300, angleDeg: 90 })
      await undoRestores()
    })
  })

  describe('drawing', () => {
    it.each([
      ['rect', { x: 100, y: 100, width: 200, height: 120, angleDeg: 0 }],
      ['ellipse', { x: 100, y: 100, width: 200, height: 120, angleDeg: 0 }],
      ['line', { width: Math.hypot(200, 120), angleDeg: 30.96 }],
    ] as const)('draws a %s from corner to corner', async (tool, wanted) => {
      await open(designOf({ far: rect(700, 500, 20, 20) }))
      await page.evaluate((name) => window.stage.studio.set({ tool: name }), tool)
      await drag([100, 100], [300, 220])
      const [added] = await selection()
      near(await box(added!.slice('layer:'.length)), wanted)
      expect(await state((now) => now.tool)).toBe('select')
      expect(await steps()).toHaveLength(1)
      await undoRestores()
    })

    it('takes the default size at a click, and edits a new text at once', async () => {
      await open(designOf({ far: rect(700, 500, 20, 20) }))
      await page.evaluate(() => window.stage.studio.set({ tool: 'rect' }))
      await click(150, 150)
      near(await box((await selection())[0]!.slice('layer:'.length)), { x: 150, y: 150, width: 100, height: 100 })
      await page.evaluate(() => window.stage.studio.set({ tool: 'text' }))
      await drag([100, 400], [400, 460])
      expect(await state((now) => now.editing)).not.toBe(null)
      await page.keyboard.type('Fresh')
      await page.keyboard.press('Escape')
      expect(await layer((await selection())[0]!.slice('layer:'.length))).toMatchObject({ kind: 'text', runs: [{ text: 'Fresh' }] })
      expect(await steps()).toHaveLength(2)
      await undoRestores()
    })
  })
})
