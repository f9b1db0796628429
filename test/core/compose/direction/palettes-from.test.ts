import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSound } from '#core/compose/direction/finish-palette.ts'
import { palettesFrom } from '#core/compose/direction/palettes-from.ts'

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

it('gives a choice of sound palettes for any colour', () => {
  fc.assert(
    fc.property(hex, fc.nat(1000), (color, seed) => {
      const proposed = palettesFrom(color, seed)
      expect(proposed.length).toBeGreaterThanOrEqual(5)
      for (const { palette } of proposed) expect(isSound(palette)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

it('uses the colour itself where it can stand', () => {
  for (const color of ['#1f57d0', '#0b5d3b', '#c2410c']) {
    const kept = palettesFrom(color, 1).filter(({ palette }) => [palette.ground, palette.field, palette.accent].includes(color))
    expect(kept.length, color).toBeGreaterThanOrEqual(3)
  }
})

it('gives the same for the same seed, and others for another', () => {
  expect(palettesFrom('#1f57d0', 7)).toEqual(palettesFrom('#1f57d0', 7))
  expect(palettesFrom('#1f57d0', 8)).not.toEqual(palettesFrom('#1f57d0', 7))
})
