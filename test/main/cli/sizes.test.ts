import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSizes, presets } from '#main/cli/sizes.ts'

const names = (...texts: string[]) => parseSizes(texts).map((size) => size.name)

describe('parseSizes', () => {
  it('reads sizes, presets, lists and several options, each size once', () => {
    expect(names('300x250')).toEqual(['300x250'])
    expect(names('STORY', ' 728X90 , 300×250', '728x90')).toEqual(['1080x1920', '728x90', '300x250'])
    expect(names('iab')).toHaveLength(13)
    expect(names('a2')).toEqual(['1587x2245'])
  })

  it('takes all its own presets by their sizes', () => {
    for (const sizes of Object.values(presets)) for (const { name } of sizes) expect(names(name)).toEqual([name])
  })

  it.each(['', ' ', ',', '300', 'x', '300x', '-300x250', '300x250x2', 'NaNxNaN', 'Infinityx5', '0x0', '1e9x1e9', '1e999x1e999', '300.5x250', '49x4000', '60x60', '16385x1000', '12000x12000', '3000x100', 'toString', '__proto__'])(
    'refuses %j in one line',
    (text) => {
      expect(() => parseSizes([text])).toThrow(/^--size [^\n]+$/)
    },
  )

  it('takes what lies between its limits, and never anything else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20000 }), fc.integer({ min: 0, max: 20000 }), (width, height) => {
        const isGood =
          Math.min(width, height) >= 50 && Math.max(width, height) <= 16384 && width * height >= 15000 && width * height <= 50_000_000 &&
          Math.max(width, height) <= 20 * Math.min(width, height)
        let sizes: unknown = 'refused'
        try {
          sizes = parseSizes([`${width}x${height}`])
        } catch {
          // Said above.
        }
        expect(sizes).toEqual(isGood ? [{ width, height, name: `${width}x${height}` }] : 'refused')
      }),
    )
  })
})
