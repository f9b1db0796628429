import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '#core/geometry/random.ts'
import type { Upload } from '#contract/records.ts'
import { randomDesign } from '../../support/random-design.ts'
import { createTestAssets } from '../../support/test-assets.ts'
import { openStudio } from '../../support/open-studio.ts'
import type { OpenStudio } from '../../support/open-studio.ts'
import { createAssetStore } from '#main/assets/asset-store.ts'
import { join } from 'node:path'
import { mkdirSync, readdirSync } from 'node:fs'

let studio: OpenStudio
const files = new Map<string, Uint8Array>()
beforeAll(async () => {
  const assets = await createTestAssets()
  const source = openStudio()
  const parts = join(source.dataFolder, 'parts', 'tests')
  mkdirSync(parts)
  const store = createAssetStore(source.dataFolder, parts)
  for (const asset of Object.values(assets.all)) {
    const loaded = assets.load(asset.id)
    await store.put(asset, loaded.kind === 'svg' ? loaded.text : loaded.bytes)
  }
  for (const to of ['svg', 'json'] as const) {
    const job = await source.work({ kind: 'export', design: randomDesign(7, assets), to, scale: 1, name: 'x' })
    expect(job.message).toBeNull()
    files.set(to, new Uint8Array(await (await source.get(`/exports/${job.id}/x.${to === 'svg' ? 'svg' : 'zip'}`)).arrayBuffer()))
  }
  await source.close()
  studio = openStudio()
})
afterAll(() => studio.close())

describe('design files of any bytes', () => {
  it.each(['svg', 'json'])('are taken whole or refused in one sentence, and the engine lives: %s', async (kind) => {
    const sound = files.get(kind)!
    const random = createRandom(9).fork(kind)
    let taken = 0
    for (let round = 0; round < 40; round++) {
      const spoilt = Uint8Array.from(sound)
      for (let count = round === 0 ? 0 : random.int(1, 6); count > 0; count--) spoilt[random.int(0, spoilt.length - 1)] = random.int(0, 255)
      const cut = random.chance(0.2) && round > 0 ? spoilt.subarray(0, random.int(1, spoilt.length)) : spoilt
      const { id } = (await (await studio.put(`/uploads?name=odd.${kind}&as=design`, cut)).json()) as Upload
      const as = crypto.randomUUID()
      try {
        await studio.call('designs.import', { upload: id, as })
        taken++
        const { design } = await studio.call('designs.open', { id: as })
        for (const asset of Object.values(design.assets)) expect((await studio.get(`/assets/${asset.id.slice(6)}.${asset.extension}`)).status).toBe(200)
      } catch (error) {
        expect(error).toMatchObject({ code: 'bad-input', message: expect.stringMatching(/^[^\n]{5,400}\.$/) })
      }
    }
    expect(taken).toBeGreaterThan(0)
    // A thumbnail that is being drawn meanwhile has its own part for a moment.
    await expect.poll(() => readdirSync(join(studio.dataFolder, 'parts'), { recursive: true }).length).toBe(1)
  })
})
