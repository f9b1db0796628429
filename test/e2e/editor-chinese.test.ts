import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import type { TextLayer } from '#core/design/layer.ts'
import { plainText } from '#core/typography/text-spec.ts'
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

describe.skipIf(!hasBrowser)('in Chinese', () => {
  /** Names of things, which no language translates. */
  const kept = /#[0-9a-f]{6}|\b(?:Broadside|SVG|PNG|JPEG|WebP|AVIF|GIF|ZIP|JSON|Figma|design\.json|English|Ctrl|Shift|Alt|Enter|Delete|Escape|Esc|Tab|Space|Home|End|Page|Mac|MIT)\b/gi
  /** What the interface itself says in Latin letters, on what is shown now. */
  const foreign = async (own: readonly string[]): Promise<string[]> => {
    const said = await page.evaluate(() => {
      const isShown = (element: Element): boolean => element.checkVisibility() && element.closest('[lang="en"], code, [data-title-of], nav[aria-label] li') === null
      const labels = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].filter(isShown).flatMap((element) => ['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name) ?? ''))
      const texts = [...document.querySelectorAll('button, label, h1, h2, h3, h4, p, [role=tab], [role=status], legend, dt, dd, span')].filter(isShown).flatMap((element) => [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? ''))
      return [...labels, ...texts]
    })
    const longestFirst = own.toSorted((a, b) => b.length - a.length)
    const words = said.map((text) => longestFirst.reduce((rest, word) => rest.toLowerCase().replaceAll(word.toLowerCase(), ''), text.replaceAll(kept, '')))
    return [...new Set(words.filter((text) => /[A-Za-z]{3,}/.test(text)))]
  }

  const request = '300x250 松街面包房周六开业，5月4日上午9点，全场八折。温暖、手工。'

  it('the studio speaks from the settings to the exported file', async () => {
    await visit.goTo('#/settings')
    await page.getByRole('radio', { name: '中文' }).click({ force: true })
    await page.getByRole('heading', { name: '设置' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toMatch(/^zh/)
    // Where a file goes, and the name of the kind of model.
    expect(await foreign([visit.studio.dataFolder, 'saliency/saliency.onnx', 'u²-net', 'onnx runtime'])).toEqual([])
    await visit.goTo('#/')
    await page.getByRole('link', { name: '新建设计' }).waitFor()
    expect(await foreign([])).toEqual([])

    await visit.goTo('#/new')
    await page.getByRole('textbox', { name: '这次要做什么？' }).fill(request)
    await page.getByText('5月4日').last().waitFor()
    await page.getByRole('button', { name: '保留：标题' }).click()
    await page.getByRole('button', { name: '允许变化：标题' }).waitFor()
    // Fonts and drawings are called what they are called.
    const { families, pairs } = await visit.client.call('fonts.list', {})
    const { items } = await visit.client.call('illustrations.search', { query: request, lang: 'zh', limit: 200 })
    const proper = [...pairs.flatMap(({ display, text }) => [display, text]), ...families.map(({ family }) => family), ...items.map(({ name }) => name)]
    expect(await foreign(proper)).toEqual([])
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(/#\/generation\//)
    await page.getByText('6 个方案全部完成。').waitFor({ state: 'attached' })
    expect(await foreign(proper)).toEqual([])
    await page.locator('[data-candidate]').first().click()
    await page.keyboard.press('Enter')
    await page.waitForURL(/#\/design\//)
    const id = new URL(page.url()).hash.split('/').at(-1)!
    const start = await visit.design(id)
    await untilShown(page, start.title)
    await eventually(() => visit.pointOf(id, 0, 0))
    const names = [...proper, ...Object.values(start.layers).map(({ name }) => name), ...Object.values(start.colors).map(({ name }) => name)]
    expect(await foreign(names)).toEqual([])

    const headline = headlineOf(start).id
    await visit.step(
      id,
      async () => {
        const middle = await visit.middleOf(id, headline)
        await page.mouse.dblclick(middle.x, middle.y)
        await page.keyboard.press('Control+a')
        await page.keyboard.insertText('松街的新鲜面包')
        await page.keyboard.press('Escape')
      },
      (design) => expect(plainText(headlineOf(design).runs)).toBe('松街的新鲜面包'),
    )
    await page.getByRole('button', { name: '撤销“编辑文本”' }).waitFor()
    for (const tab of ['图片', '风格', '图层']) {
      await page.getByRole('tab', { name: tab }).click()
      expect(await foreign(names), tab).toEqual([])
    }
    await page.getByRole('tab', { name: /^检查/ }).click()
    expect(await foreign(names), '检查').toEqual([])
    await page.getByRole('button', { name: '导出', exact: true }).click()
    await page.getByRole('radio', { name: /^网页 SVG/ }).check()
    const button = page.getByRole('button', { name: '下载' })
    await eventually(async () => expect(await button.isEnabled()).toBe(true))
    expect(await foreign(names)).toEqual([])
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect(readFileSync(await download.path(), 'utf8')).toContain('松街的新鲜面包')
    await page.keyboard.press('Escape')
    expect(visit.complaints).toEqual([])
  }, 240_000)
})
