import { describe, expect, it } from 'vitest'
import { radarPoint, radarSpokes, usualScores } from '#renderer/panels/gallery/radar-shape.ts'
import { qualities } from '#renderer/studio/judge-scores.ts'

describe('the radar', () => {
  it('has a spoke and a usual score for every quality', () => {
    expect([...radarSpokes].sort()).toEqual([...qualities].sort())
    for (const quality of qualities) expect(usualScores[quality].spread).toBeGreaterThan(0)
  })
  it('starts at the top, goes round clockwise, and reaches further for more', () => {
    const [x, y] = radarPoint(0, 4, 1)
    expect([x, y]).toEqual([expect.closeTo(0), -50])
    expect(radarPoint(1, 4, 1)).toEqual([50, expect.closeTo(0)])
    const reach = (score: number) => Math.hypot(...radarPoint(2, 11, score))
    expect(reach(0.9)).toBeGreaterThan(reach(0.6))
    expect(reach(0)).toBe(reach(0.2))
    expect(reach(0)).toBeGreaterThan(0)
    expect(reach(1.4)).toBeCloseTo(50)
  })
})
