import { describe, expect, it } from 'vitest'
import { wordingOf } from '#core/layout/wording.ts'
import { contentFor, direction, saleCopy } from '../../support/layout-content.ts'

const tightDisplay = { ...direction, fonts: { ...direction.fonts, display: { ...direction.fonts.display, leading: 1 } } }
const headline = (lang: string, text: string) => wordingOf(contentFor(300, 250, { copy: { ...saleCopy, lang }, direction: tightDisplay }), 'headline', text, 'ground')
const eyebrow = (lang: string, text: string) => wordingOf(contentFor(300, 250, { copy: { ...saleCopy, lang } }), 'eyebrow', text, 'ground')

describe('wordingOf', () => {
  it.each([
    ['en', 'Fresh bread', 1], ['el', 'Φρέσκο ψωμί', 1], ['zh', '上海书展', 1.15], ['ja', '本と出会う', 1.15], ['ko', '서울 도서전', 1.15],
    ['ar', 'مهرجان الكتاب', 1.3], ['fa', 'جشنواره', 1.3], ['hi', 'पुस्तक मेला', 1.3],
  ])('keeps the lines of a headline in %s apart', (lang, text, leading) => {
    expect(headline(lang, text).font.leading).toBe(leading)
  })

  it('spaces capitals, and nothing that has no case', () => {
    expect(eyebrow('en', 'Now open').font.tracking).toBe(120)
    expect(eyebrow('ar', 'مفتوح الآن').font.tracking).toBeLessThanOrEqual(20)
    expect(eyebrow('ja', '本日開店')).toMatchObject({ letterCase: 'as-typed' })
  })
})
