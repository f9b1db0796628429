import { converter, type Oklch } from 'culori'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Palette } from '#core/compose/direction.ts'
import type { Illustration } from '#core/compose/illustration/illustration-index.ts'
import { recolorMap } from '#core/compose/illustration/recolor-map.ts'

const oklch = converter('oklch')
const hueOf = (hex: string): number => (oklch(hex) as Oklch).h ?? 0
const apart = (one: string, other: string): number => Math.abs(((hueOf(one) - hueOf(other) + 540) % 360) - 180)

const palette: Palette = {
  name: 'teal', isDark: false, ground: '#eef6f6', groundShade: '#dcecec', field: '#bfe3e0', fieldShade: '#a5d6d2', surface: '#ffffff', ink: '#0b2b2b',
  inkSoft: '#335555', onField: '#0b2b2b', onSurface: '#0b2b2b', accent: '#0f8f8a', onAccent: '#ffffff', accents: ['#4fb3bf'],
}
const drawn = (identity: number, hex: string): Illustration => {
  const { l, c, h = 0 } = oklch(hex) as Oklch
  return {
    id: 'thing', name: 'thing', group: 'objects', subgroup: 'household', isSymbol: false, isTile: false, identity, width: 30, height: 30, fill: 0.6, lightness: l,
    colors: [{ l, c, h, share: 1 }], renderMs: 5, offset: 0, length: 1,
  }
}
const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('recolorMap', () => {
  it('lets a thing of any colour take the hue of the palette', () => {
    const [swap] = recolorMap(drawn(0, '#d02040'), ['#d02040'], palette)
    expect(apart(swap!.to, palette.accent)).toBeLessThan(25)
  })

  it('keeps a tomato red', () => {
    const [swap] = recolorMap(drawn(0.95, '#d02040'), ['#d02040'], palette)
    expect(apart(swap?.to ?? '#d02040', '#d02040')).toBeLessThan(12)
  })

  it('leaves coffee brown in a cup of any colour', () => {
    const swaps = recolorMap(drawn(0.2, '#c0a8e0'), ['#c0a8e0', '#5a3a28'], palette)
    expect(apart(swaps.find(({ from }) => from === '#5a3a28')?.to ?? '#5a3a28', '#5a3a28')).toBeLessThan(30)
  })

  it.each([[palette, '#f2f2f4'], [{ ...palette, isDark: true, ground: '#0d1b1e', field: '#12262a' }, '#24242a']])(
    'gives a colour of the palette to what has none and would melt into its ground', (ground, own) => {
      const [swap] = recolorMap(drawn(0.1, own), [own], ground)
      const [landed, behind] = [oklch(swap!.to) as Oklch, oklch(ground.ground) as Oklch]
      expect(Math.abs(landed.l - behind.l)).toBeGreaterThan(0.15)
      expect(landed.c).toBeGreaterThan(0.05)
    },
  )

  it('darkens a pale thing of any colour on a pale ground, and leaves food as light as it is', () => {
    const lightness = (identity: number): number => (oklch(recolorMap(drawn(identity, '#bfeee8'), ['#bfeee8'], palette)[0]?.to ?? '#bfeee8') as Oklch).l
    expect(lightness(0.1)).toBeLessThan(lightness(0.95) - 0.08)
  })

  it('binds to a token that it lands on', () => {
    const item = drawn(0, '#d02040')
    const [free] = recolorMap(item, ['#d02040'], palette)
    const tokens = [{ id: 'color:ink', value: palette.ink }, { id: 'color:sea', value: free!.to }]
    expect(recolorMap(item, ['#d02040'], palette, tokens)).toEqual([{ from: '#d02040', to: 'color:sea' }])
    expect(recolorMap({ ...item, identity: 0.9 }, ['#d02040'], palette, tokens)[0]?.to).not.toBe('color:sea')
  })

  it('answers any colours with whole hex, once each, and turns no hue further than its identity allows', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hex, { maxLength: 20 }), fc.double({ min: 0.9, max: 1, noNaN: true }), (colors, identity) => {
        const swaps = recolorMap(drawn(identity, '#d02040'), colors, palette)
        expect(new Set(swaps.map(({ from }) => from)).size).toBe(swaps.length)
        for (const { from, to } of swaps) {
          expect(to).toMatch(/^#[0-9a-f]{6}$/)
          const [one, other] = [oklch(from) as Oklch, oklch(to) as Oklch]
          // Rounding to bytes moves the hue of a faint colour by more than the map does.
          if (one.c > 0.06 && other.c > 0.06) expect(apart(from, to)).toBeLessThan(16)
        }
      }),
    )
  })
})
