import { measureViolation } from '#core/layout/problem/measure-violation.ts'
import type { FlatLayout } from '#core/layout/problem/problem.ts'
import { nearlyNothing } from './create-reading.ts'
import type { LayoutReading } from './create-reading.ts'
import { gateNames } from './layout-critic.ts'
import { imageKind } from './read-problem.ts'
import type { ProblemFacts } from './read-problem.ts'

/** Half a pixel is where rounding to whole pixels may leave a middle. */
const constraintSlack = 0.51

/** At least so much of what bleeds is on the page. */
const leastSeen = 0.5

/** Writes how much each gate is broken, in the order of `gateNames`, and answers their sum: 0 when the layout is sound. */
export function createGates(facts: ProblemFacts, reading: LayoutReading): { readonly broken: Float64Array; measure(flat: FlatLayout): number } {
  const { problem: { elements, constraints, page }, count, width, height, short, kinds, bleeds, mayOverlap, hasText, leastSizes } = facts
  const rimX = elements.map(({ rim }) => rim?.x ?? facts.margin)
  const rimY = elements.map(({ rim }) => rim?.y ?? facts.margin)
  const { left, top, right, bottom, areas, sizes, gapsX, gapsY } = reading
  const broken = new Float64Array(gateNames.length)
  const aspects = Float64Array.from(elements, (element) => (element.kind === 'image' && element.aspect !== null ? element.aspect : 0))
  const limits = Float64Array.from(elements.flatMap(({ least, most }) => [least.width, least.height, most.width, most.height]))
  const fixed = elements.flatMap((element, index) =>
    (['x', 'y', 'width', 'height'] as const).flatMap((field, at) => (element.fixed?.[field] === undefined ? [] : [{ at: index * 4 + at, value: element.fixed[field] }])))
  const held = elements.flatMap((element, outer) => element.holds.map((inner) => ({ outer, inner })))
  /** A fixed side cannot be moved inside, nor made larger: what is fixed there is right. */
  const isHeldX = Uint8Array.from(elements, (element) => (element.fixed?.x !== undefined && element.fixed.width !== undefined ? 1 : 0))
  const isHeldY = Uint8Array.from(elements, (element) => (element.fixed?.y !== undefined && element.fixed.height !== undefined ? 1 : 0))
  const isWidthFixed = Uint8Array.from(elements, (element) => (element.fixed?.width === undefined ? 0 : 1))
  const isHeightFixed = Uint8Array.from(elements, (element) => (element.fixed?.height === undefined ? 0 : 1))
  const over = (value: number) => (value > nearlyNothing ? value : 0)

  return {
    broken,
    measure(flat) {
      let inside = 0
      let overlap = 0
      let textSize = 0
      let aspect = 0
      let bounds = 0
      for (let index = 0; index < count; index++) {
        const boxWidth = flat[index * 4 + 2]!
        const boxHeight = flat[index * 4 + 3]!
        // Comparisons with what is no number are false, so that it would break no rule.
        const extent = left[index]! + top[index]! + boxWidth + boxHeight
        if (extent - extent !== 0) {
          broken.fill(0)
          return (broken[0] = count)
        }
        if (bleeds[index] === 1) {
          const seen = areas[index]! / Math.max(boxWidth * boxHeight, 1e-9)
          if (seen < leastSeen) inside += leastSeen - seen
        } else {
          if (isHeldX[index] === 0) inside += (over(rimX[index]! - left[index]!) + over(right[index]! - width + rimX[index]!)) / short
          if (isHeldY[index] === 0) inside += (over(rimY[index]! - top[index]!) + over(bottom[index]! - height + rimY[index]!)) / short
        }
        if (hasText[index] === 1 && (isWidthFixed[index] === 0 || isHeightFixed[index] === 0)) {
          const missing = 1 - sizes[index]! / leastSizes[index]!
          if (missing > 1e-4) textSize += missing
        }
        if (kinds[index] === imageKind && aspects[index]! > 0 && (isWidthFixed[index] === 0 || isHeightFixed[index] === 0)) {
          const off = Math.abs(Math.log(Math.max(boxWidth, 1e-6) / Math.max(boxHeight, 1e-6) / aspects[index]!))
          // Whole pixels change the shape of a small box by more than one per cent.
          const slack = Math.max(0.01, 0.75 / Math.max(1, Math.min(boxWidth, boxHeight)))
          if (off > slack) aspect += Math.min(3, off - slack)
        }
        if (isWidthFixed[index] === 0) bounds += (over(limits[index * 4]! - boxWidth) + over(boxWidth - limits[index * 4 + 2]!)) / short
        if (isHeightFixed[index] === 0) bounds += (over(limits[index * 4 + 1]! - boxHeight) + over(boxHeight - limits[index * 4 + 3]!)) / short
        for (let other = index + 1; other < count; other++) {
          const pair = index * count + other
          if (mayOverlap[pair] === 1) continue
          const gapX = gapsX[pair]!
          const gapY = gapsY[pair]!
          if (gapX < -nearlyNothing && gapY < -nearlyNothing) overlap -= (gapX > gapY ? gapX : gapY) / short
        }
      }
      let constraint = 0
      for (const one of constraints) {
        const off = measureViolation(one, page, flat)
        if (off > constraintSlack) constraint += off / short
      }
      let unfixed = 0
      for (const { at, value } of fixed) unfixed += Math.abs(flat[at]! - value) / short
      let underlay = 0
      for (const { outer, inner } of held) {
        underlay += (over(left[outer]! - left[inner]!) + over(top[outer]! - top[inner]!) + over(right[inner]! - right[outer]!) + over(bottom[inner]! - bottom[outer]!)) / short
      }
      broken[0] = inside
      broken[1] = overlap
      broken[2] = textSize
      broken[3] = aspect
      broken[4] = bounds
      broken[5] = constraint
      broken[6] = unfixed
      broken[7] = underlay
      return inside + overlap + textSize + aspect + bounds + constraint + unfixed + underlay
    },
  }
}
