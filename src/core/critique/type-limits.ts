import type { Size } from '#core/geometry/box.ts'

/** From this side on a sheet that is no strip is looked at as a poster: further away, as a whole. */
const posterSide = 1000
/** Longer than this a large sheet is still a banner (970×250, 300×1050). */
const posterAspect = 2.2

export function isPoster({ width, height }: Size): boolean {
  const aspect = width / height
  return Math.max(width, height) >= posterSide && aspect <= posterAspect && aspect >= 1 / posterAspect
}

/** The smallest text that may be set, in pixels: 10 on strips, 11 on other banners, 1.3 % of the long side on posters. */
export function leastTextSize(size: Size): number {
  if (isPoster(size)) return Math.max(size.width, size.height) * 0.013
  return Math.min(size.width, size.height) < 100 ? 10 : 11
}

/** How many times larger than body text a headline is at least. */
export const leastHeadlineRatio = (size: Size): number => (isPoster(size) ? 2.5 : 1.8)
