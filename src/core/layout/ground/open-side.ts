import type { Box } from '#core/geometry/box.ts'
import type { Point } from '#core/geometry/path.ts'
import type { GroundColor } from '../ground.ts'
import type { GroundScene } from './ground-scene.ts'

export type Side = 'left' | 'right' | 'top' | 'bottom'

/** How far one may draw in from a side of the page before something is to be read. */
export interface OpenSide {
  readonly side: Side
  readonly depth: number
  /** The same as a part of the page's extent in that direction. */
  readonly share: number
}

export const sides: readonly Side[] = ['left', 'right', 'top', 'bottom']

/** All four, the deepest part of the page first. */
export function openSides({ page, calm }: GroundScene, on: GroundColor): OpenSide[] {
  const { around } = calm[on]
  return sides
    .map((side): OpenSide => {
      const extent = side === 'left' || side === 'right' ? page.width : page.height
      const depth = around === null ? extent : Math.min(extent, Math.max(0, depthTo(around, side, page)))
      return { side, depth, share: depth / extent }
    })
    .sort((a, b) => b.share - a.share)
}

const depthTo = (box: Box, side: Side, page: Box): number =>
  side === 'left' ? box.x : side === 'top' ? box.y : side === 'right' ? page.width - box.x - box.width : page.height - box.y - box.height

/** The corner of the page farthest from everything that is read on a surface, near the hero when all are free. */
export function openCorners({ page, calm, focus }: GroundScene, on: GroundColor): Point[] {
  const corners = [0, page.width].flatMap((x) => [0, page.height].map((y) => ({ x, y })))
  const near = (point: Point): number => Math.hypot(point.x - focus.x, point.y - focus.y) / Math.hypot(page.width, page.height)
  const room = (point: Point): number => Math.min(1, calm[on].distance(point) / Math.hypot(page.width, page.height))
  return corners.sort((a, b) => room(b) - near(b) * 0.2 - (room(a) - near(a) * 0.2))
}
