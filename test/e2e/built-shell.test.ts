import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
// @ts-expect-error The build is plain JavaScript, so that any Node can start it.
import { buildShell } from '../../scripts/build-studio.mjs'
import { noChoices } from '#contract/records.ts'
import { forkEngine } from '#main/engine/fork-engine.ts'
import type { createStudioApp, StudioApp } from '#main/studio-app.ts'

const out = fileURLToPath(new URL('../../out/', import.meta.url))
const caller = { connection: 'test' }

/** What Electron runs, proved where Electron is not: only the window is missing. */
describe('main and the engine as they are built for the desktop', () => {
  let folder: string
  let app: StudioApp
  beforeAll(async () => {
    await buildShell({ node: process.execPath, say: () => undefined })
    folder = mkdtempSync(join(tmpdir(), 'broadside-built-'))
    const built = (await import(pathToFileURL(join(out, 'main', 'studio-app.js')).href)) as { createStudioApp: typeof createStudioApp }
    app = built.createStudioApp({ dataFolder: folder, spawnEngine: () => forkEngine(join(out, 'main', 'engine', 'engine-process.js')), host: 'electron', version: '1.2.3' })
  })
  afterAll(async () => {
    await app.dispose()
    rmSync(folder, { recursive: true, force: true })
  })

  it('make a poster, with the fonts, drawings and database that they find from where they lie', async () => {
    const generation = crypto.randomUUID()
    const size = { width: 300, height: 250, name: '300x250' }
    await app.handlers['jobs.start']({ job: crypto.randomUUID(), work: { kind: 'generate', generation, wanted: { request: 'Fresh bread at Marta’s bakery', logo: null, photos: [], sizes: [size], count: 1, seed: 1, choices: noChoices, like: null, around: null } } }, caller)
    for (let time = 0; time < 300; time++) {
      const { generation: now, candidates } = await app.handlers['generations.open']({ id: generation }, caller)
      if (now.state === 'running') await wait(100)
      else {
        expect(now).toMatchObject({ state: 'done', message: null })
        const picture = await app.answerBytes(new Request(`broadside://studio/candidates/${candidates[0]!.id}.png`))
        expect((await picture!.bytes()).subarray(1, 4)).toEqual(new TextEncoder().encode('PNG'))
        return
      }
    }
    throw new Error('it never ended')
  })

  it('keep the sandbox’s preload to the one module that it may ask for', () => {
    const text = readFileSync(join(out, 'preload', 'index.cjs'), 'utf8')
    expect([...text.matchAll(/require\(([^)]*)\)/g)].map(([, name]) => name)).toEqual(['"electron"'])
    expect(text).not.toMatch(/^import |^export /m)
  })

  it('begin with the shell’s own entry, as package.json says', () => {
    const { main } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { main: string }
    expect(readFileSync(fileURLToPath(new URL(`../../${main}`, import.meta.url)), 'utf8')).toMatch(/from "electron"/)
  })
})
