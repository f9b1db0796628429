import { expect, it } from 'vitest'
import { createFaceChooser } from '#core/typography/choose-face.ts'
import { findFaces } from '#core/typography/find-faces.ts'
import type { TextSpec } from '#core/typography/text-spec.ts'
import { createTypesetter } from '#core/typography/typesetter.ts'
import { fonts } from '../../support/test-fonts.ts'

const plain: TextSpec = { runs: [], family: 'Fraunces', weight: 400, isItalic: false, fontSize: 20, leading: 1.2, tracking: 0, align: 'start', wrap: 'box', letterCase: 'as-typed', features: {}, lang: 'en' }

it.each([
  ['', 'en', 'as-typed'],
  ['Fresh bread', 'en', 'as-typed'],
  ['straße ﬁg İstanbul', 'tr', 'upper'],
  ['Ζεστό ψωμί “κάθε” πρωί', 'el', 'title'],
  ['每天新鲜出炉的面包 — “100% 好” 👍🏽', 'zh-Hans', 'as-typed'],
  ['خبز طازج\nUp to 30% off שלום', 'ar', 'as-typed'],
  ['a\u0301\u0323 ← ➜ \u{10ffff} \ud800', 'en', 'lower'],
] as const)('names the very faces that are loaded for %j', (text, lang, letterCase) => {
  const half = Math.floor(text.length / 2)
  const specs: TextSpec[] = [
    { ...plain, lang, letterCase, runs: [{ text }] },
    { ...plain, lang, letterCase, family: 'Nowhere Sans', runs: [{ text: text.slice(0, half), weight: 700 }, { text: text.slice(half), family: 'Poppins', isItalic: true }] },
  ]
  for (const spec of specs) {
    const loaded = new Set<string>()
    const loadFace = (faceId: string): Uint8Array => {
      loaded.add(fonts.faceById(faceId)!.file)
      return fonts.loadFace(faceId)
    }
    createTypesetter({ ...fonts, loadFace }).setText(spec, 300)
    const found = [...findFaces(spec, createFaceChooser(fonts))].map(({ file }) => file)
    expect([...new Set(found)].sort()).toEqual([...loaded].sort())
  }
})
