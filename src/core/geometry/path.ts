import type { Box } from './box.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

export type Segment =
  | { readonly op: 'M' | 'L'; readonly to: Point }
  | { readonly op: 'C'; readonly first: Point; readonly second: Point; readonly to: Point }
  /** A whole circle around `to`: a tenth of the text of four curves, where there are hundreds. */
  | { readonly op: 'O'; readonly to: Point; readonly radius: number }
  | { readonly op: 'Z' }

export type Path = readonly Segment[]

/** Around all end and control points: exact for circles and polygons, a little wide for other curves. */
export function boundsOf(path: Path): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const take = ({ x, y }: Point): void => {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  for (const segment of path) {
    if (segment.op === 'Z') continue
    if (segment.op === 'C') [segment.first, segment.second].forEach(take)
    const spread = segment.op === 'O' ? segment.radius : 0
    take({ x: segment.to.x - spread, y: segment.to.y - spread })
    take({ x: segment.to.x + spread, y: segment.to.y + spread })
  }
  return left > right ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top }
}

/** SVG path data with `origin` as its zero point, to `digits` decimals. */
export function writePath(path: Path, origin: Point, digits: number): string {
  const scale = 10 ** digits
  const number = (value: number): string => String(Math.round(value * scale) / scale + 0)
  const point = ({ x, y }: Point): string => `${number(x - origin.x)} ${number(y - origin.y)}`
  const writeCircle = ({ x, y }: Point, radius: string, across: string): string =>
    `M${number(x - origin.x)} ${number(y - origin.y)}m-${radius} 0a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0-${across} 0Z`
  return path
    .map((segment) =>
      segment.op === 'Z' ? 'Z'
      : segment.op === 'O' ? writeCircle(segment.to, number(segment.radius), number(segment.radius * 2))
      : segment.op === 'C' ? `C${point(segment.first)} ${point(segment.second)} ${point(segment.to)}`
      : `${segment.op}${point(segment.to)}`)
    .join('')
}

export const polygonPath = (points: readonly Point[]): Path =>
  points.length === 0 ? [] : [...points.map((to, index): Segment => ({ op: index === 0 ? 'M' : 'L', to })), { op: 'Z' }]

/** A cubic's handles for a quarter of a circle. Source: 4/3 (√2 − 1). */
const kappa = 0.5522847498

export function ellipsePath(center: Point, rx: number, ry = rx): Path {
  const at = (x: number, y: number): Point => ({ x: center.x + x * rx, y: center.y + y * ry })
  return [
    { op: 'M', to: at(1, 0) },
    { op: 'C', first: at(1, kappa), second: at(kappa, 1), to: at(0, 1) },
    { op: 'C', first: at(-kappa, 1), second: at(-1, kappa), to: at(-1, 0) },
    { op: 'C', first: at(-1, -kappa), second: at(-kappa, -1), to: at(0, -1) },
    { op: 'C', first: at(kappa, -1), second: at(1, -kappa), to: at(1, 0) },
    { op: 'Z' },
  ]
}

/** Curves through all points (Catmull-Rom as cubics), the first at the pen's own place. */
export function smoothThrough(points: readonly Point[], isClosed = false): Segment[] {
  const count = points.length
  const at = (index: number): Point =>
    isClosed ? points[(index + count) % count]! : points[Math.min(count - 1, Math.max(0, index))]!
  return Array.from({ length: isClosed ? count : count - 1 }, (_, index): Segment => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    return {
      op: 'C',
      first: { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 },
      second: { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 },
      to,
    }
  })
}

export const smoothLoop = (points: readonly Point[]): Path =>
  points.length < 3 ? polygonPath(points) : [{ op: 'M', to: points[0]! }, ...smoothThrough(points, true), { op: 'Z' }]

/** A star or cog: corners in turn at the outer and the inner radius, the first straight up plus `turnRad`. */
export function starPath(center: Point, outer: number, inner: number, points: number, turnRad = 0): Path {
  return polygonPath(Array.from({ length: points * 2 }, (_, index) =>
    polar(center, index % 2 === 0 ? outer : inner, turnRad - Math.PI / 2 + (index * Math.PI) / points)))
}

/** A soft, uneven loop: its radius swells by up to `swell` of itself, three times a turn at most. */
export function blobPath(center: Point, radius: number, swell: number, phases: readonly [number, number]): Path {
  return smoothLoop(Array.from({ length: 16 }, (_, index) => {
    const angle = (index / 16) * Math.PI * 2
    return polar(center, radius * (1 + swell * (0.6 * Math.sin(2 * angle + phases[0]) + 0.4 * Math.sin(3 * angle + phases[1]))), angle)
  }))
}

export const polar = (center: Point, radius: number, angleRad: number): Point => ({
  x: center.x + radius * Math.cos(angleRad),
  y: center.y + radius * Math.sin(angleRad),
})

export function rectPath({ x, y, width, height }: Box): Path {
  return polygonPath([{ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }])
}
