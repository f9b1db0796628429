import type { DesignMeasure } from '../measure-design.ts'
import { busyDetail, busyDeviation } from '../rules/ground.ts'
import { leastTextSize } from '../type-limits.ts'
import { ramp } from './ramp.ts'

/** Sizes over the least that may be set (0.6 at it, 1 from 1.4 times), on calm ground, averaged over the lines. */
export function scoreLegibility({ lines, scene }: Pick<DesignMeasure, 'lines' | 'scene'>): number {
  if (lines.length === 0) return 1
  const least = leastTextSize(scene.page)
  const sizes = new Map(scene.texts.map((part) => [part.layer.id, part.smallestSize]))
  const total = lines.reduce((sum, { layer, groundDeviation, groundDetail }) => {
    const size = 0.6 + 0.4 * ramp((sizes.get(layer) ?? least) / least, 1, 1.4)
    return sum + size * (1 - 0.5 * Math.max(ramp(groundDeviation, busyDeviation / 3, busyDeviation * 2), ramp(groundDetail, busyDetail / 2, busyDetail * 2)))
  }, 0)
  return total / lines.length
}
