import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, ensureContrast, leastContrast, luminance } from '#core/color/contrast.ts'
import { hueDistance, toOklch } from '#core/color/oklch.ts'

const hexColor = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffff00', 8],
  ])('of %s and %s is %f, as the WCAG’s own examples have it', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 1)
    expect(contrast(b, a)).toBe(contrast(a, b))
  })

  it('knows luminance from black to white', () => {
    expect([luminance('#000000'), luminance('#ffffff')]).toEqual([0, 1])
  })
})

describe('ensureContrast', () => {
  it('reaches what one ground allows, for any colours', () => {
    fc.assert(
      fc.property(hexColor, hexColor, fc.double({ min: 1, max: 4.5, noNaN: true }), (color, ground, min) => {
        expect(contrast(ensureContrast(color, ground, min), ground)).toBeGreaterThanOrEqual(min)
      }),
      { numRuns: 400, seed: 1 },
    )
  })

  it('reaches several grounds at once whenever black or white does', () => {
    fc.assert(
      fc.property(hexColor, fc.array(hexColor, { minLength: 1, maxLength: 4 }), (color, grounds) => {
        const possible = Math.max(leastContrast('#ffffff', grounds), leastContrast('#000000', grounds))
        fc.pre(possible >= 3)
        expect(leastContrast(ensureContrast(color, grounds, 3), grounds)).toBeGreaterThanOrEqual(3)
      }),
      { numRuns: 400, seed: 2 },
    )
  })

  it('leaves what is enough as it is', () => {
    expect(ensureContrast('#123456', '#ffffff', 4.5)).toBe('#123456')
  })

  it('moves lightness and keeps the hue', () => {
    const from = toOklch('#e07a2f')
    const to = toOklch(ensureContrast('#e07a2f', '#ffffff', 4.5))
    expect(hueDistance(from.h, to.h)).toBeLessThan(2)
    expect(to.l).toBeLessThan(from.l)
  })

  it('moves no further than it must', () => {
    const moved = ensureContrast('#cccccc', '#ffffff', 4.5)
    expect(contrast(moved, '#ffffff')).toBeLessThan(4.65)
  })

  it('slips between two grounds where there is room', () => {
    const between = ensureContrast('#ffffff', ['#ffffff', '#101418'], 3)
    expect(luminance(between)).toBeGreaterThan(luminance('#101418'))
    expect(leastContrast(between, ['#ffffff', '#101418'])).toBeGreaterThanOrEqual(3)
  })
})
