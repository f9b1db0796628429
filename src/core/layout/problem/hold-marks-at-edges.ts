import type { Constraint, Region } from './constraint.ts'
import type { LayoutElement } from './problem.ts'
import type { WishFrame } from './wish-frame.ts'

/** Air beside a mark in its corner, in margins: little enough that it stands on the margin. */
const play = 0.35

/** One axis of a region that touches one edge alone, as far from there as a mark of that size needs. */
function shorten(from: number, size: number, needed: number): { readonly from: number; readonly size: number } {
  const touchesStart = from <= 1e-6
  const touchesEnd = from + size >= 1 - 1e-6
  const kept = Math.min(size, needed)
  if (touchesStart === touchesEnd) return { from, size }
  return touchesStart ? { from, size: kept } : { from: from + size - kept, size: kept }
}

/**
 * Who asks for a logo at the top, or at the bottom right, means the edge or the corner and not some place in that half: regions
 * of logos that touch an edge of the page are cut down to what the logo at its largest needs there.
 */
export function holdMarksAtEdges(constraints: readonly Constraint[], elements: readonly LayoutElement[], { page, margin }: WishFrame): Constraint[] {
  return constraints.map((constraint) => {
    const element = elements[constraint.element]!
    if (constraint.kind !== 'region' || element.role !== 'logo') return constraint
    const { region } = constraint
    const x = shorten(region.x, region.width, (element.most.width + margin * (1 + play)) / page.width)
    const y = shorten(region.y, region.height, (element.most.height + margin * (1 + play)) / page.height)
    return { ...constraint, region: { x: x.from, y: y.from, width: x.size, height: y.size } satisfies Region }
  })
}
