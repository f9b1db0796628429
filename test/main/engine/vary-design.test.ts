import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axes, keepsOtherAxes } from '#core/compose/vary/axis.ts'
import type { Axis } from '#core/compose/vary/axis.ts'
import type { Design } from '#core/design/design.ts'
import { parseDesign } from '#core/design/parse.ts'
import { putLayers } from '#core/design/put-layers.ts'
import { assetFileName, loadAssets } from '#main/engine/load-assets.ts'
import type { Candidate } from '#main/engine/job.ts'
import { readOwnFiles } from '#main/engine/own-files.ts'
import { createTools } from '#main/engine/tools.ts'
import type { EngineTools } from '#main/engine/tools.ts'
import { varyInEngine } from '#main/engine/vary-design.ts'
import { makeTempFolder } from '../../support/command-line.ts'
import { loadVaried, varied } from '../../support/varied-design.ts'

const temp = makeTempFolder()
let tools: EngineTools
beforeAll(async () => {
  tools = await createTools()
  mkdirSync(join(temp.path, 'assets'))
  for (const asset of Object.values(varied.assets)) {
    const loaded = loadVaried(asset.id)
    writeFileSync(join(temp.path, assetFileName(asset)), loaded.kind === 'svg' ? loaded.text : loaded.bytes)
  }
}, 60_000)
afterAll(() => temp.remove())

async function vary(design: Design, axis: Axis, count = 2, signal = new AbortController().signal): Promise<Candidate[]> {
  const found: Candidate[] = []
  const assets = await loadAssets(design, temp.path)
  for await (const candidate of varyInEngine({ design, folder: temp.path, axis, count, seed: 5, hasSvg: false, own: await readOwnFiles(design, temp.path) }, assets, tools, () => undefined, signal)) found.push(candidate)
  return found
}

describe('a design varied on one axis', () => {
  it.each(axes)('%s: differs on it alone, has no fault, and can be read', async (axis) => {
    const found = await vary(varied, axis)
    expect(found.length).toBe(2)
    for (const { design, faults, png, files } of found) {
      expect(keepsOtherAxes(varied, design, axis)).toBe(true)
      expect(JSON.stringify(design)).not.toBe(JSON.stringify(varied))
      expect(parseDesign(design).ok).toBe(true)
      expect(faults).toEqual([])
      expect({ ...design.origin, [axis]: '' }).toEqual({ ...varied.origin, [axis]: '' })
      expect(design.origin![axis]).not.toBe(varied.origin![axis])
      for (const { name, bytes } of files) expect(name).toContain(createHash('sha256').update(bytes).digest('hex'))
      expect(png.length).toBeGreaterThan(1000)
    }
    expect(new Set(found.map(({ design }) => JSON.stringify(design))).size).toBe(2)
  }, 60_000)

  it.each(axes)('%s: leaves what is locked as it is', async (axis) => {
    const lock = (id: string, locks: string[]) => ({ ...varied.layers[id as 'layer:a']!, locks })
    const held = putLayers(varied, [lock('layer:subhead', ['*']), lock('layer:headline', ['family', 'x', 'y', 'runs']), lock('layer:dots', ['*']), lock('layer:hero', ['asset', 'recolor'])])
    const found = await vary(held, axis, 1)
    // Its picture is locked, so nothing is left of that axis.
    expect(found.length).toBe(axis === 'illustration' ? 0 : 1)
    for (const { design } of found) {
      expect(design.layers['layer:subhead']).toEqual(held.layers['layer:subhead'])
      expect(design.layers['layer:dots']).toEqual(held.layers['layer:dots'])
      for (const field of ['family', 'x', 'y', 'runs'] as const) expect((design.layers['layer:headline'] as never)[field]).toEqual((held.layers['layer:headline'] as never)[field])
      for (const field of ['asset', 'recolor'] as const) expect((design.layers['layer:hero'] as never)[field]).toEqual((held.layers['layer:hero'] as never)[field])
    }
  }, 60_000)

  it('is the same for the same seed', async () => {
    const [one, other] = [await vary(varied, 'palette', 1), await vary(varied, 'palette', 1)]
    expect(one.map(({ design }) => design)).toEqual(other.map(({ design }) => design))
  }, 60_000)

  it('stops when it is called off', async () => {
    await expect(vary(varied, 'type', 2, AbortSignal.abort())).rejects.toThrow()
  }, 60_000)
})
