import { qualities as ownQualities } from '#core/critique/finding.ts'

/** The qualities that a candidate is judged by, the weightiest first; how unlike the others it is comes last. */
export const qualities = [...ownQualities, 'variety'] as const
export type Quality = (typeof qualities)[number]

export type Grade = 'excellent' | 'good' | 'fair' | 'weak'
export const gradeOf = (score: number): Grade => (score >= 0.96 ? 'excellent' : score >= 0.83 ? 'good' : score >= 0.65 ? 'fair' : 'weak')

export interface Judged {
  readonly quality: Quality
  readonly score: number
  readonly grade: Grade
}

/** From this distance to its neighbours on, a candidate could not be more its own. */
const fullVariety = 0.75

export const judgedOf = ({ scores }: { readonly scores: Readonly<Record<string, number>> }): Judged[] =>
  qualities.flatMap((quality) => {
    const raw = scores[quality]
    if (raw === undefined) return []
    const score = quality === 'variety' ? Math.min(1, raw / fullVariety) : raw
    return [{ quality, score, grade: gradeOf(score) }]
  })
