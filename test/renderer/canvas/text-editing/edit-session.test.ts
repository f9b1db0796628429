import fc from 'fast-check'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainText } from '#core/typography/text-spec.ts'
import { openPage, type OpenPage } from '../../../support/browser-page.ts'
import { findBrowser } from '../../../support/find-browser.ts'
import { typesetter } from '../../../support/test-fonts.ts'
import type * as TextStageModule from './text-stage.ts'

declare const modules: { stage: typeof TextStageModule }

type Edit =
  | { readonly kind: 'type' | 'paste' | 'compose'; readonly text: string }
  | { readonly kind: 'key'; readonly key: string }

const pieces = ['bread ', 'Office', ' fi', ', ', '\n', '面包', '，新鲜出炉', 'خبز ', 'لا', 'שלום', '👩‍👩‍👧', '🇫🇷', 'e\u0301', '12% ', 'ß']
const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Backspace', 'Backspace', 'Delete', 'Control+Backspace', 'Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowDown', 'Control+ArrowLeft', 'Control+Shift+ArrowRight', 'Control+b', 'Control+i', 'Enter', 'Control+z', 'Control+Shift+z']
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('type' as const, 'paste' as const, 'compose' as const), text: fc.constantFrom(...pieces) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('key' as const), key: fc.constantFrom(...keys) }) },
)
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
const isBoundary = (text: string, offset: number): boolean => offset === text.length || [...segmenter.segment(text)].some(({ index }) => index === offset)

const design = {
  format: 'broadside', version: 1, title: 'Text', lang: 'en',
  artboards: { 'artboard:1': { id: 'artboard:1', name: 'Card', width: 700, height: 700, background: '#ffffff', children: ['layer:a'] } },
  layers: { 'layer:a': { id: 'layer:a', name: 'Headline', kind: 'text', x: 60, y: 60, width: 420, height: 36, runs: [{ text: 'Fresh ' }, { text: 'bread 面包', weight: 700 }], family: 'EB Garamond', fontSize: 30, color: '#101418' } },
  colors: {}, styles: {}, assets: {},
}

/** 200 edits in all; `test:long` makes ten times as many. */
const rounds = process.env['BROADSIDE_LONG'] === '1' ? 50 : 5

describe.skipIf(findBrowser() === null)('200 random edits on the canvas', () => {
  let opened: OpenPage
  let page: Page
  let cdp: CDPSession
  beforeAll(async () => {
    opened = await openPage({ modules: { stage: '/test/renderer/canvas/text-editing/text-stage.ts' } })
    page = opened.page
    cdp = await page.context().newCDPSession(page)
  })
  afterAll(() => opened.close())

  async function edit(step: Edit): Promise<void> {
    if (step.kind === 'key') return page.keyboard.press(step.key)
    if (step.kind === 'type') {
      if (step.text === '\n') return page.keyboard.press('Enter')
      // Letter by letter as keys would, whole where a key gives more than one.
      for (const { segment } of segmenter.segment(step.text)) await page.keyboard.insertText(segment)
      return
    }
    if (step.kind === 'compose') {
      if (step.text === '\n') return
      await cdp.send('Input.imeSetComposition', { text: step.text.slice(0, 1), selectionStart: 1, selectionEnd: 1 })
      await cdp.send('Input.imeSetComposition', { text: step.text, selectionStart: step.text.length, selectionEnd: step.text.length })
      await cdp.send('Input.insertText', { text: step.text })
      return
    }
    await page.evaluate((text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      document.querySelector('[data-text-editing]')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true, bubbles: true }))
    }, step.text)
  }

  it('keeps field, runs and caret in step, and breaks lines as the engine does', async () => {
    let checks = 0
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 40, maxLength: 40 }), async (edits) => {
        await page.evaluate(async (json) => {
          document.querySelectorAll('body > div').forEach((each) => each.remove())
          window.textStage = await modules.stage.openTextStage(json, 'layer:a', { zoom: 1, x: 300, y: 300 })
          window.textStage.start({ x: 500, y: 300 })
        }, design)
        for (const step of edits) {
          const before = await page.evaluate(() => window.textStage.read())
          if (!before.isEditing) break
          await edit(step)
          const shown = await page.evaluate(() => window.textStage.read())
          if (!shown.isEditing) break
          // What the browser made of its own field is what is to stand there.
          expect(plainText(shown.runs)).toBe(shown.value)
          for (const offset of shown.selection!) expect(isBoundary(shown.text, offset), `${offset} in ${JSON.stringify(shown.text)}`).toBe(true)
          if (step.kind === 'paste' || (step.kind === 'compose' && step.text !== '\n')) {
            const [start, end] = before.selection!
            expect(shown.text).toBe(before.text.slice(0, start) + step.text + before.text.slice(end))
          }
          const [{ layer, starts, ink }] = [await page.evaluate(() => ({ layer: window.textStage.layer(), starts: window.textStage.lineStarts(), ink: window.textStage.ink() }))]
          const engine = typesetter.setText({ ...layer, lang: 'en' }, layer.width)
          expect(starts, JSON.stringify(step)).toEqual(engine.lines.map((line) => line.start))
          expect(shown.box.height).toBeCloseTo(engine.height, 1)
          // On the canvas itself, too: its ink is where the engine puts it, to the pixel that edges are smoothed over.
          if (engine.ink.width > 0 && engine.ink.height < 480) {
            for (const side of ['left', 'top'] as const) expect(Math.abs(ink[side] - engine.ink[side === 'left' ? 'x' : 'y'])).toBeLessThan(3)
            expect(Math.abs(ink.right - engine.ink.x - engine.ink.width)).toBeLessThan(3)
            expect(Math.abs(ink.bottom - engine.ink.y - engine.ink.height)).toBeLessThan(3)
          }
          checks++
        }
        const last = await page.evaluate(() => {
          const text = window.textStage.studio.state().editing === null ? window.textStage.layerText().text : window.textStage.layer().runs.map((run) => run.text).join('')
          window.textStage.leave()
          return { text, after: window.textStage.layerText().text, steps: window.textStage.studio.state().history.done.length }
        })
        expect(last.after === last.text || last.text === '').toBe(true)
        expect(last.steps).toBeLessThanOrEqual(1)
        await page.evaluate(() => window.textStage.studio.undo())
        expect(await page.evaluate(() => window.textStage.layerText().text)).toBe('Fresh bread 面包')
      }),
      // A smaller example of forty edits takes longer to find than to read.
      { numRuns: rounds, endOnFailure: true },
    )
    expect(checks).toBeGreaterThan(rounds * 10)
    expect(opened.complaints.filter((complaint) => !complaint.includes('ws://'))).toEqual([])
  }, 60_000 + rounds * 20_000)
})
