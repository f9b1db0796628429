import { flatten } from '#core/layout/problem/problem.ts'
import type { Layout, LayoutProblem } from '#core/layout/problem/problem.ts'
import type { TrainingRecord } from '../scripts/training/solve-case.ts'

/** One line of training data, with its end. */
export function writeRecord(seed: number, problem: LayoutProblem, best: readonly { readonly layout: Layout; readonly score: number }[]): string {
  const record: TrainingRecord = {
    seed,
    problem: { ...problem, saliency: problem.saliency === null ? null : { ...problem.saliency, values: Array.from(problem.saliency.values, (value) => round(value, 100)) } },
    layouts: best.map(({ layout, score }) => ({ score: round(score, 1e4), boxes: Array.from(flatten(layout), (value) => round(value, 1000)) })),
  }
  return `${JSON.stringify(record)}\n`
}

const round = (value: number, by: number): number => Math.round(value * by) / by
