import { describe, expect, it } from 'vitest'
import { createShaper, letterHeights } from '#core/typography/shaper.ts'
import { createFonts } from '#main/fonts/create-fonts.ts'

const fonts = createFonts()
const shaper = createShaper(fonts)
const latin = { script: 'Latn', lang: 'en', isRightToLeft: false, features: [] }
const load = (id: string) => shaper.load(fonts.faceById(id)!)
const widthOf = (id: string, text: string): number => shaper.shape(load(id), text, 0, text.length, latin).advances.reduce((sum, advance) => sum + advance, 0)

/** Advances by HarfBuzz 15.0 (uharfbuzz) from the same files, in thousandths of an em. */
describe('shape', () => {
  it.each([
    ['fraunces/latin-700', 'Office AVATAR Ty. fi', 9554],
    ['eb-garamond/latin-800', 'Affluent Quick', 6415],
    ['poppins/latin-600', 'Wave To', 4371],
    ['great-vibes/latin-400', 'Sunday', 2734],
    ['playfair-display/latin-900', '30% off', 3407],
  ])('%s sets %s as another HarfBuzz does', (id, text, expected) => {
    expect(widthOf(id, text) * 1000).toBeCloseTo(expected, 1)
  })

  it('gives clusters from the start of the piece, and sees its neighbours', () => {
    const alone = shaper.shape(load('noto-sans-arabic/arabic-400'), 'سلام', 1, 2, { ...latin, script: 'Arab', isRightToLeft: true })
    const apart = shaper.shape(load('noto-sans-arabic/arabic-400'), 'ل', 0, 1, { ...latin, script: 'Arab', isRightToLeft: true })
    expect([...alone.clusters]).toEqual([0])
    // Between two letters it takes its joined form.
    expect(alone.ids[0]).not.toBe(apart.ids[0])
  })

  it('sets a heavier weight of the same file wider', () => {
    expect(fonts.faceById('inter/latin-900')!.file).toBe(fonts.faceById('inter/latin-100')!.file)
    expect(widthOf('inter/latin-900', 'bread')).toBeGreaterThan(widthOf('inter/latin-100', 'bread') * 1.05)
  })
})

it('measures capitals and small letters as they are drawn', () => {
  const { capHeight, xHeight } = letterHeights(shaper, load('inter/latin-400'))
  expect(capHeight).toBeCloseTo(0.727, 2)
  expect(xHeight).toBeCloseTo(0.546, 2)
})
