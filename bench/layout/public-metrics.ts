import { area, contains, intersection } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Layout, LayoutProblem } from '#core/layout/problem/problem.ts'

/** PosterLayout's measures of one layout (PKU-ICST-MIPL/PosterLayout-CVPR2023, eval.py); null where a layout has nothing to measure. */
export interface PublicMetrics {
  /** Share of elements over 0.1 % of the page; the others leave all further measures. */
  readonly val: number
  /** Sum of the overlaps (IoU) of all pairs that are no underlays, by the number of elements. */
  readonly ove: number | null
  /** For each element the least of six −log10(1 − Δ), Δ the smallest distance of any two elements on that coordinate. */
  readonly ali: number | null
  /** The best cover that each underlay gives to one other element, and the share of underlays that hold one whole. */
  readonly undl: number | null
  readonly unds: number | null
}

/** What the definitions leave open or get wrong, and what is done here. */
export const differences = [
  'Unds: all four edges are checked; eval.py compares the right edge with itself, so that a box reaching out to the right counted as held.',
  'Ove: a hero that bleeds is ground (as in their pictures), and a pair that a constraint puts on one another is no overlap; all other pictures count as elements.',
] as const

const leastShare = 1e-3

function clampToPage({ x, y, width, height }: Box, page: { readonly width: number; readonly height: number }): Box {
  const left = Math.max(0, Math.min(page.width, x))
  const top = Math.max(0, Math.min(page.height, y))
  return { x: left, y: top, width: Math.max(0, Math.min(page.width, x + width) - left), height: Math.max(0, Math.min(page.height, y + height) - top) }
}

export function measurePublic({ elements, page, constraints }: LayoutProblem, layout: Layout): PublicMetrics {
  const whole = page.width * page.height
  const clamped = layout.map((box) => clampToPage(box, page))
  const valid = elements.flatMap((element, index) => (area(clamped[index]!) >= whole * leastShare ? [{ element, index, box: clamped[index]! }] : []))
  const isAsked = (a: number, b: number): boolean => constraints.some((constraint) => (constraint.kind === 'cover' || constraint.kind === 'inside')
    && ((constraint.element === a && constraint.other === b) || (constraint.element === b && constraint.other === a)))
  const others = valid.filter(({ element }) => element.kind !== 'underlay')
  const underlays = valid.filter(({ element }) => element.kind === 'underlay')

  let overlaps = 0
  others.forEach((a, at) => others.slice(at + 1).forEach((b) => {
    const common = a.element.bleeds || b.element.bleeds || isAsked(a.index, b.index) ? null : intersection(a.box, b.box)
    if (common !== null) overlaps += area(common) / (area(a.box) + area(b.box) - area(common))
  }))

  const coordinates = ({ x, y, width, height }: Box): number[] => [x / page.width, y / page.height, (x + width / 2) / page.width, (y + height / 2) / page.height, (x + width) / page.width, (y + height) / page.height]
  const lines = valid.map(({ box }) => coordinates(box))
  let least = Infinity
  for (let line = 0; line < 6; line++) {
    const sorted = lines.map((one) => one[line]!).sort((a, b) => a - b)
    for (let at = 1; at < sorted.length; at++) least = Math.min(least, sorted[at]! - sorted[at - 1]!)
  }

  const covers = underlays.map(({ box }) => Math.max(0, ...others.map((other) => {
    const common = intersection(box, other.box)
    return common === null ? 0 : area(common) / area(other.box)
  })))
  const held = underlays.filter(({ box }) => others.some((other) => contains(box, other.box, 1e-6)))
  return {
    val: valid.length / elements.length,
    ove: valid.length === 0 ? null : overlaps / valid.length,
    ali: valid.length < 2 ? null : valid.length * -Math.log10(1 - Math.min(least, 0.999999)),
    undl: underlays.length === 0 ? null : covers.reduce((sum, cover) => sum + cover, 0) / underlays.length,
    unds: underlays.length === 0 ? null : held.length / underlays.length,
  }
}
