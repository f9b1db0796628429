import type { Random } from '#core/geometry/random.ts'
import type { Constraint } from '../problem/constraint.ts'
import type { Layout, LayoutProblem } from '../problem/problem.ts'

const half = 0.5
const third = 1 / 3

/** Parts of a page that designers name. */
const regions = [
  { x: 0, y: 0, width: half, height: 1 }, { x: half, y: 0, width: half, height: 1 }, { x: 0, y: 0, width: 1, height: half }, { x: 0, y: half, width: 1, height: half },
  { x: 0, y: 0, width: half, height: half }, { x: half, y: 0, width: half, height: half }, { x: 0, y: half, width: half, height: half }, { x: half, y: half, width: half, height: half },
  { x: 0, y: 0, width: 1, height: third }, { x: 0, y: 1 - third, width: 1, height: third }, { x: 0, y: third, width: 1, height: third }, { x: 0, y: 0, width: third, height: 1 }, { x: 1 - third, y: 0, width: third, height: 1 },
] as const

/** A wish that a layout nearly keeps, so that it can be kept; null where the drawn kind finds nothing to say about it. */
export function drawConstraint({ elements, page }: LayoutProblem, layout: Layout, random: Random): Constraint | null {
  const element = random.int(0, elements.length - 1)
  const others = [...elements.keys()].filter((index) => index !== element && !elements[element]!.holds.includes(index) && !elements[index]!.holds.includes(element))
  if (others.length === 0) return null
  const other = random.pick(others)
  const one = elements[element]!
  const box = layout[element]!
  const otherBox = layout[other]!
  const draw = random.next()
  if (draw < 0.28) {
    const around = regions.filter((region) => {
      const off = Math.max(0, region.x * page.width - box.x) + Math.max(0, box.x + box.width - (region.x + region.width) * page.width)
        + Math.max(0, region.y * page.height - box.y) + Math.max(0, box.y + box.height - (region.y + region.height) * page.height)
      return off < Math.min(page.width, page.height) * 0.08 && box.width <= region.width * page.width && box.height <= region.height * page.height
    })
    return around.length === 0 || one.bleeds ? null : { kind: 'region', element, region: random.pick(around) }
  }
  if (draw < 0.52) {
    const sides = ([['above', box.y + box.height <= otherBox.y], ['below', otherBox.y + otherBox.height <= box.y], ['left-of', box.x + box.width <= otherBox.x], ['right-of', otherBox.x + otherBox.width <= box.x]] as const).filter(([, holds]) => holds)
    return sides.length === 0 ? null : { kind: 'order', element, side: random.pick(sides)[0], other }
  }
  if (draw < 0.66) return { kind: 'center', element, axis: random.chance(0.8) ? 'x' : 'y', on: random.chance(0.75) ? 'page' : other }
  if (draw < 0.78) {
    const pictures = others.filter((index) => elements[index]!.kind === 'image' && layout[index]!.width * layout[index]!.height > box.width * box.height * 2)
    if (one.kind === 'underlay' || pictures.length === 0 || one.bleeds) return null
    const outer = random.pick(pictures)
    return random.chance(0.5) ? { kind: 'inside', element, other: outer } : { kind: 'cover', element: outer, other: element }
  }
  if (draw < 0.88) return { kind: 'align', element, edge: random.pick(['left', 'left', 'right', 'top', 'bottom'] as const), other }
  const isOfPage = one.kind !== 'button' && random.chance(0.6)
  const side = random.chance(0.8) ? 'width' : 'height'
  const share = isOfPage ? box[side] / (side === 'width' ? page.width : page.height) : box[side] / otherBox[side]
  const round = (value: number) => Math.round(value * 20) / 20
  const relation = random.pick(['equal', 'at-least', 'at-most'] as const)
  const named = relation === 'at-least' ? round(share * random.between(0.7, 0.98)) : relation === 'at-most' ? round(share * random.between(1.02, 1.35)) : isOfPage ? round(share) : 1
  if (named < 0.05 || (relation === 'equal' && !isOfPage && (share < 0.6 || share > 1.7))) return null
  return { kind: 'size', element, side, relation, share: named, of: isOfPage ? 'page' : other }
}
