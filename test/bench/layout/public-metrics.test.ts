import { describe, expect, it } from 'vitest'
import type { LayoutElement, LayoutProblem } from '#core/layout/problem/problem.ts'
import { measurePublic } from '../../../bench/layout/public-metrics.ts'

const element = (id: string, over: Partial<LayoutElement> = {}): LayoutElement => ({
  id, kind: 'text', role: 'body', priority: 0.5, text: null, aspect: null, least: { width: 1, height: 1 }, most: { width: 1000, height: 1000 }, holds: [], group: -1, fixed: null, bleeds: false, ...over,
})
const page = { width: 1000, height: 1000 }
const problem = (elements: LayoutElement[]): LayoutProblem => ({ page, margin: 50, elements, constraints: [], saliency: null, isRightToLeft: false })
const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height })

describe('measurePublic', () => {
  it('counts elements over a thousandth of the page, cut to the page, as valid, and leaves the others out', () => {
    const two = problem([element('a'), element('b')])
    expect(measurePublic(two, [box(0, 0, 100, 100), box(50, 50, 20, 20)])).toMatchObject({ val: 0.5, ove: 0, ali: null })
    expect(measurePublic(two, [box(0, 0, 100, 100), box(990, 0, 100, 90)]).val).toBe(0.5)
  })

  it('adds the overlaps of pairs and divides by the number of elements', () => {
    // Two of 100 × 100 share half: 5000 / 15000.
    expect(measurePublic(problem([element('a'), element('b')]), [box(0, 0, 100, 100), box(50, 0, 100, 100)]).ove).toBeCloseTo(1 / 3 / 2, 12)
  })

  it('does not count a panel, a bleeding hero or an asked pair as overlapping', () => {
    const layout = [box(0, 0, 100, 100), box(0, 0, 100, 100)]
    expect(measurePublic(problem([element('a'), element('panel', { kind: 'underlay', holds: [0] })]), layout).ove).toBe(0)
    expect(measurePublic(problem([element('a'), element('hero', { kind: 'image', bleeds: true })]), layout).ove).toBe(0)
    expect(measurePublic({ ...problem([element('a'), element('b')]), constraints: [{ kind: 'inside', element: 0, other: 1 }] }, layout).ove).toBe(0)
  })

  it('takes the smallest distance on any coordinate for every element', () => {
    const layout = [box(100, 100, 200, 60), box(110, 300, 400, 90)]
    // Left edges are 10 apart, a hundredth of the page.
    expect(measurePublic(problem([element('a'), element('b')]), layout).ali).toBeCloseTo(2 * -Math.log10(1 - 0.01), 9)
    expect(measurePublic(problem([element('a'), element('b')]), [layout[0]!, { ...layout[1]!, x: 100 }]).ali).toBe(-0)
  })

  it('checks all four edges of what a panel holds', () => {
    const held = problem([element('a'), element('panel', { kind: 'underlay', holds: [0] })])
    expect(measurePublic(held, [box(120, 120, 100, 50), box(100, 100, 140, 90)])).toMatchObject({ undl: 1, unds: 1 })
    const out = measurePublic(held, [box(120, 120, 150, 50), box(100, 100, 140, 90)])
    expect(out.unds).toBe(0)
    expect(out.undl).toBeCloseTo(120 / 150, 12)
  })
})
