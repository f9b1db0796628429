import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepsOtherAxes } from '#core/compose/vary/axis.ts'
import type { TextLayer } from '#core/design/layer.ts'
import { plainText } from '#core/typography/text-spec.ts'
import { findBrowser } from '../support/find-browser.ts'
import { eventually, visitStudio } from '../support/studio-visit.ts'
import type { StudioVisit } from '../support/studio-visit.ts'

const hasBrowser = findBrowser() !== null
let visit: StudioVisit
beforeAll(async () => {
  if (!hasBrowser) return
  visit = await visitStudio()
  visit.page.setDefaultTimeout(60_000)
}, 120_000)
afterAll(async () => {
  await visit?.close()
})

function bannerDesign() {
  const token = (part: string, value: string) => [`color:${part}`, { id: `color:${part}`, name: part, value }]
  const colors = Object.fromEntries([
    token('ground', '#fff7ec'), token('ground-shade', '#f6e7d2'), token('field', '#f3dcc0'), token('field-shade', '#ecd0ae'), token('surface', '#ffffff'), token('ink', '#2a1608'),
    token('ink-soft', '#5b4636'), token('on-field', '#2a1608'), token('on-surface', '#2a1608'), token('accent', '#0f5e56'), token('on-accent', '#ffffff'),
  ])
  const text = (name: string, role: string, words: string, box: readonly [number, number, number, number], changes: object) => ({
    id: `layer:${name}`, name, kind: 'text', role, x: box[0], y: box[1], width: box[2], height: box[3], runs: [{ text: words }], family: 'DM Sans', fontSize: 32, color: 'color:ink', ...changes,
  })
  const layers = [
    text('headline', 'headline', 'Fresh bread daily', [30, 60, 400, 130], { family: 'Fraunces', weight: 700, fontSize: 60, leading: 1.05, locks: ['color'] }),
    text('subhead', 'subhead', 'From our stone oven', [30, 220, 400, 40], { fontSize: 26 }),
    { id: 'layer:plate', name: 'plate', kind: 'shape', role: 'panel', x: 30, y: 320, width: 170, height: 48, outline: { kind: 'rect', radius: 24 }, fills: [{ kind: 'solid', color: 'color:accent', opacity: 1 }] },
    text('label', 'cta', 'Order now', [30, 333, 170, 24], { fontSize: 20, weight: 700, align: 'center', color: 'color:on-accent', leading: 1.2 }),
    { id: 'layer:button', name: 'Button', kind: 'group', role: 'cta', children: ['layer:plate', 'layer:label'] },
  ]
  return {
    format: 'broadside', version: 1, title: 'Linden bakery', lang: 'en', colors, styles: {}, assets: {},
    artboards: { 'artboard:1': { id: 'artboard:1', name: '480 × 400', width: 480, height: 400, background: 'color:ground', children: ['layer:headline', 'layer:subhead', 'layer:button'] } },
    layers: Object.fromEntries(layers.map((layer) => [layer.id, layer])),
    origin: { request: 'Banner for Linden Bakery, fresh bread daily. Order now', seed: 1, layout: 'card', palette: 'own', type: '', background: '', illustration: '' },
  }
}

describe.skipIf(!hasBrowser)('variations and other sizes', () => {
  it('are shown as pictures, and one is taken into the open design in one step', async () => {
    const { page } = visit
    const id = await visit.open(bannerDesign())
    const before = await visit.design(id)
    await page.keyboard.press('Control+Alt+V')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Type' }).press('Enter')
    await dialog.getByRole('button', { name: /^Variation 1 of/ }).first().press('Enter')
    await dialog.getByRole('button', { name: 'Use this one' }).press('Enter')
    await dialog.waitFor({ state: 'detached' })
    const after = await visit.see(id, (design) => expect(design.origin!.type).not.toBe(''))
    expect(keepsOtherAxes(before, after, 'type')).toBe(true)
    expect((after.layers['layer:headline'] as TextLayer).family).not.toBe('Fraunces')
    await visit.undo()
    await visit.see(id, (design) => expect(design).toEqual(before))
  }, 180_000)

  it('say nothing of a search that was called off', async () => {
    const { page } = visit
    await visit.open(bannerDesign())
    await page.keyboard.press('Control+Alt+V')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Cancel' }).press('Enter')
    await dialog.getByRole('button', { name: 'Others' }).waitFor()
    expect(await dialog.getByText(/^Nothing else was found/).count()).toBe(0)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }, 180_000)

  it('know a size of one’s own the next time, and do not offer the design’s', async () => {
    const { page } = visit
    await visit.open(bannerDesign())
    const dialog = page.getByRole('dialog')
    const type = async (label: string, value: number): Promise<void> => {
      await dialog.getByRole('spinbutton', { name: label }).fill(String(value))
      await dialog.getByRole('spinbutton', { name: label }).press('Tab')
    }
    const add = dialog.getByRole('button', { name: 'Add', exact: true })
    await page.keyboard.press('Control+Alt+S')
    await type('Width', 480)
    await type('Height', 400)
    await expect.poll(() => add.isDisabled()).toBe(true)
    await type('Width', 777)
    await add.press('Enter')
    await dialog.getByRole('button', { name: 'Make 1 size' }).waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Alt+S')
    expect(await dialog.getByRole('checkbox', { name: '777 × 400' }).isChecked()).toBe(false)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }, 180_000)

  it('go into the library as designs of their own, in the sizes that were chosen', async () => {
    const { page, client } = visit
    await visit.open(bannerDesign())
    const { total } = await client.call('designs.list', { search: '', isRemoved: false, order: 'created', offset: 0, limit: 1 })
    await page.keyboard.press('Control+Alt+S')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('300 × 250', { exact: true }).click()
    await dialog.getByText('728 × 90', { exact: true }).click()
    await dialog.getByRole('button', { name: 'Make 2 sizes' }).press('Enter')
    await dialog.getByRole('button', { name: 'Add 2 designs to the library' }).press('Enter')
    await dialog.waitFor({ state: 'detached' })
    const { designs } = await eventually(async () => {
      const list = await client.call('designs.list', { search: '', isRemoved: false, order: 'created', offset: 0, limit: 10 })
      expect(list.total).toBe(total + 2)
      return list
    })
    const made = designs.filter(({ title }) => /Linden bakery (300 × 250|728 × 90)$/.test(title))
    expect(made.map(({ width, height }) => `${width}x${height}`).sort()).toEqual(['300x250', '728x90'])
    for (const { id } of made) {
      const { design } = await client.call('designs.open', { id })
      const words = Object.values(design.layers).flatMap((layer) => (layer.kind === 'text' ? [plainText(layer.runs)] : []))
      expect(words.sort()).toEqual(['Fresh bread daily', 'From our stone oven', 'Order now'])
    }
  }, 180_000)
})
