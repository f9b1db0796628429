import { describe, expect, it } from 'vitest'
import { measureFlow } from '#core/layout/relayout/measure-flow.ts'
import type { Layout, LayoutElement, LayoutProblem } from '#core/layout/problem/problem.ts'

const text = { sets: [{ lines: 1, width: 8, height: 1 }], least: 8, best: 20, most: 60, pad: { width: 0, height: 0 } }
const element = (kind: LayoutElement['kind'], role: LayoutElement['role']): LayoutElement => ({
  id: role, kind, role, priority: 0.5, text: kind === 'image' ? null : text, aspect: null, least: { width: 1, height: 1 }, most: { width: 700, height: 700 }, holds: [], group: -1, fixed: null, bleeds: false,
})
const strip: LayoutProblem = { page: { width: 728, height: 90 }, margin: 10, elements: [element('image', 'logo'), element('text', 'headline'), element('button', 'cta')], constraints: [], saliency: null, isRightToLeft: false }
const good: Layout = [{ x: 10, y: 30, width: 80, height: 30 }, { x: 140, y: 35, width: 160, height: 20 }, { x: 558, y: 30, width: 160, height: 30 }]

describe('measureFlow', () => {
  it('reads a strip from its mark to its button', () => {
    const [logo, head, button] = good as [Layout[number], Layout[number], Layout[number]]
    const best = measureFlow(strip, good)
    expect(best).toBeGreaterThan(0.7)
    expect(measureFlow(strip, [logo, { ...head, x: 330 }, { ...button, x: 140 }])).toBeLessThan(best * 0.7)
    expect(measureFlow(strip, [{ ...logo, x: 400 }, head, button])).toBeLessThan(best * 0.9)
    expect(measureFlow(strip, [logo, head, { ...button, x: 320 }])).toBeLessThan(best)
  })

  it('is the same mirrored, where words are read from the right', () => {
    const mirrored = good.map((box) => ({ ...box, x: 728 - box.x - box.width }))
    expect(measureFlow({ ...strip, isRightToLeft: true }, mirrored)).toBeCloseTo(measureFlow(strip, good), 9)
  })

  it('wants a button after its headline, and few edges', () => {
    const page = { ...strip, page: { width: 300, height: 250 } }
    const layout: Layout = [{ x: 16, y: 16, width: 80, height: 30 }, { x: 16, y: 80, width: 160, height: 20 }, { x: 16, y: 130, width: 160, height: 30 }]
    const best = measureFlow(page, layout)
    expect(measureFlow(page, [layout[0]!, { ...layout[1]!, y: 200 }, layout[2]!])).toBeLessThan(best * 0.8)
    expect(measureFlow(page, [{ ...layout[0]!, x: 200 }, { ...layout[1]!, x: 40 }, layout[2]!])).toBeLessThan(best)
  })
})
