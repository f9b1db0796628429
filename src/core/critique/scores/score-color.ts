import type { ColorMeasure } from '../measure-color.ts'
import { ramp } from './ramp.ts'

/**
 * Colour by proportion (one colour leads, few follow: 60/30/10), an accent that is kept for what counts, hues that relate
 * (a template of harmony), a hero that belongs to the palette, and no large area louder than it should be.
 */
export function scoreColor({ families, loudShare, accentElsewhere, accentDistance, hueDeviation, heroDeviation }: ColorMeasure): number {
  const [largest] = families
  const many = families.filter(({ share }) => share > 0.04).length
  const share = largest?.share ?? 1
  const proportion = ramp(share, 0.22, 0.5) * (1 - 0.3 * ramp(share, 0.86, 0.97)) * (1 - 0.12 * Math.max(0, many - 3))
  const accent = accentElsewhere === null ? 1 : (1 - 0.85 * ramp(accentElsewhere, 0.05, 0.25)) * (0.55 + 0.45 * ramp(accentDistance, 0.06, 0.3))
  const relation = 1 - ramp(hueDeviation, 4, 34)
  const belonging = 1 - 0.9 * ramp(heroDeviation, 15, 70)
  return (0.25 * proportion + 0.28 * accent + 0.25 * relation + 0.22 * belonging) * (1 - 0.5 * ramp(loudShare, 0.35, 0.9))
}
