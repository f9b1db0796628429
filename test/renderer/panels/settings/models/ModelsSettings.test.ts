import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser } from '../../../../support/find-browser.ts'
import { visitStudio } from '../../../../support/studio-visit.ts'
import type { StudioVisit } from '../../../../support/studio-visit.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const hasBrowser = findBrowser() !== null
/** Where a picture of each state is put, for somebody to look at. */
const pictures = process.env['BROADSIDE_PICTURES']
const shoot = async (name: string): Promise<void> => {
  if (pictures !== undefined) await visit.page.screenshot({ path: `${pictures}/${name}.png` })
}
let visit: StudioVisit
beforeAll(async () => {
  if (!hasBrowser) return
  const before = process.env['BROADSIDE_MODELS']
  process.env['BROADSIDE_MODELS'] = fileURLToPath(new URL('../../../../fixtures/models', import.meta.url))
  try {
    visit = await visitStudio({ height: 1100 })
  } finally {
    if (before === undefined) delete process.env['BROADSIDE_MODELS']
    else process.env['BROADSIDE_MODELS'] = before
  }
}, 120_000)
afterAll(() => visit?.close())

const hinders = async (): Promise<string[]> => {
  await visit.page.evaluate(`${axe}; undefined`)
  const found = (await visit.page.evaluate("axe.run(document).then(({ violations }) => violations)")) as { id: string; impact: string | null }[]
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)
}
const rowsOf = (model: string): Promise<string[][]> =>
  visit.page.locator(`[data-model="${model}"] tbody tr`).evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim())))

describe.skipIf(!hasBrowser)('what the settings say of models', () => {
  it('is what a trial found, for every provider in plain words', async () => {
    const { page } = visit
    await visit.goTo('#/settings')
    const topOf = async (): Promise<number> => (await page.getByRole('heading', { name: 'Settings' }).boundingBox())!.y
    const top = await topOf()
    await page.getByRole('button', { name: 'Models' }).click()
    await page.locator('[data-model="tiny"] table').waitFor()
    expect(await topOf()).toBe(top)
    await expect.poll(async () => (await page.locator('#settings-models').boundingBox())!.y).toBeLessThan(top)
    const rows = await rowsOf('tiny')
    expect(rows.map(([provider]) => provider)).toEqual(['Processor (CPU)', 'WebGPU', 'CUDA', 'DirectML', 'CoreML'])
    expect(rows.filter(([, , result]) => result === 'In use').length).toBe(1)
    expect(rows[0]![1]).toMatch(/^(< 0\.1|\d+(\.\d)?) ms$/)
    // Every other has a reason.
    for (const [, , result] of rows) expect(result!.length).toBeGreaterThan(5)
    if (process.platform === 'linux') expect(rows[3]![2]).toBe('Only on Windows')
    await expect.poll(hinders).toEqual([])
    await shoot('models-light')
  }, 90_000)

  it('is found out anew when asked, and can be called off', async () => {
    const { page, client } = visit
    const triedAt = async (): Promise<number[]> => (await client.call('models.list', {})).models.map((model) => model.triedAt ?? 0)
    const before = await triedAt()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('button', { name: 'Cancel' }).last().click()
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('progressbar', { name: 'Trying the models' }).waitFor({ state: 'attached' })
    await shoot('models-trying')
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await expect.poll(async () => (await triedAt()).every((time, index) => time > before[index]!), { timeout: 45_000 }).toBe(true)
  }, 90_000)

  it('is obeyed when the processor alone is wanted', async () => {
    const { page, client } = visit
    await page.getByRole('radio', { name: 'Processor only' }).click()
    await page.getByText('Runs on the processor, because you chose so').first().waitFor()
    await expect.poll(async () => (await client.call('studio.hello', {})).settings.modelProvider).toBe('cpu')
    await page.getByRole('radio', { name: 'The fastest' }).click()
    await expect.poll(async () => (await client.call('studio.hello', {})).settings.modelProvider).toBe('auto')
  }, 60_000)

  it('can be read in Chinese and in the dark', async () => {
    const { page, client } = visit
    await page.getByRole('radio', { name: '中文' }).click()
    await page.getByRole('radio', { name: '深色' }).click()
    await page.getByRole('button', { name: '模型' }).click()
    await page.getByText('仅适用于').first().waitFor()
    expect((await rowsOf('tiny')).map(([, , result]) => result)).toContain('正在使用')
    await expect.poll(hinders).toEqual([])
    await shoot('models-dark-zh')
    await client.call('settings.change', { changes: { language: 'en', theme: 'light' } })
    expect(visit.complaints).toEqual([])
  }, 60_000)
})
