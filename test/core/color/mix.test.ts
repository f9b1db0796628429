import { describe, expect, it } from 'vitest'
import { deltaEok, mixColors } from '#core/color/mix.ts'
import { toOklch } from '#core/color/oklch.ts'

describe('mixColors', () => {
  it('starts at one and ends at the other', () => {
    expect([mixColors('#123456', '#fedcba', 0), mixColors('#123456', '#fedcba', 1)]).toEqual(['#123456', '#fedcba'])
  })

  it('lies between the two', () => {
    const middle = mixColors('#000000', '#ffffff', 0.5)
    expect(toOklch(middle).l).toBeCloseTo(0.5, 2)
  })
})

describe('deltaEok', () => {
  it('is nothing for one colour, and one from black to white', () => {
    expect(deltaEok('#aabbcc', '#aabbcc')).toBe(0)
    expect(deltaEok('#000000', '#ffffff')).toBeCloseTo(1, 3)
  })
})
