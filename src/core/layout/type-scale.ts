import type { Size } from '#core/geometry/box.ts'

export const isPoster = ({ width, height }: Size): boolean => {
  const aspect = width / height
  return Math.max(width, height) >= 1000 && aspect <= 2.2 && aspect >= 1 / 2.2
}

/** The smallest text that may be printed: 10 px where the short side is under 100 px, 11 px on banners, 1.3 % of a poster's long side. */
export function minTextSize(artboard: Size): number {
  if (isPoster(artboard)) return Math.max(artboard.width, artboard.height) * 0.013
  return Math.min(artboard.width, artboard.height) < 100 ? 10 : 11
}

export interface TypeScale {
  readonly base: number
  readonly subhead: number
  /** The headline may not be set smaller: under it hierarchy is lost and words must go instead. */
  readonly minHeadline: number
}

/** Few sizes, far apart: text, subhead a good third larger, headline at least 1.8 (posters 2.5) times the subhead's or text's. */
export function scaleFor(artboard: Size, growth = 1): TypeScale {
  const side = Math.sqrt(artboard.width * artboard.height)
  const min = minTextSize(artboard)
  if (isPoster(artboard)) {
    const base = Math.max(min * 1.02, Math.max(min * 1.2, side * 0.0265) * growth)
    const subhead = base * 1.38
    return { base, subhead, minHeadline: subhead * 2 }
  }
  const base = Math.max(min, (Math.min(side, 270) * 0.041 + Math.max(0, side - 270) * 0.03) * growth)
  const subhead = base * 1.28
  return { base, subhead, minHeadline: base * 1.85 }
}

/** The last resort for much text on little room: every line at the least size, the headline a quarter above it. */
export function squeezedScale(artboard: Size): TypeScale {
  const base = minTextSize(artboard) * 1.01
  return { base, subhead: base * 1.12, minHeadline: base * 1.25 }
}
