import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Category, Occasion, Tone } from '#core/brief/brief.ts'
import { contrast, leastContrast } from '#core/color/contrast.ts'
import { lookAtPicture } from '#core/color/look-at-picture.ts'
import { deltaEok } from '#core/color/mix.ts'
import { toOklch } from '#core/color/oklch.ts'
import { shareVisibleOn } from '#core/color/picture-look.ts'
import type { PictureLook } from '#core/color/picture-look.ts'
import type { Direction } from '#core/compose/direction.ts'
import { families } from '#core/compose/direction/families.ts'
import { proposeDirections } from '#core/compose/direction/propose-directions.ts'
import { createRandom } from '#core/geometry/random.ts'
import { briefOf } from './brief-of.ts'
import type { BriefParts } from './brief-of.ts'

/** A logo of upright bars in the given colours on transparency. */
function logoOf(colors: readonly string[]): PictureLook {
  const width = 60
  const height = 20
  const data = new Uint8Array(width * height * 4)
  for (let y = 2; y < 18; y++) {
    for (let x = 2; x < 58; x++) {
      const hex = colors[Math.floor(((x - 2) / 56) * colors.length)]!
      data.set([1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).concat(255), (y * width + x) * 4)
    }
  }
  return lookAtPicture({ width, height, data }, { width, height }, 'logo')
}

const propose = (parts: BriefParts, logo: PictureLook | null = null, seed = 1, count = 6): Direction[] =>
  proposeDirections({ brief: briefOf(parts), logo, photo: null }, createRandom(seed), count)

const hexColor = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
const parts = fc.record({
  category: fc.constantFrom(...Category.options),
  occasion: fc.constantFrom(...Occasion.options),
  tones: fc.uniqueArray(fc.constantFrom(...Tone.options), { maxLength: 2 }),
})

function expectSound({ palette }: Direction): void {
  const grounds = [palette.ground, palette.groundShade]
  const fields = [palette.field, palette.fieldShade]
  expect(leastContrast(palette.ink, grounds)).toBeGreaterThanOrEqual(4.5)
  expect(leastContrast(palette.inkSoft, grounds)).toBeGreaterThanOrEqual(4.5)
  expect(leastContrast(palette.onField, fields)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(palette.onSurface, palette.surface)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5)
  expect(leastContrast(palette.accent, [...grounds, ...fields, palette.surface])).toBeGreaterThanOrEqual(3)
  for (const color of Object.values(palette)) {
    if (typeof color === 'string' && color.startsWith('#')) expect(color).toMatch(/^#[0-9a-f]{6}$/)
  }
  expect(palette.accents.length).toBeGreaterThan(0)
  expect(palette.accents.length).toBeLessThanOrEqual(3)
}

describe('proposeDirections', () => {
  it('keeps every contrast for any brand colours', () => {
    fc.assert(
      fc.property(parts, fc.array(hexColor, { minLength: 1, maxLength: 3 }), fc.nat(1000), (wanted, colors, seed) => {
        const directions = propose(wanted, logoOf(colors), seed, 4)
        expect(directions.length).toBe(4)
        for (const direction of directions) expectSound(direction)
      }),
      { numRuns: 60, seed: 5 },
    )
  })

  it('keeps large areas calm and the accent within bounds when no colour was dictated', () => {
    fc.assert(
      fc.property(parts, hexColor, fc.nat(1000), (wanted, color, seed) => {
        for (const { palette } of propose(wanted, logoOf([color]), seed, 4)) {
          for (const large of [palette.ground, palette.groundShade, palette.field, palette.fieldShade]) {
            expect(toOklch(large).c).toBeLessThanOrEqual(0.125)
          }
          expect(toOklch(palette.accent).c).toBeLessThanOrEqual(0.205)
        }
      }),
      { numRuns: 40, seed: 6 },
    )
  })

  it('keeps every contrast and shows every colour when colours are dictated', () => {
    fc.assert(
      fc.property(parts, fc.array(hexColor, { minLength: 1, maxLength: 3 }), fc.nat(1000), (wanted, colors, seed) => {
        const directions = propose({ ...wanted, colors }, null, seed, 3)
        expect(directions.length).toBeGreaterThan(0)
        for (const direction of directions) {
          expectSound(direction)
          const { palette } = direction
          const shown = [palette.ground, palette.field, palette.accent, ...palette.accents]
          for (const color of colors) expect(shown).toContain(color)
        }
      }),
      { numRuns: 40, seed: 7 },
    )
  })

  it('puts the logo where at least 60 % of its pixels stand out, wherever there is such a place', () => {
    fc.assert(
      fc.property(parts, hexColor, fc.nat(1000), (wanted, color, seed) => {
        const logo = logoOf([color])
        for (const { palette, logoOn } of propose(wanted, logo, seed, 4)) {
          expect(logoOn).not.toBe('none')
          const grounds = { ground: [palette.ground, palette.groundShade], field: [palette.field, palette.fieldShade], surface: [palette.surface], none: [] }
          for (const ground of grounds[logoOn]) expect(shareVisibleOn(logo, ground)).toBeGreaterThanOrEqual(0.6)
        }
      }),
      { numRuns: 60, seed: 8 },
    )
  })

  it('shows six that differ at arm’s length: ground, type and way of colouring', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const directions = propose({ category: 'drink', tones: ['warm'] }, logoOf(['#6b4423']), seed)
      expect(new Set(directions.map((direction) => direction.fonts.id)).size).toBeGreaterThanOrEqual(5)
      const grounds = directions.map((direction) => direction.palette.ground)
      const different = grounds.filter((ground, index) => grounds.slice(0, index).every((other) => deltaEok(ground, other) > 0.03))
      expect(different.length).toBeGreaterThanOrEqual(4)
      expect(new Set(directions.map((direction) => direction.palette.name.split(':')[0])).size).toBeGreaterThanOrEqual(4)
    }
  })

  it('never leans on one pair of fonts, one painter or one archetype over many requests', () => {
    const counts = { fonts: new Map<string, number>(), painter: new Map<string, number>(), archetype: new Map<string, number>(), mood: new Map<string, number>() }
    const bump = (map: Map<string, number>, key: string): unknown => map.set(key, (map.get(key) ?? 0) + 1)
    const categories = Category.options
    const total = 160
    for (let index = 0; index < total; index++) {
      const [first] = propose({ request: `request ${index}`, category: categories[index % categories.length]!, tones: [Tone.options[index % Tone.options.length]!] }, null, 1, 1)
      bump(counts.fonts, first!.fonts.id)
      bump(counts.painter, first!.painters[0]!)
      bump(counts.archetype, first!.archetypes[0]!)
      bump(counts.mood, first!.mood)
    }
    expect(Math.max(...counts.fonts.values()) / total).toBeLessThan(0.1)
    expect(Math.max(...counts.painter.values()) / total).toBeLessThan(0.25)
    expect(Math.max(...counts.archetype.values()) / total).toBeLessThan(0.2)
    expect(counts.mood.size).toBeGreaterThanOrEqual(14)
  })

  it('leads with the logo’s own hue', () => {
    const hues = propose({ category: 'services' }, logoOf(['#0b5fa5']), 3, 3).map(({ palette }) => [palette.ground, palette.field, palette.accent].map((hex) => toOklch(hex)))
    for (const colors of hues) expect(colors.some((color) => Math.abs(color.h - toOklch('#0b5fa5').h) < 15)).toBe(true)
  })

  it('dresses a neutral logo for the day', () => {
    const directions = propose({ category: 'food', occasion: 'diwali' }, logoOf(['#333333']), 1, 4)
    const isPlum = (hex: string): boolean => toOklch(hex).h > 270 && toOklch(hex).h < 340 && toOklch(hex).c > 0.03
    expect(directions.filter(({ palette }) => [palette.ground, palette.field].some(isPlum)).length).toBeGreaterThanOrEqual(2)
  })

  it('obeys the fonts that were asked for, and leaves unknown ones', () => {
    for (const direction of propose({ fonts: ['oswald', 'Lora'] })) {
      expect(direction.fonts.display.family).toBe('Oswald')
      expect(direction.fonts.text.family).toBe('Lora')
    }
    expect(propose({ fonts: ['Comic Papyrus'] }).length).toBe(6)
  })

  it.each([
    ['el', 'g'], ['ru', 'c'], ['uk', 'c'], ['vi', 'v'], ['he', 'h'], ['ar', 'a'], ['fa', 'a'], ['hi', 'd'],
  ])('sets %s only in families that hold its script', (lang, script) => {
    for (const category of Category.options) {
      for (const { fonts } of propose({ lang, category }, null, 1, 3)) {
        for (const choice of [fonts.display, fonts.text, fonts.label]) expect(families[choice.family]!.scripts).toContain(script)
      }
    }
  })

  it.each([['zh-Hans', 'SC'], ['zh-TW', 'TC'], ['ja', 'JP'], ['ko-KR', 'KR']])('sets %s in its own families', (lang, suffix) => {
    for (const { fonts } of propose({ lang })) expect(fonts.display.family.endsWith(suffix)).toBe(true)
  })

  it('gives the same list for the same seed, and another for another', () => {
    const wanted: BriefParts = { category: 'fashion', tones: ['elegant'] }
    expect(propose(wanted)).toEqual(propose(wanted))
    expect(propose(wanted, null, 1)).not.toEqual(propose(wanted, null, 2))
  })
})
