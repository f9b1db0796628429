import type { LayerId } from '#core/design/ids.ts'
import type { Box } from '#core/geometry/box.ts'

export const faultCodes = [
  'outside-artboard', 'text-overlap', 'logo-overlap', 'clipped-text', 'broken-word', 'missing-glyph', 'low-contrast', 'small-text',
  'weak-hierarchy', 'wrong-size', 'logo-missing', 'logo-small', 'logo-crowded', 'logo-lost', 'cta-missing', 'fact-missing',
  'text-missing', 'invented',
] as const
export const warningCodes = [
  'no-hero', 'tight-margin', 'uneven-margin', 'near-miss', 'crowded', 'unbalanced', 'busy-ground', 'widow', 'pale',
  'hero-covered', 'empty', 'wish-unkept',
] as const
/** Those that a small move of its own may mend; any other only another layout can. */
export const mendableCodes = [
  'low-contrast', 'logo-lost', 'outside-artboard', 'clipped-text', 'broken-word', 'text-overlap', 'small-text', 'weak-hierarchy',
  'logo-crowded', 'logo-small', 'near-miss',
] as const
export type FindingCode = (typeof faultCodes)[number] | (typeof warningCodes)[number]

/** One measurable thing wrong with a design, in words a designer can act on. */
export interface Finding {
  readonly code: FindingCode
  /** A `fault` may never be shown to a user; a `warning` costs rank. */
  readonly severity: 'fault' | 'warning'
  readonly layers: readonly LayerId[]
  /** One sentence: what, and what to do. */
  readonly message: string
  readonly measured: number | null
  readonly limit: number | null
  readonly box: Box | null
}

/** What a sound design is judged by. */
export const qualities = [
  'hierarchy', 'hero', 'alignment', 'whitespace', 'balance', 'legibility', 'contrast', 'color', 'proximity', 'rhythm', 'saliency',
] as const
export type Quality = (typeof qualities)[number]

/** Each from 0 to 1, 1 is best; `overall` sums them up where one figure must do. */
export interface Scores extends Readonly<Record<Quality, number>> {
  readonly overall: number
  /** Of a candidate shown beside others: how far it is from the nearest of them. */
  readonly variety?: number
}
