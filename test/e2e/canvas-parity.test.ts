import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Pixels } from '#core/critique/pixels.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { AssetLoader } from '#core/export/assets.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import { intersection } from '#core/geometry/box.ts'
import { generate } from '#main/engine/generate.ts'
import { plainly } from '#main/engine/job.ts'
import { rasterize } from '#main/engine/rasterize.ts'
import { createTools } from '#main/engine/tools.ts'
import { openPage, type OpenPage } from '../support/browser-page.ts'
import { boxOf, compareDesigns, scaleBox, withMoved, withoutLayer } from '../support/compare-designs.ts'
import { findDifferences, shareIn } from '../support/compare-pictures.ts'
import { findBrowser } from '../support/find-browser.ts'
import { loaderOf } from '../support/loader-of.ts'
import type * as ShowDesign from '../support/page/show-design.ts'
import { randomDesign } from '../support/random-design.ts'
import { createTestAssets, type TestAssets } from '../support/test-assets.ts'
import { embedFont, typesetter } from '../support/test-fonts.ts'

declare const modules: { show: typeof ShowDesign }
/** As on a sharp screen, where the browser's own text gamma shows least. */
const scale = 2
/** The browser rounds every advance of its own text, and thickens light letters on dark by its own text gamma. */
const generatedLimits = { whole: 0.01, box: 0.07 }

describe.skipIf(findBrowser() === null)('the canvas against the web SVG, both in a browser', () => {
  let opened: OpenPage
  let plain: Page
  let folder: string
  let assets: TestAssets
  let load: AssetLoader

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'broadside-canvas-'))
    assets = await createTestAssets()
    load = assets.load
    opened = await openPage({ modules: { show: '/test/support/page/show-design.ts' }, assets: (id) => load(id), deviceScaleFactor: scale })
    plain = await opened.page.context().browser()!.newPage({ deviceScaleFactor: scale })
  })
  afterAll(async () => {
    await opened.close()
    rmSync(folder, { recursive: true })
  })

  async function readPixels(png: Buffer): Promise<Pixels> {
    const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    return { width: info.width, height: info.height, scale, data }
  }

  async function showOnCanvas(design: Design): Promise<Pixels> {
    const url = await opened.page.evaluate(async (design) => {
      const shown = await modules.show.showDesign(design as Design)
      const png = await shown.png()
      await shown.dispose()
      return png
    }, design as unknown)
    return readPixels(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'))
  }

  async function showSvg(design: Design, svg = exportSvg(design, { profile: 'web', typesetter, assets: assets.load, embedFont }).svg): Promise<Pixels> {
    const { width, height } = Object.values(design.artboards)[0]!
    await plain.setViewportSize({ width, height })
    const file = join(folder, 'design.svg')
    writeFileSync(file, svg)
    await plain.goto(pathToFileURL(file).href)
    return readPixels(await plain.screenshot())
  }

  const alone = (design: Design) => (ids: ReadonlySet<LayerId>): Pixels =>
    rasterize(exportSvg(design, { profile: 'outline', typesetter, assets: assets.load, onlyLayers: ids }).svg, { scale })

  it('shows forty designs alike', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const design = randomDesign(seed, assets)
      expect.soft(compareDesigns(design, await showSvg(design), await showOnCanvas(design), alone(design)), `design ${seed}`).toEqual([])
    }
    expect(opened.complaints).toEqual([])
  }, 120_000)

  it('shows what the generator makes alike', async () => {
    const tools = await createTools()
    const requests = readFileSync(new URL('../../bench/requests/requests.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; request: string })
    const sizes = [[1080, 1350], [300, 250]].map(([width, height]) => ({ width: width!, height: height!, name: `${width}x${height}` }))
    for (const { id, request } of requests.filter((_, index) => index % 10 === 5)) {
      for await (const made of generate({ request, logo: null, assets: [], sizes, count: 1, weigh: 8, seed: 1, ...plainly }, tools, () => undefined, new AbortController().signal)) {
        load = loaderOf(made.files)
        const shown = await showSvg(made.design, made.svg!)
        const differences = findDifferences(shown, await showOnCanvas(made.design))
        const page = { x: 0, y: 0, width: shown.width, height: shown.height }
        expect.soft(shareIn(differences, shown, page), `${id} ${made.size.name}`).toBeLessThanOrEqual(generatedLimits.whole)
        for (const layer of Object.values(made.design.layers)) {
          const box = intersection(scaleBox(boxOf(made.design, layer), scale), page)
          if (box !== null) expect.soft(shareIn(differences, shown, box), `${id} ${made.size.name} ${layer.id}`).toBeLessThanOrEqual(generatedLimits.box)
        }
      }
    }
  }, 120_000)

  it('fails when any one layer is missing or has moved by two pixels', async () => {
    load = assets.load
    for (const seed of [101, 102]) {
      const design = randomDesign(seed, assets, { isSpread: true })
      const shown = await showSvg(design)
      expect(compareDesigns(design, shown, await showOnCanvas(design), alone(design)), `design ${seed}`).toEqual([])
      for (const layer of Object.values(design.layers)) {
        const name = `${seed} ${layer.id} ${layer.kind}`
        expect(compareDesigns(design, shown, await showOnCanvas(withoutLayer(design, layer.id)), alone(design), [layer]), `${name} missing`).not.toEqual([])
        expect(compareDesigns(design, shown, await showOnCanvas(withMoved(design, layer.id, 2)), alone(design), [layer]), `${name} moved`).not.toEqual([])
      }
    }
  }, 120_000)
})
