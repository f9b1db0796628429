import { inset, union } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Point } from '#core/geometry/path.ts'

/** What must stay quiet, asked of by everything that would be drawn. */
export interface CalmSpace {
  readonly boxes: readonly Box[]
  /** Around all boxes; null when nothing is to be read here. */
  readonly around: Box | null
  /** To the nearest box; 0 and less inside. Infinite without boxes. */
  distance(point: Point): number
  /** 0 at the boxes, 1 from `reach` away on, smooth between. */
  openness(point: Point, reach: number): number
}

/** Air around each box in which nothing but its own colours may lie, antialiasing included. */
const air = 4

function distanceTo(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.x - x, x - box.x - box.width)
  const dy = Math.max(box.y - y, y - box.y - box.height)
  return dx <= 0 && dy <= 0 ? Math.max(dx, dy) : Math.hypot(Math.max(0, dx), Math.max(0, dy))
}

export function createCalmSpace(boxes: readonly Box[]): CalmSpace {
  const grown = boxes.map((box) => inset(box, -air))
  const distance = (point: Point): number => grown.reduce((least, box) => Math.min(least, distanceTo(box, point)), Infinity)
  return {
    boxes: grown,
    around: union(grown),
    distance,
    openness(point, reach) {
      const at = Math.min(1, Math.max(0, distance(point) / reach))
      return at * at * (3 - 2 * at)
    },
  }
}
