import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { TextLayer } from '#core/design/layer.ts'
import { parentOf } from '#core/design/tree.ts'
import { plainText } from '#core/typography/text-spec.ts'
import { designOf, rect } from '../renderer/canvas/stage-driver.ts'
import { findBrowser } from '../support/find-browser.ts'
import { eventually, untilShown, visitStudio } from '../support/studio-visit.ts'
import type { StudioVisit } from '../support/studio-visit.ts'

const hasBrowser = findBrowser() !== null
let visit: StudioVisit
let page: Page
beforeAll(async () => {
  if (!hasBrowser) return
  visit = await visitStudio()
  page = visit.page
}, 120_000)
afterAll(async () => {
  await visit?.close()
})

const headlineOf = (design: Design): TextLayer => Object.values(design.layers).find((layer): layer is TextLayer => layer.kind === 'text' && layer.role === 'headline')!
const idOf = (shown: Page): string => new URL(shown.url()).hash.split('/').at(-1)!

/** Tab, until what has the focus is what is wanted. */
async function tabTo(isWanted: string): Promise<void> {
  for (let press = 0; press < 80; press++) {
    if ((await page.evaluate(`((at) => ${isWanted})(document.activeElement)`)) === true) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not come to ${isWanted}`)
}
const named = (name: string): string => `(at.getAttribute('aria-label') ?? at.textContent ?? '').trim() === '${name}'`

describe.skipIf(!hasBrowser)('by keyboard alone', () => {
  it('a poster is briefed, chosen, its headline rewritten, taken back and done again, and exported', async () => {
    await page.getByRole('button', { name: 'Write a brief' }).waitFor()
    await page.keyboard.press('Control+Alt+n')
    await page.waitForURL(/#\/new$/)
    await tabTo("at.matches('textarea')")
    await page.keyboard.type('Banner 300x250 for the opening of Pine Street Bakery on Saturday 4 May. Fresh bread from our own oven.')
    await page.getByText('4 May', { exact: false }).last().waitFor()
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(/#\/generation\//)
    await eventually(async () => expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-candidate') ?? false)).toBe(true))
    await page.waitForFunction(() => document.querySelectorAll('[data-candidate]').length >= 2)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/design\//)
    const id = idOf(page)
    const start = await visit.design(id)
    const headline = headlineOf(start)
    await untilShown(page, start.title)

    await tabTo("at.matches('[data-stage]')")
    const around = parentOf(start, headline.id)
    const group = around?.startsWith('layer:') === true ? start.layers[around as LayerId]! : null
    const seeName = async (name: string): Promise<void> => {
      for (let press = 0; press < 40; press++) {
        await page.keyboard.press('Tab')
        const said = await page.locator('[data-stage] [role=status]').textContent()
        if (said!.startsWith(`${name}. `)) return
      }
      throw new Error(`Tab does not come to ${name}`)
    }
    if (group !== null) {
      await seeName(group.name)
      await page.keyboard.press('Enter')
    }
    await seeName(headline.name)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Warm bread on Pine Street')
    await page.keyboard.press('Escape')
    await visit.see(id, (design) => expect(plainText(headlineOf(design).runs)).toBe('Warm bread on Pine Street'))
    await page.keyboard.press('Control+z')
    await visit.see(id, (design) => expect(design).toEqual(start))
    await page.keyboard.press('Control+Shift+z')
    await visit.see(id, (design) => expect(plainText(headlineOf(design).runs)).toBe('Warm bread on Pine Street'))

    await page.keyboard.press('Control+Shift+e')
    await page.getByRole('dialog', { name: 'Export' }).waitFor()
    await tabTo("at.matches('input[type=radio]')")
    for (let press = 0; press < 6 && !(await page.getByRole('radio', { name: /^SVG for the web/ }).isChecked()); press++) await page.keyboard.press('ArrowUp')
    await eventually(async () => expect(await page.getByRole('button', { name: 'Download' }).isEnabled()).toBe(true))
    await tabTo(named('Download'))
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(readFileSync(await download.path(), 'utf8')).toContain('Warm bread on Pine Street')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: 'Export' }).waitFor({ state: 'detached' })
  }, 240_000)

  it('anything is found in the palette', async () => {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('library')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/$/)
    await page.getByRole('row').first().waitFor()
  }, 120_000)
})

describe.skipIf(!hasBrowser)('with less motion', () => {
  const lasting = (): Promise<number> =>
    page.evaluate(() => Math.max(0, ...document.getAnimations().map(({ effect }) => Number(effect!.getComputedTiming().duration) * (effect!.getComputedTiming().iterations === Infinity ? Infinity : 1) || 0)))
  const duration = (): Promise<number> => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--duration')))

  it.each([
    ['the system asks for it', () => page.emulateMedia({ reducedMotion: 'reduce' }), () => page.emulateMedia({ reducedMotion: null })],
    ['the settings ask for it', () => visit.client.call('settings.change', { changes: { motion: 'reduced' } }), () => visit.client.call('settings.change', { changes: { motion: 'system' } })],
  ])('nothing moves when %s', async (_name, ask, unask) => {
    expect(await duration()).toBeGreaterThan(0)
    await ask()
    await page.reload()
    await eventually(async () => expect(await duration()).toBe(0))
    await visit.open({ ...designOf({ a: rect(100, 100, 120, 80) }), title: 'Still' })
    await page.getByRole('button', { name: /^Zoom \d+%/ }).click()
    expect(await lasting()).toBe(0)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('dialog', { name: 'Export' }).waitFor()
    expect(await lasting()).toBe(0)
    await page.keyboard.press('Escape')
    await unask()
    await page.reload()
    await eventually(async () => expect(await duration()).toBeGreaterThan(0))
    expect(visit.complaints).toEqual([])
  }, 120_000)
})
