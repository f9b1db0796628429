import type { Box, Size } from '#core/geometry/box.ts'
import { smoothThrough } from '#core/geometry/path.ts'
import type { Path, Point, Segment } from '#core/geometry/path.ts'
import type { Random } from '#core/geometry/random.ts'
import type { FieldPlan } from '../ground.ts'

export type SeamForm = 'straight' | 'wave' | 'swell' | 'hollow' | 'slant' | 'lean' | 'scallops' | 'hills' | 'steps' | 'teeth'

/** Where field and ground meet. `u` runs from 0 to 1 along the side, depths are pixels from it. */
export interface Seam {
  depthAt(u: number): number
  /** The whole of one colour, its edge moved by `shift` pixels away from the field's side. */
  region(of: 'ground' | 'field', shift?: number): Path
  isField(point: Point, slack?: number): boolean
}

type SidePlan = Extract<FieldPlan, { kind: 'side' }>

interface Course {
  readonly at: (u: number) => number
  readonly stops: readonly number[]
  readonly isSmooth: boolean
}

const even = (count: number): number[] => Array.from({ length: count + 1 }, (_, index) => index / count)
const smoothstep = (u: number): number => u * u * (3 - 2 * u)

/** How a seam runs between 0 and 1. `lobes` is how many of the small ones fit its length. */
function courseOf(form: SeamForm, lobes: number, random: Random): Course {
  const phase = random.next()
  const isFlipped = random.chance(0.5)
  const turn = (u: number): number => (isFlipped ? 1 - u : u)
  switch (form) {
    case 'straight':
      return { at: () => 0.5, stops: [0, 1], isSmooth: false }
    case 'wave': {
      const waves = random.between(0.8, 1.3)
      return { at: (u) => 0.5 + 0.5 * Math.sin((u * waves + phase) * Math.PI * 2), stops: even(24), isSmooth: true }
    }
    case 'swell':
      return { at: (u) => 1 - (2 * u - 1) ** 2, stops: even(20), isSmooth: true }
    case 'hollow':
      return { at: (u) => (2 * u - 1) ** 2, stops: even(20), isSmooth: true }
    case 'slant':
      return { at: turn, stops: [0, 1], isSmooth: false }
    case 'lean':
      return { at: (u) => smoothstep(turn(u)), stops: even(20), isSmooth: true }
    case 'scallops':
      return { at: (u) => Math.abs(Math.sin(u * lobes * Math.PI)), stops: even(lobes * 14), isSmooth: false }
    case 'hills': {
      const [a, b] = [random.between(0.18, 0.34), random.between(0.62, 0.84)]
      const hump = (u: number, middle: number, width: number): number => Math.exp(-(((u - middle) / width) ** 2))
      return { at: (u) => Math.min(1, 0.95 * hump(turn(u), a, 0.3) + 0.62 * hump(turn(u), b, 0.24)), stops: even(28), isSmooth: true }
    }
    case 'steps': {
      const count = 4
      const at = (u: number): number => Math.min(count - 1, Math.floor(turn(u) * count)) / (count - 1)
      return { at, stops: even(count).flatMap((u) => (u === 0 || u === 1 ? [u] : [u - 1e-6, u + 1e-6])), isSmooth: false }
    }
    case 'teeth':
      return { at: (u) => 1 - Math.abs(((u * lobes) % 1) * 2 - 1), stops: even(lobes * 2), isSmooth: false }
  }
}

/**
 * A seam of the wished form, strictly between the plan's `from` and `to`, on the right side of every calm box. Where there
 * is much room between them, it leans so that the field rises towards `lead`.
 */
export function createSeam(
  plan: SidePlan, page: Size, calm: { readonly ground: readonly Box[]; readonly field: readonly Box[] }, form: SeamForm, lead: Point, random: Random,
): Seam {
  const isUpright = plan.side === 'left' || plan.side === 'right'
  const length = isUpright ? page.height : page.width
  const across = isUpright ? page.width : page.height
  const isFar = plan.side === 'right' || plan.side === 'bottom'
  const toPage = (u: number, depth: number): Point => {
    const reach = isFar ? across - depth : depth
    return isUpright ? { x: reach, y: u * length } : { x: u * length, y: reach }
  }
  const along = (point: Point): number => (isUpright ? point.y : point.x) / length
  const depthOf = (point: Point): number => {
    const reach = isUpright ? point.x : point.y
    return isFar ? across - reach : reach
  }
  const spans = (boxes: readonly Box[]) => boxes.map((box) => {
    const [a, b] = [{ x: box.x, y: box.y }, { x: box.x + box.width, y: box.y + box.height }]
    return { from: along(a), to: along(b), near: Math.min(depthOf(a), depthOf(b)), far: Math.max(depthOf(a), depthOf(b)) }
  })
  const groundSpans = spans(calm.ground)
  const fieldSpans = spans(calm.field)
  const low = Math.min(plan.from, plan.to) + 0.5
  const high = Math.max(low, Math.max(plan.from, plan.to) - 0.5)
  const play = high - low
  const isWide = play > across * 0.2
  // Steps too low to be seen as steps look like a slip of the knife.
  const drawn = form === 'steps' && play < length * 0.1 ? 'straight' : form
  const course = courseOf(drawn, Math.max(3, Math.round(length / Math.max(play * 2.1, length / 24))), random)
  const slope = along(lead) > 0.5 ? (u: number) => u : (u: number) => 1 - u
  const wished = isWide ? (u: number): number => 0.8 * slope(u) + 0.2 * course.at(u) : course.at
  const stops = isWide && course.stops.length === 2 ? [0, 1] : course.stops
  const isAllowed = (depthAt: (u: number) => number): boolean => even(48).every((u) => {
    const depth = depthAt(u)
    return groundSpans.every((span) => u < span.from || u > span.to || depth <= span.near) &&
      fieldSpans.every((span) => u < span.from || u > span.to || depth >= span.far)
  })
  const tries = [1, 0.7, 0.45, 0.25, 0].flatMap((amplitude) => [0.5, 0.3, 0.7, 0.1, 0.9, 0, 1].map((middle) => {
    const floor = Math.min(1 - amplitude, Math.max(0, middle - amplitude / 2))
    return (u: number): number => low + play * (floor + amplitude * wished(u))
  }))
  const depthAt = tries.find(isAllowed) ?? ((): number => low + play / 2)
  return {
    depthAt,
    region(of, shift = 0) {
      const points = stops.map((u) => toPage(u, Math.min(across, Math.max(0, depthAt(u) + shift))))
      const edge: Segment[] = course.isSmooth ? smoothThrough(points) : points.slice(1).map((to) => ({ op: 'L', to }))
      const back = of === 'field' ? 0 : across
      return [{ op: 'M', to: points[0]! }, ...edge, { op: 'L', to: toPage(1, back) }, { op: 'L', to: toPage(0, back) }, { op: 'Z' }]
    },
    isField: (point, slack = 0) => depthOf(point) <= depthAt(Math.min(1, Math.max(0, along(point)))) - slack,
  }
}
