import { describe, expect, it } from 'vitest'
import { measureSets } from '#core/layout/problem/measure-sets.ts'
import { fitNeed } from '#core/layout/problem/text-need.ts'
import { measureText } from '#core/layout/text-block.ts'
import type { Wording } from '#core/layout/text-block.ts'
import { typesetter } from '../../../support/test-fonts.ts'

const wording = (text: string, rest: Partial<Wording> = {}): Wording => ({
  role: 'headline', name: 'Headline', text, font: { family: 'Inter', weight: 700, isItalic: false, tracking: 0, leading: 1.1 },
  letterCase: 'as-typed', lang: 'en', on: 'ground', tone: 'ink', ...rest,
})

describe('measureSets', () => {
  const texts = ['Sale', 'Fresh bread every morning', 'The long way home leads over seven bridges', 'Supercalifragilistic words of very different length']
  it.each(texts)('gives columns in which the text engine makes those lines, at any size: %s', (text) => {
    const sets = measureSets(typesetter, wording(text), 6)
    expect(sets[0]!.lines).toBe(1)
    for (const set of sets) {
      for (const size of [11, 37.3, 160]) {
        const block = measureText(typesetter, wording(text), size, set.width * size + 0.5)
        expect(block.lines).toBe(set.lines)
        expect(block.hasBrokenWord).toBe(false)
        expect(block.height).toBeCloseTo(set.height * size, 0)
        expect(block.width).toBeLessThanOrEqual(set.width * size + 0.5)
      }
    }
  })

  it('goes from wide and low to narrow and high', () => {
    const sets = measureSets(typesetter, wording('The long way home leads over seven bridges'), 6)
    expect(sets.length).toBeGreaterThan(3)
    for (const [index, set] of sets.entries()) {
      if (index === 0) continue
      expect(set.width).toBeLessThan(sets[index - 1]!.width)
      expect(set.height).toBeGreaterThan(sets[index - 1]!.height)
    }
  })

  it('keeps hard lines, and glued words together', () => {
    expect(measureSets(typesetter, wording('Sat 4 July\nTown hall'), 6).map(({ lines }) => lines)).toEqual([2])
    expect(measureSets(typesetter, wording('20\u00a0% off'), 6).map(({ lines }) => lines)).toEqual([1, 2])
  })

  it('breaks Chinese between words', () => {
    const sets = measureSets(typesetter, wording('新鲜面包每天早上', { lang: 'zh', font: { family: 'Noto Sans SC', weight: 700, isItalic: false, tracking: 0, leading: 1.2 } }), 4)
    expect(sets.map(({ lines }) => lines)).toContain(2)
  })
})

describe('fitNeed', () => {
  it('takes the set that fills a box best, and no more than the most', () => {
    const need = { sets: [{ lines: 1, width: 10, height: 1 }, { lines: 2, width: 5, height: 2 }], least: 10, best: 20, most: 30, pad: { width: 0, height: 0 } }
    expect(fitNeed(need, 100, 40)).toEqual({ size: 20, set: need.sets[1] })
    expect(fitNeed(need, 200, 20)).toEqual({ size: 20, set: need.sets[0] })
    expect(fitNeed(need, 1000, 1000).size).toBe(30)
  })
})
