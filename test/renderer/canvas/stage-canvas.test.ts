import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import { openPage, type OpenPage } from '../../support/browser-page.ts'
import { findBrowser } from '../../support/find-browser.ts'
import type * as Wander from '../../support/page/wander.ts'
import { randomDesign } from '../../support/random-design.ts'
import { createTestAssets, type TestAssets } from '../../support/test-assets.ts'

declare const modules: { wander: typeof Wander }

describe.skipIf(findBrowser() === null)('the canvas of the stage', () => {
  let assets: TestAssets
  beforeAll(async () => {
    assets = await createTestAssets()
  })

  describe.each([1, 2])('with %i device pixels for one', (deviceScaleFactor) => {
    let opened: OpenPage
    beforeAll(async () => {
      opened = await openPage({ modules: { wander: '/test/support/page/wander.ts' }, assets: assets.load, deviceScaleFactor })
    })
    afterAll(() => opened.close())

    it.each([1, 2, 3])('is sharp and whole after any pans and zooms, with edits between (%i)', async (seed) => {
      const design = randomDesign(seed, assets)
      expect(await opened.page.evaluate(([design, seed]) => modules.wander.wander(design as Design, seed as number, 12), [design as unknown, seed] as const)).toEqual([])
      expect(opened.complaints).toEqual([])
    }, 60_000)
  })
})
