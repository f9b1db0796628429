import { contrast } from '#core/color/contrast.ts'
import { shareVisibleOn } from '#core/color/picture-look.ts'
import type { PictureLook } from '#core/color/picture-look.ts'
import type { Direction, Palette } from '#core/compose/direction.ts'

/** Over the 60 % that a logo needs, for what the thumbnail cannot see. */
const leastShare = 0.66

/** How well every colour of the logo stands out, small but telling parts counted more than their area: 0…1. */
function legibilityOn(logo: PictureLook, ground: string): number {
  let sum = 0
  let total = 0
  for (const { hex, share } of logo.colors) {
    const weight = Math.sqrt(share)
    sum += weight * Math.min(1, Math.max(0, (contrast(hex, ground) - 1.15) / 1.85))
    total += weight
  }
  return total === 0 ? 0 : sum / total
}

export interface LogoFit {
  readonly on: Direction['logoOn']
  /** 0…1, 1 where every colour of the logo is plain to see. */
  readonly score: number
}

/** Where in a palette the logo stands best; the ground itself is preferred to a field, and a field to a plate. */
export function fitLogo(logo: PictureLook | null, palette: Palette): LogoFit {
  if (logo === null) return { on: 'none', score: 1 }
  const places = [
    { on: 'ground', grounds: [palette.ground, palette.groundShade], cost: 0 },
    { on: 'field', grounds: [palette.field, palette.fieldShade], cost: 0.1 },
    { on: 'surface', grounds: [palette.surface], cost: 0.22 },
  ] as const
  let best: LogoFit = { on: 'none', score: 0 }
  for (const { on, grounds, cost } of places) {
    if (grounds.some((ground) => shareVisibleOn(logo, ground) < leastShare)) continue
    const score = Math.min(...grounds.map((ground) => legibilityOn(logo, ground))) - cost
    if (score > best.score) best = { on, score }
  }
  return best
}
