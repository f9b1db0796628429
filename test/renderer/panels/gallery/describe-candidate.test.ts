import { describe, expect, it } from 'vitest'
import { fileNameOf, readPairWords, readPaletteName, summarize } from '#renderer/panels/gallery/describe-candidate.ts'

describe('summarize', () => {
  it('names the two good sides that stand out most from the usual, and the one that falls back most', () => {
    expect(summarize({ scores: { overall: 0.9, hierarchy: 1, hero: 0.6, alignment: 0.99, contrast: 0.9 } })).toEqual({ best: ['contrast', 'hierarchy'], weakest: 'hero' })
    expect(summarize({ scores: { hierarchy: 1, alignment: 0.99, balance: 0.9 } }).weakest).toBeNull()
    expect(summarize({ scores: { hero: 0.4 } })).toEqual({ best: [], weakest: 'hero' })
    expect(summarize({ scores: {} })).toEqual({ best: [], weakest: null })
  })
  it('takes how unlike the others it is for a side too', () => {
    expect(summarize({ scores: { hierarchy: 0.94, hero: 0.87, variety: 0.75 } }).best).toContain('variety')
  })
})

describe('names of the engine', () => {
  it('take a palette apart', () => {
    const { harmony, colors } = readPaletteName('duotone: linen, indigo, orangered')
    expect([harmony, colors.map(({ name }) => name)]).toEqual(['duotone', ['linen', 'indigo', 'orangered']])
    expect(colors[0]!.hex).toMatch(/^#[0-9a-f]{6}$/)
    expect(readPaletteName('')).toEqual({ harmony: '', colors: [] })
  })
  it.each([
    ['dm-serif-display-400i+manrope', 'DM Serif Display · Manrope'],
    ['inter-800+inter', 'Inter'],
    ['noto-serif-sc-700+noto-sans-sc', 'Noto Serif SC · Noto Sans SC'],
  ])('write %s as %s', (id, words) => {
    expect(readPairWords(id)).toBe(words)
  })
  it.each([
    ['A/B: “sale”?', 'AB “sale” 300x250.png'],
    ['', 'design 300x250.png'],
  ])('make a file name of %j', (title, name) => {
    expect(fileNameOf({ title, size: { width: 300, height: 250, name: '300x250' } })).toBe(name)
  })
})
