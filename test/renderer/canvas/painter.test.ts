import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Design } from '#core/design/design.ts'
import { openPage, type OpenPage } from '../../support/browser-page.ts'
import { findBrowser } from '../../support/find-browser.ts'
import type * as DragFrozen from '../../support/page/drag-frozen.ts'
import type * as EditAtRandom from '../../support/page/edit-at-random.ts'
import type * as ShowDesign from '../../support/page/show-design.ts'
import { randomDesign } from '../../support/random-design.ts'
import { createTestAssets, type TestAssets } from '../../support/test-assets.ts'

declare const modules: { drag: typeof DragFrozen; edit: typeof EditAtRandom; show: typeof ShowDesign }

describe.skipIf(findBrowser() === null)('the painter', () => {
  let opened: OpenPage
  let assets: TestAssets

  beforeAll(async () => {
    assets = await createTestAssets()
    opened = await openPage({ modules: { drag: '/test/support/page/drag-frozen.ts', edit: '/test/support/page/edit-at-random.ts', show: '/test/support/page/show-design.ts' }, assets: assets.load })
  })
  afterAll(() => opened.close())

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('shows after any 200 commands what a fresh one shows (%i)', async (seed) => {
    const design = randomDesign(seed, assets)
    const wrong = await opened.page.evaluate(([design, seed]) => modules.edit.editAtRandom(design as Design, seed as number, 200, 20), [design as unknown, seed] as const)
    expect(wrong).toEqual([])
    expect(opened.complaints).toEqual([])
  }, 60_000)

  it.each([1, 2, 3, 4, 5, 6])('shows the same while all else is frozen (%i)', async (seed) => {
    const design = randomDesign(seed, assets)
    expect(await opened.page.evaluate((design) => modules.drag.dragFrozen(design as Design), design as unknown)).toEqual([])
  }, 60_000)
})
