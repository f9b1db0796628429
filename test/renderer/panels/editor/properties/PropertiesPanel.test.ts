import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../../../support/find-browser.ts'
import { openPanels, type PanelsPage } from '../open-panels.ts'

describe.skipIf(findBrowser() === null)('PropertiesPanel', () => {
  let panels: PanelsPage
  let page: Page
  beforeAll(async () => {
    panels = await openPanels()
    page = panels.page
    page.setDefaultTimeout(10_000)
  })
  afterAll(() => panels.close())

  const number = (name: string) => page.getByRole('spinbutton', { name, exact: true })
  const enter = async (name: string, typed: string) => {
    await number(name).fill(typed)
    await number(name).press('Enter')
  }
  const choose = async (label: string, option: string) => {
    await page.getByRole('button', { name: label }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }

  it('takes exact places and sizes, arithmetic too, each as one step', async () => {
    await panels.mount(['star'])
    await enter('Horizontal position', '700+24')
    await enter('Vertical position', '10.5')
    await enter('Width', '300')
    await enter('Height', '90')
    expect(await panels.layer('star')).toMatchObject({ x: 724, y: 10.5, width: 300, height: 90 })
    await enter('Rotation', '30')
    expect(await panels.layer('star')).toMatchObject({ angleDeg: 30 })
    expect(await panels.steps()).toEqual(Array(5).fill('Move'))
  })

  it('keeps proportions where they are kept, and the seen corner of what is turned', async () => {
    await panels.mount(['flower'])
    await enter('Width', '100')
    expect(await panels.layer('flower')).toMatchObject({ x: 700, y: 400, width: 100, height: 100 })
    await panels.mount(['photo'])
    await page.getByRole('button', { name: 'Keep proportions' }).click()
    await enter('Rotation', '90')
    await enter('Width', '400')
    const { x, y, width, height } = (await panels.layer('photo')) as Record<string, number>
    expect([width, height]).toEqual([400, 500])
    // Turned by a quarter, the box's top left corner is seen at the top right.
    expect([x! + width! / 2 + height! / 2, y! + height! / 2 - width! / 2].map(Math.round)).toEqual([90 + 300 + 250, 400 + 250 - 300])
  })

  it('moves and scales several as one box', async () => {
    await panels.mount(['star', 'dot'])
    await enter('Horizontal position', '100')
    expect([await panels.layer('star'), await panels.layer('dot')]).toMatchObject([{ x: 100 }, { x: 220 }])
    await enter('Width', '640')
    expect([await panels.layer('star'), await panels.layer('dot')]).toMatchObject([{ x: 100, width: 400, height: 200 }, { x: 340, width: 400, height: 200 }])
  })

  it('makes one step of a number that is scrubbed and of a slider that is dragged', async () => {
    await panels.mount(['star'])
    const scrub = page.getByText('X', { exact: true }).first()
    const box = (await scrub.boundingBox())!
    await page.mouse.move(box.x + 5, box.y + 5)
    await page.mouse.down()
    await page.mouse.move(box.x + 25, box.y + 5, { steps: 5 })
    expect(((await panels.layer('star')) as Record<string, number>)['x']).toBeGreaterThan(700)
    await page.mouse.move(box.x + 45, box.y + 5, { steps: 5 })
    await page.mouse.up()
    expect(await panels.layer('star')).toMatchObject({ x: 720 })
    const slider = (await page.getByRole('slider', { name: 'Opacity' }).locator('xpath=ancestor::*[contains(@class,"track")][1]').boundingBox())!
    await page.mouse.move(slider.x + slider.width, slider.y + slider.height / 2)
    await page.mouse.down()
    await page.mouse.move(slider.x + slider.width * 0.6, slider.y + slider.height / 2, { steps: 6 })
    await page.mouse.move(slider.x + slider.width * 0.5, slider.y + slider.height / 2, { steps: 6 })
    await page.mouse.up()
    expect(((await panels.layer('star')) as Record<string, number>)['opacity']).toBeCloseTo(0.5, 1)
    expect(await panels.steps()).toEqual(['Move', 'Opacity'])
  })

  it('styles texts, says what is mixed, and refits their boxes', async () => {
    await panels.mount(['head', 'sub'])
    expect(await number('Size').getAttribute('placeholder')).toBe('Mixed')
    await enter('Size', '40')
    expect([await panels.layer('head'), await panels.layer('sub')]).toMatchObject([{ fontSize: 40, height: 48 }, { fontSize: 40, height: 48 }])
    await choose('Weight', 'Semibold')
    expect([await panels.layer('head'), await panels.layer('sub')]).toMatchObject([{ weight: 600, runs: [{ text: 'Fresh ' }, { text: 'bread', color: 'color:accent' }] }, { weight: 600 }])
    await page.getByRole('radio', { name: 'Align to the centre' }).click()
    expect(await panels.layer('sub')).toMatchObject({ align: 'center' })
    await enter('Line height', '1.5')
    expect(await panels.layer('head')).toMatchObject({ leading: 1.5, height: 60 })
    expect(await panels.steps()).toEqual(Array(4).fill('Text style'))
  })

  it('waits for a family that has not come yet, then sets and fits it as one step', async () => {
    await panels.mount(['sub'])
    const font = page.getByRole('combobox', { name: 'Font' })
    await font.click()
    await font.fill('lobster')
    await page.getByRole('option').first().click()
    await expect.poll(() => panels.layer('sub')).toMatchObject({ family: expect.stringContaining('Lobster') as string })
    const { height } = (await panels.layer('sub')) as Record<string, number>
    expect(height).toBeGreaterThan(20)
    expect(await panels.steps()).toEqual(['Text style'])
  })

  it('styles what is marked in a text that is edited', async () => {
    await panels.mount(['head'])
    await page.evaluate(() => window.studio.set({ editing: 'layer:head', textRange: { start: 0, end: 5 } }))
    await expect.poll(() => page.getByRole('button', { name: 'Weight' }).textContent()).toContain('Bold')
    await page.getByRole('button', { name: 'Italic' }).click()
    await expect.poll(() => panels.layer('head')).toMatchObject({ isItalic: false, runs: [{ text: 'Fresh', isItalic: true }, { text: ' ' }, { text: 'bread' }] })
  })

  it('edits fills: another colour of the design, a gradient with its stops, one more and one less', async () => {
    await panels.mount(['star'])
    await page.getByRole('button', { name: 'Colour: Accent' }).click()
    await page.getByRole('option', { name: 'Ink' }).click()
    await page.keyboard.press('Escape')
    expect(await panels.layer('star')).toMatchObject({ fills: [{ kind: 'solid', color: 'color:ink' }] })
    await choose('Kind of fill', 'Linear')
    expect(await panels.layer('star')).toMatchObject({ fills: [{ kind: 'linear', x1: 0.5, y1: 0, x2: 0.5, y2: 1, stops: [{ offset: 0, color: 'color:ink' }, { offset: 1 }] }] })
    await enter('Angle', '0')
    expect(await panels.layer('star')).toMatchObject({ fills: [{ x1: 0, y1: 0.5, x2: 1, y2: 0.5 }] })
    const bar = (await page.getByRole('group', { name: 'Gradient stops' }).boundingBox())!
    await page.mouse.click(bar.x + bar.width / 2, bar.y + 4)
    await expect.poll(async () => ((await panels.layer('star')) as unknown as { fills: { stops: unknown[] }[] }).fills[0]!.stops.length).toBe(3)
    const stop = page.getByRole('slider', { name: 'Stop at 50%' })
    await stop.press('ArrowRight')
    await page.getByRole('slider', { name: 'Stop at 51%' }).waitFor()
    await page.getByRole('slider', { name: 'Stop at 51%' }).press('Delete')
    await expect.poll(async () => ((await panels.layer('star')) as unknown as { fills: { stops: unknown[] }[] }).fills[0]!.stops.length).toBe(2)
    await page.getByRole('button', { name: 'Add fill' }).click()
    await expect.poll(async () => ((await panels.layer('star')) as unknown as { fills: unknown[] }).fills.length).toBe(2)
    await page.getByRole('button', { name: 'Remove fill' }).first().click()
    await expect.poll(async () => ((await panels.layer('star')) as unknown as { fills: unknown[] }).fills.length).toBe(1)
  })

  it('edits strokes, corners, effects, blend and role', async () => {
    await panels.mount(['star'])
    await page.getByRole('button', { name: 'Add stroke' }).click()
    await enter('Thickness', '6')
    await choose('Line', 'Dotted')
    await expect.poll(() => panels.layer('star')).toMatchObject({ strokes: [{ width: 6, cap: 'round', dash: [0, 12] }] })
    await enter('Corner radius', '12')
    await expect.poll(() => panels.layer('star')).toMatchObject({ outline: { kind: 'rect', radius: 12 } })
    await page.getByRole('button', { name: 'Add effect' }).click()
    await page.getByRole('menuitem', { name: 'Shadow' }).click()
    await enter('Softness', '20')
    await expect.poll(() => panels.layer('star')).toMatchObject({ effects: [{ kind: 'shadow', blur: 20, color: '#000000', opacity: 0.3 }] })
    await choose('Blend mode', 'Multiply')
    await choose('Role', 'Badge')
    await expect.poll(() => panels.layer('star')).toMatchObject({ blend: 'multiply', role: 'badge' })
  })

  it('edits pictures: fit, focus, crop, cut, flip, description, swap', async () => {
    await panels.mount(['photo'])
    await enter('Focus across', '20')
    await enter('Left', '10')
    await enter('Right', '30')
    await expect.poll(() => panels.layer('photo')).toMatchObject({ focus: { x: 0.2, y: 0.5 }, crop: { x: 0.1, y: 0, width: 0.6, height: 1 } })
    await page.getByRole('button', { name: 'Show all of it' }).click()
    await page.getByRole('radio', { name: 'Fit' }).click()
    await expect.poll(() => panels.layer('photo')).toMatchObject({ fit: 'contain', crop: { x: 0, y: 0, width: 1, height: 1 } })
    await choose('Mask', 'Ellipse')
    await page.getByRole('button', { name: 'Flip horizontally' }).click()
    const alt = page.getByRole('textbox', { name: 'Alternative text' })
    await alt.fill('Green hills')
    await alt.blur()
    await expect.poll(() => panels.layer('photo')).toMatchObject({ mask: { kind: 'ellipse' }, isFlippedX: true, alt: 'Green hills' })
    await page.getByRole('button', { name: 'Swap…' }).click()
    expect(await page.evaluate(() => window.asked)).toEqual(['pictures layer:photo'])
  })

  it('never changes by what it showed a moment ago, however slow the machine', async () => {
    await panels.mount(['photo'])
    await number('Left').click()
    const slow = await page.context().newCDPSession(page)
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 20 })
    try {
      for (const [name, typed] of [['Left', '10'], ['Right', '30'], ['Top', '5'], ['Bottom', '15']] as const) await enter(name, typed)
    } finally {
      await slow.detach()
    }
    await expect.poll(() => panels.layer('photo')).toMatchObject({ crop: { x: 0.1, y: 0.05, width: 0.6, height: 0.8 } })
  })

  it('holds single parts of a layer, whose fields then change nothing', async () => {
    await panels.mount(['star'])
    await page.getByText('Size', { exact: true }).last().click()
    await expect.poll(() => panels.layer('star')).toMatchObject({ locks: ['width', 'height'] })
    const before = (await panels.layer('star')) as unknown as { width: number }
    await enter('Width', '317')
    await enter('Horizontal position', '317')
    await expect.poll(() => panels.layer('star')).toMatchObject({ x: 317, width: before.width })
    await page.getByRole('button', { name: 'Unlock' }).click()
    await expect.poll(() => panels.layer('star')).toMatchObject({ locks: [] })
  })

  it('gives a vector picture the design\'s colours, and its own back', async () => {
    await panels.mount(['flower'])
    await page.getByRole('button', { name: 'Instead of #D6336C' }).click()
    await page.getByRole('option', { name: 'Accent' }).click()
    await page.keyboard.press('Escape')
    await expect.poll(() => panels.layer('flower')).toMatchObject({ recolor: [{ from: '#d6336c', to: 'color:accent' }] })
    await page.getByRole('button', { name: 'Original colours' }).click()
    await expect.poll(() => panels.layer('flower')).toMatchObject({ recolor: [] })
  })

  it('stands when what is selected goes by undo', async () => {
    await panels.mount(['star', 'dot'])
    await page.evaluate(() => {
      window.studio.run('layers.group', { ids: ['layer:star', 'layer:dot'], id: 'layer:pair' })
      window.studio.select(['layer:pair'])
    })
    await page.getByRole('heading', { name: 'Group' }).waitFor()
    await page.evaluate(() => window.studio.undo())
    await page.getByRole('heading', { name: 'Colours of the design' }).waitFor()
  })

  it('says that a layer is locked, and unlocks it', async () => {
    await panels.mount(['star'])
    const place = page.getByRole('checkbox', { name: 'Place', exact: true })
    expect(await place.isChecked()).toBe(false)
    await page.evaluate(() => window.studio.run('layers.lock', { ids: ['layer:star'], isLocked: true }))
    await expect.poll(() => place.isChecked()).toBe(true)
    expect(await place.isDisabled()).toBe(true)
    await enter('Height', '33')
    expect(await panels.layer('star')).toMatchObject({ height: 100 })
    await page.getByRole('button', { name: 'Unlock', exact: true }).click()
    await enter('Height', '33')
    expect(await panels.layer('star')).toMatchObject({ height: 33 })
  })

  it('changes the artboard, a colour and a font for the whole design', async () => {
    await panels.mount()
    await enter('Width of the artboard', '1200')
    await page.getByRole('button', { name: 'Background: Paper' }).click()
    await page.getByRole('option', { name: 'Accent' }).click()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    const hex = page.getByRole('button', { name: 'Accent: #E8590C' })
    await hex.click()
    await page.getByRole('textbox', { name: 'Hex' }).fill('#00aa55')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Remove Ink' }).click()
    const font = page.getByRole('combobox', { name: 'Instead of Inter' })
    await font.click()
    await font.fill('poppins')
    await page.getByRole('option', { name: 'Poppins' }).click()
    await expect.poll(() => panels.layer('head')).toMatchObject({ family: 'Poppins', color: '#101418' })
    const { artboards, colors } = await page.evaluate(() => window.studio.state().design)
    expect(artboards['artboard:1']).toMatchObject({ width: 1200, background: 'color:accent' })
    expect(colors).toMatchObject({ 'color:accent': { value: '#00aa55' } })
    await page.getByRole('button', { name: 'Palettes and font pairs…' }).click()
    expect(await page.evaluate(() => window.asked)).toEqual(['style'])
  })

  it.each([
    ['light', []], ['dark', ['head']], ['light', ['photo']], ['dark', ['star', 'sub']],
  ] as const)('has nothing serious for axe: %s %j', async (theme, selection) => {
    await panels.mount([...selection], 0, theme)
    expect(await panels.violations()).toEqual([])
  })
})
