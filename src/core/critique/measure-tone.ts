import type { Luminance } from './luminance.ts'
import type { Pixels } from './pixels.ts'

/** How much there is to see in the ground: steps of lightness between its light and dark parts, and colour. */
export interface ToneMeasure {
  /** Between the 5th and the 95th percentile of luma, 0…255. */
  readonly range: number
  /** Mean of the largest less the smallest channel, 0…255. */
  readonly chroma: number
}

export function measureTone({ data }: Pixels, { grey }: Luminance): ToneMeasure {
  const histogram = new Uint32Array(256)
  // Every third pixel: a hundred thousand tell no more of percentiles than thirty.
  let count = 0
  let chroma = 0
  for (let index = 0; index < grey.length; index += 3, count++) {
    histogram[grey[index]!]!++
    const at = index * 4
    const r = data[at]!
    const g = data[at + 1]!
    const b = data[at + 2]!
    chroma += Math.max(r, g, b) - Math.min(r, g, b)
  }
  if (count === 0) return { range: 0, chroma: 0 }
  return { range: percentile(histogram, count * 0.95) - percentile(histogram, count * 0.05), chroma: chroma / count }
}

function percentile(histogram: Uint32Array, rank: number): number {
  let seen = 0
  for (let value = 0; value < 256; value++) {
    seen += histogram[value]!
    if (seen >= rank) return value
  }
  return 255
}
