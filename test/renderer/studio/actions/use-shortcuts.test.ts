import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LayerId } from '#core/design/ids.ts'
import { openPage, type OpenPage } from '../../../support/browser-page.ts'
import { findBrowser } from '../../../support/find-browser.ts'
import { layerIds, treeDesign, treeOf } from '../../../support/tree-design.ts'
import type * as KeysModule from './shortcut-page.ts'

declare const modules: { keys: typeof KeysModule }

describe.skipIf(findBrowser() === null)('attachShortcuts', () => {
  let opened: OpenPage
  let page: Page
  beforeAll(async () => {
    opened = await openPage({ modules: { keys: '/test/renderer/studio/actions/shortcut-page.ts' } })
    page = opened.page
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  })
  afterAll(() => opened.close())

  const words = { kind: 'text', runs: [{ text: 'Hello' }], family: 'Inter', fontSize: 20, color: 'color:ink' }
  const mount = (...selection: string[]) =>
    page.evaluate(([design, ids]) => modules.keys.mountKeys(design, ids as LayerId[]), [treeDesign(['a', ['g', 'b', 'c'], 't'], { t: words }), layerIds(...selection)] as const)
  const state = () => page.evaluate(() => window.studio.state())
  const tree = async () => treeOf((await state()).design)
  const xOf = async (name: string) => ((await state()).design.layers[`layer:${name}`] as { x: number }).x

  it('works the verbs by their keys, whatever has the focus but a field', async () => {
    await mount('a')
    await page.keyboard.press('Control+d')
    expect(await tree()).toEqual(['a', 'a-2', ['g', 'b', 'c'], 't'])
    await page.keyboard.press('Control+z')
    expect(await tree()).toEqual(['a', ['g', 'b', 'c'], 't'])
    await page.focus('#button')
    await page.keyboard.press('Control+Shift+z')
    expect(await tree()).toEqual(['a', 'a-2', ['g', 'b', 'c'], 't'])
    await page.keyboard.press('r')
    expect((await state()).tool).toBe('rect')
    await page.keyboard.press('Control+Shift+e')
    expect(await page.evaluate(() => window.asked)).toEqual(['export'])
  })

  it('leaves keys to a field, to a dialog, and undo to a popover', async () => {
    await mount('a')
    await page.focus('#field')
    await page.keyboard.press('Delete')
    await page.keyboard.press('v')
    await page.keyboard.press('ArrowLeft')
    await page.focus('#inside')
    await page.keyboard.press('Delete')
    await page.focus('#popover')
    await page.keyboard.press('Delete')
    expect(await tree()).toEqual(['a', ['g', 'b', 'c'], 't'])
    await page.evaluate(() => window.studio.run('layers.nudge', { ids: window.studio.state().selection as LayerId[], dx: 5, dy: 0 }))
    await page.focus('#inside')
    await page.keyboard.press('Control+z')
    expect(await xOf('a')).toBe(25)
    await page.focus('#popover')
    await page.keyboard.press('Control+z')
    expect(await xOf('a')).toBe(20)
  })

  it('makes one step of an arrow that is held', async () => {
    await mount('a')
    await page.keyboard.down('ArrowRight')
    await page.keyboard.down('ArrowRight')
    await page.keyboard.down('ArrowRight')
    await page.keyboard.up('ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    expect(await xOf('a')).toBe(33)
    expect((await state()).history.done.map(({ label }) => label)).toEqual(['Nudge', 'Nudge'])
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    expect(await xOf('a')).toBe(20)
  })

  it('copies, cuts and pastes through the system clipboard, and gives others the words', async () => {
    await mount('t', 'g')
    await page.keyboard.press('Control+c')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Hello')
    await page.keyboard.press('Control+v')
    expect(await tree()).toEqual(['a', ['g', 'b', 'c'], 't', ['g-2', 'b-2', 'c-2'], 't-2'])
    expect((await state()).selection).toEqual(layerIds('g-2', 't-2'))
    expect(await xOf('b-2')).toBe((await xOf('b')) + 16)
    await page.keyboard.press('Control+x')
    expect(await tree()).toEqual(['a', ['g', 'b', 'c'], 't'])
    await page.evaluate(() => modules.keys.runAction('paste'))
    await expect.poll(tree).toEqual(['a', ['g', 'b', 'c'], 't', ['g-2', 'b-2', 'c-2'], 't-2'])
  })

  it('copies from a menu as well', async () => {
    await mount('a')
    await page.evaluate(() => modules.keys.runAction('copy'))
    await page.keyboard.press('Control+v')
    expect(await tree()).toEqual(['a', ['g', 'b', 'c'], 't', 'a-2'])
  })

  it('makes a text of words and a picture of a picture from elsewhere', async () => {
    await mount()
    await page.evaluate(() => navigator.clipboard.writeText('From elsewhere'))
    await page.keyboard.press('Control+v')
    const pasted = await state()
    expect(pasted.design.layers[pasted.selection[0]!]).toMatchObject({ kind: 'text', runs: [{ text: 'From elsewhere' }], family: 'Inter', width: 240, height: 50, y: 125 })
    expect(pasted.history.done.map(({ label }) => label)).toEqual(['Paste'])
    await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(4, 2)
      canvas.getContext('2d')
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': await canvas.convertToBlob() })])
    })
    await page.keyboard.press('Control+v')
    await expect.poll(async () => (await state()).selection).toEqual(['layer:image'])
    expect((await state()).design.layers['layer:image']).toMatchObject({ kind: 'image', width: 40, height: 20, x: 180, y: 140 })
    expect(await page.evaluate(() => window.asked)).toEqual(['upload image/png'])
  })
})
