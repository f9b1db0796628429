import { describe, expect, it } from 'vitest'
import { stackNeeds } from '#core/layout/problem/stack-needs.ts'

const headline = { ratio: 1, gap: 0, sets: [{ lines: 1, width: 12, height: 1 }, { lines: 2, width: 6.5, height: 2.1 }, { lines: 3, width: 5, height: 3.2 }] }
const subhead = { ratio: 0.5, gap: 0.4, sets: [{ lines: 1, width: 16, height: 1 }, { lines: 2, width: 9, height: 2.3 }] }

describe('stackNeeds', () => {
  it('sets all of a block in each column that one of them asks for', () => {
    const sets = stackNeeds([headline, subhead])
    expect(sets.map(({ width }) => width)).toEqual([12, 8, 6.5, 5])
    expect(sets[0]).toMatchObject({ lines: 2, height: 1 + 0.4 + 0.5 })
    expect(sets[1]!.height).toBeCloseTo(2.1 + 0.4 + 0.5)
    expect(sets[3]!.height).toBeCloseTo(3.2 + 0.4 + 0.5 * 2.3)
  })

  it('goes from wide and low to narrow and high, each part no wider than its column', () => {
    const sets = stackNeeds([headline, subhead, { ratio: 0.4, gap: 0.3, sets: [{ lines: 1, width: 10, height: 1 }] }])
    for (const [index, set] of sets.entries()) {
      expect(Math.max(set.parts[0]!.width, set.parts[1]!.width * 0.5, set.parts[2]!.width * 0.4)).toBeCloseTo(set.width)
      if (index > 0) expect(set.width < sets[index - 1]!.width && set.height > sets[index - 1]!.height).toBe(true)
    }
  })

  it('is empty for what cannot be set', () => {
    expect(stackNeeds([headline, { ratio: 1, gap: 0, sets: [] }])).toEqual([])
  })
})
