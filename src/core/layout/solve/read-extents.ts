import type { Box, Size } from '#core/geometry/box.ts'
import { fitNeed } from '../problem/text-need.ts'
import type { LayoutElement, LayoutProblem } from '../problem/problem.ts'

/** A shape that an element may have at any size of its range: width and height of a unit, and the range of the unit. */
export interface Extent {
  readonly width: number
  readonly height: number
  readonly low: number
  readonly high: number
}

/** Where an element's box may lie at all. */
export interface Domain {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What bleeds shows at least so much of each of its sides, so that at least half of it is seen. */
export const leastSeenSide = 0.72

export function readDomains({ page, margin, elements, constraints }: LayoutProblem): Domain[] {
  return elements.map((element, index) => {
    const over = element.bleeds ? { x: element.most.width, y: element.most.height } : { x: -(element.rim?.x ?? margin), y: -(element.rim?.y ?? margin) }
    let left = -over.x
    let top = -over.y
    let right = page.width + over.x
    let bottom = page.height + over.y
    for (const constraint of constraints) {
      if (constraint.kind !== 'region' || constraint.element !== index) continue
      const { region } = constraint
      left = Math.max(left, region.x * page.width)
      top = Math.max(top, region.y * page.height)
      right = Math.min(right, (region.x + region.width) * page.width)
      bottom = Math.min(bottom, (region.y + region.height) * page.height)
    }
    const { x, y, width, height } = element.fixed ?? {}
    if (x !== undefined) left = x
    if (y !== undefined) top = y
    if (x !== undefined && width !== undefined) right = x + width
    if (y !== undefined && height !== undefined) bottom = y + height
    return { left, top, right, bottom }
  })
}

/** Float noise must not push a size under the least that is checked afterwards. */
const guard = 1 + 1e-9

const rangeOf = (element: LayoutElement, width: number, height: number, low: number, high: number): Extent => ({
  width,
  height,
  low: Math.max(low, element.least.width / width, element.least.height / height) * guard,
  high: Math.min(high, element.most.width / width, element.most.height / height),
})

/**
 * The shapes between which an element may choose: a text's ways of being set that its place can hold, an image's own shape.
 * Empty for what has no shape, or whose shape is fixed: its width and height are free of one another.
 */
export function readExtents(element: LayoutElement, domain: Domain): readonly Extent[] {
  if (element.fixed?.width !== undefined || element.fixed?.height !== undefined) return []
  if (element.kind === 'image' && element.aspect !== null) {
    const extent = rangeOf(element, element.aspect, 1, 0, Infinity)
    return [extent.high < extent.low ? { ...extent, high: extent.low } : extent]
  }
  const need = element.text
  if (need === null) return []
  const all = need.sets.map((set) => rangeOf(element, set.width + 2 * need.pad.width, set.height + 2 * need.pad.height, need.least, need.most))
  const room = { width: domain.right - domain.left + 1e-6, height: domain.bottom - domain.top + 1e-6 }
  const whole = all.filter((extent) => extent.high >= extent.low && extent.low * extent.width <= room.width && extent.low * extent.height <= room.height)
  return whole.length > 0 ? whole : all.slice(0, 1).map((extent) => ({ ...extent, high: Math.max(extent.low, extent.high) }))
}

/** The extent that fills a box best, and the size at which it does, within its range. */
export function chooseExtent(extents: readonly Extent[], box: Size): { readonly index: number; readonly size: number } {
  let index = 0
  let most = -Infinity
  extents.forEach((extent, at) => {
    const fit = Math.min(box.width / extent.width, box.height / extent.height)
    const size = Math.min(fit, extent.high)
    // What is under the least cannot be printed: then the set that is nearest to it.
    const value = size >= extent.low ? size : size - extent.low - 1e6
    if (value > most) {
      most = value
      index = at
    }
  })
  return { index, size: sizeFor(extents[index]!, box, 'inside') }
}

/** A unit size for a box: `inside` fits into it, `alike` has its area. */
export function sizeFor(extent: Extent, box: Size, way: 'inside' | 'alike'): number {
  const wish = way === 'inside'
    ? Math.min(box.width / extent.width, box.height / extent.height)
    : Math.sqrt((box.width * box.height) / (extent.width * extent.height))
  return Math.max(extent.low, Math.min(extent.high, wish))
}

/** The font size at which a text is set in its final box; null for what is no text. */
export const readFontSize = (element: LayoutElement, box: Box): number | null =>
  element.text === null ? null : fitNeed(element.text, box.width, box.height).size
