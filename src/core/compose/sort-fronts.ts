/**
 * The number of each one's Pareto front, 0 for those that nothing is better than on every side: non-dominated sorting, Deb et
 * al. 2002, "NSGA-II". Values are compared in steps of `step`: a hair's difference dominates nothing.
 */
export function sortFronts(points: readonly (readonly number[])[], step = 0): number[] {
  const steps = points.map((values) => (step === 0 ? values : values.map((value) => Math.round(value / step))))
  const fronts = new Array<number>(points.length).fill(-1)
  let left = points.map((_, index) => index)
  for (let front = 0; left.length > 0; front++) {
    const best = left.filter((one) => !left.some((other) => dominates(steps[other]!, steps[one]!)))
    for (const index of best) fronts[index] = front
    left = left.filter((index) => fronts[index] === -1)
  }
  return fronts
}

/** At least as good on every side, and better on one. */
const dominates = (a: readonly number[], b: readonly number[]): boolean => a.every((value, side) => value >= b[side]!) && a.some((value, side) => value > b[side]!)
