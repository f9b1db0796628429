import { describe, expect, it } from 'vitest'
import { createRandom } from '#core/geometry/random.ts'

describe('createRandom', () => {
  it('draws the same for the same seed, and otherwise for its neighbour', () => {
    const draw = (seed: number): number[] => { const random = createRandom(seed); return Array.from({ length: 8 }, () => random.next()) }
    expect(draw(1)).toEqual(draw(1))
    expect(draw(1)).not.toEqual(draw(2))
  })
  it('forks by name, whatever was drawn before', () => {
    const one = createRandom(9)
    const two = createRandom(9)
    two.next()
    expect(one.fork('a').next()).toBe(two.fork('a').next())
    expect(one.fork('a').next()).not.toBe(one.fork('b').next())
  })
  it('spreads evenly from the first draw of neighbouring seeds on', () => {
    const counts = new Array<number>(10).fill(0)
    for (let seed = 0; seed < 2000; seed++) counts[Math.floor(createRandom(seed).next() * 10)]! += 1
    for (const count of counts) expect(count).toBeGreaterThan(140)
  })
  it('keeps to its bounds and its items', () => {
    const random = createRandom(3)
    for (let turn = 0; turn < 200; turn++) {
      expect(random.int(2, 4)).toBeOneOf([2, 3, 4])
      const value = random.between(-1, 1)
      expect(value >= -1 && value < 1).toBe(true)
    }
    expect(random.shuffle([1, 2, 3, 4]).sort()).toEqual([1, 2, 3, 4])
    expect(() => random.pick([])).toThrow(RangeError)
  })
})
