import type { Box } from './box.ts'
import { polar } from './path.ts'
import type { Path, Point, Segment } from './path.ts'

/** At most a quarter turn for each cubic; `turnRad` is positive clockwise, as the screen sees it. */
export function arcSegments(center: Point, radius: number, fromRad: number, turnRad: number): Segment[] {
  const pieces = Math.max(1, Math.ceil(Math.abs(turnRad) / (Math.PI / 2) - 1e-9))
  const step = turnRad / pieces
  const reach = (4 / 3) * Math.tan(step / 4) * radius
  return Array.from({ length: pieces }, (_, index): Segment => {
    const [a, b] = [fromRad + step * index, fromRad + step * (index + 1)]
    const [from, to] = [polar(center, radius, a), polar(center, radius, b)]
    return {
      op: 'C',
      first: { x: from.x - Math.sin(a) * reach, y: from.y + Math.cos(a) * reach },
      second: { x: to.x + Math.sin(b) * reach, y: to.y - Math.cos(b) * reach },
      to,
    }
  })
}

/** How a corner is made: turned outward, cut straight, bitten out, or left as it is. */
export type Corner = 'round' | 'cut' | 'bite' | 'square'

/** Clockwise from the top left; each corner is at most half of the shorter side. */
export function corneredPath(box: Box, corner: Corner, size: number | readonly [number, number, number, number]): Path {
  const limit = Math.min(box.width, box.height) / 2
  const sizes = (typeof size === 'number' ? [size, size, size, size] : size).map((value) => Math.max(0, Math.min(value, limit)))
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height]
  const corners: readonly (readonly [number, number, number])[] = [[left, top, Math.PI], [right, top, -Math.PI / 2], [right, bottom, 0], [left, bottom, Math.PI / 2]]
  const path: Segment[] = []
  corners.forEach(([x, y, from], index) => {
    const r = corner === 'square' ? 0 : sizes[index]!
    const op = index === 0 ? 'M' : 'L'
    if (r <= 0) return void path.push({ op, to: { x, y } })
    // Along the outline's way: into the corner from one side, out of it on the other.
    const inward = { x: x === left ? 1 : -1, y: y === top ? 1 : -1 }
    const sideward = index % 2 === 0 ? { x: 0, y: inward.y } : { x: inward.x, y: 0 }
    const onward = index % 2 === 0 ? { x: inward.x, y: 0 } : { x: 0, y: inward.y }
    path.push({ op, to: { x: x + sideward.x * r, y: y + sideward.y * r } })
    const end = { x: x + onward.x * r, y: y + onward.y * r }
    if (corner === 'cut') path.push({ op: 'L', to: end })
    else if (corner === 'round') path.push(...arcSegments({ x: x + inward.x * r, y: y + inward.y * r }, r, from, Math.PI / 2))
    else path.push(...arcSegments({ x, y }, r, from - Math.PI / 2, -Math.PI / 2))
  })
  return [...path, { op: 'Z' }]
}

/**
 * A box whose edges are rows of half circles: outward (a cloud, a seal) or inward (a stamp). The steps divide each side
 * evenly, so that corners close.
 */
export function edgedPath(box: Box, step: number, way: 'out' | 'in', share = 1): Path {
  const path: Segment[] = [{ op: 'M', to: { x: box.x, y: box.y } }]
  const sides: readonly (readonly [Point, Point])[] = [
    [{ x: box.x, y: box.y }, { x: box.x + box.width, y: box.y }],
    [{ x: box.x + box.width, y: box.y }, { x: box.x + box.width, y: box.y + box.height }],
    [{ x: box.x + box.width, y: box.y + box.height }, { x: box.x, y: box.y + box.height }],
    [{ x: box.x, y: box.y + box.height }, { x: box.x, y: box.y }],
  ]
  for (const [from, to] of sides) {
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    const count = Math.max(2, Math.round(length / step))
    const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
    const pitch = length / count
    // Deeper bites would meet those of the other side.
    const radius = Math.min((pitch / 2) * share, Math.min(box.width, box.height) * 0.24)
    for (let index = 0; index < count; index++) {
      const middle = (index + 0.5) * pitch
      const center = { x: from.x + along.x * middle, y: from.y + along.y * middle }
      const start = Math.atan2(-along.y, -along.x)
      path.push({ op: 'L', to: { x: center.x - along.x * radius, y: center.y - along.y * radius } }, ...arcSegments(center, radius, start, way === 'out' ? Math.PI : -Math.PI))
    }
    path.push({ op: 'L', to })
  }
  return [...path, { op: 'Z' }]
}

/** A doorway: straight below, half an ellipse `rise` high at its top. */
export function archPath(box: Box, rise = Math.min(box.width / 2, box.height)): Path {
  const kappa = 0.5522847498
  const { x, y, width, height } = box
  const [middle, spring] = [x + width / 2, y + rise]
  return [
    { op: 'M', to: { x, y: y + height } },
    { op: 'L', to: { x, y: spring } },
    { op: 'C', first: { x, y: spring - rise * kappa }, second: { x: middle - (width / 2) * kappa, y }, to: { x: middle, y } },
    { op: 'C', first: { x: middle + (width / 2) * kappa, y }, second: { x: x + width, y: spring - rise * kappa }, to: { x: x + width, y: spring } },
    { op: 'L', to: { x: x + width, y: y + height } },
    { op: 'Z' },
  ]
}

/** A rim of `count` round lobes that reach `radius`, as on a seal or a flower. */
export function scallopPath(center: Point, radius: number, count: number, turnRad = 0): Path {
  const half = Math.PI / count
  // Lobes are half circles over the chords of an inner circle: chord middle at r·cos, lobe radius r·sin.
  const inner = radius / (Math.cos(half) + Math.sin(half))
  const start = polar(center, inner, turnRad - half)
  return [
    { op: 'M', to: start },
    ...Array.from({ length: count }, (_, index) => {
      const angle = turnRad + index * half * 2
      return arcSegments(polar(center, inner * Math.cos(half), angle), inner * Math.sin(half), angle - Math.PI / 2, Math.PI)
    }).flat(),
    { op: 'Z' },
  ]
}
