import { describe, expect, it } from 'vitest'
import type { TextLayer } from '#core/design/layer.ts'
import { measureLayerText, readSets } from '#core/layout/relayout/measure-layer-text.ts'
import { typesetter } from '../../../support/test-fonts.ts'
import { varied } from '../../../support/varied-design.ts'

const headline = varied.layers['layer:headline'] as TextLayer

describe('the ways to set a text layer', () => {
  it('are narrower and taller the more lines they take, and hold at every size', () => {
    const sets = readSets(headline, 'en', typesetter)
    expect(sets.map(({ lines }) => lines)).toEqual([1, 2, 3])
    for (const [index, set] of sets.entries()) {
      if (index > 0) {
        expect(set.width).toBeLessThan(sets[index - 1]!.width)
        expect(set.height).toBeGreaterThan(sets[index - 1]!.height)
      }
      for (const fontSize of [17, 58, 130]) {
        const set2 = measureLayerText({ ...headline, fontSize }, 'en', typesetter, set.width * fontSize + 1)
        expect(set2.lines).toBe(set.lines)
        expect(set2.height / fontSize).toBeCloseTo(set.height, 1)
      }
    }
  })

  it('break lines as well in small type as in large', () => {
    const breaksAt = (fontSize: number) => readSets({ ...headline, family: 'DM Sans', fontSize, runs: [{ text: 'Doors open at 7 pm on 12 May in the town hall' }] }, 'en', typesetter).map(({ lines, breaks }) => [lines, breaks])
    expect(breaksAt(12)).toEqual(breaksAt(400))
  })

  it('is one for a text that never wraps', () => {
    expect(readSets({ ...headline, wrap: 'none' }, 'en', typesetter)).toHaveLength(1)
  })
})
