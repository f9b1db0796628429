import { area } from '#core/geometry/box.ts'
import { roomyArea, type Expected } from '../expected.ts'
import type { DesignMeasure } from '../measure-design.ts'
import { leastHeroPresence } from '../rules/ground.ts'
import { ramp } from './ramp.ts'

/** Nothing at none, 0.8 at a quarter of the sheet, 1 from two fifths; an outline lost in its ground costs. Small sizes need none. */
export function scoreHero({ hero, heroPresence, scene }: Pick<DesignMeasure, 'hero' | 'heroPresence' | 'scene'>, { wantsHero }: Pick<Expected, 'wantsHero'>): number {
  const presence = heroPresence === null ? 1 : 0.6 + 0.4 * ramp(heroPresence, leastHeroPresence / 3, leastHeroPresence * 2)
  if (!wantsHero) return presence
  const size = hero.share < 0.25 ? 0.8 * ramp(hero.share, 0, 0.25) : 0.8 + 0.2 * ramp(hero.share, 0.25, 0.4)
  return presence * (area(scene.page) < roomyArea ? 0.7 + 0.3 * size : size)
}
