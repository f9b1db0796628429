import { centerX, centerY, rotatedBounds, union } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Point } from '#core/geometry/path.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer } from '#core/design/layer.ts'

/** A box turned clockwise about its own centre: what a selection's outline and handles sit on. */
export interface Frame extends Box {
  readonly angleDeg: number
}

export function rotatePoint(point: Point, center: Point, angleDeg: number): Point {
  if (angleDeg === 0) return point
  const angle = (angleDeg * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [x, y] = [point.x - center.x, point.y - center.y]
  return { x: center.x + x * cos - y * sin, y: center.y + x * sin + y * cos }
}

export const centerOf = (box: Box): Point => ({ x: centerX(box), y: centerY(box) })
export const frameBounds = (frame: Frame): Box => rotatedBounds(frame, frame.angleDeg)

/** The point at fractions of the frame's own box: 0,0 its top left and 1,1 its bottom right, as turned. */
export const frameCorner = (frame: Frame, fx: number, fy: number): Point =>
  rotatePoint({ x: frame.x + frame.width * fx, y: frame.y + frame.height * fy }, centerOf(frame), frame.angleDeg)

/** Clockwise from the top left. */
export const frameCorners = (frame: Frame): readonly Point[] => [frameCorner(frame, 0, 0), frameCorner(frame, 1, 0), frameCorner(frame, 1, 1), frameCorner(frame, 0, 1)]

export function isInFrame(frame: Frame, point: Point, grow = 0): boolean {
  const local = rotatePoint(point, centerOf(frame), -frame.angleDeg)
  return local.x >= frame.x - grow && local.x <= frame.x + frame.width + grow && local.y >= frame.y - grow && local.y <= frame.y + frame.height + grow
}

/** Into (-180, 180]. */
export function normalizeAngle(angleDeg: number): number {
  const turned = ((angleDeg % 360) + 360) % 360
  return turned > 180 ? turned - 360 : turned + 0
}

/** The placed layers that ids stand for: a group's own leaves, its mask too; each once, hidden ones left out. */
export function leavesOf(design: Design, ids: readonly LayerId[], { withHidden = false } = {}): readonly PlacedLayer[] {
  const found = new Map<LayerId, PlacedLayer>()
  const walk = (id: LayerId): void => {
    const layer = design.layers[id]
    if (layer === undefined || (layer.isHidden && !withHidden)) return
    if (layer.kind === 'group') layer.children.forEach(walk)
    else found.set(id, layer)
  }
  ids.forEach(walk)
  return [...found.values()]
}

/** What shows of ids: of a masked group only its mask, which bounds all the rest. */
function shownLeaves(design: Design, ids: readonly LayerId[]): readonly PlacedLayer[] {
  return ids.flatMap((id) => {
    const layer = design.layers[id]
    if (layer?.kind !== 'group') return leavesOf(design, [id])
    return shownLeaves(design, layer.mask === null ? layer.children : [layer.mask])
  })
}

/** One layer's own frame; of one group whose leaves are all turned alike, a frame turned so; else the box around all. */
export function frameOf(design: Design, ids: readonly LayerId[]): Frame | null {
  const leaves = shownLeaves(design, ids)
  const first = leaves[0]
  if (first === undefined) return null
  if (leaves.length === 1) return { x: first.x, y: first.y, width: first.width, height: first.height, angleDeg: first.angleDeg }
  const isAlike = ids.length === 1 && leaves.every((leaf) => Math.abs(normalizeAngle(leaf.angleDeg - first.angleDeg)) < 0.01)
  return frameAround(leaves, isAlike ? first.angleDeg : 0)
}

/** The smallest frame turned by `angleDeg` that holds all. */
export function frameAround(leaves: readonly Frame[], angleDeg: number): Frame | null {
  const origin = { x: 0, y: 0 }
  const boxes = leaves.map((leaf) => {
    const center = rotatePoint(centerOf(leaf), origin, -angleDeg)
    return rotatedBounds({ x: center.x - leaf.width / 2, y: center.y - leaf.height / 2, width: leaf.width, height: leaf.height }, leaf.angleDeg - angleDeg)
  })
  const around = union(boxes)
  if (around === null) return null
  const center = rotatePoint(centerOf(around), origin, angleDeg)
  return { x: center.x - around.width / 2, y: center.y - around.height / 2, width: around.width, height: around.height, angleDeg }
}
