import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser, openBrowser } from '../support/find-browser.ts'
import { startStudio } from '../support/start-studio.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
let folder: string
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'broadside-start-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const started: { child: ChildProcess; ended: Promise<number | null> }[] = []
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL')
    await ended
  }
})

/** What a person types, with no screen: `npm start …`. */
async function start(words: readonly string[], isWhole: (out: string) => boolean): Promise<{ out: string; interrupt: () => Promise<void> }> {
  const { DISPLAY: _x11, WAYLAND_DISPLAY: _wayland, ...env } = process.env
  const child = spawn('npm', ['--prefix', root, 'start', ...(words.length === 0 ? [] : ['--', ...words])], { cwd: folder, env: { ...env, CI: 'true', BROADSIDE_DATA: join(folder, 'data') }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  started.push({ child, ended })
  let [out, errors] = ['', '']
  child.stdout.on('data', (text: Buffer) => (out += text.toString()))
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()))
  while (!isWhole(out)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended with ${child.exitCode}: ${errors}`)
    await wait(50)
  }
  return {
    out,
    // As a terminal does it: the whole group hears of Ctrl+C. npm ends by that signal itself.
    async interrupt() {
      process.kill(-child.pid!, 'SIGINT')
      await ended
    },
  }
}

describe('npm start', () => {
  it('builds the studio and opens it, where there is no screen by its address alone; Ctrl+C ends it', async () => {
    const { out, interrupt } = await start([], (text) => text.includes('\n'))
    const url = /^Broadside is open at (http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]{48})\n$/.exec(out)?.[1]
    expect(url).toBeDefined()
    const entered = await fetch(url!, { redirect: 'manual' })
    const page = await fetch(new URL('/', url), { headers: { cookie: entered.headers.get('set-cookie')!.split(';')[0]! } })
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<title>Broadside</title>')])
    expect(existsSync(join(folder, 'data', 'studio.db'))).toBe(true)
    await interrupt()
    await expect(fetch(url!)).rejects.toThrow()
  })

  it('-- serve --json prints one JSON document and nothing else', async () => {
    const { out, interrupt } = await start(['serve', '--json', '--port', '0', '--data', 'mine'], (text) => text.endsWith('}\n'))
    const told = JSON.parse(out) as { url: string; pid: number; dataFolder: string }
    expect(told).toMatchObject({ url: expect.stringContaining('/?token='), dataFolder: join(folder, 'mine') })
    await interrupt()
    expect(() => process.kill(told.pid, 0)).toThrow('ESRCH')
  })
})

describe.skipIf(findBrowser() === null)('the studio in a browser', () => {
  it('shows itself under its own policy without a complaint, and a page of it outlives the studio', async () => {
    const dataFolder = join(folder, 'outlived')
    const first = await startStudio({ dataFolder })
    const browser = await openBrowser(findBrowser()!)
    try {
      const context = await browser.newContext()
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`))
      await page.goto(first.url)
      await page.getByRole('navigation').first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(complaints).toEqual([])

      await first.kill()
      const banner = page.getByText('The studio does not answer')
      await banner.waitFor()
      const second = await startStudio({ dataFolder, port: first.port })
      // Another start has another token; the browser is given it by any tab.
      await (await context.newPage()).goto(second.url)
      await banner.waitFor({ state: 'detached' })
      await page.evaluate(`location.hash = '#/settings'`)
      await page.getByRole('heading').first().waitFor()
      await second.stop()
    } finally {
      await browser.close()
    }
  })
})
