import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { wcagContrast } from 'culori'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../support/find-browser.ts'
import { openSpecimen } from '../renderer/controls/open-specimen.ts'
import type { OpenSpecimen } from '../renderer/controls/open-specimen.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe finds of the WCAG rules up to 2.2 AA that hinders anyone. */
async function findBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${axe}; undefined`)
  const violations = (await page.evaluate("axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations)")) as readonly Violation[]
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

const tokens = readFileSync(new URL('../../src/renderer/styles/tokens.css', import.meta.url), 'utf8')
const readTheme = (block: string): Readonly<Record<string, string>> => Object.fromEntries([...block.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]))
const themes = { light: readTheme(tokens.split("[data-theme='dark']")[0]!), dark: readTheme(tokens.split("[data-theme='dark']")[1]!) }

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (theme) => {
  const color = (name: string): string => themes[theme][name]!
  const below = (fronts: readonly string[], backs: readonly string[], limit: number): readonly string[] =>
    fronts.flatMap((front) => backs.map((back) => ({ pair: `${front} on ${back}`, ratio: wcagContrast(color(front), color(back)) }))).flatMap(({ pair, ratio }) => (ratio >= limit ? [] : [`${pair}: ${ratio.toFixed(2)}`]))

  it('all have a name that is there in the light one', () => {
    expect(Object.keys(themes.light)).toEqual(expect.arrayContaining(Object.keys(themes[theme])))
  })
  it('let every text be read (WCAG 2.2, 1.4.3)', () => {
    const grounds = ['ground', 'surface', 'raised', 'sunken', 'hover']
    expect([
      ...below(['ink', 'ink-soft', 'accent-ink', 'danger', 'warning', 'good'], grounds, 4.5),
      ...below(['ink', 'ink-soft'], ['canvas', 'accent-soft', 'danger-soft', 'warning-soft', 'line'], 4.5),
      ...below(['on-accent'], ['accent'], 4.5),
      ...below(['accent-ink'], ['accent-soft'], 4.5),
      ...below(['danger'], ['danger-soft'], 4.5),
      ...below(['warning'], ['warning-soft'], 4.5),
    ]).toEqual([])
  })
  it('let every edge of a control be seen (WCAG 2.2, 1.4.11)', () => {
    expect(below(['line-strong', 'accent', 'focus'], ['ground', 'surface', 'raised', 'sunken'], 3)).toEqual([])
  })
})

describe.skipIf(findBrowser() === null)('the controls', () => {
  let specimen: OpenSpecimen
  beforeAll(async () => {
    specimen = await openSpecimen()
  })
  afterAll(() => specimen.close())

  it.each(['light', 'dark'] as const)('have no barriers in the %s theme', async (theme) => {
    const { page } = specimen
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`)
    await page.waitForTimeout(250)
    const found: Record<string, readonly string[]> = { page: await findBarriers(page) }
    for (const name of ['Menu', 'Popover', 'Dialog', 'Confirm', 'Colour: Harvest', 'Semibold Weight']) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.waitForTimeout(250)
      found[name] = await findBarriers(page)
      await page.keyboard.press('Escape')
      await page.waitForTimeout(250)
    }
    expect(Object.entries(found).filter(([, barriers]) => barriers.length > 0)).toEqual([])
  })

  it('are where axe would find a barrier, were there one', async () => {
    const { page } = specimen
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<button id="bare"></button>')`)
    expect(await findBarriers(page)).toEqual([expect.stringContaining('button-name')])
    await page.evaluate("document.getElementById('bare').remove()")
  })
})
