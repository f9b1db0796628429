import { contrast } from '#core/color/contrast.ts'
import { toHex } from '#core/color/oklch.ts'
import type { Oklch } from '#core/color/oklch.ts'
import { shareVisibleOn } from '#core/color/picture-look.ts'
import type { PictureLook } from '#core/color/picture-look.ts'
import type { Direction, Palette } from '#core/compose/direction.ts'
import type { PaletteSketch, PaletteUse } from './harmonies.ts'
import { deepTone, maxFieldChroma } from './tones.ts'

/** The 60 % that a logo needs with some slack for what the thumbnail cannot see, and the least slack that is worth a try. */
const safeShare = 0.66
const leastShare = 0.606

/** How well every colour of the logo stands out, small but telling parts counted more than their area: 0…1. */
function legibilityOn(logo: PictureLook, ground: string): number {
  let sum = 0
  let total = 0
  for (const { hex, share } of logo.colors) {
    const weight = Math.sqrt(share)
    sum += weight * Math.min(1, Math.max(0, (contrast(hex, ground) - 1.15) / 1.85))
    total += weight
  }
  return total === 0 ? 0 : sum / total
}

/** The lightest tone of a hue on which the logo is still safe to see; null where even black is too light. */
function lightestGround(logo: PictureLook, tone: Oklch): Oklch | null {
  const isSafe = (l: number): boolean => shareVisibleOn(logo, toHex({ ...tone, l })) >= safeShare
  if (!isSafe(0.1)) return null
  let [low, high] = [0.1, 0.46]
  for (let step = 0; step < 7; step++) {
    const middle = (low + high) / 2
    if (isSafe(middle)) low = middle
    else high = middle
  }
  return { ...tone, l: low - 0.008 }
}

/**
 * Variants of a sketch for a logo that found no ground in it: nearly white; or the ground, the field or the plates as deep as the
 * logo needs, and no deeper, so that the colour stays rich.
 */
export function accommodateLogo(logo: PictureLook, sketch: PaletteSketch, use: PaletteUse): PaletteSketch[] {
  const { ground, field } = sketch
  const white = { l: 0.992, c: Math.min(ground.c, 0.006), h: ground.h }
  const variants: PaletteSketch[] = [{ ...sketch, ground: white, groundShade: { ...white, l: 0.985 }, surface: 'light' }]
  const below = (tone: Oklch): Oklch => ({ ...tone, l: tone.l - 0.045 })
  const toneOf = (color: Oklch): Oklch => {
    const source = color.c > 0.03 ? color : { ...color, h: sketch.inkHue }
    return { ...deepTone(source.h), c: Math.min(maxFieldChroma, deepTone(source.h).c + 0.025) }
  }
  if (ground.l < 0.55) {
    // Deep enough that one accent can stand on it and on the white plate alike.
    const dark = { ...ground, l: Math.min(ground.l, 0.34) }
    const darkField = { ...field, l: Math.min(field.l, 0.29) }
    variants.push({ ...sketch, ground: dark, groundShade: below(dark), field: darkField, fieldShade: below(darkField), surface: 'light' })
  }
  const deepGround = lightestGround(logo, toneOf(ground))
  const deepField = lightestGround(logo, toneOf(field))
  if (use !== 'dark' && deepField !== null) {
    variants.push({ ...sketch, field: deepField, fieldShade: below(deepField) }, { ...sketch, plate: deepField })
  }
  if (deepGround !== null) {
    const isFieldNear = Math.abs(field.l - deepGround.l) < 0.06
    const moved = isFieldNear ? { field: { ...field, l: deepGround.l + 0.09 }, fieldShade: { ...field, l: deepGround.l + 0.05 } } : {}
    variants.push({ ...sketch, ...moved, ground: deepGround, groundShade: below(deepGround), surface: 'dark' })
  }
  return variants
}

export interface LogoFit {
  readonly on: Direction['logoOn']
  /** 0…1, 1 where every colour of the logo is plain to see. */
  readonly score: number
}

/** Where in a palette the logo stands best; the ground itself is preferred to a field, and a field to a plate. */
export function fitLogo(logo: PictureLook | null, palette: Palette): LogoFit {
  if (logo === null) return { on: 'none', score: 1 }
  const places = [
    { on: 'ground', grounds: [palette.ground, palette.groundShade], cost: 0 },
    { on: 'field', grounds: [palette.field, palette.fieldShade], cost: 0.12 },
    { on: 'surface', grounds: [palette.surface], cost: 0.18 },
  ] as const
  let best: LogoFit = { on: 'none', score: 0 }
  for (const { on, grounds, cost } of places) {
    const share = Math.min(...grounds.map((ground) => shareVisibleOn(logo, ground)))
    if (share < leastShare) continue
    const score = Math.min(...grounds.map((ground) => legibilityOn(logo, ground))) - cost - (share < safeShare ? 0.25 : 0)
    if (score > best.score) best = { on, score }
  }
  return best
}
