import { describe, expect, it } from 'vitest'
import { holdMarksAtEdges } from '#core/layout/problem/hold-marks-at-edges.ts'
import type { Region } from '#core/layout/problem/constraint.ts'
import type { LayoutElement } from '#core/layout/problem/problem.ts'

const plain = { text: null, aspect: null, holds: [], group: -1, fixed: null, bleeds: false, priority: 0.5 } as const
const logo: LayoutElement = { ...plain, id: 'logo', role: 'logo', kind: 'image', least: { width: 80, height: 30 }, most: { width: 160, height: 60 } }
const headline: LayoutElement = { ...plain, id: 'headline', role: 'headline', kind: 'text', least: { width: 80, height: 30 }, most: { width: 900, height: 600 } }
const frame = { page: { width: 1000, height: 1000 }, margin: 50 }

const held = (region: Region, element = 0): Region => {
  const [one] = holdMarksAtEdges([{ kind: 'region', element, region }], [logo, headline], frame)
  return (one as { region: Region }).region
}

describe('holdMarksAtEdges', () => {
  it('takes a corner to be the corner', () => {
    const { x, y, width, height } = held({ x: 0.5, y: 0.5, width: 0.5, height: 0.5 })
    expect(x + width).toBeCloseTo(1)
    expect(y + height).toBeCloseTo(1)
    // The logo at its largest, its margin and a little play.
    expect(width).toBeCloseTo((160 + 50 * 1.35) / 1000)
    expect(height).toBeCloseTo((60 + 50 * 1.35) / 1000)
  })

  it('takes an edge to be the edge, anywhere along it', () => {
    expect(held({ x: 0, y: 0, width: 1, height: 0.5 })).toEqual({ x: 0, y: 0, width: 1, height: (60 + 50 * 1.35) / 1000 })
  })

  it('leaves what is measured smaller, what touches no edge, and what is no logo', () => {
    for (const region of [{ x: 0.9, y: 0.95, width: 0.1, height: 0.05 }, { x: 0.2, y: 0.3, width: 0.5, height: 0.4 }, { x: 0, y: 0, width: 1, height: 1 }]) {
      const kept = held(region)
      for (const side of ['x', 'y', 'width', 'height'] as const) expect(kept[side]).toBeCloseTo(region[side])
    }
    expect(held({ x: 0.5, y: 0.5, width: 0.5, height: 0.5 }, 1)).toEqual({ x: 0.5, y: 0.5, width: 0.5, height: 0.5 })
  })
})
