/**
 * In which sizes a design can be made. `minArea` is a 300×50 strip: less has no room for a logo, a headline and a button.
 * A2 at 300 dpi is 35 million pixels; drawing more than `maxArea` would not fit in a gibibyte.
 */
export const sizeLimits = { minSide: 50, maxSide: 16384, minArea: 15000, maxArea: 50_000_000, maxRatio: 20 } as const
export type SizeLimit = keyof typeof sizeLimits | 'wholePixels'

/** The first limit that a size breaks; null when a design can be made in it. */
export function findBrokenLimit({ width, height }: { readonly width: number; readonly height: number }): SizeLimit | null {
  const { minSide, maxSide, minArea, maxArea, maxRatio } = sizeLimits
  if (!(width >= minSide && height >= minSide)) return 'minSide'
  if (width > maxSide || height > maxSide) return 'maxSide'
  if (!Number.isInteger(width) || !Number.isInteger(height)) return 'wholePixels'
  if (width * height < minArea) return 'minArea'
  if (width * height > maxArea) return 'maxArea'
  return Math.max(width, height) > maxRatio * Math.min(width, height) ? 'maxRatio' : null
}
