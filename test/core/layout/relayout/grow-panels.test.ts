import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, intersection } from '#core/geometry/box.ts'
import { growPanels, measurePanelAir } from '#core/layout/relayout/grow-panels.ts'
import type { LayoutElement, LayoutProblem } from '#core/layout/problem/problem.ts'

const element = (kind: LayoutElement['kind'], holds: readonly number[] = []): LayoutElement => ({
  id: kind, kind, role: 'other', priority: 0.5, text: null, aspect: null, least: { width: 1, height: 1 }, most: { width: 300, height: 250 }, holds, group: -1, fixed: null, bleeds: false,
})
const problem: LayoutProblem = { page: { width: 300, height: 250 }, margin: 16, elements: [element('underlay', [1]), element('image'), element('image')], constraints: [], saliency: null, isRightToLeft: false }
const inner = { x: 60, y: 60, width: 100, height: 80 }

describe('growPanels', () => {
  it('gives what lies on a panel air, as far as others leave it', () => {
    const [panel] = growPanels(problem, [inner, inner, { x: 170, y: 20, width: 100, height: 200 }])
    expect(panel!.x).toBeCloseTo(60 - 13.6)
    expect(panel!.y).toBeCloseTo(60 - 13.6)
    expect(panel!.x + panel!.width).toBeLessThan(170)
    expect(measurePanelAir(problem, [inner, inner, inner])).toBe(0)
    expect(measurePanelAir(problem, [panel!, inner, inner])).toBeGreaterThan(0.15)
  })

  it('never shrinks a panel, leaves the page, or runs into anything else', () => {
    const side = fc.integer({ min: 4, max: 120 })
    fc.assert(fc.property(side, side, side, side, side, side, (x, y, width, height, otherX, otherY) => {
      const panel = { x: x + 10, y: y + 10, width, height }
      const other = { x: otherX + 10, y: otherY + 10, width: 40, height: 40 }
      const [grown] = growPanels(problem, [panel, panel, other])
      expect(contains(grown!, panel, 1e-6)).toBe(true)
      expect(contains({ x: 0, y: 0, width: 300, height: 250 }, grown!, 1e-6)).toBe(true)
      if (intersection(panel, other) === null) {
        const shared = intersection(grown!, other)
        // Only a corner that was on neither side before may be met.
        expect(shared === null || (other.x >= panel.x + panel.width - 1 || other.x + other.width <= panel.x + 1) && (other.y >= panel.y + panel.height - 1 || other.y + other.height <= panel.y + 1)).toBe(true)
      }
    }))
  })
})
