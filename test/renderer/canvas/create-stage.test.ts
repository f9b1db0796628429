import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../support/find-browser.ts'
import { createTestAssets } from '../../support/test-assets.ts'
import type { Asset } from '#core/design/design.ts'
import { createRandom } from '#core/geometry/random.ts'
import type { LayerId } from '#core/design/ids.ts'
import type * as FrameModule from '#renderer/canvas/gestures/frame.ts'
import type * as LinkModule from '#renderer/studio/stage-link.ts'
import { countOther, designOf, fill, openStageDriver, rect, text } from './stage-driver.ts'

declare const modules: { frame: typeof FrameModule; link: typeof LinkModule }

describe.skipIf(findBrowser() === null)('gestures on the stage', () => {
  let driver: Awaited<ReturnType<typeof openStageDriver>>
  let page: Page
  let photo: Asset
  beforeAll(async () => {
    const assets = await createTestAssets()
    photo = assets.photo
    driver = await openStageDriver({ assets: assets.load })
    page = driver.page
  })
  afterAll(() => driver.close())
  afterEach(() => driver.expectNoComplaints())

  describe('selecting', () => {
    const grouped = designOf({ back: rect(0, 0, 800, 600, { role: 'background', fills: fill('#eeeeee') }), a: rect(100, 100, 100, 100), b: rect(250, 100, 100, 100), inner: { kind: 'group', children: ['layer:a'] }, g: { kind: 'group', children: ['layer:inner', 'layer:b'] }, c: rect(500, 100, 100, 100), held: rect(500, 300, 100, 100, { locks: ['*'] }), gone: rect(500, 450, 100, 100, { isHidden: true }) }, ['back', 'g', 'c', 'held', 'gone'])

    it('chooses the outermost group, goes in by double clicks, and out by Escape', async () => {
      await driver.open(grouped)
      await driver.click(150, 150)
      expect(await driver.selection()).toEqual(['layer:g'])
      await driver.click(150, 150, { clickCount: 2 })
      expect(await driver.state(({ selection: ids, entered }) => [ids, entered])).toEqual([['layer:inner'], 'layer:g'])
      await page.waitForTimeout(500)
      await driver.click(300, 150)
      expect(await driver.selection()).toEqual(['layer:b'])
      await page.waitForTimeout(500)
      await driver.click(150, 150, { clickCount: 2 })
      expect(await driver.state(({ selection: ids, entered }) => [ids, entered])).toEqual([['layer:a'], 'layer:inner'])
      await page.keyboard.press('Escape')
      expect(await driver.state(({ selection: ids, entered }) => [ids, entered])).toEqual([['layer:inner'], 'layer:g'])
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      expect(await driver.state(({ selection: ids, entered }) => [ids, entered])).toEqual([[], null])
    })

    it('chooses deep with Mod, adds and takes away with Shift, and leaves locked and hidden layers alone', async () => {
      await driver.open(grouped)
      await page.keyboard.down('Control')
      await driver.click(150, 150)
      await page.keyboard.up('Control')
      expect(await driver.selection()).toEqual(['layer:a'])
      await driver.click(550, 150)
      await page.keyboard.down('Shift')
      await driver.click(150, 150)
      expect(await driver.selection()).toEqual(['layer:c', 'layer:g'])
      await driver.click(550, 150)
      expect(await driver.selection()).toEqual(['layer:g'])
      await page.keyboard.up('Shift')
      await driver.click(550, 350)
      expect(await driver.selection()).toEqual(['layer:back'])
      await driver.click(550, 500)
      expect(await driver.selection()).toEqual(['layer:back'])
    })

    it('draws a marquee from the ground over all that it touches', async () => {
      await driver.open(grouped)
      await driver.drag([60, 60], [120, 120])
      expect(await driver.selection()).toEqual(['layer:g'])
      await driver.drag([60, 60], [520, 330])
      expect(await driver.selection()).toEqual(['layer:g', 'layer:c'])
      expect(await driver.steps()).toEqual([])
    })
  })

  describe('moving', () => {
    const two = designOf({ a: rect(100, 100, 120, 80), b: rect(400, 300, 60, 60, { angleDeg: 30 }) })

    it('moves a layer by what the pointer moved, as one step', async () => {
      await driver.open(two)
      await driver.drag([150, 140], [213, 181])
      driver.near(await driver.box('a'), { x: 163, y: 141, width: 120, height: 80, angleDeg: 0 })
      expect(await driver.steps()).toEqual(['Move'])
      await driver.expectFreshPaint()
      await driver.expectUndoRestores()
    })

    it('holds to an axis with Shift', async () => {
      await driver.open(two)
      await driver.drag([150, 140], [250, 170], ['Shift'])
      driver.near(await driver.box('a'), { x: 200, y: 100 })
    })

    it('works the same at every zoom', async () => {
      await driver.open(two, { zoom: 0.37, x: 320, y: 280 })
      await driver.drag([150, 140], [301, 260])
      driver.near(await driver.box('a'), { x: 251, y: 220 })
      await driver.open(two, { zoom: 4.3, x: 420, y: 330 })
      await driver.drag([430, 330], [441, 322])
      driver.near(await driver.box('b'), { x: 411, y: 292, angleDeg: 30 })
    })

    it('moves several, and leaves what is locked', async () => {
      await driver.open(designOf({ a: rect(100, 100, 120, 80), b: rect(400, 300, 60, 60), held: rect(10, 10, 30, 30, { locks: ['*'] }) }), undefined, ['layer:a', 'layer:b', 'layer:held'])
      await driver.drag([150, 140], [170, 190])
      driver.near(await driver.box('a'), { x: 120, y: 150 })
      driver.near(await driver.box('b'), { x: 420, y: 350 })
      driver.near(await driver.box('held'), { x: 10, y: 10 })
      expect(await driver.steps()).toEqual(['Move'])
      await driver.expectUndoRestores()
    })

    it('leaves a copy with Alt', async () => {
      await driver.open(two)
      await driver.drag([150, 140], [350, 180], ['Alt'])
      driver.near(await driver.box('a'), { x: 100, y: 100 })
      const [copy] = await driver.selection()
      driver.near(await driver.box(copy!.slice('layer:'.length)), { x: 300, y: 140, width: 120, height: 80 })
      expect(await driver.steps()).toEqual(['Duplicate'])
      await driver.expectFreshPaint()
      await driver.expectUndoRestores()
    })

    it('puts all back on Escape', async () => {
      await driver.open(two)
      const before = await driver.pixels()
      const [start, end] = [await driver.at(150, 140), await driver.at(300, 300)]
      await page.mouse.move(start.x, start.y)
      await page.mouse.down()
      await page.mouse.move(end.x, end.y, { steps: 4 })
      await page.waitForTimeout(60)
      expect(await countOther(await driver.pixels(), before)).toBeGreaterThan(1000)
      await page.keyboard.press('Escape')
      await page.mouse.move(end.x + 50, end.y, { steps: 2 })
      await page.mouse.up()
      driver.near(await driver.box('a'), { x: 100, y: 100 })
      expect(await driver.steps()).toEqual([])
      expect(await countOther(await driver.pixels(), before)).toBe(0)
    })

    it('snaps to edges and gaps of others unless Mod is held', async () => {
      await driver.open(designOf({ a: rect(100, 100, 120, 80), b: rect(400, 300, 67, 60) }))
      await page.evaluate(() => window.stage.setSnapping(true))
      await driver.drag([430, 330], [133, 431])
      expect((await driver.box('b')).x).toBe(100)
      await driver.open(designOf({ a: rect(100, 100, 120, 80), b: rect(400, 300, 67, 60) }))
      await page.evaluate(() => window.stage.setSnapping(true))
      await driver.drag([430, 330], [133, 431], ['Control'])
      expect((await driver.box('b')).x).toBe(103)
    })
  })

  describe('resizing', () => {
    it('drags a corner, a side, and with Shift and Alt', async () => {
      const one = designOf({ a: rect(200, 200, 120, 80) })
      await driver.open(one, undefined, ['layer:a'])
      await driver.drag([320, 280], [361, 311])
      driver.near(await driver.box('a'), { x: 200, y: 200, width: 161, height: 111 })
      expect(await driver.steps()).toEqual(['Resize'])
      await driver.expectFreshPaint()
      await driver.expectUndoRestores()
      await driver.drag([200, 240], [150, 290])
      driver.near(await driver.box('a'), { x: 150, y: 200, width: 170, height: 80 })
      await driver.open(one, undefined, ['layer:a'])
      await driver.drag([320, 280], [380, 282], ['Shift'])
      driver.near(await driver.box('a'), { x: 200, y: 200, width: 180, height: 120 })
      await driver.open(one, undefined, ['layer:a'])
      await driver.drag([320, 280], [340, 300], ['Alt'])
      driver.near(await driver.box('a'), { x: 180, y: 180, width: 160, height: 120 })
    })

    it('keeps the opposite corner of a turned layer', async () => {
      await driver.open(designOf({ a: rect(200, 200, 120, 80, { angleDeg: 90 }) }), { zoom: 1.6, x: 300, y: 250 }, ['layer:a'])
      // Turned by 90° its box stands from 220,180 to 300,300; its own right bottom corner is at the left bottom.
      await driver.drag([220, 300], [200, 340])
      driver.near(await driver.box('a'), { width: 160, height: 100, angleDeg: 90 })
      const { x, y, width, height } = await driver.box('a')
      driver.near({ right: x + width / 2 + height / 2, top: y + height / 2 - width / 2 }, { right: 300, top: 180 })
    })

    it('scales type with its box at a corner, and breaks lines anew at a side', async () => {
      const words = designOf({ t: text(100, 100, 300, 29, 'Fresh bread baked daily') })
      await driver.open(words, undefined, ['layer:t'])
      await driver.drag([400, 129], [700, 140])
      expect(await driver.layer('t')).toMatchObject({ width: 600, fontSize: 48, x: 100, y: 100 })
      await driver.expectFreshPaint()
      await driver.expectUndoRestores()
      const before = await driver.layer('t')
      await driver.drag([400, 114], [260, 114])
      const after = await driver.layer('t')
      expect(after).toMatchObject({ width: 160, fontSize: 24, x: 100, y: 100 })
      expect(after.height).toBeGreaterThan(before.height * 1.7)
      await driver.expectFreshPaint()
      await driver.expectUndoRestores()
    })

    it('takes the lines of a text that ran on to its box, in the same step', async () => {
      await driver.open(designOf({ t: text(100, 100, 300, 29, 'Fresh bread baked daily', { wrap: 'none' }) }), undefined, ['layer:t'])
      await driver.drag([400, 114], [260, 114])
      expect(await driver.layer('t')).toMatchObject({ width: 160, wrap: 'box', fontSize: 24 })
      expect(await driver.steps()).toEqual(['Resize'])
      await driver.expectUndoRestores()
      await driver.expectFreshPaint()
    })

    it('breaks a turned text anew with its far side held', async () => {
      await driver.open(designOf({ t: text(300, 200, 300, 29, 'Fresh bread baked daily', { angleDeg: 90 }) }), undefined, ['layer:t'])
      // Turned by 90° its right side is below: the box stands from 435.5,64.5 to 464.5,364.5.
      await driver.drag([450, 364.5], [450, 224.5])
      const { x, y, width, height, angleDeg } = await driver.box('t')
      driver.near({ width, angleDeg, top: y + height / 2 - width / 2, right: x + width / 2 + height / 2 }, { width: 160, angleDeg: 90, top: 64.5, right: 464.5 })
      expect(height).toBeGreaterThan(50)
    })

    it('keeps the shape of pictures unless Shift is held, and of logos always', async () => {
      const design = designOf({ pic: { kind: 'image', asset: photo.id, x: 100, y: 100, width: 240, height: 160 }, mark: { kind: 'image', role: 'logo', asset: photo.id, x: 450, y: 350, width: 120, height: 80 } })
      const open = (id: string) => driver.open({ ...design, assets: { [photo.id]: photo } }, undefined, [id])
      await open('layer:pic')
      await driver.drag([340, 260], [460, 270])
      driver.near(await driver.box('pic'), { x: 100, y: 100, width: 360, height: 240 })
      await open('layer:pic')
      await driver.drag([340, 260], [460, 270], ['Shift'])
      driver.near(await driver.box('pic'), { width: 360, height: 170 })
      await open('layer:mark')
      await driver.drag([570, 430], [630, 440], ['Shift'])
      driver.near(await driver.box('mark'), { width: 180, height: 120 })
      await open('layer:mark')
      await driver.drag([570, 390], [630, 390])
      driver.near(await driver.box('mark'), { x: 450, y: 330, width: 180, height: 120 })
    })

    it('scales several as one', async () => {
      await driver.open(designOf({ a: rect(100, 100, 100, 100), b: rect(300, 200, 100, 50) }), undefined, ['layer:a', 'layer:b'])
      await driver.drag([400, 250], [550, 325])
      driver.near(await driver.box('a'), { x: 100, y: 100, width: 150, height: 150 })
      driver.near(await driver.box('b'), { x: 400, y: 250, width: 150, height: 75 })
      await driver.expectUndoRestores()
    })
  })

  describe('turning', () => {
    it('turns by the knob, in steps with Shift, and outside a corner', async () => {
      const one = designOf({ a: rect(300, 250, 100, 100) })
      await driver.open(one, undefined, ['layer:a'])
      await driver.drag([350, 226], [474, 300])
      driver.near(await driver.box('a'), { x: 300, y: 250, width: 100, height: 100, angleDeg: 90 })
      expect(await driver.steps()).toEqual(['Rotate'])
      await driver.expectUndoRestores()
      await driver.drag([350, 226], [440, 245], ['Shift'])
      expect((await driver.box('a')).angleDeg % 15).toBe(0)
      await driver.open(one, undefined, ['layer:a'])
      await driver.drag([412, 238], [412, 362])
      driver.near(await driver.box('a'), { angleDeg: 90 })
      await driver.expectFreshPaint()
    })

    it('turns several about their middle', async () => {
      await driver.open(designOf({ a: rect(200, 200, 100, 50), b: rect(400, 200, 100, 50) }), undefined, ['layer:a', 'layer:b'])
      await driver.drag([350, 176], [450, 225])
      driver.near(await driver.box('a'), { x: 300, y: 100, width: 100, height: 50, angleDeg: 90 })
      driver.near(await driver.box('b'), { x: 300, y: 300, angleDeg: 90 })
      await driver.expectUndoRestores()
    })
  })

  describe('drawing', () => {
    it.each([
      ['rect', { x: 100, y: 100, width: 200, height: 120, angleDeg: 0 }],
      ['ellipse', { x: 100, y: 100, width: 200, height: 120, angleDeg: 0 }],
      ['line', { width: Math.hypot(200, 120), angleDeg: 30.96 }],
    ] as const)('draws a %s from corner to corner', async (tool, wanted) => {
      await driver.open(designOf({ far: rect(700, 500, 20, 20) }))
      await page.evaluate((name) => window.stage.studio.set({ tool: name }), tool)
      await driver.drag([100, 100], [300, 220])
      const [added] = await driver.selection()
      driver.near(await driver.box(added!.slice('layer:'.length)), wanted)
      expect(await driver.state((now) => now.tool)).toBe('select')
      expect(await driver.steps()).toHaveLength(1)
      await driver.expectUndoRestores()
    })

    it('turns and stretches a line by its ends', async () => {
      await driver.open(designOf({ far: rect(700, 500, 20, 20) }))
      await page.evaluate(() => window.stage.studio.set({ tool: 'line' }))
      await driver.drag([100, 100], [300, 100])
      const name = (await driver.selection())[0]!.slice('layer:'.length)
      await driver.drag([300, 100], [100, 350])
      driver.near(await driver.box(name), { x: -25, y: 223, width: 250, height: 4, angleDeg: 90 })
      await driver.drag([100, 100], [220, 345], ['Shift'])
      const { angleDeg } = await driver.box(name)
      expect(Math.abs(angleDeg % 15)).toBeLessThan(0.01)
      await driver.expectUndoRestores()
    })

    it('takes the default size at a click, and edits a new text at once', async () => {
      await driver.open(designOf({ far: rect(700, 500, 20, 20) }))
      await page.evaluate(() => window.stage.studio.set({ tool: 'rect' }))
      await driver.click(150, 150)
      driver.near(await driver.box((await driver.selection())[0]!.slice('layer:'.length)), { x: 150, y: 150, width: 100, height: 100 })
      await page.evaluate(() => window.stage.studio.set({ tool: 'text' }))
      await driver.drag([100, 400], [400, 460])
      expect(await driver.state((now) => now.editing)).not.toBe(null)
      await page.keyboard.type('Fresh')
      await page.keyboard.press('Escape')
      expect(await driver.layer((await driver.selection())[0]!.slice('layer:'.length))).toMatchObject({ kind: 'text', runs: [{ text: 'Fresh' }] })
      expect(await driver.steps()).toHaveLength(2)
      await driver.expectUndoRestores()
    })
  })

  describe('any gesture', () => {
    const many = designOf({
      back: rect(0, 0, 800, 600, { role: 'background', fills: fill('#eeeeee') }),
      a: rect(100, 100, 120, 80),
      b: rect(400, 120, 60, 90, { angleDeg: 30 }),
      t: text(120, 380, 260, 29, 'Fresh bread baked daily'),
      c: rect(500, 350, 80, 80, { outline: { kind: 'ellipse' } }),
      d: rect(620, 400, 80, 40, { angleDeg: -20 }),
      g: { kind: 'group', children: ['layer:c', 'layer:d'], opacity: 0.7 },
    }, ['back', 'a', 'b', 't', 'g'])

    it.each([
      ['a move', ['layer:a'], [150, 140], [300, 300]],
      ['a copy', ['layer:g'], [540, 390], [300, 300]],
      ['a resize', ['layer:b'], [433, 219], [480, 300]],
      ['a resize of type', ['layer:t'], [380, 409], [500, 450]],
      ['a turn', ['layer:a'], [160, 76], [300, 200]],
      ['a marquee', ['layer:a'], [30, 300], [500, 500]],
    ] as const)('%s leaves nothing behind when Escape ends it', async (name, chosen, from, to) => {
      await driver.open(many, { zoom: 1.1, x: 390, y: 300 }, chosen)
      const before = await driver.pixels()
      if (name === 'a copy') await page.keyboard.down('Alt')
      await driver.press(from, to)
      await page.waitForTimeout(50)
      await page.keyboard.press('Escape')
      await page.mouse.up()
      await page.keyboard.up('Alt')
      expect(await driver.selection()).toEqual(chosen)
      expect(await driver.state(({ design, history }) => [Object.keys(design.layers).length, history.done.length])).toEqual([7, 0])
      expect(await page.evaluate(() => modules.link.stageLinkOf(window.stage.studio).liveDesign())).toBe(null)
      expect(await countOther(await driver.pixels(), before)).toBe(0)
    })

    it('is called off when the design changes under it', async () => {
      await driver.open(many)
      await driver.press([150, 140], [300, 300])
      await page.evaluate(() => window.stage.studio.run('layers.nudge', { ids: ['layer:a'], dx: 0, dy: 50 }))
      await page.mouse.up()
      driver.near(await driver.box('a'), { x: 100, y: 150 })
      await driver.expectFreshPaint()
    })

    it.each([1, 2, 3])('leaves a picture that a fresh stage would draw, after many (%i)', async (seed) => {
      const random = createRandom(seed)
      await driver.open(many, { zoom: random.pick([0.8, 1, 1.7]), x: 390, y: 300 })
      const ids = ['a', 'b', 't', 'g', 'c']
      for (let count = 0; count < 14; count++) {
        const id = `layer:${random.pick(ids)}` as LayerId
        const grip = await page.evaluate(
          ([layer, part]) => {
            const { studio, at } = window.stage
            const { design } = studio.state()
            if (design.layers[layer] === undefined) return null
            studio.select([layer], layer === 'layer:c' ? 'layer:g' : null)
            const frame = modules.frame.frameOf(design, [layer])!
            const [fx, fy] = part
            const point = modules.frame.frameCorner(frame, fx, fy)
            return at(point.x, point.y)
          },
          [id, random.pick([[0.5, 0.5], [0.5, 0.5], [0, 0], [1, 1], [1, 0.5], [0.5, 1], [0, 0.5]] as const)] as const,
        )
        if (grip === null) continue
        const keys = random.pick([[], [], ['Shift'], ['Alt'], ['Control']])
        await page.mouse.move(grip.x, grip.y)
        await page.mouse.down()
        for (const key of keys) await page.keyboard.down(key)
        await page.mouse.move(grip.x + random.between(-90, 90), grip.y + random.between(-70, 70), { steps: 3 })
        await page.mouse.up()
        for (const key of keys) await page.keyboard.up(key)
        if (random.chance(0.2)) await page.evaluate(() => window.stage.studio.undo())
      }
      expect((await driver.steps()).length).toBeGreaterThan(3)
      await driver.expectFreshPaint()
      const isBack = await page.evaluate(() => {
        const { studio } = window.stage
        while (studio.state().history.done.length > 0) studio.undo()
        return Object.keys(studio.state().design.layers).length
      })
      expect(isBack).toBe(7)
      driver.near(await driver.box('a'), { x: 100, y: 100, width: 120, height: 80, angleDeg: 0 })
      await driver.expectFreshPaint()
    })
  })
})
