import type { Size } from '#core/geometry/box.ts'
import type { Point } from '#core/geometry/path.ts'
import type { Viewport } from '#renderer/studio/studio.ts'
import { centerOf, frameCorner, rotatePoint } from '../gestures/frame.ts'
import type { Frame } from '../gestures/frame.ts'
import type { Handle } from '../gestures/resize.ts'
import { toScreen } from '../viewport.ts'

/** All lengths here are CSS pixels, whatever the zoom. */
export const handleSide = 8
const edgeReach = 6
const cornerReach = 9
const turnReach = 24
/** Above the middle of the top side. */
export const knobDistance = 24
export const knobRadius = 5
/** Sides shorter than this have no handle of their own between the corners. */
const leastSide = 28

export type Grip =
  | { readonly kind: 'resize'; readonly handle: Handle }
  | { readonly kind: 'rotate'; readonly corner: Handle }
  /** Of a line: its first or its last. */
  | { readonly kind: 'end'; readonly end: -1 | 1 }

const corners: readonly Handle[] = [{ x: -1, y: -1 }, { x: 1, y: -1 }, { x: 1, y: 1 }, { x: -1, y: 1 }]
const sides: readonly Handle[] = [{ x: 0, y: -1 }, { x: 1, y: 0 }, { x: 0, y: 1 }, { x: -1, y: 0 }]

/** The frame in CSS pixels on the stage. */
export function screenFrame(frame: Frame, viewport: Viewport, view: Size): Frame {
  const center = toScreen(viewport, view, centerOf(frame))
  const [width, height] = [frame.width * viewport.zoom, frame.height * viewport.zoom]
  return { x: center.x - width / 2, y: center.y - height / 2, width, height, angleDeg: frame.angleDeg }
}

/** Where handles are drawn on a frame in CSS pixels. */
export function handlePoints(frame: Frame): readonly { readonly handle: Handle; readonly at: Point }[] {
  const shown = sides.filter(({ x }) => (x === 0 ? frame.width >= 2 * leastSide : frame.height >= leastSide))
  return [...shown, ...corners].map((handle) => ({ handle, at: frameCorner(frame, (1 + handle.x) / 2, (1 + handle.y) / 2) }))
}

export function knobPoint(frame: Frame): Point {
  const above = { x: frame.x + frame.width / 2, y: frame.y - knobDistance }
  return rotatePoint(above, centerOf(frame), frame.angleDeg)
}

/**
 * What a press on the frame takes hold of: corners, whole sides, the knob above, and the space outside a corner, which
 * turns. Inside a small frame handles reach in only so far that its middle can still be dragged.
 */
export function gripAt(frame: Frame, screen: Point, isCoarse: boolean): Grip | null {
  const more = isCoarse ? 10 : 0
  const local = rotatePoint(screen, centerOf(frame), -frame.angleDeg)
  const [x, y] = [local.x - frame.x, local.y - frame.y]
  if (Math.hypot(x - frame.width / 2, y + knobDistance) <= knobRadius + 4 + more) return { kind: 'rotate', corner: { x: 0, y: -1 } }
  const inner = (length: number, reach: number): number => Math.min(reach, length / 4)
  const sideOf = (at: number, length: number, reach: number): -1 | 0 | 1 | null =>
    at < -reach || at > length + reach ? null : at <= inner(length, reach) ? -1 : at >= length - inner(length, reach) ? 1 : 0
  const cornerX = sideOf(x, frame.width, cornerReach + more)
  const cornerY = sideOf(y, frame.height, cornerReach + more)
  if (cornerX !== null && cornerY !== null && cornerX !== 0 && cornerY !== 0) return { kind: 'resize', handle: { x: cornerX, y: cornerY } }
  const sideX = sideOf(x, frame.width, edgeReach + more)
  const sideY = sideOf(y, frame.height, edgeReach + more)
  if (sideX !== null && sideY !== null && (sideX === 0) !== (sideY === 0)) return { kind: 'resize', handle: { x: sideX, y: sideY } }
  const outX = x < 0 ? -1 : x > frame.width ? 1 : 0
  const outY = y < 0 ? -1 : y > frame.height ? 1 : 0
  if (outX === 0 || outY === 0 || isCoarse) return null
  const away = Math.hypot(x - (outX < 0 ? 0 : frame.width), y - (outY < 0 ? 0 : frame.height))
  return away <= turnReach ? { kind: 'rotate', corner: { x: outX, y: outY } } : null
}

/** The ends of a line, on its frame in CSS pixels. */
export const endPoints = (frame: Frame): readonly { readonly end: -1 | 1; readonly at: Point }[] =>
  ([-1, 1] as const).map((end) => ({ end, at: frameCorner(frame, (1 + end) / 2, 0.5) }))

export function endAt(frame: Frame, screen: Point, isCoarse: boolean): Grip | null {
  const reach = Math.min(cornerReach + (isCoarse ? 10 : 0), Math.max(4, frame.width / 3))
  const found = endPoints(frame).find(({ at }) => Math.hypot(at.x - screen.x, at.y - screen.y) <= reach)
  return found === undefined ? null : { kind: 'end', end: found.end }
}
