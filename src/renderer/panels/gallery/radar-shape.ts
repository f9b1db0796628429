import type { Quality } from '#renderer/studio/judge-scores.ts'

/** Round the circle from the top, related qualities beside each other: what it says, its picture and colours, its order. */
export const radarSpokes: readonly Quality[] = [
  'hierarchy', 'legibility', 'contrast', 'color', 'hero', 'saliency', 'balance', 'whitespace', 'alignment', 'rhythm', 'proximity', 'variety',
]

/** Of the designs that the engine makes: the median, and how far scores lie around it. Measured on 180 of thirty requests. */
export const usualScores: Readonly<Record<Quality, { readonly middle: number; readonly spread: number }>> = {
  hierarchy: { middle: 0.94, spread: 0.1 },
  legibility: { middle: 0.9, spread: 0.07 },
  contrast: { middle: 0.68, spread: 0.16 },
  color: { middle: 0.95, spread: 0.06 },
  hero: { middle: 0.87, spread: 0.09 },
  saliency: { middle: 0.97, spread: 0.1 },
  balance: { middle: 0.87, spread: 0.15 },
  whitespace: { middle: 0.98, spread: 0.06 },
  alignment: { middle: 0.97, spread: 0.12 },
  rhythm: { middle: 0.72, spread: 0.15 },
  proximity: { middle: 0.7, spread: 0.23 },
  variety: { middle: 0.8, spread: 0.12 },
}

/** Scores under this lie in the middle: hardly any design falls below it. */
const least = 0.3
const radius = 50

/** Where a score lies on its spoke, from the middle of the drawing; the first spoke points up. */
export function radarPoint(index: number, count: number, score: number): [x: number, y: number] {
  const reach = radius * Math.max(0.06, Math.min(1, (score - least) / (1 - least)))
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2
  return [reach * Math.cos(angle), reach * Math.sin(angle)]
}
