import { afterEach, describe, expect, it } from 'vitest'
import { createClient } from '#contract/client.ts'
import type { Client } from '#contract/client.ts'
import { createMemoryWire } from '#contract/memory-port.ts'
import { createServer } from '#contract/server.ts'
import { parseDesign } from '#core/design/parse.ts'
import type { Design } from '#core/design/design.ts'
import { followJob } from '#renderer/studio/follow-job.ts'
import { openStudio } from '../../support/open-studio.ts'
import type { OpenStudio } from '../../support/open-studio.ts'

const parsed = parseDesign({
  format: 'broadside', version: 1, title: 'Small', lang: 'en', colors: {}, styles: {}, assets: {},
  artboards: { 'artboard:1': { id: 'artboard:1', name: 'Card', width: 300, height: 250, background: '#ffffff', children: ['layer:a'] } },
  layers: { 'layer:a': { id: 'layer:a', name: 'Headline', kind: 'text', role: 'headline', x: 20, y: 20, width: 200, height: 40, runs: [{ text: 'Fresh bread' }], family: 'Inter', fontSize: 24, color: '#eeeeee' } },
})
const design: Design = parsed.ok ? parsed.value : (undefined as never)

let studio: OpenStudio | null = null
let client: Client | null = null
afterEach(async () => {
  client?.close()
  await studio?.close()
})

function open(): Client {
  studio = openStudio()
  const server = createServer({ handlers: studio.app.handlers })
  studio.app.onAnnounce(server.announce)
  const [ours, theirs] = createMemoryWire()
  server.accept(theirs, 'page')
  client = createClient(ours)
  return client
}

describe('a job that is followed', () => {
  it('gives its result, and its id', async () => {
    const result = await followJob(open(), { kind: 'lint', design })
    expect(result.findings.map(({ code }) => code)).toContain('low-contrast')
    expect(result.job).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('is called off in main, too, by its signal', async () => {
    const abort = new AbortController()
    const following = followJob(open(), { kind: 'export', design, to: 'png', scale: 4, name: 'x' }, { signal: abort.signal })
    await studio!.whenHeard('jobs.changed')
    abort.abort()
    await expect(following).rejects.toMatchObject({ code: 'cancelled' })
    await studio!.whenHeard('jobs.changed', ({ job }) => job.state === 'cancelled')
  })

  it('says why it was refused, and starts nothing that was called off before', async () => {
    const broken = { ...design, layers: { ...design.layers, 'layer:a': { ...design.layers['layer:a']!, color: 'color:none' } } } as Design
    await expect(followJob(open(), { kind: 'lint', design: broken })).rejects.toMatchObject({ code: 'bad-input' })
    const abort = new AbortController()
    abort.abort()
    await expect(followJob(client!, { kind: 'lint', design }, { signal: abort.signal })).rejects.toMatchObject({ code: 'cancelled' })
    expect(studio!.heard).toEqual([])
  })
})
