import type { Point } from '#core/geometry/path.ts'
import { frameCorner, rotatePoint } from './frame.ts'
import type { Frame } from './frame.ts'

/** Which sides a handle moves: -1 the left or top, 1 the right or bottom, 0 neither. */
export interface Handle {
  readonly x: -1 | 0 | 1
  readonly y: -1 | 0 | 1
}

export interface ResizeMode {
  readonly keepsRatio: boolean
  readonly isFromCenter: boolean
  /** No side gets shorter. */
  readonly minSide: number
}

/** The point of the frame that a resize leaves where it is, in fractions of the box. */
const anchorOf = (handle: Handle, isFromCenter: boolean): Point => (isFromCenter ? { x: 0.5, y: 0.5 } : { x: (1 - handle.x) / 2, y: (1 - handle.y) / 2 })

/** How far from its anchor the handle lies for a frame of one unit. */
const armOf = (isFromCenter: boolean): number => (isFromCenter ? 0.5 : 1)

/** `width` × `height` about the anchor, in the frame's own turned axes. */
export function resizeTo(frame: Frame, handle: Handle, width: number, height: number, isFromCenter: boolean): Frame {
  const anchor = anchorOf(handle, isFromCenter)
  const held = frameCorner(frame, anchor.x, anchor.y)
  const center = rotatePoint({ x: held.x + width * (0.5 - anchor.x), y: held.y + height * (0.5 - anchor.y) }, held, frame.angleDeg)
  return { x: center.x - width / 2, y: center.y - height / 2, width, height, angleDeg: frame.angleDeg }
}

/** The frame whose handle lies at `target`, a design point. It never turns inside out: it stops at the least side. */
export function resizeFrame(frame: Frame, handle: Handle, target: Point, { keepsRatio, isFromCenter, minSide }: ResizeMode): Frame {
  const anchor = anchorOf(handle, isFromCenter)
  const held = frameCorner(frame, anchor.x, anchor.y)
  const local = rotatePoint(target, held, -frame.angleDeg)
  const arm = armOf(isFromCenter)
  const width = handle.x === 0 ? frame.width : Math.max(minSide, ((local.x - held.x) * handle.x) / arm)
  const height = handle.y === 0 ? frame.height : Math.max(minSide, ((local.y - held.y) * handle.y) / arm)
  if (!keepsRatio || frame.width === 0 || frame.height === 0) return resizeTo(frame, handle, width, height, isFromCenter)
  const [scaleX, scaleY] = [width / frame.width, height / frame.height]
  const scale = handle.x === 0 ? scaleY : handle.y === 0 ? scaleX : Math.max(scaleX, scaleY)
  return scaleFrame(frame, handle, scale, isFromCenter, minSide)
}

/** Both sides by one factor. A side handle grows the other sides evenly. */
export function scaleFrame(frame: Frame, handle: Handle, scale: number, isFromCenter: boolean, minSide = 0): Frame {
  const least = Math.max(scale, minSide / Math.max(frame.width, frame.height, 1e-9))
  return resizeTo(frame, handle, frame.width * least, frame.height * least, isFromCenter)
}

/** The angle that the pointer has turned about the centre since `from`, in degrees, clockwise. */
export function turnOf(center: Point, from: Point, to: Point): number {
  const before = Math.atan2(from.y - center.y, from.x - center.x)
  const after = Math.atan2(to.y - center.y, to.x - center.x)
  return ((after - before) * 180) / Math.PI
}
