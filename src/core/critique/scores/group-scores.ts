import type { Quality, Scores } from '../finding.ts'

/** What people weigh against each other: does it say it, is it in order, does its picture carry, do its colours. */
export const scoreGroups = {
  message: ['hierarchy', 'legibility', 'contrast'],
  order: ['alignment', 'balance', 'whitespace', 'proximity', 'rhythm'],
  picture: ['hero', 'saliency'],
  color: ['color'],
} as const satisfies Readonly<Record<string, readonly Quality[]>>
export type ScoreGroup = keyof typeof scoreGroups

/** Each group's geometric mean: within a group one weak side is not paid for by another. */
export const groupScores = (scores: Scores): Readonly<Record<ScoreGroup, number>> => ({
  message: meanOf(scores, scoreGroups.message),
  order: meanOf(scores, scoreGroups.order),
  picture: meanOf(scores, scoreGroups.picture),
  color: meanOf(scores, scoreGroups.color),
})

const meanOf = (scores: Scores, names: readonly Quality[]): number =>
  Math.exp(names.reduce((sum, name) => sum + Math.log(Math.max(0.05, scores[name])), 0) / names.length)
