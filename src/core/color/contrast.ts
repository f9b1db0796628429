import { wcagLuminance } from 'culori/fn'
import { toHex, toOklch, toSrgb } from './oklch.ts'

/** WCAG 2.2, 1.4.3: body text; 1.4.11 and large text need 3. */
export const textContrast = 4.5
export const graphicContrast = 3

/** WCAG 2.2 relative luminance, 0…1. */
export const luminance = (hex: string): number => wcagLuminance(toSrgb(hex))

/** WCAG 2.2 contrast ratio of two luminances, 1…21. */
export function luminanceContrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

export const contrast = (a: string, b: string): number => luminanceContrast(luminance(a), luminance(b))

/** The worst contrast of `color` against any of `grounds`. */
export const leastContrast = (color: string, grounds: readonly string[]): number =>
  grounds.reduce((least, ground) => Math.min(least, contrast(color, ground)), 21)

/** Luminances that keep `min` from every ground, as closed intervals from dark to light. */
export function allowedLuminances(grounds: readonly string[], min: number): (readonly [number, number])[] {
  const barred = grounds
    .map((ground) => luminance(ground) + 0.05)
    .map((lifted) => [lifted / min - 0.05, lifted * min - 0.05] as const)
    .sort((a, b) => a[0] - b[0])
  const allowed: (readonly [number, number])[] = []
  let from = 0
  for (const [low, high] of barred) {
    if (low >= from) allowed.push([from, low])
    from = Math.max(from, high)
  }
  if (from <= 1) allowed.push([from, 1])
  return allowed
}

/** The lightness at which a hue reaches a luminance, from the named side: rounding to 8 bits never falls short. */
function findLightness(c: number, h: number, target: number, side: 'above' | 'below'): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 11; step++) {
    const middle = (low + high) / 2
    const reached = luminance(toHex({ l: middle, c, h }))
    if (side === 'above' ? reached >= target : reached > target) high = middle
    else low = middle
  }
  return side === 'above' ? high : low
}

/**
 * `color` with only its lightness moved (chroma shrinks where sRGB ends), by as little as gives `min` against every ground.
 * Where no lightness does, the black or white that does best.
 */
export function ensureContrast(color: string, grounds: string | readonly string[], min: number): string {
  const all = typeof grounds === 'string' ? [grounds] : grounds
  if (leastContrast(color, all) >= min) return color
  const { l, c, h } = toOklch(color)
  const own = luminance(color)
  const allowed = allowedLuminances(all, min)
  const below = allowed.findLast(([, high]) => high < own)
  const above = allowed.find(([low]) => low > own)
  const reached = [
    ...(below === undefined ? [] : [findLightness(c, h, below[1], 'below')]),
    ...(above === undefined ? [] : [findLightness(c, h, above[0], 'above')]),
  ]
    .sort((a, b) => Math.abs(a - l) - Math.abs(b - l))
    .map((lightness) => toHex({ l: lightness, c, h }))
    .find((hex) => leastContrast(hex, all) >= min)
  return reached ?? (leastContrast('#ffffff', all) >= leastContrast('#000000', all) ? '#ffffff' : '#000000')
}
