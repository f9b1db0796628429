import type { Box } from '#core/geometry/box.ts'
import { luminance, luminanceContrast } from './contrast.ts'

/** A picture reduced to at most 256 px a side: straight (not premultiplied) RGBA, 8 bits each. */
export interface Thumbnail {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

export interface WeightedColor {
  readonly hex: string
  /** Of the visible pixels; the shares of a look sum to at most 1. */
  readonly share: number
}

/** What a picture looks like, measured on its pixels: all that art direction needs to know of it. */
export interface PictureLook {
  readonly width: number
  readonly height: number
  /** Most visible first. */
  readonly colors: readonly WeightedColor[]
  /** The part that is not transparent or empty border, in fractions of the picture. */
  readonly visibleBox: Box
  /** Colour of the solid box that the picture stands on; null when it is on transparency, or has no even ground. */
  readonly boxColor: string | null
  /** Mean OKLab lightness of the visible pixels, 0…1. */
  readonly meanLightness: number
  /** Every colour is a grey, or all are of one hue. */
  readonly isMonochrome: boolean
  /** Shares of the visible pixels by luminance, in `luminanceBins` equal steps of contrast. */
  readonly luminances: readonly number[]
}

export const luminanceBins = 96

/** Bins are even in log(luminance + 0.05), where WCAG contrast is a distance. */
export const binOfLuminance = (value: number): number =>
  Math.min(luminanceBins - 1, Math.floor((Math.log((value + 0.05) / 0.05) / Math.log(21)) * luminanceBins))

const luminanceOfBin = (bin: number): number => 0.05 * 21 ** ((bin + 0.5) / luminanceBins) - 0.05

/** The share of the picture's visible pixels that have at least `min` contrast with an even ground. */
export function shareVisibleOn(look: PictureLook, ground: string, min = 3): number {
  const behind = luminance(ground)
  return look.luminances.reduce(
    (sum, share, bin) => (luminanceContrast(luminanceOfBin(bin), behind) >= min ? sum + share : sum),
    0,
  )
}
