import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { GroupLayer, PlacedLayer, TextLayer } from '#core/design/layer.ts'
import { plainText } from '#core/typography/text-spec.ts'
import { designOf, rect, text } from '../renderer/canvas/stage-driver.ts'
import { findBrowser } from '../support/find-browser.ts'
import { eventually, visitStudio } from '../support/studio-visit.ts'
import type { StudioVisit } from '../support/studio-visit.ts'

const hasBrowser = findBrowser() !== null
let visit: StudioVisit
let page: Page
beforeAll(async () => {
  if (!hasBrowser) return
  visit = await visitStudio({ width: 1600, height: 960, context: { permissions: ['clipboard-read', 'clipboard-write'] } })
  page = visit.page
}, 120_000)
afterAll(async () => {
  await visit?.close()
})

/** A sheet of 800 × 600 on which nothing is in another's way. */
const sheet = (title: string) => ({
  ...designOf({
    a: rect(100, 100, 120, 80),
    b: rect(420, 100, 67, 60, { fills: [{ kind: 'solid', color: 'color:accent' }] }),
    c: rect(560, 400, 100, 100, { outline: { kind: 'ellipse' } }),
    t: text(100, 300, 300, 29, 'Fresh bread daily'),
  }),
  title,
})
const placed = ({ layers }: Design, name: string): PlacedLayer => layers[`layer:${name}` as LayerId] as PlacedLayer
const boxOf = (design: Design, name: string) => {
  const { x, y, width, height, angleDeg } = placed(design, name)
  return [x, y, width, height, angleDeg].map((value) => Math.round(value * 100) / 100)
}
const order = (design: Design): string[] => Object.values(design.artboards)[0]!.children.map((id) => id.slice('layer:'.length))
const groupsOf = (design: Design): GroupLayer[] => Object.values(design.layers).filter((layer) => layer.kind === 'group')
const wordsOf = (design: Design, name: string): string => plainText((placed(design, name) as TextLayer).runs)

async function click(id: string, x: number, y: number, modifiers: readonly ('Shift' | 'Control')[] = []): Promise<void> {
  const at = await visit.pointOf(id, x, y)
  for (const key of modifiers) await page.keyboard.down(key)
  await page.mouse.click(at.x, at.y)
  for (const key of modifiers) await page.keyboard.up(key)
}

async function drag(id: string, from: readonly [number, number], to: readonly [number, number], { keys = [], onWay }: { keys?: readonly ('Shift' | 'Alt' | 'Control')[]; onWay?: () => Promise<void> } = {}): Promise<void> {
  const [start, end] = [await visit.pointOf(id, ...from), await visit.pointOf(id, ...to)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  for (const key of keys) await page.keyboard.down(key)
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 3 })
  await page.mouse.move(end.x, end.y, { steps: 3 })
  await onWay?.()
  await page.mouse.up()
  for (const key of keys) await page.keyboard.up(key)
}

/** The names that the list of layers shows as selected, front to back. */
const seeSelected = (names: readonly string[]): Promise<void> =>
  eventually(async () => {
    const labels = await page.getByRole('treeitem', { selected: true }).evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')!.split(',')[0]!))
    expect(labels.toSorted()).toEqual(names.toSorted())
  })

/** Whether the canvas above the picture shows anything at a point of the design. */
async function isMarkedAt(id: string, x: number, y: number): Promise<boolean> {
  const at = await visit.pointOf(id, x, y)
  return page.evaluate(([left, top]) => {
    const overlay = [...document.querySelectorAll<HTMLCanvasElement>('[data-stage] > canvas')].at(-1)!
    const box = overlay.getBoundingClientRect()
    const ratio = overlay.width / box.width
    const { data } = overlay.getContext('2d')!.getImageData(Math.round((left - box.left) * ratio) - 1, Math.round((top - box.top) * ratio), 3, 1)
    return data.some((value) => value > 0)
  }, [at.x, at.y] as const)
}

describe.skipIf(!hasBrowser)('on the canvas', () => {
  it('layers are selected by a click, several with Shift, by a marquee, and all', async () => {
    const id = await visit.open(sheet('Selecting'))
    await click(id, 160, 140)
    await seeSelected(['a'])
    await click(id, 450, 130, ['Shift'])
    await seeSelected(['a', 'b'])
    await click(id, 160, 140, ['Shift'])
    await seeSelected(['b'])
    await click(id, 700, 50)
    await seeSelected([])
    await drag(id, [60, 60], [500, 200])
    await seeSelected(['a', 'b'])
    await page.keyboard.press('Control+a')
    await seeSelected(['a', 'b', 'c', 't'])
    await page.keyboard.press('Escape')
    await seeSelected([])
    await click(id, 700, 50)
    await page.keyboard.press('Tab')
    await seeSelected(['t'])
    const before = await visit.design(id)
    expect(order(before)).toEqual(['a', 'b', 'c', 't'])
    expect(await page.getByRole('button', { name: 'Undo', exact: true }).isDisabled()).toBe(true)
  }, 120_000)

  it('a layer is moved, and several with it', async () => {
    const id = await visit.open(sheet('Moving'))
    await visit.step(
      id,
      () => drag(id, [160, 140], [203, 187], { keys: ['Control'] }),
      (design) => expect([boxOf(design, 'a'), boxOf(design, 'b')]).toEqual([[143, 147, 120, 80, 0], [420, 100, 67, 60, 0]]),
    )
    await click(id, 450, 130, ['Shift'])
    await visit.step(
      id,
      () => drag(id, [450, 130], [470, 160], { keys: ['Control'] }),
      (design) => expect([boxOf(design, 'a').slice(0, 2), boxOf(design, 'b').slice(0, 2)]).toEqual([[163, 177], [440, 130]]),
    )
  }, 120_000)

  it('snaps to edges and centres and shows where, unless Control is held', async () => {
    const id = await visit.open(sheet('Snapping'))
    await visit.step(
      id,
      () =>
        drag(id, [450, 130], [133, 531], {
          async onWay() {
            // Between the two boxes there is nothing but the guide along their left edges.
            await eventually(async () => expect(await isMarkedAt(id, 100, 250)).toBe(true))
            expect(await isMarkedAt(id, 250, 250)).toBe(false)
          },
        }),
      (design) => expect(boxOf(design, 'b')[0]).toBe(100),
    )
    await eventually(async () => expect(await isMarkedAt(id, 100, 250)).toBe(false))
    // Its middle to the middle of the sheet.
    await visit.step(id, () => drag(id, [610, 450], [403, 452]), (design) => expect(boxOf(design, 'c')[0]).toBe(350))
    await visit.step(id, () => drag(id, [400, 450], [404, 480], { keys: ['Control'] }), (design) => expect(boxOf(design, 'c').slice(0, 2)).toEqual([354, 430]))
  }, 120_000)

  it('a layer is resized by its handles and turned by the knob above it', async () => {
    const id = await visit.open(sheet('Resizing'))
    await click(id, 160, 140)
    await visit.step(id, () => drag(id, [220, 180], [261, 211], { keys: ['Control'] }), (design) => expect(boxOf(design, 'a')).toEqual([100, 100, 161, 111, 0]))
    await visit.step(id, () => drag(id, [261, 155], [301, 160], { keys: ['Control'] }), (design) => expect(boxOf(design, 'a')).toEqual([100, 100, 201, 111, 0]))
    // The knob stands 24 pixels above the middle of the top side.
    await visit.step(id, () => drag(id, [200.5, 76], [400, 160], { keys: ['Shift'] }), (design) => expect(boxOf(design, 'a')).toEqual([100, 100, 201, 111, 90]))
    await click(id, 240, 315)
    await visit.step(
      id,
      () => drag(id, [400, 314.5], [260, 314.5], { keys: ['Control'] }),
      (design) => {
        expect(boxOf(design, 't').slice(0, 3)).toEqual([100, 300, 160])
        expect(placed(design, 't').height).toBeGreaterThan(50)
        expect((placed(design, 't') as TextLayer).fontSize).toBe(24)
      },
    )
  }, 120_000)

  it('is nudged by the arrows, a row of them as one step', async () => {
    const id = await visit.open(sheet('Nudging'))
    await click(id, 160, 140)
    await visit.step(id, () => page.keyboard.press('ArrowRight'), (design) => expect(boxOf(design, 'a').slice(0, 2)).toEqual([101, 100]))
    await visit.step(id, () => page.keyboard.press('Shift+ArrowUp'), (design) => expect(boxOf(design, 'a').slice(0, 2)).toEqual([101, 90]))
    await visit.step(
      id,
      async () => {
        for (let time = 0; time < 5; time++) await page.keyboard.down('ArrowDown')
        await page.keyboard.up('ArrowDown')
      },
      (design) => expect(boxOf(design, 'a').slice(0, 2)).toEqual([101, 95]),
    )
  }, 120_000)

  it('layers are grouped, moved as one, entered and ungrouped', async () => {
    const id = await visit.open(sheet('Grouping'))
    await click(id, 160, 140)
    await click(id, 450, 130, ['Shift'])
    await visit.step(id, () => page.keyboard.press('Control+g'), (design) => expect(groupsOf(design).map(({ children }) => children)).toEqual([['layer:a', 'layer:b']]))
    // Undone and redone, the group is there and nothing is selected of it: it is taken hold of anew.
    await click(id, 700, 50)
    await click(id, 160, 140)
    await visit.step(id, () => drag(id, [160, 140], [160, 170], { keys: ['Control'] }), (design) => expect([boxOf(design, 'a')[1], boxOf(design, 'b')[1]]).toEqual([130, 130]))
    const at = await visit.pointOf(id, 160, 170)
    await page.mouse.dblclick(at.x, at.y)
    await seeSelected(['a'])
    await page.keyboard.press('Escape')
    await visit.step(id, () => page.keyboard.press('Control+Shift+g'), (design) => expect([groupsOf(design).length, order(design)]).toEqual([0, ['a', 'b', 'c', 't']]))
  }, 120_000)

  it('is put in front and behind, locked, hidden, and shown again', async () => {
    const id = await visit.open(sheet('Ordering'))
    await click(id, 160, 140)
    await visit.step(id, () => page.keyboard.press(']'), (design) => expect(order(design)).toEqual(['b', 'c', 't', 'a']))
    await visit.step(id, () => page.keyboard.press('Control+['), (design) => expect(order(design)).toEqual(['b', 'c', 'a', 't']))
    await visit.step(id, () => page.keyboard.press('['), (design) => expect(order(design)).toEqual(['a', 'b', 'c', 't']))
    await visit.step(id, () => page.keyboard.press('Control+]'), (design) => expect(order(design)).toEqual(['b', 'a', 'c', 't']))
    await visit.step(id, () => page.keyboard.press('Control+Shift+l'), (design) => expect(placed(design, 'a').locks).toEqual(['*']))
    const locked = await visit.design(id)
    await click(id, 700, 50)
    await drag(id, [160, 140], [300, 240])
    await page.keyboard.press('Control+a')
    await seeSelected(['b', 'c', 't'])
    expect(await visit.saved(id)).toEqual(locked)
    await visit.step(id, () => page.getByRole('button', { name: 'Unlock a' }).click(), (design) => expect(placed(design, 'a').locks).toEqual([]))
    await click(id, 160, 140)
    await visit.step(id, () => page.keyboard.press('Control+Shift+h'), (design) => expect(placed(design, 'a').isHidden).toBe(true))
    await visit.step(id, () => page.getByRole('button', { name: 'Show a' }).click(), (design) => expect(placed(design, 'a').isHidden).toBe(false))
  }, 120_000)

  it('is duplicated, copied, cut, pasted and deleted', async () => {
    const id = await visit.open(sheet('Copying'))
    await click(id, 160, 140)
    await visit.step(id, () => page.keyboard.press('Control+d'), (design) => expect(order(design).length).toBe(5))
    await click(id, 450, 130)
    await visit.step(
      id,
      () => drag(id, [450, 130], [450, 230], { keys: ['Alt', 'Control'] }),
      (design) => {
        expect(order(design).length).toBe(6)
        expect(boxOf(design, 'b')).toEqual([420, 100, 67, 60, 0])
      },
    )
    await click(id, 610, 450)
    await page.keyboard.press('Control+c')
    await visit.step(
      id,
      () => page.keyboard.press('Control+v'),
      (design, before) => {
        const [pasted] = Object.values(design.layers).filter((layer) => before.layers[layer.id] === undefined) as PlacedLayer[]
        expect(pasted).toMatchObject({ kind: 'shape', width: 100, height: 100, outline: { kind: 'ellipse' } })
      },
    )
    await click(id, 160, 310)
    await seeSelected(['t'])
    await visit.step(id, () => page.keyboard.press('Control+x'), ({ layers }) => expect(layers['layer:t']).toBeUndefined())
    await visit.step(id, () => page.keyboard.press('Control+v'), (design) => expect(Object.values(design.layers).filter(({ kind }) => kind === 'text').length).toBe(1))
    await click(id, 450, 110)
    await seeSelected(['b'])
    await visit.step(id, () => page.keyboard.press('Delete'), ({ layers }) => expect(layers['layer:b']).toBeUndefined())
    // Into another design, with what it needs.
    const other = await visit.open({ ...sheet('Pasted into'), colors: {}, layers: {}, artboards: { 'artboard:1': { id: 'artboard:1', name: 'A', width: 800, height: 600, background: '#ffffff', children: [] } } })
    await page.locator('[data-stage]').focus()
    await visit.step(other, () => page.keyboard.press('Control+v'), (design) => expect(Object.values(design.layers).map((layer) => layer.kind)).toEqual(['text']))
  }, 180_000)

  it('texts and shapes are drawn on it', async () => {
    const id = await visit.open(sheet('Drawing'))
    const added = (design: Design, before: Design) => Object.values(design.layers).find((layer) => before.layers[layer.id] === undefined) as PlacedLayer
    await page.keyboard.press('r')
    await visit.step(id, () => drag(id, [300, 420], [380, 500], { keys: ['Control'] }), (design, before) => expect(added(design, before)).toMatchObject({ kind: 'shape', x: 300, y: 420, width: 80, height: 80, outline: { kind: 'rect' } }))
    await page.getByRole('button', { name: 'Ellipse' }).click()
    await visit.step(id, () => drag(id, [420, 420], [500, 480], { keys: ['Control'] }), (design, before) => expect(added(design, before)).toMatchObject({ x: 420, y: 420, width: 80, height: 60, outline: { kind: 'ellipse' } }))
    await page.keyboard.press('l')
    await visit.step(id, () => drag(id, [300, 550], [500, 550], { keys: ['Control'] }), (design, before) => expect(added(design, before)).toMatchObject({ kind: 'shape', width: 200, angleDeg: 0 }))
    await page.keyboard.press('t')
    await visit.step(
      id,
      async () => {
        await click(id, 520, 240)
        await page.keyboard.type('New today')
        await page.keyboard.press('Escape')
      },
      (design, before) => {
        const text = added(design, before) as TextLayer
        expect([text.kind, plainText(text.runs)]).toEqual(['text', 'New today'])
      },
    )
  }, 120_000)

  it('a text is edited where it stands, as one step, in lines that the engine breaks', async () => {
    const id = await visit.open(sheet('Editing'))
    const at = await visit.pointOf(id, 200, 314)
    await visit.step(
      id,
      async () => {
        await page.mouse.dblclick(at.x, at.y)
        await page.keyboard.press('End')
        await page.keyboard.type(', from our own stone oven,')
        await page.keyboard.insertText('天天新鲜')
        await page.keyboard.press('Escape')
      },
      (design) => {
        expect(wordsOf(design, 't')).toBe('Fresh bread daily, from our own stone oven,天天新鲜')
        expect(placed(design, 't').height).toBeGreaterThan(50)
      },
    )
    await visit.step(
      id,
      async () => {
        await page.mouse.click(at.x, at.y)
        await page.keyboard.press('Enter')
        await page.keyboard.press('Control+Home')
        await page.keyboard.press('Control+Shift+ArrowRight')
        await page.keyboard.press('Control+b')
        await page.keyboard.press('Escape')
      },
      (design) => expect((placed(design, 't') as TextLayer).runs[0]).toMatchObject({ text: 'Fresh', weight: 700 }),
    )
  }, 120_000)

  it('the view is zoomed, panned and fitted, and changes nothing', async () => {
    const id = await visit.open(sheet('Looking'))
    const before = await visit.design(id)
    const view = async () => (await visit.client.call('designs.open', { id })).view!
    const seeView = (fits: (now: Awaited<ReturnType<typeof view>>) => void) => eventually(async () => fits(await view()))
    await page.locator('[data-stage]').focus()
    await page.keyboard.press('Shift+1')
    await seeView(({ zoom, x, y }) => expect([zoom > 0.5 && zoom !== 1, Math.round(x), Math.round(y)]).toEqual([true, 400, 300]))
    await page.keyboard.press('Shift+0')
    await seeView(({ zoom }) => expect(zoom).toBe(1))
    const at = await visit.pointOf(id, 160, 140)
    await page.mouse.move(at.x, at.y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -20)
    await page.keyboard.up('Control')
    await seeView(({ zoom }) => expect(zoom).toBeGreaterThan(1.1))
    // The point under the pointer stays there.
    const still = await visit.pointOf(id, 160, 140)
    expect([Math.abs(still.x - at.x), Math.abs(still.y - at.y)].every((off) => off < 1)).toBe(true)
    const { x, zoom } = await view()
    await page.mouse.wheel(120, 0)
    await seeView((now) => expect(now.x).toBeCloseTo(x + 120 / zoom, 3))
    await page.keyboard.down('Space')
    await page.mouse.down()
    await page.mouse.move(at.x + 60, at.y, { steps: 3 })
    await page.mouse.up()
    await page.keyboard.up('Space')
    await seeView((now) => expect(now.x).toBeCloseTo(x + 60 / zoom, 3))
    await page.getByRole('button', { name: /^Zoom \d+%/ }).click()
    await page.getByRole('menuitem', { name: '200%', exact: true }).click()
    await seeView((now) => expect(now.zoom).toBe(2))
    expect(await visit.saved(id)).toEqual(before)
  }, 120_000)

  it('nothing was complained of', () => {
    expect(visit.complaints).toEqual([])
  })
})
