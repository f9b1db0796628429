import { polar, polygonPath } from '#core/geometry/path.ts'
import type { Path, Point } from '#core/geometry/path.ts'
import type { CalmSpace } from './calm-space.ts'

/** Wedges from one point to beyond the page, those that meet nothing to be read apart from those that do. */
export function createRays(center: Point, reach: number, count: number, share: number, turnRad: number, calm: CalmSpace): { readonly open: Path; readonly crossing: Path } {
  const open: Path[number][] = []
  const crossing: Path[number][] = []
  const step = (Math.PI * 2) / count
  const stride = Math.max(3, reach / 400)
  for (let index = 0; index < count; index++) {
    const [from, to] = [turnRad + index * step, turnRad + (index + share) * step]
    const wedge = polygonPath([center, polar(center, reach, from), polar(center, reach, to)])
    const isOpen = calm.boxes.length === 0 || [0, 0.25, 0.5, 0.75, 1].every((at) => {
      const angle = from + (to - from) * at
      for (let along = 0; along < reach; along += stride) {
        // The wedge is as wide as its neighbours are apart: half of that is its air.
        if (calm.distance(polar(center, along, angle)) < 2 + stride / 2 + (along * step * share) / 8) return false
      }
      return true
    })
    ;(isOpen ? open : crossing).push(...wedge)
  }
  return { open, crossing }
}
