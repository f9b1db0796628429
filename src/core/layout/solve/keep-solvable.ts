import type { LayoutProblem } from '../problem/problem.ts'
import { solveLayout } from './solve-layout.ts'
import { stackLayouts } from './stack-layouts.ts'

/** Constraints that are given up one after the other before all of them are. */
const mostGivenUp = 12

/**
 * The problem with those of its constraints, in their order, that a layout was found to keep: one that leaves none together
 * with those before it is given up. Unchanged where a layout keeps them all, or where there is none even without them.
 */
export function keepSolvable(problem: LayoutProblem): LayoutProblem {
  const canKeep = (count: number, constraints: readonly LayoutProblem['constraints'][number][]): boolean => {
    const one = { ...problem, constraints: constraints.slice(0, count) }
    return stackLayouts(one).slice(0, 1).some((stack) => solveLayout(one, stack) !== null)
  }
  let kept = problem.constraints
  if (canKeep(kept.length, kept)) return problem
  if (!canKeep(0, kept)) return problem
  for (let times = 0; times < mostGivenUp; times++) {
    // The shortest run of them that cannot be kept ends with the one that is given up.
    let [low, high] = [0, kept.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (canKeep(middle, kept)) low = middle
      else high = middle
    }
    kept = kept.toSpliced(high - 1, 1)
    if (canKeep(kept.length, kept)) return { ...problem, constraints: kept }
  }
  return { ...problem, constraints: [] }
}
