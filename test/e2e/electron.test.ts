import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from 'playwright-core'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
// @ts-expect-error The build is plain JavaScript, so that any Node can start it.
import { buildRenderer, buildShell } from '../../scripts/build-studio.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Electron's program; or why there is none to test with. */
function findElectron(): { program: string } | { missing: string } {
  const folder = join(root, 'node_modules', 'electron')
  const name = existsSync(join(folder, 'path.txt')) ? readFileSync(join(folder, 'path.txt'), 'utf8').trim() : null
  if (name === null || !existsSync(join(folder, 'dist', name))) return { missing: 'its binary was never fetched; `npx install-electron` does that' }
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return { missing: 'there is no display; `xvfb-run npm test` has one' }
  return { program: join(folder, 'dist', name) }
}

const found = findElectron()
if ('missing' in found) console.warn(`The Electron tests are skipped: ${found.missing}.`)

describe.skipIf('missing' in found)('the desktop shell', () => {
  let dataFolder: string
  let shell: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const say = (): void => undefined
    await buildRenderer({ node: process.execPath, say })
    await buildShell({ node: process.execPath, say })
    dataFolder = mkdtempSync(join(tmpdir(), 'broadside-test-'))
    const env = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
    shell = await _electron.launch({
      executablePath: 'program' in found ? found.program : '',
      // Chromium's own sandbox needs a user that is not root.
      args: [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      env: { ...env, BROADSIDE_DATA: dataFolder },
    })
    page = await shell.firstWindow()
    await page.waitForFunction(`document.querySelector('#root')?.childElementCount > 0`)
  })
  afterAll(async () => {
    await shell?.close()
    if (dataFolder !== undefined) rmSync(dataFolder, { recursive: true, force: true })
  })

  it('shows the studio, which reaches main and its database', async () => {
    expect(page.url()).toMatch(/^broadside:\/\/studio\//)
    await page.getByRole('navigation').first().waitFor()
    expect(existsSync(join(dataFolder, 'studio.db'))).toBe(true)
  })

  it('gives the page nothing of Node or Electron but the one port', async () => {
    const seen = await page.evaluate(`[typeof require, typeof process, typeof module, typeof window.electron, Object.keys(window.hostPort).join()]`)
    expect(seen).toEqual(['undefined', 'undefined', 'undefined', 'undefined', 'ask'])
    const preferences = await shell.evaluate(({ BrowserWindow }) => {
      const { sandbox, contextIsolation, nodeIntegration, webviewTag } = (BrowserWindow.getAllWindows()[0]!.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences()
      return { sandbox, contextIsolation, nodeIntegration, webviewTag }
    })
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
  })

  it('goes nowhere, opens nothing, loads nothing from outside, and is given no permission', async () => {
    const before = page.url()
    await page.evaluate(`location.href = 'https://example.com/'`)
    await page.evaluate(`window.open('file:///etc/passwd')`)
    await page.waitForTimeout(500)
    expect(page.url()).toBe(before)
    expect(shell.windows().length).toBe(1)
    expect(await page.evaluate(`fetch('https://example.com/').then(() => 'loaded', () => 'refused')`)).toBe('refused')
    expect(await page.evaluate(`fetch('/../../etc/passwd').then((response) => response.status)`)).toBe(404)
    expect(await page.evaluate(`navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state)`)).toBe('denied')
    const answer = await page.evaluate(`fetch('/').then((response) => response.headers.get('content-security-policy'))`)
    expect(answer).toContain(`default-src 'none'`)
  })

  it('chooses from its menu what the page does', async () => {
    await shell.evaluate(({ Menu, BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0]!
      window.focus()
      const file = Menu.getApplicationMenu()!.items.flatMap((item) => item.submenu?.items ?? [])
      file.find(({ label }) => /^(Settings…|设置…)$/.test(label))!.click(undefined, window, window.webContents)
    })
    await page.waitForURL(/#\/settings/)
  })

  it('opens one more window, a step aside', async () => {
    const opened = shell.waitForEvent('window')
    await page.evaluate(`window.open(location.origin + '/#/settings')`)
    const second = await opened
    await second.waitForFunction(`document.querySelector('#root')?.childElementCount > 0`)
    expect(second.url()).toBe('broadside://studio/#/settings')
    await second.close()
  })

  it('makes a poster in its engine, and shows it', async () => {
    await page.evaluate(`location.hash = '#/new'`)
    await page.getByRole('textbox').first().fill('A jazz night on Friday 12 June at 8 pm in the Blue Room')
    await page.getByRole('button', { name: /^(Make|Generate|生成)/ }).first().click()
    await page.waitForFunction(`[...document.images].some((image) => image.src.includes('/candidates/') && image.naturalWidth > 0)`, undefined, { timeout: 60_000 })
  })
})
