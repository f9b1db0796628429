import { describe, expect, it } from 'vitest'
import { measureDesign } from '#core/critique/measure-design.ts'
import { scoreRhythm } from '#core/critique/scores/score-rhythm.ts'
import { makeDesign, renderViews, text, typesetter } from '../render-views.ts'

/** Four lines of one size in a column; the gaps between their boxes as given. */
function score(gaps: readonly number[]): number {
  let y = 20
  const lines = [0, ...gaps].map((gap, index) => {
    y += gap + (index === 0 ? 0 : 20)
    return [`line${index}`, text(['Monday', 'Tuesday', 'Friday', 'Sunday', 'Holiday'][index]!, 'body', [20, y, 120, 20])] as const
  })
  const design = makeDesign(Object.fromEntries(lines), [300, 250], {})
  const { stacks, scene } = measureDesign({ design, typesetter, views: renderViews(design) })
  return scoreRhythm(stacks, scene.page)
}

describe('scoreRhythm', () => {
  it('[C7] prefers even gaps to gaps that are nearly even', () => {
    expect(score([16, 16, 16, 16])).toBe(1)
    expect(score([16, 23, 16, 20])).toBeLessThan(0.75)
  })
  it('[C7] takes two plain sizes of gap for a decision', () => {
    expect(score([8, 30, 8, 30])).toBeGreaterThan(0.95)
    expect(score([8, 30, 8, 30])).toBeGreaterThan(score([8, 30, 11, 24]))
  })
  it('[C7] likes a stack less the more sizes of gap it has', () => {
    expect(score([2, 10, 26, 60])).toBeLessThan(score([10, 10, 26, 26]))
  })
  it('[C7] finds no fault in what has no stack', () => {
    expect(score([])).toBe(1)
    expect(score([30])).toBe(1)
  })
})
