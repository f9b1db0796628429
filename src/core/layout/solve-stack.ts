import { Constraint, Operator, Solver, Strength, Variable } from '@lume/kiwi'

export interface StackItem {
  readonly height: number
  /** Least and wished distance to the item above; of the first item, to the top. */
  readonly minGap: number
  readonly gap: number
}

/**
 * The tops of a stack's items in a column from `top` to `bottom` (Cassowary, Badros & Borning 2001): order, least gaps and
 * the column are required; wished gaps give way evenly, then the vertical alignment.
 * Null when even the least gaps do not fit.
 */
export function solveStack(
  items: readonly StackItem[],
  top: number,
  bottom: number,
  align: 'top' | 'middle' | 'bottom',
): readonly number[] | null {
  const least = items.reduce((sum, item, index) => sum + item.height + (index === 0 ? 0 : item.minGap), 0)
  if (items.length === 0 || least > bottom - top + 0.01) return items.length === 0 ? [] : null
  // Where there is not room for all the air that is wished, every gap gives up the same share of what it can give.
  const spare = items.reduce((sum, item, index) => sum + (index === 0 ? 0 : item.gap - item.minGap), 0)
  const kept = spare <= 0 ? 1 : Math.min(1, Math.max(0, (bottom - top - least) / spare))
  const solver = new Solver()
  const tops = items.map((_, index) => new Variable(`top${index}`))
  const require = (left: Variable, operator: Operator, value: number): void =>
    solver.addConstraint(new Constraint(left, operator, value, Strength.required))
  items.forEach((item, index) => {
    const here = tops[index]!
    if (index === 0) require(here, Operator.Ge, top)
    else {
      const above = tops[index - 1]!
      const from = items[index - 1]!.height
      solver.addConstraint(new Constraint(here.minus(above), Operator.Ge, from + item.minGap, Strength.required))
      solver.addConstraint(new Constraint(here.minus(above), Operator.Eq, from + item.minGap + (item.gap - item.minGap) * kept, Strength.strong))
    }
  })
  const last = tops[tops.length - 1]!
  const lastHeight = items[items.length - 1]!.height
  // Rounding in `least` must never make the required constraints contradict one another.
  require(last, Operator.Le, Math.max(bottom, top + least) - lastHeight + 0.01)
  const first = tops[0]!
  if (align === 'top') solver.addConstraint(new Constraint(first, Operator.Eq, top, Strength.medium))
  else if (align === 'bottom') solver.addConstraint(new Constraint(last, Operator.Eq, bottom - lastHeight, Strength.medium))
  else solver.addConstraint(new Constraint(first.plus(last), Operator.Eq, top + bottom - lastHeight, Strength.medium))
  solver.updateVariables()
  return tops.map((variable) => variable.value())
}
