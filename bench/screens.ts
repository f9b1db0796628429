import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { visitStudio } from '../test/support/studio-visit.ts'

/**
 * `npm run screens -- [DIR] [--zh]`: every screen of the studio, in both themes, on a brief that is made on the way; for a
 * person to look at.
 */
const out = resolve(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? 'screens-out')
const isChinese = process.argv.includes('--zh')
const request = isChinese
  ? '“河畔爵士夜”露天音乐会，8月16日周六晚7点，江湾公园。门票80元起，请在 jazz.example 购票。温暖而怀旧。'
  : 'Open day at Fernhill riding school on Saturday 14 June, 10am to 4pm. Pony rides for children from £5, tea and cake in the barn. Friendly, fresh and natural. Book at fernhill.example or call 01632 960143.'

/** Two that no design can keep at once. */
const wishes = isChinese ? '标题放在最上方。标题放在最下方。按钮放在右下角。' : 'Put the headline at the very top. Put the headline at the very bottom. The button goes bottom right.'

const visit = await visitStudio()
const { page, client } = visit
page.setDefaultTimeout(60_000)
mkdirSync(out, { recursive: true })

async function shoot(name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`)
    await wait(350)
    await page.screenshot({ path: join(out, `${name}-${theme}.png`) })
  }
  await page.evaluate("document.documentElement.dataset.theme = 'light'")
}

try {
  if (isChinese) await client.call('settings.change', { changes: { language: 'zh' } })
  await visit.goTo('#/')
  await wait(1500)
  await shoot('library-empty')
  await visit.goTo('#/new')
  await page.locator('textarea').first().waitFor()
  await shoot('brief-empty')
  await page.locator('textarea').first().fill(request)
  await page.locator('aside button').nth(3).waitFor()
  await wait(2500)
  await shoot('brief')
  await page.locator('textarea').first().press('Control+Enter')
  await page.locator('[data-candidate]').nth(5).waitFor()
  await wait(2000)
  await page.locator('[data-candidate]').first().click()
  await shoot('gallery')
  await page.keyboard.press('Space')
  await wait(1200)
  await shoot('gallery-large')
  await page.keyboard.press('Escape')
  await visit.goTo('#/new')
  await page.locator('textarea').first().fill(`${request} ${wishes}`)
  await wait(1500)
  await page.locator('textarea').first().press('Control+Enter')
  await page.locator('[data-candidate]').nth(3).waitFor()
  await wait(2000)
  await shoot('gallery-wishes')
  await page.locator('[data-candidate]').first().click()
  await page.keyboard.press('Enter')
  await page.locator('[data-stage]').waitFor()
  await wait(4000)
  await shoot('editor')
  const id = page.url().split('/').at(-1)!
  const design = await visit.design(id)
  const headline = Object.values(design.layers).find(({ role }) => role === 'headline')!
  const at = await visit.middleOf(id, headline.id)
  await page.mouse.click(at.x, at.y)
  await wait(600)
  await shoot('editor-selected')
  await page.mouse.dblclick(at.x, at.y)
  await wait(600)
  await shoot('editor-text')
  await page.keyboard.press('Escape')
  for (const [index, name] of ['pictures', 'style'].entries()) {
    await page.locator('aside').first().getByRole('tab').nth(index + 1).click()
    await wait(3500)
    await shoot(`editor-${name}`)
  }
  await page.locator('aside').last().getByRole('tab').nth(1).click()
  await wait(2500)
  await shoot('editor-check')
  await page.keyboard.press('Control+Shift+E')
  await wait(3500)
  await shoot('export')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+K')
  await wait(600)
  await shoot('palette')
  await page.keyboard.press('Escape')
  await visit.goTo('#/')
  await wait(2500)
  await shoot('library')
  await visit.goTo('#/settings')
  await wait(1000)
  await shoot('settings')
  for (const complaint of visit.complaints) console.error(complaint)
  console.log(out)
} finally {
  await visit.close()
}
