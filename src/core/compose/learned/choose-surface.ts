import type { Random } from '#core/geometry/random.ts'
import type { Content } from '#core/layout/content.ts'
import { needsPlate } from '#core/layout/logo-size.ts'

/** The ground on which the logo shows without a plate, if there is one; else chance decides. */
export function chooseSurface(content: Content, random: Random): 'ground' | 'field' {
  const clear = (['ground', 'field'] as const).filter((name) => !needsPlate(content, name))
  return clear.length === 1 ? clear[0]! : random.chance(0.7) ? 'ground' : 'field'
}
