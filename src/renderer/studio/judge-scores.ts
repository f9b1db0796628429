/** The qualities that a candidate is judged by, the weightiest first. */
export const qualities = ['hierarchy', 'hero', 'alignment', 'whitespace', 'balance', 'legibility', 'contrast'] as const
export type Quality = (typeof qualities)[number]

export type Grade = 'excellent' | 'good' | 'fair' | 'weak'
export const gradeOf = (score: number): Grade => (score >= 0.96 ? 'excellent' : score >= 0.83 ? 'good' : score >= 0.65 ? 'fair' : 'weak')

export interface Judged {
  readonly quality: Quality
  readonly score: number
  readonly grade: Grade
}

export const judgedOf = ({ scores }: { readonly scores: Readonly<Record<string, number>> }): Judged[] =>
  qualities.flatMap((quality) => {
    const score = scores[quality]
    return score === undefined ? [] : [{ quality, score, grade: gradeOf(score) }]
  })
