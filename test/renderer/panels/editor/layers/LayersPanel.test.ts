import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../../../support/find-browser.ts'
import { openPanels, type PanelsPage } from '../open-panels.ts'

const start = ['wash', 'photo', 'flower', ['badge', 'star', ['inner', 'dot']], 'sub', 'head']

describe.skipIf(findBrowser() === null)('LayersPanel', () => {
  let panels: PanelsPage
  let page: Page
  beforeAll(async () => {
    panels = await openPanels()
    page = panels.page
    page.setDefaultTimeout(10_000)
  })
  afterAll(() => panels.close())

  const row = (name: string) => page.locator(`[data-layer="layer:${name}"]`)
  const rows = () => page.locator('[role=treeitem]').evaluateAll((all) => all.map((each) => each.getAttribute('data-layer')!.slice(6)))
  const list = () => page.getByRole('tree')
  /** `share`: how far down the row, from 0 to 1. */
  const dragTo = async (from: string, to: string, share: number, shiftX = 0) => {
    // The list is drawn when there is time, and the next drag begins on what it shows.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })))
    const [a, b] = [(await row(from).boundingBox())!, (await row(to).boundingBox())!]
    await page.mouse.move(a.x + 60, a.y + a.height / 2)
    await page.mouse.down()
    await page.mouse.move(b.x + 60 + shiftX, b.y + b.height / 2, { steps: 4 })
    await page.mouse.move(b.x + 60 + shiftX, b.y + b.height * share, { steps: 2 })
    await page.mouse.up()
  }

  it('lists the artboard from front to back, groups closed until they are opened', async () => {
    await panels.mount()
    await expect.poll(rows).toEqual(['head', 'sub', 'badge', 'flower', 'photo', 'wash'])
    await row('badge').getByRole('button', { name: 'Open group' }).click()
    await expect.poll(rows).toEqual(['head', 'sub', 'badge', 'inner', 'star', 'flower', 'photo', 'wash'])
    expect(await row('inner').getAttribute('aria-level')).toBe('2')
    expect(await panels.selection()).toEqual([])
  })

  it('shows what is chosen elsewhere, however deep it lies', async () => {
    await panels.mount()
    await page.evaluate(() => window.studio.select(['layer:dot']))
    await row('dot').waitFor()
    expect(await row('dot').getAttribute('aria-selected')).toBe('true')
  })

  it('selects one, some and a range', async () => {
    await panels.mount()
    await row('sub').click()
    expect(await panels.selection()).toEqual(['sub'])
    await row('photo').click({ modifiers: ['Control'] })
    expect(await panels.selection()).toEqual(['photo', 'sub'])
    await row('photo').click({ modifiers: ['Control'] })
    expect(await panels.selection()).toEqual(['sub'])
    await row('head').click()
    await row('flower').click({ modifiers: ['Shift'] })
    expect(await panels.selection()).toEqual(['flower', 'badge', 'sub', 'head'])
  })

  it('points out the layer under the pointer', async () => {
    await panels.mount()
    await row('photo').hover()
    expect(await page.evaluate(() => window.studio.state().hovered)).toBe('layer:photo')
    await page.mouse.move(400, 600)
    expect(await page.evaluate(() => window.studio.state().hovered)).toBe(null)
  })

  it('takes what is dragged to another place, into a group, and out of it', async () => {
    await panels.mount()
    await dragTo('head', 'photo', 0.95)
    expect(await panels.tree()).toEqual(['wash', 'head', 'photo', 'flower', ['badge', 'star', ['inner', 'dot']], 'sub'])
    await dragTo('sub', 'badge', 0.5)
    expect(await panels.tree()).toEqual(['wash', 'head', 'photo', 'flower', ['badge', 'star', ['inner', 'dot'], 'sub']])
    await row('badge').getByRole('button', { name: 'Open group' }).click()
    await dragTo('sub', 'badge', 0.05)
    expect(await panels.tree()).toEqual(['wash', 'head', 'photo', 'flower', ['badge', 'star', ['inner', 'dot']], 'sub'])
    // Below the last layer of a group it stays in the group, or leaves it further to the left.
    await dragTo('sub', 'star', 0.98, 40)
    expect(await panels.tree()).toEqual(['wash', 'head', 'photo', 'flower', ['badge', 'sub', 'star', ['inner', 'dot']]])
    await dragTo('inner', 'sub', 0.98, -60)
    expect(await panels.tree()).toEqual(['wash', 'head', 'photo', 'flower', ['inner', 'dot'], ['badge', 'sub', 'star']])
    expect(await panels.steps()).toEqual(Array(5).fill('Move in the list'))
  })

  it('leaves all as it is when a drag is given up, or would put a group into itself', async () => {
    await panels.mount()
    await row('badge').getByRole('button', { name: 'Open group' }).click()
    await dragTo('badge', 'inner', 0.5)
    const box = (await row('head').boundingBox())!
    await page.mouse.move(box.x + 60, box.y + 10)
    await page.mouse.down()
    await page.mouse.move(box.x + 60, box.y + 100, { steps: 4 })
    await page.keyboard.press('Escape')
    await page.mouse.up()
    expect(await panels.tree()).toEqual(start)
  })

  it('does with keys what the pointer does', async () => {
    await panels.mount(['head'])
    await list().focus()
    await page.keyboard.press('ArrowDown')
    expect(await panels.selection()).toEqual(['sub'])
    await page.keyboard.press('Shift+ArrowDown')
    expect(await panels.selection()).toEqual(['badge', 'sub'])
    await page.keyboard.press('End')
    expect(await panels.selection()).toEqual(['wash'])
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Alt+ArrowUp')
    expect(await panels.tree()).toEqual(['wash', 'photo', 'flower', ['badge', 'star', ['inner', 'dot']], 'head', 'sub'])
    await page.keyboard.press('Alt+ArrowDown')
    await page.keyboard.press('Alt+ArrowRight')
    expect(await panels.tree()).toEqual(['wash', 'photo', 'flower', ['badge', 'star', ['inner', 'dot'], 'sub'], 'head'])
    await page.keyboard.press('Alt+ArrowLeft')
    expect(await panels.tree()).toEqual(start)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(rows).not.toContain('star')
    await page.keyboard.press('ArrowRight')
    await expect.poll(rows).toContain('star')
    await page.keyboard.press('Delete')
    expect(await panels.tree()).toEqual(['wash', 'photo', 'flower', 'sub', 'head'])
  })

  it('renames by a double click and by F2, and gives up by Escape', async () => {
    await panels.mount()
    await row('sub').dblclick()
    await page.keyboard.type('Second line')
    await page.keyboard.press('Enter')
    expect(await panels.layer('sub')).toMatchObject({ name: 'Second line' })
    await page.keyboard.press('F2')
    await page.getByRole('textbox', { name: 'Name of the layer' }).fill('第二行')
    await page.keyboard.press('Escape')
    expect(await panels.layer('sub')).toMatchObject({ name: 'Second line' })
    await page.keyboard.press('F2')
    await page.keyboard.type('Third')
    await row('head').click()
    expect(await panels.layer('sub')).toMatchObject({ name: 'Third' })
    expect(await panels.steps()).toEqual(['Rename', 'Rename'])
  })

  it('hides and locks one row, or all that are selected with it', async () => {
    await panels.mount()
    await row('photo').hover()
    await row('photo').getByRole('button', { name: 'Hide Photo' }).click()
    expect(await panels.layer('photo')).toMatchObject({ isHidden: true })
    await row('sub').click()
    await row('head').click({ modifiers: ['Control'] })
    await row('sub').getByRole('button', { name: 'Lock Baked' }).click()
    expect(await panels.layer('head')).toMatchObject({ locks: ['*'] })
    expect(await panels.layer('sub')).toMatchObject({ locks: ['*'] })
    await expect.poll(() => row('sub').getAttribute('aria-label')).toBe('Baked before you wake, Text, locked')
  })

  it('offers the verbs of a layer by the right mouse button', async () => {
    await panels.mount()
    await row('photo').click({ button: 'right' })
    expect(await panels.selection()).toEqual(['photo'])
    await page.getByRole('menuitem', { name: 'Duplicate' }).click()
    expect(await panels.tree()).toEqual(['wash', 'photo', 'photo-2', 'flower', ['badge', 'star', ['inner', 'dot']], 'sub', 'head'])
  })

  it('finds layers by name and words among 500, and draws only what is in view', async () => {
    await panels.mount([], 500)
    expect((await rows()).length).toBeLessThan(60)
    await page.getByRole('searchbox', { name: 'Search layers' }).fill('ornament 77')
    await expect.poll(rows).toEqual(['n77'])
    await page.getByRole('searchbox').fill('fresh')
    await expect.poll(rows).toEqual(['head'])
    await page.getByRole('searchbox').fill('')
    await expect.poll(async () => (await rows()).length).toBeGreaterThan(20)
    await page.evaluate(() => window.studio.select(['layer:n3']))
    await row('n3').waitFor()
    await expect.poll(() => row('n3').isVisible()).toBe(true)
  })

  it('takes no longer to follow a change among 500 layers than among a few', async () => {
    const quickest = async (more: number): Promise<number> => {
      await panels.mount([], more)
      return page.evaluate(async () => {
        const times: number[] = []
        for (let count = 0; count < 20; count++) {
          const before = performance.now()
          window.studio.run('layers.nudge', { ids: ['layer:head'], dx: 1, dy: 0 })
          await new Promise((resolve) => setTimeout(resolve))
          times.push(performance.now() - before)
        }
        return Math.min(...times)
      })
    }
    // The quickest of many, because other tests run beside this one.
    expect(await quickest(500)).toBeLessThan(4 * (await quickest(25)) + 2)
  })

  it.each(['light', 'dark'] as const)('has nothing serious for axe: %s', async (theme) => {
    await panels.mount(['sub'], 20, theme)
    await list().focus()
    expect(await panels.violations()).toEqual([])
  })
})
