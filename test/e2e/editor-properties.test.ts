import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { ImageLayer, PlacedLayer, ShapeLayer, TextLayer } from '#core/design/layer.ts'
import { designOf, rect, text } from '../renderer/canvas/stage-driver.ts'
import { findBrowser } from '../support/find-browser.ts'
import { visitStudio } from '../support/studio-visit.ts'
import type { StudioVisit } from '../support/studio-visit.ts'

const hasBrowser = findBrowser() !== null
let visit: StudioVisit
let page: Page
beforeAll(async () => {
  if (!hasBrowser) return
  visit = await visitStudio({ width: 1600, height: 960 })
  page = visit.page
}, 120_000)
afterAll(async () => {
  await visit?.close()
})

const sheet = (title: string) => ({
  ...designOf({
    panel: rect(100, 100, 200, 120),
    other: rect(500, 100, 60, 60),
    words: text(100, 300, 400, 29, 'Fresh bread daily'),
    inner: rect(560, 400, 40, 40),
    box: { kind: 'group', children: ['layer:inner'] },
  }, ['panel', 'other', 'words', 'box']),
  title,
})
const placed = <Kind extends PlacedLayer = PlacedLayer>({ layers }: Design, name: string): Kind => layers[`layer:${name}` as LayerId] as Kind
const children = (design: Design): string[] => Object.values(design.artboards)[0]!.children.map((id) => id.slice('layer:'.length))
const row = (name: string) => page.getByRole('treeitem', { name: new RegExp(`^${name},`) })
const choose = (name: string): Promise<void> => row(name).click()

async function write(name: string, value: string): Promise<void> {
  const field = page.getByRole('spinbutton', { name, exact: true }).first()
  await field.fill(value)
  await field.press('Enter')
}
async function pick(label: RegExp, option: string): Promise<void> {
  await page.getByRole('button', { name: label }).first().click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

describe.skipIf(!hasBrowser)('by exact numbers', () => {
  it('a layer is put, sized and turned; sums are worked out', async () => {
    const id = await visit.open(sheet('Numbers'))
    await choose('panel')
    await visit.step(id, () => write('Horizontal position', '33.5'), (design) => expect(placed(design, 'panel').x).toBe(33.5))
    await visit.step(id, () => write('Vertical position', '100+20'), (design) => expect(placed(design, 'panel').y).toBe(120))
    await visit.step(id, () => write('Width', '250'), (design) => expect(placed(design, 'panel')).toMatchObject({ width: 250, height: 120 }))
    await page.getByRole('button', { name: 'Keep proportions' }).click()
    await visit.step(id, () => write('Height', '60'), (design) => expect(placed(design, 'panel')).toMatchObject({ width: 125, height: 60 }))
    await visit.step(id, () => write('Rotation', '-15'), (design) => expect(placed(design, 'panel').angleDeg).toBe(-15))
    await visit.step(
      id,
      async () => {
        const field = page.getByRole('spinbutton', { name: 'Horizontal position' })
        await field.focus()
        await page.keyboard.press('Shift+ArrowUp')
      },
      (design) => expect(placed(design, 'panel').x).toBe(43.5),
    )
    await row('other').click({ modifiers: ['Control'] })
    await visit.step(id, () => page.getByRole('button', { name: 'Align top', exact: true }).click(), (design, before) => expect([placed(before, 'other').y, placed(design, 'other').y]).toEqual([100, expect.closeTo(100, 0)]))
  }, 180_000)

  it('opacity, radius, shadow, gradient and own colours are given to a shape', async () => {
    const id = await visit.open(sheet('Shapes'))
    const fill = (design: Design) => placed<ShapeLayer>(design, 'panel').fills[0]!
    await choose('panel')
    await visit.step(id, () => write('Opacity', '50'), (design) => expect(fill(design)).toMatchObject({ opacity: 0.5 }))
    await visit.step(
      id,
      async () => {
        await page.locator('[data-stage]').focus()
        await page.keyboard.press('4')
      },
      (design) => expect(placed(design, 'panel').opacity).toBe(0.4),
    )
    await visit.step(id, () => write('Corner radius', '24'), (design) => expect(placed<ShapeLayer>(design, 'panel').outline).toEqual({ kind: 'rect', radius: 24 }))
    await visit.step(
      id,
      async () => {
        await page.getByRole('button', { name: /^Colour: / }).first().click()
        await page.getByRole('option', { name: 'Accent' }).click()
        await page.keyboard.press('Escape')
      },
      (design) => expect(fill(design)).toMatchObject({ kind: 'solid', color: 'color:accent' }),
    )
    await visit.step(
      id,
      async () => {
        await page.getByRole('button', { name: 'Colour: Accent' }).first().click()
        await page.getByRole('textbox', { name: 'Hex' }).fill('#123abc')
        await page.getByRole('textbox', { name: 'Hex' }).press('Enter')
        await page.keyboard.press('Escape')
      },
      (design) => expect(fill(design)).toMatchObject({ kind: 'solid', color: '#123abc' }),
    )
    await visit.step(id, () => pick(/Kind of fill$/, 'Linear'), (design) => expect(fill(design)).toMatchObject({ kind: 'linear', stops: [{ offset: 0 }, { offset: 1 }] }))
    await visit.step(id, () => write('Angle', '0'), (design) => expect(fill(design)).toMatchObject({ kind: 'linear', x1: 0, y1: 0.5, x2: 1, y2: 0.5 }))
    await visit.step(
      id,
      async () => {
        await page.getByRole('button', { name: 'Add effect' }).click()
        await page.getByRole('menuitem', { name: 'Shadow' }).click()
      },
      (design) => expect(placed(design, 'panel').effects).toMatchObject([{ kind: 'shadow' }]),
    )
    await visit.step(id, () => write('Softness', '20'), (design) => expect(placed(design, 'panel').effects).toMatchObject([{ kind: 'shadow', blur: 20 }]))
    await visit.step(id, () => page.getByRole('button', { name: 'Add stroke' }).click(), (design) => expect(placed<ShapeLayer>(design, 'panel').strokes.length).toBe(1))
  }, 240_000)

  it('a text is given font, weight, size, colour, alignment, leading and tracking', async () => {
    const id = await visit.open(sheet('Type'))
    const words = (design: Design) => placed<TextLayer>(design, 'words')
    await choose('words')
    await visit.step(
      id,
      async () => {
        await page.getByRole('combobox', { name: 'Font' }).fill('Fraun')
        await page.getByRole('option', { name: 'Fraunces' }).click()
      },
      (design) => expect(words(design).family).toBe('Fraunces'),
    )
    await visit.step(id, () => pick(/Weight$/, 'Bold'), (design) => expect(words(design).weight).toBe(700))
    await visit.step(
      id,
      () => write('Size', '48'),
      (design) => {
        expect(words(design).fontSize).toBe(48)
        expect(words(design).height).toBeGreaterThan(50)
      },
    )
    await visit.step(
      id,
      async () => {
        await page.getByRole('button', { name: /^Colour: / }).first().click()
        await page.getByRole('option', { name: 'Accent' }).click()
        await page.keyboard.press('Escape')
      },
      (design) => expect(words(design).color).toBe('color:accent'),
    )
    await visit.step(id, () => page.getByRole('radio', { name: 'Align to the centre' }).click({ force: true }), (design) => expect(words(design).align).toBe('center'))
    await visit.step(id, () => write('Line height', '1.4'), (design) => expect(words(design).leading).toBe(1.4))
    await visit.step(id, () => write('Letter spacing, thousandths of an em', '40'), (design) => expect(words(design).tracking).toBe(40))
    await visit.step(id, () => pick(/Letter case$/, 'Upper case'), (design) => expect(words(design).letterCase).toBe('upper'))
  }, 240_000)

  it('a colour and a font of the design are changed wherever they are', async () => {
    const id = await visit.open(sheet('Whole'))
    await visit.step(
      id,
      async () => {
        await page.getByRole('button', { name: /: Accent$|: #E8590C$/ }).last().click()
        await page.getByRole('textbox', { name: 'Hex' }).fill('#00695c')
        await page.getByRole('textbox', { name: 'Hex' }).press('Enter')
        await page.keyboard.press('Escape')
      },
      (design) => expect(design.colors['color:accent']!.value).toBe('#00695c'),
    )
    await visit.step(
      id,
      async () => {
        await page.getByRole('combobox', { name: 'Instead of Inter' }).fill('Manro')
        await page.getByRole('option', { name: 'Manrope' }).click()
      },
      (design) => expect(placed<TextLayer>(design, 'words').family).toBe('Manrope'),
    )
    await visit.step(id, () => write('Width of the artboard', '900'), (design) => expect(Object.values(design.artboards)[0]!.width).toBe(900))
  }, 120_000)
})

describe.skipIf(!hasBrowser)('by the pictures', () => {
  it('an illustration is added and swapped, and a photo of one’s own cut to a circle', async () => {
    const id = await visit.open(sheet('Pictures'))
    const images = (design: Design) => Object.values(design.layers).filter((layer): layer is ImageLayer => layer.kind === 'image')
    const search = async (words: string): Promise<void> => {
      await page.getByRole('searchbox', { name: 'Search illustrations' }).fill(words)
      await page.getByText(/^\d+ illustrations?$/).waitFor()
    }
    await page.locator('[data-stage]').focus()
    await page.keyboard.press('Control+Shift+k')
    await search('bread')
    await visit.step(id, () => page.getByRole('button', { name: /^Add .*bread/i }).first().click(), (design) => expect(images(design).length).toBe(1))
    const [drawing] = images(await visit.design(id))
    await page.getByRole('tab', { name: 'Layers' }).click()
    await choose(drawing!.name)
    await page.getByRole('button', { name: 'Swap…' }).click()
    await search('croissant')
    await visit.step(
      id,
      () => page.getByRole('button', { name: /^Use .*croissant/i }).first().click(),
      (design) => {
        expect(images(design)[0]).toMatchObject({ id: drawing!.id, x: drawing!.x, y: drawing!.y })
        expect(images(design)[0]!.asset).not.toBe(drawing!.asset)
      },
    )
    await page.locator('[data-stage]').focus()
    await page.keyboard.press('Control+Shift+a')
    await page.keyboard.press('Control+Shift+k')
    const photo = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#3a7d44' } }).jpeg().toBuffer()
    await visit.step(id, () => page.locator('input[type=file]').first().setInputFiles({ name: 'meadow.jpg', mimeType: 'image/jpeg', buffer: photo }), (design) => expect(images(design).length).toBe(2))
    await page.getByRole('tab', { name: 'Layers' }).click()
    await choose(images(await visit.design(id)).find(({ id: each }) => each !== drawing!.id)!.name)
    await visit.step(id, () => pick(/Mask$/, 'Ellipse'), (design) => expect(images(design).find(({ id: each }) => each !== drawing!.id)!.mask).toEqual({ kind: 'ellipse' }))
  }, 180_000)
})

describe.skipIf(!hasBrowser)('in the list of layers', () => {
  it('they are renamed, hidden, locked, dragged to another place and into a group', async () => {
    const id = await visit.open(sheet('Listing'))
    await visit.step(
      id,
      async () => {
        await row('other').dblclick()
        await page.getByRole('textbox', { name: 'Name of the layer' }).fill('Sticker')
        await page.keyboard.press('Enter')
      },
      (design) => expect(placed(design, 'other').name).toBe('Sticker'),
    )
    await visit.step(id, () => page.getByRole('button', { name: 'Hide Sticker' }).click(), (design) => expect(placed(design, 'other').isHidden).toBe(true))
    await visit.step(id, () => page.getByRole('button', { name: 'Lock Sticker' }).click(), (design) => expect(placed(design, 'other').locks).toEqual(['*']))
    await row('Sticker').getByRole('button', { name: 'Unlock Sticker' }).click()
    await visit.see(id, (design) => expect(placed(design, 'other').locks).toEqual([]))
    const carry = async (name: string, over: string, part: number): Promise<void> => {
      const [from, to] = [(await row(name).boundingBox())!, (await row(over).boundingBox())!]
      await page.mouse.move(from.x + 90, from.y + from.height / 2)
      await page.mouse.down()
      await page.mouse.move(to.x + 90, to.y + to.height * part, { steps: 6 })
      await page.mouse.up()
    }
    // Front to back the list reads box, words, Sticker, panel.
    await visit.step(id, () => carry('panel', 'words', 0.05), (design) => expect(children(design)).toEqual(['other', 'words', 'panel', 'box']))
    await visit.step(
      id,
      () => carry('panel', 'box', 0.5),
      ({ layers }) => {
        const box = layers['layer:box' as LayerId]!
        expect(box.kind === 'group' && box.children).toContain('layer:panel')
      },
    )
    await choose('words')
    await visit.step(
      id,
      async () => {
        await page.getByRole('tree').focus()
        await page.keyboard.press('Alt+ArrowDown')
      },
      (design) => expect(children(design)).toEqual(['words', 'other', 'box']),
    )
    expect(visit.complaints).toEqual([])
  }, 240_000)
})
