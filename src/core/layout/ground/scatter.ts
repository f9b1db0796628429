import type { Point } from '#core/geometry/path.ts'
import type { Random } from '#core/geometry/random.ts'
import type { GroundColor } from '../ground.ts'
import type { GroundScene } from './ground-scene.ts'

export interface Mark {
  readonly at: Point
  readonly radius: number
  readonly angleRad: number
}

/**
 * Up to `count` places for small things, well apart, clear of everything that is read; smaller towards it. `lure` says how
 * likely a place is, from 0 to 1.
 */
export function scatterMarks(
  { page, calm, short }: GroundScene, on: GroundColor, count: number, radius: readonly [number, number], lure: (point: Point) => number, random: Random,
): Mark[] {
  const marks: Mark[] = []
  for (let attempt = 0; attempt < count * 24 && marks.length < count; attempt++) {
    const at = { x: random.between(-radius[1] * 0.4, page.width + radius[1] * 0.4), y: random.between(-radius[1] * 0.4, page.height + radius[1] * 0.4) }
    const size = radius[0] + (radius[1] - radius[0]) * random.next() ** 2
    const angleRad = random.between(0, Math.PI * 2)
    if (random.next() > lure(at)) continue
    const room = calm[on].distance(at)
    const shrunk = size * Math.min(1, 0.45 + (room / short) * 3)
    if (room < shrunk * 1.5) continue
    if (marks.some((mark) => Math.hypot(mark.at.x - at.x, mark.at.y - at.y) < (mark.radius + shrunk) * 1.35)) continue
    marks.push({ at, radius: shrunk, angleRad })
  }
  return marks
}

/** Around the hero and along the edges of the page, and little in between. */
export function aroundHero({ focus, heroRadius, page, short }: GroundScene): (point: Point) => number {
  return (point) => {
    const away = Math.hypot(point.x - focus.x, point.y - focus.y)
    const ring = Math.exp(-(((away - heroRadius * 1.25) / (heroRadius * 0.7 + 1)) ** 2))
    const edge = Math.min(point.x, page.width - point.x, point.y, page.height - point.y)
    return Math.min(1, ring + 0.7 * Math.exp(-((edge / (short * 0.09)) ** 2)))
  }
}
