import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Pixels } from '#core/critique/pixels.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Layer } from '#core/design/layer.ts'
import { exportSvg } from '#core/export/export-svg.ts'
import { intersection } from '#core/geometry/box.ts'
import { generate } from '#main/engine/generate.ts'
import { plainly } from '#main/engine/job.ts'
import { rasterize } from '#main/engine/rasterize.ts'
import { createTools } from '#main/engine/tools.ts'
import { boxOf, compareDesigns, scaleBox, withMoved, withoutLayer } from '../support/compare-designs.ts'
import { findDifferences, shareIn } from '../support/compare-pictures.ts'
import { findBrowser, openBrowser } from '../support/find-browser.ts'
import { loaderOf } from '../support/loader-of.ts'
import { randomDesign } from '../support/random-design.ts'
import { createTestAssets, type TestAssets } from '../support/test-assets.ts'
import { embedFont, typesetter } from '../support/test-fonts.ts'

/**
 * For generated designs, full of small and long lines: the browser rounds every advance, so that a long line ends up to 0.3 px
 * away, and thickens light letters on dark by its own text gamma.
 */
const generatedLimits = { whole: 0.015, box: 0.07 }
/** As on a sharp screen: on a coarse one the browser thickens light letters that are but a pixel wide. */
const scale = 2

const browserPath = findBrowser()

describe.skipIf(browserPath === null)('web SVG in a browser against the outline by resvg', () => {
  let browser: Browser
  let page: Page
  let assets: TestAssets
  let folder: string

  beforeAll(async () => {
    browser = await openBrowser(browserPath!)
    page = await browser.newPage({ deviceScaleFactor: scale })
    assets = await createTestAssets()
    folder = mkdtempSync(join(tmpdir(), 'broadside-parity-'))
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  const drawOutline = (design: Design, onlyLayers?: ReadonlySet<LayerId>): Pixels =>
    rasterize(exportSvg(design, { profile: 'outline', typesetter, assets: assets.load, onlyLayers }).svg, { scale })

  const drawInBrowser = (design: Design): Promise<Pixels> =>
    showInBrowser(design, exportSvg(design, { profile: 'web', typesetter, assets: assets.load, embedFont }).svg)

  async function showInBrowser(design: Design, svg: string): Promise<Pixels> {
    const { width, height } = Object.values(design.artboards)[0]!
    const file = join(folder, 'design.svg')
    writeFileSync(file, svg)
    await page.setViewportSize({ width, height })
    await page.goto(pathToFileURL(file).href)
    const { data } = await sharp(await page.screenshot()).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    return { width: width * scale, height: height * scale, scale, data }
  }

  const compare = (design: Design, shown: Pixels, drawn: Pixels, layers?: readonly Layer[]): string[] =>
    compareDesigns(design, shown, drawn, (ids) => drawOutline(design, ids), layers)

  it('[E4] shows forty designs alike', async () => {
    for (let seed = 1; seed <= 40; seed++) {
      const design = randomDesign(seed, assets)
      expect(compare(design, await drawInBrowser(design), drawOutline(design)), `design ${seed}`).toEqual([])
    }
  }, 90_000)

  it('[E4] shows what the generator makes alike', async () => {
    const tools = await createTools()
    const requests = readFileSync(new URL('../../bench/requests/requests.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; request: string })
    const sizes = [[300, 250], [728, 90], [160, 600]].map(([width, height]) => ({ width: width!, height: height!, name: `${width}x${height}` }))
    for (const { id, request } of requests.filter((_, index) => index % 8 === 3)) {
      for await (const { design, svg, files, size } of generate({ request, logo: null, assets: [], sizes, count: 1, weigh: 8, seed: 1, ...plainly }, tools, () => undefined, new AbortController().signal)) {
        const load = loaderOf(files)
        const shown = await showInBrowser(design, svg!)
        const differences = findDifferences(shown, rasterize(exportSvg(design, { profile: 'outline', typesetter: tools.typesetter, assets: load }).svg, { scale }))
        const page = { x: 0, y: 0, width: shown.width, height: shown.height }
        expect(shareIn(differences, shown, page), `${id} ${size.name}`).toBeLessThanOrEqual(generatedLimits.whole)
        for (const layer of Object.values(design.layers)) {
          const box = intersection(scaleBox(boxOf(design, layer), scale), page)
          if (box !== null) expect(shareIn(differences, shown, box), `${id} ${size.name} ${layer.id}`).toBeLessThanOrEqual(generatedLimits.box)
        }
      }
    }
  }, 90_000)

  it('fails when any one layer is missing or has moved by two pixels', async () => {
    for (const seed of [101, 102, 103, 104]) {
      const design = randomDesign(seed, assets, { isSpread: true })
      const shown = await drawInBrowser(design)
      expect(compare(design, shown, drawOutline(design)), `design ${seed}`).toEqual([])
      for (const layer of Object.values(design.layers)) {
        const name = `${seed} ${layer.id} ${layer.kind}`
        expect(compare(design, shown, drawOutline(withoutLayer(design, layer.id)), [layer]), `${name} missing`).not.toEqual([])
        expect(compare(design, shown, drawOutline(withMoved(design, layer.id, 2)), [layer]), `${name} moved`).not.toEqual([])
      }
    }
  }, 90_000)
})
