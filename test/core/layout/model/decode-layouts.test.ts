import { describe, expect, it } from 'vitest'
import { decodeLayouts } from '#core/layout/model/decode-layouts.ts'
import type { LayoutElement, LayoutProblem } from '#core/layout/problem/problem.ts'

const element = (id: string, fixed: LayoutElement['fixed']): LayoutElement => ({
  id, kind: 'image', role: 'hero', priority: 0.5, text: null, aspect: null, least: { width: 1, height: 1 }, most: { width: 400, height: 200 }, holds: [], group: -1, fixed, bleeds: false,
})
const problem: LayoutProblem = {
  page: { width: 400, height: 200 }, margin: 10, constraints: [], saliency: null, isRightToLeft: false,
  elements: [element('a', null), element('b', { x: 1 / 3, height: 77.7 })],
}

describe('decodeLayouts', () => {
  it('turns shares into pixels, and writes what is fixed as it was given', () => {
    const data = Float32Array.from([0.25, 0.5, 0.5, 0.25, 0.1, 0.2, 0.3, 0.4, 0, 0, 1, 1, 0.5, 0.5, 0.5, 0.5])
    expect(decodeLayouts({ type: 'float32', dims: [2, 2, 4], data }, problem)).toEqual([
      [{ x: 100, y: 100, width: 200, height: 50 }, { x: 1 / 3, y: Math.fround(0.2) * 200, width: Math.fround(0.3) * 400, height: 77.7 }],
      [{ x: 0, y: 0, width: 400, height: 200 }, { x: 1 / 3, y: 100, width: 200, height: 77.7 }],
    ])
  })

  it('refuses boxes of another shape', () => {
    expect(() => decodeLayouts({ type: 'float32', dims: [1, 3, 4], data: new Float32Array(12) }, problem)).toThrow('1 × 3 × 4')
  })
})
