import type { Outline, PlacedLayer } from '#core/design/layer.ts'
import type { Point } from '#core/geometry/path.ts'
import type { Frame } from './frame.ts'

/** Level through the middle of its box, and stretched with it: the stroke's width is never scaled. */
export const lineOutline: Extract<Outline, { kind: 'path' }> = { kind: 'path', d: 'M0 1H2', width: 2, height: 2 }

/** Drawn by the line tool: it has two ends, and no corners. */
export const isLine = (layer: PlacedLayer): boolean => layer.kind === 'shape' && layer.outline.kind === 'path' && layer.outline.d === lineOutline.d

/** A line is a level box as high as its stroke, turned about its centre. */
export function lineBetween(from: Point, to: Point, height: number): Frame {
  const width = Math.hypot(to.x - from.x, to.y - from.y)
  const angleDeg = Math.round((Math.atan2(to.y - from.y, to.x - from.x) * 180 * 100) / Math.PI) / 100
  return { x: (from.x + to.x - width) / 2, y: (from.y + to.y - height) / 2, width, height, angleDeg }
}

/** `to` brought to the nearest direction in steps from `from`, as far away as it was. */
export function straighten(from: Point, to: Point, stepDeg: number): Point {
  const step = (stepDeg * Math.PI) / 180
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const angle = Math.round(Math.atan2(to.y - from.y, to.x - from.x) / step) * step
  return { x: from.x + Math.cos(angle) * length, y: from.y + Math.sin(angle) * length }
}
