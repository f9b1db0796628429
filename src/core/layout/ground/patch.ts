import { bottom, centerX, centerY, contains, inset, right } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import { ellipsePath, polar, smoothLoop, starPath } from '#core/geometry/path.ts'
import type { Path, Point, Segment } from '#core/geometry/path.ts'
import type { Random } from '#core/geometry/random.ts'

export type PatchForm = 'circle' | 'blob' | 'arch' | 'rounded' | 'sunburst' | 'scallop'

/** The field as one large shape behind the hero. */
export interface Patch {
  readonly form: PatchForm
  readonly path: Path
  readonly center: Point
  /** Of the largest circle around the centre that lies wholly inside. */
  readonly radius: number
  isInside(point: Point, slack?: number): boolean
  /** The same form again, smaller; null where it would only crowd. */
  inner(by: number): Path | null
}

type Calm = { readonly ground: readonly Box[]; readonly field: readonly Box[] }

const farthest = (center: Point, box: Box): number =>
  Math.hypot(Math.max(center.x - box.x, right(box) - center.x), Math.max(center.y - box.y, bottom(box) - center.y))
const nearest = (center: Point, box: Box): number =>
  Math.hypot(Math.max(0, box.x - center.x, center.x - right(box)), Math.max(0, box.y - center.y, center.y - bottom(box)))

/** `radius` is the inner one; round forms reach out to `outer` times it. */
const outerOf: Readonly<Record<'circle' | 'blob' | 'sunburst' | 'scallop', number>> = { circle: 1, blob: 1.16, sunburst: 1.13, scallop: 1.05 }

function roundPath(form: keyof typeof outerOf, center: Point, radius: number, random: Random): Path {
  if (form === 'circle') return ellipsePath(center, radius)
  if (form === 'sunburst') return starPath(center, radius * outerOf.sunburst, radius, 28, random.between(0, 0.2))
  if (form === 'scallop') {
    const lobes = 18
    return smoothLoop(Array.from({ length: lobes * 6 }, (_, index) =>
      polar(center, radius * (1 + (outerOf.scallop - 1) * Math.abs(Math.sin((index / 6) * Math.PI))), (index / (lobes * 6)) * Math.PI * 2)))
  }
  const [a, b] = [random.between(0, 6.28), random.between(0, 6.28)]
  const swell = outerOf.blob - 1
  return smoothLoop(Array.from({ length: 14 }, (_, index) => {
    const angle = (index / 14) * Math.PI * 2
    return polar(center, radius * (1 + swell * (0.5 + 0.3 * Math.sin(2 * angle + a) + 0.2 * Math.sin(3 * angle + b))), angle)
  }))
}

/** As near to the box's own size as leaves every calm box on its own colour; null when that would be a button of a circle. */
function fitRound(form: keyof typeof outerOf, box: Box, calm: Calm, random: Random): Patch | null {
  const center = { x: centerX(box), y: centerY(box) }
  const most = Math.min(...calm.ground.map((other) => nearest(center, other)), Infinity) / outerOf[form]
  const least = Math.max(0, ...calm.field.map((other) => farthest(center, other)))
  const radius = Math.min(Math.max(box.width, box.height) / 2 / (1 + (outerOf[form] - 1) * 0.6), most)
  if (radius < least || radius < Math.min(box.width, box.height) * 0.4) return null
  return {
    form, center, radius, path: roundPath(form, center, radius, random),
    isInside: (point, slack = 0) => Math.hypot(point.x - center.x, point.y - center.y) <= radius - slack,
    inner: (by) => ellipsePath(center, Math.min(radius - by, radius * 0.78)),
  }
}

function roundedPatch(box: Box, radius: number): Patch {
  const k = 0.5522847498
  const [r, x, y, x2, y2] = [radius, box.x, box.y, right(box), bottom(box)]
  const h = r * (1 - k)
  const corner = (first: Point, second: Point, to: Point): Segment => ({ op: 'C', first, second, to })
  const path: Path = r <= 0
    ? [{ op: 'M', to: { x, y } }, { op: 'L', to: { x: x2, y } }, { op: 'L', to: { x: x2, y: y2 } }, { op: 'L', to: { x, y: y2 } }, { op: 'Z' }]
    : [
      { op: 'M', to: { x: x + r, y } }, { op: 'L', to: { x: x2 - r, y } }, corner({ x: x2 - h, y }, { x: x2, y: y + h }, { x: x2, y: y + r }),
      { op: 'L', to: { x: x2, y: y2 - r } }, corner({ x: x2, y: y2 - h }, { x: x2 - h, y: y2 }, { x: x2 - r, y: y2 }),
      { op: 'L', to: { x: x + r, y: y2 } }, corner({ x: x + h, y: y2 }, { x, y: y2 - h }, { x, y: y2 - r }),
      { op: 'L', to: { x, y: y + r } }, corner({ x, y: y + h }, { x: x + h, y }, { x: x + r, y }), { op: 'Z' },
    ]
  return {
    form: 'rounded', path, center: { x: centerX(box), y: centerY(box) }, radius: Math.min(box.width, box.height) / 2,
    isInside: (point, slack = 0) => contains(inset(box, radius * 0.29), { ...point, width: 0, height: 0 }, -slack),
    inner: (by) => roundedPatch(inset(box, by), Math.max(0, radius - by)).path,
  }
}

/** A window with a round head, as wide as its box. */
function archPatch(box: Box): Patch {
  const r = box.width / 2
  const center = { x: centerX(box), y: box.y + r }
  const k = 0.5522847498 * r
  return {
    form: 'arch', center, radius: r,
    path: [
      { op: 'M', to: { x: box.x, y: bottom(box) } }, { op: 'L', to: { x: box.x, y: center.y } },
      { op: 'C', first: { x: box.x, y: center.y - k }, second: { x: center.x - k, y: box.y }, to: { x: center.x, y: box.y } },
      { op: 'C', first: { x: center.x + k, y: box.y }, second: { x: right(box), y: center.y - k }, to: { x: right(box), y: center.y } },
      { op: 'L', to: { x: right(box), y: bottom(box) } }, { op: 'Z' },
    ],
    isInside: (point, slack = 0) => point.y > center.y
      ? point.x > box.x + slack && point.x < right(box) - slack && point.y < bottom(box) - slack
      : Math.hypot(point.x - center.x, point.y - center.y) <= r - slack,
    inner: (by) => (by < r * 0.6 ? archPatch({ x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - by }).path : null),
  }
}

/** The first of the wished forms that its box and the calm boxes allow; else the box itself. */
export function createPatch(box: Box, page: Size, calm: Calm, forms: readonly PatchForm[], corner: number, random: Random): Patch {
  const isTall = box.height > box.width * 1.18
  const standsAtFoot = bottom(box) >= page.height - 1
  const wished: readonly PatchForm[] = isTall && standsAtFoot ? ['arch', ...forms] : forms.filter((form) => form !== 'arch')
  for (const form of [...wished, 'circle'] as const) {
    if (form === 'arch') {
      const patch = archPatch(box)
      const isClear = calm.field.every((inner) => [inner.x, right(inner)].every((x) => patch.isInside({ x, y: inner.y }) && patch.isInside({ x, y: bottom(inner) })))
      if (isClear) return patch
    } else if (form === 'rounded') {
      if (calm.field.length === 0) return roundedPatch(box, Math.min(corner, Math.min(box.width, box.height) / 2))
    } else {
      const patch = fitRound(form, box, calm, random)
      if (patch !== null) return patch
    }
  }
  return roundedPatch(box, calm.field.length > 0 ? Math.min(corner, 6) : Math.min(corner, Math.min(box.width, box.height) / 2))
}
