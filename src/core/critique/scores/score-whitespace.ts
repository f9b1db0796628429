import { area } from '#core/geometry/box.ts'
import type { DesignMeasure } from '../measure-design.ts'
import { ramp } from './ramp.ts'

/** Foreground on 30 to 75 % of the sheet (text alone, on a photo: 12 to 60 %), no hole in it, and air between blocks. */
export function scoreWhitespace({ space, elements, scene }: Pick<DesignMeasure, 'space' | 'elements' | 'scene'>): number {
  const isPhotoGround = elements.some((element) => element.kind === 'hero' && area(element.box) >= area(scene.page) * 0.7)
  const [thin, full, tight, over] = isPhotoGround ? [0.03, 0.12, 0.6, 0.85] : [0.1, 0.3, 0.75, 1]
  const coverage = Math.min(ramp(space.coverage, thin, full), 1 - 0.7 * ramp(space.coverage, tight, over))
  const air = 0.6 + 0.4 * ramp(space.tightestGap, 0.15, 0.7)
  return coverage * air * (1 - 0.8 * ramp(space.emptyShare, 0.25, 0.6))
}
