import type { Random } from '#core/geometry/random.ts'
import { drawConstraint } from '#core/layout/cases/draw-constraint.ts'
import { measureViolation } from '#core/layout/problem/measure-violation.ts'
import { unflatten } from '#core/layout/problem/problem.ts'
import type { FlatLayout, LayoutProblem } from '#core/layout/problem/problem.ts'

interface Scored {
  readonly score: number
  readonly flat: FlatLayout
}

/** Whole pixels leave a middle half a pixel off. */
const keptWithin = 0.6

/** The same layouts as answers to a narrower question: what one of them keeps is asked for, and those that do not keep it go. */
export function askMore(problem: LayoutProblem, best: readonly Scored[], random: Random): { readonly problem: LayoutProblem; readonly best: readonly Scored[] } {
  const witness = random.pick(best)
  const wanted = random.int(1, 3)
  let asked = problem
  let left = best
  for (let attempt = 0; attempt < 8 && asked.constraints.length < problem.constraints.length + wanted; attempt++) {
    const constraint = drawConstraint(asked, unflatten(witness.flat), random)
    if (constraint === null || measureViolation(constraint, problem.page, witness.flat) > keptWithin) continue
    asked = { ...asked, constraints: [...asked.constraints, constraint] }
    left = left.filter(({ flat }) => measureViolation(constraint, problem.page, flat) <= keptWithin)
  }
  return { problem: asked, best: left }
}
