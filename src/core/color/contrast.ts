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

const steps = 100

/**
 * `color` with only its lightness moved (chroma shrinks where sRGB ends), by as little as gives `min` against every ground.
 * Where no lightness does, the black or white that does best.
 */
export function ensureContrast(color: string, grounds: string | readonly string[], min: number): string {
  const all = typeof grounds === 'string' ? [grounds] : grounds
  if (leastContrast(color, all) >= min) return color
  const { l, c, h } = toOklch(color)
  for (let step = 1; step <= steps; step++) {
    const reached = [l + step / steps, l - step / steps]
      .filter((lightness) => lightness >= 0 && lightness <= 1)
      .map((lightness) => toHex({ l: lightness, c, h }))
      .filter((hex) => leastContrast(hex, all) >= min)
    if (reached[0] !== undefined) return reached[0]
  }
  return leastContrast('#ffffff', all) >= leastContrast('#000000', all) ? '#ffffff' : '#000000'
}
