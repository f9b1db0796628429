import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TextSpec } from '#core/typography/text-spec.ts'
import type * as PageTypesetterModule from '#renderer/studio/page-typesetter.ts'
import { openPage, type OpenPage } from '../../support/browser-page.ts'
import { findBrowser } from '../../support/find-browser.ts'
import { typesetter } from '../../support/test-fonts.ts'

declare const modules: { fonts: typeof PageTypesetterModule }

const plain: TextSpec = { runs: [], family: 'Fraunces', weight: 600, isItalic: false, fontSize: 31, leading: 1.2, tracking: 0, align: 'center', wrap: 'box', letterCase: 'as-typed', features: {}, lang: 'en' }
const texts = ['Fresh figs & fine office cheese', '每天新鲜出炉的面包，价格只有“一半”！', 'خبز طازج كل صباح 100%', 'Ζεστό ψωμί κάθε πρωί', '焼きたてのパン、毎朝。👍']

describe.skipIf(findBrowser() === null)('the text engine in a page', () => {
  let opened: OpenPage
  beforeAll(async () => {
    opened = await openPage({ modules: { fonts: '/src/renderer/studio/page-typesetter.ts' } })
  })
  afterAll(() => opened.close())

  it('sets texts as it does in main, once their fonts have come', async () => {
    const specs = texts.map((text): TextSpec => ({ ...plain, runs: [{ text }] }))
    const shown = await opened.page.evaluate(async (specs) => {
      const fonts = await modules.fonts.createPageTypesetter()
      const before = specs.map((spec) => fonts.isReady(spec))
      let refusal = ''
      try {
        fonts.typesetter.setText(specs[1]!, 180)
      } catch (error) {
        refusal = String(error)
      }
      await fonts.ready(specs)
      const layouts = specs.map((spec) => fonts.typesetter.setText(spec, 180))
      const paths = layouts.map((layout) => fonts.typesetter.glyphPath(layout.lines[0]!.runs[0]!.face.id, layout.lines[0]!.runs[0]!.glyphs[0]!.id))
      return { before, refusal, after: specs.map((spec) => fonts.isReady(spec)), layouts: layouts.map((layout) => JSON.stringify(layout)), paths }
    }, specs)
    expect(shown.before).toEqual(specs.map(() => false))
    expect(shown.refusal).toMatch(/has not come yet/)
    expect(shown.after).toEqual(specs.map(() => true))
    const expected = specs.map((spec) => typesetter.setText(spec, 180))
    expect(shown.layouts).toEqual(expected.map((layout) => JSON.stringify(layout)))
    expect(shown.paths).toEqual(expected.map((layout) => typesetter.glyphPath(layout.lines[0]!.runs[0]!.face.id, layout.lines[0]!.runs[0]!.glyphs[0]!.id)))
    expect(opened.complaints).toEqual([])
  })
})
