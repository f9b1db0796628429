import { findBrokenLimit, sizeLimits } from '#core/layout/size-limits.ts'
import type { SizeLimit } from '#core/layout/size-limits.ts'

const spell = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, ',')

const words: Readonly<Record<SizeLimit, string>> = {
  minSide: `each side must be at least ${sizeLimits.minSide} pixels`,
  maxSide: `no side may be longer than ${spell(sizeLimits.maxSide)} pixels`,
  wholePixels: 'sides are whole pixels',
  minArea: 'smaller in area than 300x50, the smallest size that holds a message',
  maxArea: `more than ${spell(sizeLimits.maxArea)} pixels in all`,
  maxRatio: `one side is more than ${sizeLimits.maxRatio} times the other`,
}

/** Why no design can be made at a size, as the end of a sentence; null when one can. */
export function findSizeFault(size: { width: number; height: number }): string | null {
  const limit = findBrokenLimit(size)
  return limit === null ? null : words[limit]
}
