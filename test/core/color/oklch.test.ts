import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chromaWithin, hueDistance, toHex, toOklab, toOklch, wrapHue } from '#core/color/oklch.ts'

const hexColor = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('oklch', () => {
  it('comes back as the same 8-bit colour', () => {
    fc.assert(
      fc.property(hexColor, (hex) => {
        const there = toOklch(hex)
        fc.pre(there.c > 0)
        const channels = (text: string): number[] => [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16))
        for (const [index, value] of channels(toHex(there)).entries()) expect(Math.abs(value - channels(hex)[index]!)).toBeLessThanOrEqual(1)
      }),
      { numRuns: 500, seed: 1 },
    )
  })

  it('agrees with Ottosson’s own figures for the primaries', () => {
    expect(toOklch('#ff0000').l).toBeCloseTo(0.628, 3)
    expect(toOklch('#ff0000').c).toBeCloseTo(0.2577, 3)
    expect(toOklch('#ff0000').h).toBeCloseTo(29.23, 1)
    expect(toOklab('#0000ff').b).toBeCloseTo(-0.3115, 3)
  })

  it('gives up chroma, not lightness or hue, outside sRGB', () => {
    const inside = toOklch(toHex({ l: 0.7, c: 0.4, h: 200 }))
    expect(inside.l).toBeCloseTo(0.7, 1)
    expect(hueDistance(inside.h, 200)).toBeLessThan(3)
    expect(inside.c).toBeLessThan(0.2)
    expect(chromaWithin(0.7, 200, 0.4)).toBe(inside.c)
  })

  it('says that a grey has no hue', () => {
    expect(toOklch('#808080')).toMatchObject({ c: 0, h: 0 })
  })

  it.each([[350, 10, 20], [10, 350, 20], [0, 180, 180], [-30, 330, 0]])('goes the shorter way from %i to %i', (a, b, expected) => {
    expect(hueDistance(a, b)).toBe(expected)
    expect(wrapHue(a)).toBeGreaterThanOrEqual(0)
  })
})
