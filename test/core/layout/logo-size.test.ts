import { describe, expect, it } from 'vitest'
import { deltaEok } from '#core/color/mix.ts'
import type { LogoPicture } from '#core/layout/content.ts'
import { needsPlate, plateFor } from '#core/layout/logo-size.ts'
import { contentFor, darkLogo, direction, palette } from '../../support/layout-content.ts'

const on = (logo: LogoPicture, colors: Partial<typeof palette> = {}) => contentFor(300, 250, { logo, direction: { ...direction, palette: { ...palette, ...colors } } })
/** Parts of it are hard to see on any ground, and least so on light ones. */
const pale: LogoPicture = { ...darkLogo, clarityOn: (color) => (parseInt(color.slice(1, 3), 16) > 140 ? 0.6 : 0.35), visibilityOn: () => 0.9 }

describe('plateFor', () => {
  it('needs none where the logo shows, and one where it would be lost', () => {
    expect(plateFor(on(darkLogo), 'surface')).toBeNull()
    expect(needsPlate(on(darkLogo), 'ground')).toBe(false)
    const plate = plateFor(on(darkLogo), 'field')!
    expect(darkLogo.clarityOn(plate)).toBe(1)
    expect(deltaEok(plate, palette.field)).toBeGreaterThan(0.1)
    expect(needsPlate(on(darkLogo), 'photo')).toBe(true)
  })

  it('sets none in the colour of what it would lie on', () => {
    expect(plateFor(on(pale), 'surface')).toBeNull()
    expect(plateFor(on(pale, { surface: '#ffffff' }), 'surface')).toBeNull()
    const plate = plateFor(on(pale), 'field')!
    expect(deltaEok(plate, palette.field)).toBeGreaterThan(0.1)
    expect(pale.clarityOn(plate)).toBe(0.6)
  })
})
