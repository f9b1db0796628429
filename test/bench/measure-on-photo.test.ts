import { describe, expect, it } from 'vitest'
import { measureOnPhoto, toGradient } from '../../bench/measure/measure-on-photo.ts'
import type { LayoutElement } from '#core/layout/problem/problem.ts'

const page = { width: 100, height: 100 }
const element = (kind: LayoutElement['kind'], role: LayoutElement['role']): LayoutElement => ({
  id: role, kind, role, priority: 1, text: null, aspect: null, least: { width: 1, height: 1 }, most: page, holds: [], group: -1, fixed: null, bleeds: false,
})
const map = (at: (x: number, y: number) => number) => ({ columns: 50, rows: 50, values: Float32Array.from({ length: 2500 }, (_, cell) => at((cell % 50) * 2 + 1, Math.floor(cell / 50) * 2 + 1)) })
/** The left half is salient; the upper half is busy. */
const photo = { saliency: map((x) => (x < 50 ? 1 : 0)), gradient: map((_, y) => (y < 50 ? 0.5 : 0.1)) }

describe('measureOnPhoto', () => {
  it('says how much of the calm is used and how much of the subject is covered', () => {
    const problem = { page, elements: [element('text', 'headline')] }
    expect(measureOnPhoto([{ x: 50, y: 50, width: 50, height: 25 }], problem, photo)).toEqual({ utility: expect.closeTo(0.25, 1), occlusion: 0, unreadability: expect.closeTo(0.1, 5) })
    const across = measureOnPhoto([{ x: 25, y: 0, width: 50, height: 50 }], problem, photo)
    expect(across.utility).toBeCloseTo(0.25, 1)
    expect(across.occlusion).toBeCloseTo(0.5, 1)
    expect(across.unreadability).toBeCloseTo(0.5, 5)
  })

  it('counts what elements share once, and reads text on an underlay as on plain ground', () => {
    const problem = { page, elements: [element('text', 'headline'), element('underlay', 'panel')] }
    const box = { x: 60, y: 10, width: 20, height: 20 }
    const measure = measureOnPhoto([box, box], problem, photo)
    expect(measure.utility).toBeCloseTo(400 / 5000, 5)
    expect(measure.unreadability).toBeNull()
  })

  it('leaves the hero, tiny boxes and an empty layout out', () => {
    const problem = { page, elements: [element('image', 'hero'), element('text', 'body')] }
    expect(measureOnPhoto([{ x: 0, y: 0, width: 100, height: 100 }, { x: 5, y: 5, width: 2, height: 2 }], problem, photo)).toEqual({ utility: 0, occlusion: null, unreadability: null })
  })
})

describe('toGradient', () => {
  it('is 1 at the steepest edge and 0 on even ground', () => {
    const { values } = toGradient(map((x) => (x < 50 ? 0.2 : 0.9)))
    expect(Math.max(...values)).toBe(1)
    expect(values[25 * 50 + 25]).toBe(1)
    expect(values[25 * 50 + 5]).toBe(0)
  })
})
