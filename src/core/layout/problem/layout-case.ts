import type { LayoutProblem } from './problem.ts'

/** A problem with a name of its own, so that what was measured on it can be found again. */
export interface LayoutCase {
  readonly id: string
  readonly seed: number
  readonly problem: LayoutProblem
}
