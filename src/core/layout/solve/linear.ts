/** A number that hangs on the unknowns: constant + Σ by·v[at]. */
export interface Linear {
  readonly constant: number
  readonly at: readonly number[]
  readonly by: readonly number[]
}

export const constantOf = (constant: number): Linear => ({ constant, at: [], by: [] })

export const scaleLinear = ({ constant, at, by }: Linear, factor: number): Linear => ({ constant: constant * factor, at, by: by.map((each) => each * factor) })

/** a + factor·b. An unknown may appear twice. */
export const addLinear = (a: Linear, b: Linear, factor = 1): Linear => ({
  constant: a.constant + factor * b.constant,
  at: b.at.length === 0 ? a.at : [...a.at, ...b.at],
  by: b.at.length === 0 ? a.by : [...a.by, ...b.by.map((each) => each * factor)],
})

export function evaluateLinear({ constant, at, by }: Linear, values: ArrayLike<number>): number {
  let sum = constant
  for (let term = 0; term < at.length; term++) sum += by[term]! * values[at[term]!]!
  return sum
}
