import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CDPSession, Page } from 'playwright-core'
import { openPage, type OpenPage } from '../../../support/browser-page.ts'
import { findBrowser } from '../../../support/find-browser.ts'
import type * as TextStageModule from './text-stage.ts'

declare const modules: { stage: typeof TextStageModule }
declare global {
  interface Window {
    textStage: TextStageModule.TextStage
  }
}

const designOf = (layer: Record<string, unknown>) => ({
  format: 'broadside', version: 1, title: 'Text', lang: 'en',
  artboards: { 'artboard:1': { id: 'artboard:1', name: 'Card', width: 600, height: 400, background: '#ffffff', children: ['layer:a'] } },
  layers: { 'layer:a': { id: 'layer:a', name: 'Headline', kind: 'text', role: 'headline', x: 100, y: 100, width: 360, height: 58, runs: [{ text: 'Fresh bread' }], family: 'Inter', fontSize: 48, color: '#101418', ...layer } },
  colors: {}, styles: {}, assets: {},
})

describe.skipIf(findBrowser() === null)('text edited in place', () => {
  let opened: OpenPage
  let page: Page
  let cdp: CDPSession
  beforeAll(async () => {
    opened = await openPage({ modules: { stage: '/test/renderer/canvas/text-editing/text-stage.ts' } })
    page = opened.page
    cdp = await page.context().newCDPSession(page)
  })
  afterAll(() => opened.close())
  beforeEach(async () => {
    await page.evaluate(() => document.querySelectorAll('body > div').forEach((each) => each.remove()))
  })

  const open = (layer: Record<string, unknown> = {}, options: { at?: number | null; isNew?: boolean; zoom?: number } = {}) =>
    page.evaluate(
      async ([json, { at, isNew, zoom }]) => {
        const stage = await modules.stage.openTextStage(json, 'layer:a', { zoom: zoom ?? 1, x: 300, y: 200 })
        window.textStage = stage
        const box = document.querySelector('[tabindex]')!.getBoundingClientRect()
        const point = typeof at === 'number' ? stage.pointOf(at) : null
        stage.start(point === null ? null : { x: point.x - box.left, y: point.y - box.top }, isNew)
      },
      [designOf(layer), options] as const,
    )
  const read = () => page.evaluate(() => window.textStage.read())
  const pointOf = (offset: number) => page.evaluate((at) => window.textStage.pointOf(at), offset)
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  it('marks all on coming in, and takes what is typed for it', async () => {
    await open()
    expect((await read()).selection).toEqual([0, 11])
    await page.keyboard.type('Warm')
    const typed = await read()
    expect([typed.text, typed.committed, typed.caret !== '']).toEqual(['Warm', 'Fresh bread', true])
    await page.keyboard.type(' rolls')
    expect((await read()).committed).toBe('Warm ')
    await press('Escape')
    const left = await read()
    expect([left.text, left.committed, left.isEditing, left.steps]).toEqual(['Warm rolls', 'Warm rolls', false, ['Edit text']])
    expect(opened.complaints.filter((complaint) => !complaint.includes('ws://'))).toEqual([])
  })

  it('is one step to undo, and undoes its last word while it goes on', async () => {
    await open({}, { at: 11 })
    await page.keyboard.type(' every single day')
    await press('Control+z')
    expect((await read()).text).toBe('Fresh bread every single ')
    await press('Control+z')
    expect((await read()).text).toBe('Fresh bread every ')
    await press('Control+Shift+z')
    expect((await read()).text).toBe('Fresh bread every single ')
    await press('Escape')
    expect((await read()).steps).toEqual(['Edit text'])
    const same = await page.evaluate(() => {
      const { studio } = window.textStage
      studio.undo()
      return window.textStage.read()
    })
    expect([same.text, same.box.height]).toEqual(['Fresh bread', 58])
  })

  it('leaves no step behind when all is undone in it', async () => {
    await open({}, { at: 11 })
    await page.keyboard.type('s')
    await press('Control+z', 'Escape')
    const { text, steps } = await read()
    expect([text, steps]).toEqual(['Fresh bread', []])
  })

  it('grows with its lines, from where they are held', async () => {
    await open({}, { at: 11 })
    const before = (await read()).box
    await page.keyboard.type(' every single morning ')
    const { lines, box } = await read()
    expect(lines.length).toBeGreaterThan(1)
    expect(box.height).toBeCloseTo(lines.length * 57.6, 1)
    expect(box.y).toBeCloseTo(before.y)
    await press('Escape')
    await open({ verticalAlign: 'bottom' }, { at: 11 })
    await page.keyboard.type(' every single morning ')
    const low = (await read()).box
    expect(low.y + low.height).toBeCloseTo(158)
  })

  it('takes line feeds, and deletes letters and words', async () => {
    await open({}, { at: 5 })
    await press('Enter')
    expect((await read()).lines).toEqual(['Fresh\n', ' bread'])
    await press('Backspace', 'Delete')
    expect((await read()).text).toBe('Freshbread')
    await press('End', 'Control+Backspace')
    expect((await read()).text).toBe('')
  })

  it('moves by letters, words, lines; marks with shift', async () => {
    await open({ runs: [{ text: 'Fresh bread every morning' }] }, { at: 0 })
    await press('ArrowRight', 'ArrowRight')
    expect((await read()).selection).toEqual([2, 2])
    await press('Control+ArrowRight')
    expect((await read()).selection).toEqual([5, 5])
    await press('Shift+ArrowDown')
    const { lines, selection } = await read()
    expect(lines).toEqual(['Fresh bread ', 'every morning'])
    expect(selection![0]).toBe(5)
    expect(selection![1]).toBeGreaterThan(14)
    await press('Home')
    expect((await read()).selection).toEqual([12, 12])
    await press('Control+End', 'Control+Shift+ArrowLeft')
    expect(await read()).toMatchObject({ selection: [18, 25], range: { start: 18, end: 25 } })
    await press('ArrowLeft')
    expect(await read()).toMatchObject({ selection: [18, 18], range: null })
  })

  it('marks by the pointer: caret, drag, word, paragraph', async () => {
    await open({ runs: [{ text: 'Fresh bread every morning' }] })
    const [at2, at9, at20] = [await pointOf(2), await pointOf(9), await pointOf(20)]
    await page.mouse.click(at2.x, at2.y)
    expect((await read()).selection).toEqual([2, 2])
    await page.mouse.move(at2.x, at2.y)
    await page.waitForTimeout(500)
    await page.mouse.down()
    await page.mouse.move(at9.x, at9.y, { steps: 3 })
    await page.mouse.up()
    expect((await read()).selection).toEqual([2, 9])
    await page.waitForTimeout(500)
    await page.mouse.dblclick(at9.x + 2, at9.y)
    expect((await read()).selection).toEqual([6, 11])
    await page.mouse.click(at9.x + 2, at9.y)
    expect((await read()).selection).toEqual([0, 25])
    await page.waitForTimeout(500)
    await page.mouse.click(at2.x, at2.y)
    await page.keyboard.down('Shift')
    await page.mouse.click(at20.x, at20.y)
    await page.keyboard.up('Shift')
    expect((await read()).selection).toEqual([2, 20])
  })

  it('works zoomed and turned', async () => {
    await open({ angleDeg: 30 }, { zoom: 1.5 })
    const at = await pointOf(6)
    await page.mouse.click(at.x, at.y)
    const { selection, field } = await read()
    expect(selection).toEqual([6, 6])
    expect(Math.hypot(field!.x - at.x, field!.y + field!.height / 2 - at.y)).toBeLessThan(30)
    await page.keyboard.type('warm ')
    expect((await read()).text).toBe('Fresh warm bread')
  })

  it('ends where one presses outside of it', async () => {
    await open()
    await page.keyboard.type('Rolls')
    await page.mouse.click(80, 60)
    expect(await read()).toMatchObject({ isEditing: false, committed: 'Rolls', steps: ['Edit text'] })
  })

  it('keeps the keyboard when the press that began it gives the stage the focus', async () => {
    await open({}, { at: 11 })
    await page.evaluate(() => document.querySelector<HTMLElement>('[tabindex]')!.focus())
    await page.waitForTimeout(50)
    await page.keyboard.type('!')
    expect((await read()).text).toBe('Fresh bread!')
  })

  it('lets go of the keyboard at Tab', async () => {
    await open({}, { at: 11 })
    await press('Shift+Tab')
    await page.waitForTimeout(50)
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('TEXTAREA')
    expect((await read()).isEditing).toBe(true)
  })

  it('sets what is marked bold and italic, and what is typed next', async () => {
    await open({}, { at: 0 })
    await press('Control+Shift+ArrowRight', 'Control+b', 'Control+i')
    expect((await read()).runs).toEqual([{ text: 'Fresh', weight: 700, isItalic: true }, { text: ' bread' }])
    await press('Control+b')
    expect((await read()).runs).toEqual([{ text: 'Fresh', isItalic: true }, { text: ' bread' }])
    await press('End', 'Control+b')
    await page.keyboard.type('er')
    await press('Escape')
    expect((await read()).runs).toEqual([{ text: 'Fresh', isItalic: true }, { text: ' bread' }, { text: 'er', weight: 700 }])
    expect((await read()).steps).toEqual(['Edit text'])
  })

  it('copies with its styles within the app, and pastes plain text from elsewhere', async () => {
    await open({ runs: [{ text: 'Fresh ' }, { text: 'bread', color: '#ff0000' }] })
    await press('Control+a', 'Control+c', 'ArrowRight', 'Control+v')
    expect((await read()).runs).toEqual([{ text: 'Fresh ' }, { text: 'bread', color: '#ff0000' }, { text: 'Fresh ' }, { text: 'bread', color: '#ff0000' }])
    await press('Control+Shift+v')
    expect((await read()).text).toBe('Fresh breadFresh breadFresh bread')
    await press('Control+a', 'Control+x')
    expect((await read()).text).toBe('')
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', 'two\r\nlines')
      document.querySelector('[data-text-editing]')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true, bubbles: true }))
    })
    expect((await read()).lines).toEqual(['two\n', 'lines'])
  })

  it('composes Chinese: underlined while it is chosen, the words’ list at the caret, one command at the end', async () => {
    await open({ runs: [{ text: '新鲜' }], lang: 'zh-Hans' }, { at: 2 })
    const caret = await pointOf(2)
    await cdp.send('Input.imeSetComposition', { text: 'mian', selectionStart: 4, selectionEnd: 4 })
    const composing = await read()
    expect([composing.text, composing.committed, composing.composed !== '']).toEqual(['新鲜mian', '新鲜', true])
    expect(Math.abs(composing.field!.y + composing.field!.height / 2 - caret.y)).toBeLessThan(6)
    expect(composing.field!.x).toBeGreaterThan(caret.x)
    await cdp.send('Input.imeSetComposition', { text: '面包', selectionStart: 2, selectionEnd: 2 })
    expect((await read()).text).toBe('新鲜面包')
    await cdp.send('Input.insertText', { text: '面包' })
    expect(await read()).toMatchObject({ text: '新鲜面包', committed: '新鲜面包', composed: '', selection: [4, 4] })
    await press('Control+z')
    expect((await read()).text).toBe('新鲜')
  })

  it('gives up what is composed without a trace', async () => {
    await open({ runs: [{ text: '新鲜' }] }, { at: 2 })
    await cdp.send('Input.imeSetComposition', { text: 'mian', selectionStart: 4, selectionEnd: 4 })
    await cdp.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
    expect((await read()).text).toBe('新鲜')
    await page.keyboard.type('x')
    await press('Escape')
    expect((await read()).committed).toBe('新鲜x')
  })

  it('takes an empty text away, and one that was only just added without a trace', async () => {
    await open()
    await press('Control+a', 'Delete', 'Escape')
    expect(await page.evaluate(() => Object.keys(window.textStage.studio.state().design.layers))).toEqual([])
    const steps = await page.evaluate(async (json) => {
      document.querySelectorAll('body > div').forEach((each) => each.remove())
      const stage = await modules.stage.openTextStage(json, 'layer:a', { zoom: 1, x: 300, y: 200 })
      const { studio } = stage
      const adding = studio.beginStep('Add text')
      studio.run('texts.add', { artboard: 'artboard:1', box: { x: 10, y: 10, width: 200, height: 40 }, text: '' })
      const id = Object.keys(studio.state().design.layers).find((each) => each !== 'layer:a')!
      stage.start(null, true, id as 'layer:b')
      adding.end()
      stage.leave()
      return [studio.state().history.done.length, Object.keys(studio.state().design.layers)]
    }, designOf({}))
    expect(steps).toEqual([0, ['layer:a']])
  })

  it('is one step with its adding', async () => {
    const steps = await page.evaluate(async (json) => {
      const stage = await modules.stage.openTextStage(json, 'layer:a', { zoom: 1, x: 300, y: 200 })
      window.textStage = stage
      const { studio } = stage
      const adding = studio.beginStep('Add text')
      studio.run('texts.add', { artboard: 'artboard:1', box: { x: 10, y: 10, width: 200, height: 40 }, text: '' })
      const id = Object.keys(studio.state().design.layers).find((each) => each !== 'layer:a')!
      stage.start(null, true, id as 'layer:b')
      adding.end()
      return studio.state().history.done.length
    }, designOf({}))
    expect(steps).toBe(0)
    await page.keyboard.type('New words')
    await press('Control+z')
    await press('Escape')
    const shown = await page.evaluate(() => {
      const { studio } = window.textStage
      const texts = Object.values(studio.state().design.layers).map((layer) => (layer.kind === 'text' ? layer.runs[0]!.text : ''))
      return [texts, studio.state().history.done.map((step) => step.label)]
    })
    expect(shown).toEqual([['Fresh bread', 'New '], ['Add text']])
  })

  it('keeps the panel’s change of style to what is marked, and adopts what others do', async () => {
    await open({}, { at: 0 })
    await press('Control+Shift+ArrowRight')
    await page.evaluate(() => {
      const { studio } = window.textStage
      studio.run('text.style', { ids: ['layer:a'], changes: { color: '#ff0000' }, range: studio.state().textRange! })
    })
    expect((await read()).runs).toEqual([{ text: 'Fresh', color: '#ff0000' }, { text: ' bread' }])
    await press('Control+z')
    expect((await read()).runs).toEqual([{ text: 'Fresh bread' }])
    await page.evaluate(() => window.textStage.studio.run('layers.remove', { ids: ['layer:a'] }))
    expect(await page.evaluate(() => window.textStage.studio.state().editing)).toBeNull()
  })
})
