import { ellipsePath, polar, polygonPath } from './path.ts'
import type { Path, Point } from './path.ts'

/** Thinner than this nothing is drawn. */
const leastWidth = 0.12

/**
 * A line drawn as its own outline, as wide at every point as `widthAt` says: it swells, tapers off and, where the width
 * is nothing, breaks. `points` lie close together.
 */
export function taperedLine(points: readonly Point[], widthAt: (point: Point, index: number) => number): Path {
  const path: Path[number][] = []
  let left: Point[] = []
  let right: Point[] = []
  const finish = (): void => {
    if (left.length > 1) path.push(...polygonPath([...left, ...right.reverse()]))
    left = []
    right = []
  }
  points.forEach((point, index) => {
    const half = widthAt(point, index) / 2
    if (half * 2 < leastWidth) return finish()
    const before = points[Math.max(0, index - 1)]!
    const after = points[Math.min(points.length - 1, index + 1)]!
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1
    const normal = { x: (-(after.y - before.y) / length) * half, y: ((after.x - before.x) / length) * half }
    left.push({ x: point.x + normal.x, y: point.y + normal.y })
    right.push({ x: point.x - normal.x, y: point.y - normal.y })
  })
  finish()
  return path
}

/** A full ring where its width is the same all round, else what `taperedLine` leaves of it. */
export function taperedRing(center: Point, radius: number, widthAt: (point: Point) => number): Path {
  const count = Math.round(Math.min(120, Math.max(36, radius * 0.8)))
  const points = Array.from({ length: count + 1 }, (_, index) => polar(center, radius, (index / count) * Math.PI * 2 - Math.PI / 2))
  const widths = points.map(widthAt)
  const [least, most] = [Math.min(...widths), Math.max(...widths)]
  if (most < leastWidth) return []
  if (most - least < 0.01) return [...ellipsePath(center, radius + most / 2), ...ellipsePath(center, Math.max(0.01, radius - most / 2))]
  return taperedLine(points, (_, index) => widths[index]!)
}

/** Points along a straight line, at most `step` apart. */
export function sampleLine(from: Point, to: Point, step: number): Point[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step))
  return Array.from({ length: count + 1 }, (_, index) => ({
    x: from.x + ((to.x - from.x) * index) / count,
    y: from.y + ((to.y - from.y) * index) / count,
  }))
}
