import { area, bottom, right } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'

type Side = 'left' | 'right' | 'top' | 'bottom'

const sides: readonly Side[] = ['left', 'right', 'top', 'bottom']
const orders: readonly (readonly Side[])[] = sides.flatMap((a) => sides.filter((b) => b !== a).flatMap((b) => sides.filter((c) => c !== a && c !== b)
  .map((c): readonly Side[] => [a, b, c, sides.find((d) => d !== a && d !== b && d !== c)!])))

/** One side moved out to the nearest of what stands before it, less the gap; it never moves in. */
function extend(box: Box, side: Side, { obstacles, bounds, gap }: Room): Box {
  const isAcross = side === 'left' || side === 'right'
  const before = obstacles.filter((other) => (isAcross
    ? other.y - gap < bottom(box) - 0.01 && bottom(other) + gap > box.y + 0.01
    : other.x - gap < right(box) - 0.01 && right(other) + gap > box.x + 0.01))
  switch (side) {
    case 'left': {
      const x = Math.min(box.x, Math.max(bounds.x, ...before.map(right).filter((at) => at <= box.x + 0.01).map((at) => at + gap)))
      return { ...box, x, width: right(box) - x }
    }
    case 'top': {
      const y = Math.min(box.y, Math.max(bounds.y, ...before.map(bottom).filter((at) => at <= box.y + 0.01).map((at) => at + gap)))
      return { ...box, y, height: bottom(box) - y }
    }
    case 'right':
      return { ...box, width: Math.max(right(box), Math.min(right(bounds), ...before.map(({ x }) => x).filter((at) => at >= right(box) - 0.01).map((at) => at - gap))) - box.x }
    case 'bottom':
      return { ...box, height: Math.max(bottom(box), Math.min(bottom(bounds), ...before.map(({ y }) => y).filter((at) => at >= bottom(box) - 0.01).map((at) => at - gap))) - box.y }
  }
}

export interface Room {
  readonly obstacles: readonly Box[]
  readonly bounds: Box
  /** Kept from every obstacle, where it is there to begin with. */
  readonly gap: number
}

/** A box grown to all sides until it meets the bounds or what stands in the way, in the order of sides that gives it most room. */
export const growBox = (box: Box, room: Room): Box =>
  orders.map((order) => order.reduce((grown, side) => extend(grown, side, room), box)).reduce((most, grown) => (area(grown) > area(most) + 0.5 ? grown : most))
