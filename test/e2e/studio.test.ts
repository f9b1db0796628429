import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { ImageLayer, Layer, PlacedLayer, Role } from '#core/design/layer.ts'
import { canonicalDesign } from '#core/design/write.ts'
import { readSvgDesign } from '#core/export/svg-design.ts'
import { plainText } from '#core/typography/text-spec.ts'
import { findBrowser } from '../support/find-browser.ts'
import { eventually, untilShown, visitStudio } from '../support/studio-visit.ts'
import type { StudioVisit } from '../support/studio-visit.ts'

const hasBrowser = findBrowser() !== null
let visit: StudioVisit
beforeAll(async () => {
  if (hasBrowser) visit = await visitStudio()
}, 120_000)
afterAll(async () => {
  await visit?.close()
})

const layerOf = (design: Design, role: Role): Layer => Object.values(design.layers).find((layer) => layer.role === role && layer.kind !== 'group')!
const textOf = (design: Design, id: LayerId): string => {
  const layer = design.layers[id]
  return layer?.kind === 'text' ? plainText(layer.runs) : ''
}

/** Everything that is done here is done as a designer does it; what came of it is read from main. */
describe.skipIf(!hasBrowser)('a designer’s first morning', () => {
  const request = 'Summer concert of the Larkfield wind band on Sunday 6 July at 5pm in Larkfield Park. Warm and festive. Free entry, bring a picnic. More at larkfield.example'
  let id = ''
  let start: Design

  it('writes a brief and corrects what was understood', async () => {
    const { page } = visit
    await visit.goTo('#/new')
    const brief = page.getByRole('textbox', { name: 'What is it for?' })
    await brief.fill(request)
    await page.getByText('6 July', { exact: false }).last().waitFor()
    await page.getByRole('button', { name: /^Change: Headline/ }).click()
    await page.getByRole('textbox', { name: 'Your own words' }).fill('Larkfield in brass')
    await page.getByRole('button', { name: 'Use these words' }).click()
    await page.getByRole('button', { name: 'Let this vary: Headline' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(/#\/generation\//)
  }, 90_000)

  it('sees six candidates come', async () => {
    const { page } = visit
    await page.waitForFunction(() => document.querySelectorAll('[data-candidate]').length === 6, null, { timeout: 60_000 })
    const { generations } = await visit.client.call('generations.list', { offset: 0, limit: 10 })
    const { candidates } = await visit.client.call('generations.open', { id: generations[0]!.id })
    expect(new Set(candidates.map(({ origin }) => origin!.layout)).size).toBeGreaterThanOrEqual(4)
    expect(new Set(candidates.map(({ title }) => title))).toEqual(new Set(['Larkfield in brass']))
  }, 90_000)

  it('opens one on the canvas', async () => {
    const { page } = visit
    await page.locator('[data-candidate]').first().click()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/design\//)
    id = page.url().split('/').at(-1)!
    start = await visit.design(id)
    await untilShown(page, start.title)
    // It is fitted into the view once, and main is told.
    await eventually(() => visit.pointOf(id, 0, 0))
    expect(layerOf(start, 'headline').kind).toBe('text')
  }, 90_000)

  it('rewrites the headline where it stands, in Latin and in Chinese', async () => {
    const { page } = visit
    const headline = layerOf(start, 'headline').id
    const rewritten = await visit.step(
      id,
      async () => {
        const middle = await visit.middleOf(id, headline)
        await page.mouse.dblclick(middle.x, middle.y)
        await page.keyboard.press('Control+A')
        await page.keyboard.type('Brass at sunset ')
        await page.keyboard.insertText('夏日音乐会')
        await page.keyboard.press('Escape')
      },
      (design) => expect(textOf(design, headline)).toBe('Brass at sunset 夏日音乐会'),
    )
    expect(Object.values(rewritten.layers).filter((layer) => layer.id !== headline)).toEqual(Object.values(start.layers).filter((layer) => layer.id !== headline))
  }, 120_000)

  it('moves it, groups it with the next, and recolours the whole', async () => {
    const { page } = visit
    const headline = layerOf(start, 'headline').id
    const from = await visit.middleOf(id, headline)
    await page.mouse.click(from.x, from.y)
    const before = (await visit.saved(id)).layers[headline] as PlacedLayer
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('ArrowRight')
    await visit.see(id, ({ layers }) => {
      const after = layers[headline] as PlacedLayer
      expect(after.x - before.x).toBeCloseTo(1, 3)
      expect(after.y - before.y).toBeCloseTo(10, 3)
    })
    const other = layerOf(start, 'subhead') ?? layerOf(start, 'date')
    await visit.step(
      id,
      async () => {
        await page.getByRole('treeitem', { name: new RegExp(`^${other.name},`) }).click({ modifiers: ['Control'] })
        await page.locator('[data-stage]').focus()
        await page.keyboard.press('Control+g')
      },
      ({ layers }) => expect(Object.values(layers).some((layer) => layer.kind === 'group' && layer.children.includes(headline) && layer.children.includes(other.id))).toBe(true),
    )
    await visit.step(
      id,
      async () => {
        await page.getByRole('tab', { name: 'Style' }).click()
        await page.getByRole('button', { name: /^Palette /, pressed: false }).first().click()
      },
      ({ colors }, { colors: first }) => expect(colors).not.toEqual(first),
    )
  }, 180_000)

  it('puts another illustration in the place of the first', async () => {
    const { page } = visit
    const picture = Object.values(start.layers).find((layer) => layer.kind === 'image' && (layer.role === 'illustration' || layer.role === 'hero')) as ImageLayer
    await visit.step(
      id,
      async () => {
        // It lies in a group: Control reaches into it.
        const middle = await visit.middleOf(id, picture.id)
        await page.keyboard.down('Control')
        await page.mouse.click(middle.x, middle.y)
        await page.keyboard.up('Control')
        await page.mouse.click(middle.x, middle.y, { button: 'right' })
        await page.getByRole('menuitem', { name: 'Swap picture…' }).click()
        await page.getByRole('searchbox', { name: 'Search illustrations' }).fill('trumpet')
        await page.getByText(/^\d+ illustrations?$/).waitFor()
        await page.getByRole('button', { name: /^Use .*trumpet/i }).first().click()
      },
      ({ layers }) => {
        const { asset, x, y, width, height } = layers[picture.id] as ImageLayer
        expect(asset).not.toBe(picture.asset)
        expect([x, y, width, height]).toEqual([picture.x, picture.y, picture.width, picture.height])
      },
    )
  }, 120_000)

  it('exports an SVG that holds all of it, and undoes and redoes it all', async () => {
    const { page } = visit
    const edited = await visit.saved(id)
    await page.locator('[data-stage]').focus()
    await page.keyboard.press('Control+Shift+E')
    await page.getByRole('radio', { name: /^SVG for the web/ }).check()
    const button = page.getByRole('dialog').getByRole('button', { name: 'Download' })
    await eventually(async () => expect(await button.isEnabled()).toBe(true))
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    const svg = readFileSync(await download.path(), 'utf8')
    expect(svg).toContain('夏日音乐会')
    const read = readSvgDesign(svg)
    expect(read?.ok === true && read.value.layers).toEqual(canonicalDesign(edited).layers)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('[data-stage]').focus()
    for (let step = 0; step < 30; step++) await page.keyboard.press('Control+z')
    await visit.see(id, (design) => expect(design).toEqual(start))
    for (let step = 0; step < 30; step++) await page.keyboard.press('Control+Shift+z')
    await visit.see(id, (design) => expect(design).toEqual(edited))
    expect(visit.complaints).toEqual([])
  }, 120_000)
})
