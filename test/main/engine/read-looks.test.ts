import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Asset, Design } from '#core/design/design.ts'
import type { AssetId } from '#core/design/ids.ts'
import type { ImageLayer } from '#core/design/layer.ts'
import { putLayers } from '#core/design/put-layers.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import { lintDesign } from '#main/engine/lint-design.ts'
import { readLooks } from '#main/engine/read-looks.ts'
import { createTools } from '#main/engine/tools.ts'
import type { EngineTools } from '#main/engine/tools.ts'
import { loadVaried, varied } from '../../support/varied-design.ts'

const bytes = readFileSync(new URL('../../fixtures/photos/cup-at-window.jpg', import.meta.url))
const id = `asset:${createHash('sha256').update(bytes).digest('hex')}` as AssetId
const load: AssetLoader = (asset) => (asset === id ? { kind: 'raster', mime: 'image/jpeg', bytes } : loadVaried(asset))
const hero = varied.layers['layer:hero'] as ImageLayer

const withPhoto = (place: Partial<ImageLayer> = {}, asset: Partial<Asset> = {}): Design => ({
  ...putLayers(varied, [{ ...hero, asset: id, recolor: [], fit: 'cover', ...place }]),
  assets: { ...varied.assets, [id]: { ...varied.assets[hero.asset]!, id, extension: 'jpg', width: 900, height: 600, ...asset } },
})

let tools: EngineTools
beforeAll(async () => {
  tools = await createTools()
}, 60_000)

describe('the looks of a design’s photos', () => {
  it('are read of photos that it shows and a designer brought, and once', async () => {
    const look = (await readLooks(withPhoto(), load, tools))(id)
    expect(look!.saliency.columns).toBe(64)
    expect((await readLooks(withPhoto({ x: 0 }), load, tools))(id)).toBe(look)
    expect((await readLooks(withPhoto(), load, tools))(hero.asset)).toBeNull()
    expect((await readLooks(withPhoto({ role: 'logo' }), load, tools))(id)).toBeNull()
    expect((await readLooks(withPhoto({}, { source: 'Broadside' }), load, tools))(id)).toBeNull()
  })

  it('tell critique what a crop loses of the subject', async () => {
    const findLook = await readLooks(withPhoto(), load, tools)
    const { subject } = findLook(id)!
    const scoreOf = (crop: ImageLayer['crop'], find = findLook): number => lintDesign(withPhoto({ crop }), load, find, tools).scores.saliency
    const isLeft = subject.x > 1 - subject.x - subject.width
    const beside = { x: isLeft ? 0 : subject.x + subject.width, y: 0, width: isLeft ? subject.x : 1 - subject.x - subject.width, height: 1 }
    expect(scoreOf(beside)).toBeLessThan(scoreOf({ x: 0, y: 0, width: 1, height: 1 }))
    expect(scoreOf(beside, () => null)).toBe(1)
  })
})
