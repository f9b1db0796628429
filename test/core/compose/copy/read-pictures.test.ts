import { describe, expect, it } from 'vitest'
import { readPictures } from '#core/compose/copy/read-pictures.ts'

describe('readPictures', () => {
  it.each([
    [{ brand: '', titles: ['Fruit on cloth'] }, ['Fruit on cloth']],
    [{ brand: 'Delights', titles: [] }, ['Delights']],
    [{ brand: 'Delights', titles: ['', 'Garden', 'Kite', 'Garden'] }, ['Garden, kite', 'Garden']],
    [{ brand: '', titles: ['One', 'Two', 'Three', 'Four'] }, ['One']],
    [{ brand: '', titles: ['', ''] }, ['Your headline']],
  ])('says of %j no more than the files do', (names, headline) => {
    const { brief, copy } = readPictures(names, names.brand !== '')
    expect(copy.headline).toEqual(headline)
    expect([copy.eyebrow, copy.subhead, copy.body, copy.cta, copy.facts, copy.offer]).toEqual([[], [], [], [], [], null])
    expect(brief.request).toBe('')
    expect(brief.brand.value).toBe(names.brand)
    expect([brief.facts, brief.offers, brief.quotes]).toEqual([[], [], []])
  })
})
