import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Layer, PlacedLayer, Role } from '#core/design/layer.ts'
import { readSvgDesign } from '#core/export/svg-design.ts'
import { plainText } from '#core/typography/text-spec.ts'
import { findBrowser } from '../support/find-browser.ts'
import { visitStudio } from '../support/studio-visit.ts'
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

  const saved = async (): Promise<Design> => {
    await visit.page.locator('[data-saving="saved"]').waitFor()
    // What was saved is told a moment after it stands still.
    await wait(900)
    return visit.design(id)
  }

  it('writes a brief and corrects what was understood', async () => {
    const { page } = visit
    await visit.goTo('#/new')
    const brief = page.getByRole('textbox', { name: 'What is it for?' })
    await brief.fill(request)
    await page.getByText('6 July', { exact: false }).last().waitFor()
    const headline = page.getByRole('button', { name: 'Keep this: Headline' })
    await headline.waitFor()
    await headline.click()
    await page.getByRole('button', { name: 'Let this vary: Headline' }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(/#\/generation\//)
  }, 60_000)

  it('sees six candidates come', async () => {
    const { page } = visit
    await page.waitForFunction(() => document.querySelectorAll('[data-candidate]').length === 6, null, { timeout: 60_000 })
    const { generations } = await visit.client.call('generations.list', { offset: 0, limit: 10 })
    const { candidates } = await visit.client.call('generations.open', { id: generations[0]!.id })
    expect(new Set(candidates.map(({ origin }) => origin!.layout)).size).toBeGreaterThanOrEqual(4)
    // The headline was locked, so all of them say the same.
    expect(new Set(candidates.map(({ title }) => title)).size).toBe(1)
  }, 90_000)

  it('opens one on the canvas', async () => {
    const { page } = visit
    await page.locator('[data-candidate]').first().click()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/design\//)
    id = page.url().split('/').at(-1)!
    await page.locator('[data-stage]').waitFor()
    await wait(2500)
    start = await visit.design(id)
    expect(layerOf(start, 'headline').kind).toBe('text')
  }, 60_000)

  it('rewrites the headline where it stands, in Latin and in Chinese', async () => {
    const { page } = visit
    const headline = layerOf(start, 'headline').id
    const middle = await visit.middleOf(id, headline)
    await page.mouse.dblclick(middle.x, middle.y)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Brass at sunset ')
    await page.keyboard.insertText('夏日音乐会')
    await page.keyboard.press('Escape')
    expect(textOf(await saved(), headline)).toBe('Brass at sunset 夏日音乐会')
    await page.keyboard.press('Control+Z')
    expect(textOf(await saved(), headline)).toBe(textOf(start, headline))
    await page.keyboard.press('Control+Shift+Z')
    expect(textOf(await saved(), headline)).toBe('Brass at sunset 夏日音乐会')
  }, 60_000)

  it('moves it, groups it with the next, and recolours the whole', async () => {
    const { page } = visit
    const headline = layerOf(start, 'headline').id
    const from = await visit.middleOf(id, headline)
    await page.mouse.click(from.x, from.y)
    const before = (await saved()).layers[headline] as { x: number; y: number }
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('ArrowRight')
    const after = (await saved()).layers[headline] as { x: number; y: number }
    expect([after.x - before.x, after.y - before.y].map((value) => Math.round(value * 10) / 10)).toEqual([1, 10])
    const other = layerOf(start, 'subhead') ?? layerOf(start, 'date')
    await page.getByRole('treeitem', { name: new RegExp(`^${other.name},`) }).click({ modifiers: ['Control'] })
    await page.locator('[data-stage]').focus()
    await page.keyboard.press('Control+G')
    const grouped = await saved()
    const group = Object.values(grouped.layers).find((layer) => layer.kind === 'group' && layer.children.includes(headline))!
    expect(group.kind === 'group' && group.children).toContain(other.id)
    await page.getByRole('tab', { name: 'Style' }).click()
    await page.locator('aside').first().getByRole('button', { pressed: false }).first().click()
    expect((await saved()).colors).not.toEqual(start.colors)
  }, 90_000)

  it('puts another illustration in the place of the first', async () => {
    const { page } = visit
    const picture = Object.values(start.layers).find((layer) => layer.kind === 'image' && (layer.role === 'illustration' || layer.role === 'hero'))
    if (picture === undefined) return
    const middle = await visit.middleOf(id, picture.id)
    await page.keyboard.down('Control')
    await page.mouse.click(middle.x, middle.y)
    await page.keyboard.up('Control')
    await page.mouse.click(middle.x, middle.y, { button: 'right' })
    await page.getByRole('menuitem', { name: 'Swap picture…' }).click()
    await page.getByRole('searchbox').fill('trumpet')
    await page.getByRole('button', { name: /trumpet/i }).first().click()
    const swapped = (await saved()).layers[picture.id]
    expect(swapped?.kind === 'image' && picture.kind === 'image' && swapped.asset !== picture.asset).toBe(true)
    expect(swapped).toMatchObject({ x: (picture as PlacedLayer).x, y: (picture as PlacedLayer).y })
  }, 60_000)

  it('exports an SVG that holds all of it, and undoes and redoes it all', async () => {
    const { page } = visit
    const edited = await saved()
    await page.locator('[data-stage]').focus()
    await page.keyboard.press('Control+Shift+E')
    await page.getByRole('radio', { name: /SVG for the web/ }).click({ force: true })
    const download = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('button', { name: 'Download' }).click()
    const file = await (await download).path()
    const svg = readFileSync(file, 'utf8')
    expect(svg).toContain('夏日音乐会')
    const read = readSvgDesign(svg)
    expect(read?.ok === true && read.value.layers).toEqual(edited.layers)
    await page.keyboard.press('Escape')
    await page.locator('[data-stage]').focus()
    for (let step = 0; step < 30; step++) await page.keyboard.press('Control+Z')
    expect(await saved()).toEqual(start)
    for (let step = 0; step < 30; step++) await page.keyboard.press('Control+Shift+Z')
    expect(await saved()).toEqual(edited)
    expect(visit.complaints).toEqual([])
  }, 90_000)
})
