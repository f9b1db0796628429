import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { strToU8, unzipSync, zipSync } from 'fflate'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { ImageLayer, Layer, TextLayer } from '#core/design/layer.ts'
import { parseDesign } from '#core/design/parse.ts'
import { readSvgDesign } from '#core/export/svg-design.ts'
import { writeDesign } from '#core/design/write.ts'
import { findBrowser } from '../support/find-browser.ts'
import { visitStudio } from '../support/studio-visit.ts'
import type { StudioVisit } from '../support/studio-visit.ts'

const hasBrowser = findBrowser() !== null
let visit: StudioVisit
let id = ''
beforeAll(async () => {
  if (!hasBrowser) return
  visit = await visitStudio()
  await visit.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  id = await addDesign(faultyDesign())
  await visit.goTo(`#/design/${id}`)
  await visit.page.locator('[data-stage]').waitFor()
}, 120_000)
afterAll(async () => {
  await visit?.close()
})

/** A composed design in miniature, with three faults that small moves mend. */
function faultyDesign() {
  const token = (part: string, value: string) => [`color:${part}`, { id: `color:${part}`, name: part, value }]
  const colors = Object.fromEntries([
    token('ground', '#fff7ec'), token('ground-shade', '#f6e7d2'), token('field', '#c2410c'), token('field-shade', '#9a3412'), token('surface', '#ffffff'), token('ink', '#2a1608'),
    token('ink-soft', '#5b4636'), token('on-field', '#ffffff'), token('on-surface', '#2a1608'), token('accent', '#0f5e56'), token('on-accent', '#ffffff'),
  ])
  const text = (name: string, role: string, words: string, box: readonly [number, number, number, number], changes: object) => ({
    id: `layer:${name}`, name, kind: 'text', role, x: box[0], y: box[1], width: box[2], height: box[3], runs: [{ text: words }], family: 'DM Sans', fontSize: 32, color: 'color:ink', ...changes,
  })
  const layers = [
    { id: 'layer:panel', name: 'panel', kind: 'shape', role: 'panel', x: 0, y: 800, width: 1080, height: 550, outline: { kind: 'rect' }, fills: [{ kind: 'solid', color: 'color:field' }] },
    text('headline', 'headline', 'Fresh bread daily', [-60, 120, 800, 240], { family: 'Fraunces', weight: 700, fontSize: 110, leading: 1.05 }),
    text('subhead', 'subhead', 'From our stone oven', [80, 420, 800, 60], { color: '#f4e6d4', fontSize: 44 }),
    text('contact', 'contact', 'lindenbakery.example', [80, 700, 400, 30], { fontSize: 8 }),
  ]
  return {
    format: 'broadside', version: 1, title: 'Linden bakery', lang: 'en', colors, styles: {}, assets: {},
    artboards: { 'artboard:1': { id: 'artboard:1', name: 'Poster', width: 1080, height: 1350, background: 'color:ground', children: layers.map((layer) => layer.id) } },
    layers: Object.fromEntries(layers.map((layer) => [layer.id, layer])),
    origin: { request: 'Poster for Linden Bakery, fresh bread daily, lindenbakery.example', seed: 1, layout: 'card', palette: '', type: '', background: '', illustration: '' },
  }
}

async function addDesign(json: unknown): Promise<string> {
  const parsed = parseDesign(json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const upload = await visit.page.evaluate(
    async (bytes) => (await (await fetch('/uploads?name=design.zip&as=design', { method: 'PUT', body: new Uint8Array(bytes) })).json()) as { id: string },
    [...zipSync({ 'design.json': strToU8(writeDesign(parsed.value)) })],
  )
  const as = crypto.randomUUID()
  await visit.client.call('designs.import', { upload: upload.id, as })
  return as
}

async function saved(): Promise<Design> {
  await wait(150)
  await visit.page.locator('[data-saving="saved"]').waitFor()
  return visit.design(id)
}
const layerOf = <Kind extends Layer = TextLayer>(design: Design, name: string): Kind => design.layers[`layer:${name}` as LayerId] as Kind
const undo = async (): Promise<void> => {
  await visit.page.locator('[data-stage]').focus()
  await visit.page.keyboard.press('Control+z')
}

describe.skipIf(!hasBrowser)('the check', () => {
  it('finds what is wrong, selects it, and mends it in one step', async () => {
    const { page } = visit
    await page.getByRole('tab', { name: /^Check/ }).click()
    const outside = page.getByRole('listitem').filter({ hasText: 'Something reaches past the edge' }).getByRole('button').first()
    await outside.waitFor()
    await outside.click()
    await expect.poll(() => outside.getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('button', { name: 'Repair: Something reaches past the edge', exact: true }).click()
    await expect.poll(async () => layerOf(await saved(), 'headline').x, { timeout: 15_000 }).toBeGreaterThan(-10)
    await outside.waitFor({ state: 'detached', timeout: 15_000 })
    await undo()
    expect(layerOf(await saved(), 'headline').x).toBe(-60)
  }, 60_000)

  it('mends all that it can at once, as one step', async () => {
    const { page } = visit
    const all = page.getByRole('button', { name: /^Repair all/ })
    await all.waitFor({ timeout: 15_000 })
    await all.click()
    await page.getByText(/of \d+ mended/).waitFor({ timeout: 45_000 })
    const mended = await saved()
    expect(layerOf(mended, 'headline').x).toBeGreaterThan(-10)
    expect(layerOf(mended, 'contact').fontSize).toBeGreaterThan(12)
    expect(layerOf(mended, 'subhead').color).not.toBe('#f4e6d4')
    await undo()
    const back = await saved()
    expect([layerOf(back, 'headline').x, layerOf(back, 'contact').fontSize]).toEqual([-60, 8])
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(() => page.getByRole('listitem').filter({ hasText: 'too small to read' }).count(), { timeout: 15_000 }).toBe(0)
  }, 90_000)
})

describe.skipIf(!hasBrowser)('the style panel', () => {
  it('puts a palette into the whole design, and takes it back', async () => {
    const { page } = visit
    await page.getByRole('tab', { name: 'Style' }).click()
    const before = await saved()
    const palettes = page.getByRole('button', { name: /^Palette / })
    await palettes.first().waitFor()
    await page.getByRole('list', { name: 'Reading the brief…' }).waitFor({ state: 'detached' })
    await palettes.nth(1).click()
    const other = await saved()
    const differing = Object.keys(before.colors).filter((token) => before.colors[token as 'color:ink']!.value !== other.colors[token as 'color:ink']!.value)
    expect(differing.length).toBeGreaterThan(5)
    await expect.poll(() => palettes.nth(1).getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('button', { name: 'Back to the colours it was opened with' }).click()
    expect((await saved()).colors).toEqual(before.colors)
  }, 60_000)

  it('sets all texts in another pair, without a line more', async () => {
    const { page } = visit
    await page.getByRole('button', { name: 'All font pairs' }).click()
    await page.getByRole('searchbox', { name: 'Search fonts' }).fill('Space Grotesk')
    // By key: what is found moves up while it is searched.
    await page.getByRole('button', { name: /Space Grotesk · Inter$/ }).press('Enter')
    await expect.poll(async () => layerOf(await saved(), 'headline').family, { timeout: 15_000 }).toBe('Space Grotesk')
    const set = await saved()
    expect(layerOf(set, 'subhead').family).toBe('Inter')
    await undo()
    expect(layerOf(await saved(), 'headline').family).toBe('Fraunces')
  }, 60_000)
})

describe.skipIf(!hasBrowser)('the pictures', () => {
  const pictures = async (): Promise<ImageLayer[]> => Object.values((await saved()).layers).filter((layer): layer is ImageLayer => layer.kind === 'image')

  it('adds an illustration in the design’s colours by keyboard, and swaps it', async () => {
    const { page } = visit
    await page.getByRole('tab', { name: 'Pictures' }).click()
    await page.getByRole('searchbox', { name: 'Search illustrations' }).fill('bread')
    const grid = page.getByRole('list', { name: 'Illustrations' })
    await page.getByText(/^\d+ illustrations?$/).waitFor()
    await grid.getByRole('button').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await pictures()).length).toBe(1)
    const [added] = await pictures()
    expect([added!.recolor.length > 0, added!.role, added!.alt !== '']).toEqual([true, 'illustration', true])
    await page.getByRole('radio', { name: /^Replaces/ }).click({ force: true })
    await grid.getByRole('button', { name: /^Use/ }).nth(2).click()
    await expect.poll(async () => (await pictures())[0]!.asset).not.toBe(added!.asset)
    const [swapped] = await pictures()
    expect([swapped!.id, swapped!.x, swapped!.y, swapped!.width]).toEqual([added!.id, added!.x, added!.y, added!.width])
    await page.getByRole('radio', { name: 'Adds it' }).click({ force: true })
  }, 60_000)

  it('drags an illustration to the canvas', async () => {
    const { page } = visit
    const tile = page.getByRole('list', { name: 'Illustrations' }).getByRole('button').nth(1)
    await tile.hover()
    await wait(500)
    const stage = (await page.locator('[data-stage]').boundingBox())!
    const from = (await tile.boundingBox())!
    await page.mouse.move(from.x + 20, from.y + 20)
    await page.mouse.down()
    await page.mouse.move(stage.x + stage.width / 2, stage.y + stage.height / 2, { steps: 8 })
    await page.mouse.up()
    await expect.poll(async () => (await pictures()).length).toBe(2)
    await undo()
  }, 60_000)

  it('adds a photo from a file, and keeps it among the design’s own', async () => {
    const { page } = visit
    const photo = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#3a7d44' } }).jpeg().toBuffer()
    await page.locator('input[type=file]').first().setInputFiles({ name: 'meadow.jpg', mimeType: 'image/jpeg', buffer: photo })
    await expect.poll(async () => (await pictures()).length, { timeout: 15_000 }).toBe(2)
    await page.getByRole('list', { name: 'Pictures of this design' }).getByRole('button', { name: /meadow/ }).waitFor()
    await undo()
  }, 60_000)
})

describe.skipIf(!hasBrowser)('the export', () => {
  const openDialog = async (): Promise<void> => {
    await visit.page.getByRole('button', { name: 'Export', exact: true }).click()
    await visit.page.getByRole('dialog', { name: 'Export' }).waitFor()
  }
  const download = async (): Promise<{ name: string; bytes: Buffer }> => {
    const button = visit.page.getByRole('button', { name: 'Download' })
    await expect.poll(() => button.isEnabled(), { timeout: 30_000 }).toBe(true)
    const [file] = await Promise.all([visit.page.waitForEvent('download'), button.click()])
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
  }

  it('makes a PNG of the size that it says', async () => {
    const { page } = visit
    await openDialog()
    await page.getByRole('radio', { name: /^PNG/ }).check()
    await page.getByRole('radio', { name: '1×' }).click({ force: true })
    await page.getByText('1080 × 1350 px', { exact: false }).waitFor()
    const { name, bytes } = await download()
    expect(name).toBe('Linden bakery.png')
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1080, height: 1350 })
    await page.getByRole('img', { name: 'Preview of Linden bakery' }).waitFor()
  }, 60_000)

  it('makes an SVG that opens again, and one for Figma that says what it cannot', async () => {
    const { page } = visit
    await page.getByRole('radio', { name: /^SVG for the web/ }).check()
    await page.getByRole('textbox', { name: 'File name' }).fill('Bakery final')
    await wait(600)
    const web = await download()
    expect(web.name).toBe('Bakery final.svg')
    const read = readSvgDesign(web.bytes.toString('utf8'))
    expect(JSON.stringify(read)).toContain('Fresh bread daily')
    await page.getByRole('radio', { name: /^SVG for Figma/ }).check()
    await page.getByText(/not carried over/).waitFor({ timeout: 20_000 })
    await page.getByText(/Figma needs these fonts/).waitFor()
    await page.getByRole('button', { name: 'Copy as SVG' }).click()
    await page.getByText('Copied. Paste it into Figma.').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^<svg[\s\S]*data-layer="layer:headline"/)
  }, 90_000)

  it('packs the design with its pictures, and remembers what was chosen', async () => {
    const { page } = visit
    await page.getByRole('radio', { name: /^Design file/ }).check()
    const { name, bytes } = await download()
    expect(name).toBe('Bakery final.zip')
    const files = unzipSync(bytes)
    expect(Object.keys(files)[0]).toBe('design.json')
    expect(parseDesign(JSON.parse(new TextDecoder().decode(files['design.json']))).ok).toBe(true)
    await page.keyboard.press('Escape')
    await openDialog()
    await expect.poll(() => page.getByRole('radio', { name: /^Design file/ }).isChecked()).toBe(true)
    await page.keyboard.press('Escape')
    expect(visit.complaints).toEqual([])
  }, 60_000)
})
