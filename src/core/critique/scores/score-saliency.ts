import type { DesignMeasure } from '../measure-design.ts'
import { ramp } from './ramp.ts'

/**
 * Words, button, logo and cards stand off what matters in a picture: on the calm side of a photo whose crop keeps its subject,
 * beside a drawing and not on it.
 */
export function scoreSaliency({ coveredHero, saliency }: Pick<DesignMeasure, 'coveredHero' | 'saliency'>): number {
  const drawn = 1 - 0.7 * ramp(Math.max(0, ...coveredHero.map(({ share }) => share)), 0.02, 0.4)
  if (saliency === null) return drawn
  const off = saliency.under === null ? 1 : 1 - 0.95 * ramp(saliency.under, 0.7, 1.8)
  const crop = saliency.kept === null ? 1 : 0.4 + 0.6 * ramp(saliency.kept, 0.3, 0.75)
  return drawn * off * crop
}
