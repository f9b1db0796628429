const minSide = 50
/** A 300×50 strip: less has no room for a logo, a headline and a button. */
const minArea = 15000
const maxSide = 16384
/** A2 at 300 dpi is 35 million; drawing more than this would not fit in a gibibyte. */
const maxArea = 50_000_000
const maxRatio = 20

const spell = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, ',')

/** Why no design can be made at a size, as the end of a sentence; null when one can. */
export function findSizeFault({ width, height }: { width: number; height: number }): string | null {
  if (!(width >= minSide && height >= minSide)) return `each side must be at least ${minSide} pixels`
  if (width > maxSide || height > maxSide) return `no side may be longer than ${spell(maxSide)} pixels`
  if (!Number.isInteger(width) || !Number.isInteger(height)) return 'sides are whole pixels'
  if (width * height < minArea) return 'smaller in area than 300x50, the smallest size that holds a message'
  if (width * height > maxArea) return `more than ${spell(maxArea)} pixels in all`
  if (Math.max(width, height) > maxRatio * Math.min(width, height)) return `one side is more than ${maxRatio} times the other`
  return null
}
