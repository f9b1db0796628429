import { createLayoutCritic } from '#core/critique/layout/create-layout-critic.ts'
import { createRandom } from '#core/geometry/random.ts'
import { columnShare, drawTrainingCase } from '#core/layout/cases/draw-training-case.ts'
import { flatten } from '#core/layout/problem/problem.ts'
import type { LayoutProblem } from '#core/layout/problem/problem.ts'
import { searchLayout } from '#core/layout/search/search-layout.ts'
import type { FoundLayout } from '#core/layout/search/search-layout.ts'

/** One line of the training data. */
export interface TrainingRecord {
  readonly seed: number
  /** The case's problem; a saliency grid's values as a plain list. */
  readonly problem: Omit<LayoutProblem, 'saliency'> & { readonly saliency: { readonly columns: number; readonly rows: number; readonly values: readonly number[] } | null }
  /** The best sound layouts that differ, best first: x, y, width, height of one element after the other, in page pixels. */
  readonly layouts: readonly { readonly score: number; readonly boxes: readonly number[] }[]
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits

/** How a record is made: the share of cases that are pages of few large parts, the layouts that are scored, and those that are kept. */
export interface SolveOptions {
  readonly columns?: number
  readonly evaluations: number
  readonly keep?: number
}

/** Draws the case of a seed and searches for its best layouts. The same seed and options give the same record. */
export function solveCase(seed: number, { columns = columnShare, evaluations, keep = 4 }: SolveOptions): TrainingRecord {
  const { problem } = drawTrainingCase(seed, columns)
  const critic = createLayoutCritic(problem)
  const found = searchLayout(problem, { critic, random: createRandom(seed).fork('training'), evaluations, starts: [], keep })
  return createRecord(seed, problem, found.filter(({ layout }) => critic.judge(layout).isSound))
}

export function createRecord(seed: number, problem: LayoutProblem, layouts: readonly FoundLayout[]): TrainingRecord {
  return {
    seed,
    problem: { ...problem, saliency: problem.saliency === null ? null : { ...problem.saliency, values: Array.from(problem.saliency.values, (value) => round(value, 2)) } },
    layouts: layouts.map(({ layout, score }) => ({ score: round(score, 4), boxes: Array.from(flatten(layout), (value) => round(value, 3)) })),
  }
}
