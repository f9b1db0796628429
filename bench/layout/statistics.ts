import type { Random } from '#core/geometry/random.ts'

/** The mean of the middle half of the values, the quarters at both ends left out by weight: robust, and still a mean. */
export function interquartileMean(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const quarter = sorted.length / 4
  let sum = 0
  sorted.forEach((value, index) => {
    // How much of this value's place lies between the first and the last quarter.
    const inside = Math.min(index + 1, sorted.length - quarter) - Math.max(index, quarter)
    if (inside > 0) sum += value * inside
  })
  return sum / (sorted.length / 2)
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

export function quantileOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
}

export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** A statistic and its 95 % interval by the percentiles of a bootstrap over cases (Efron 1979; Agarwal et al. 2021 for its use on means of quarters). */
export function bootstrap(values: readonly number[], statistic: (values: readonly number[]) => number, random: Random, rounds = 2000): Interval {
  if (values.length === 0) return { value: NaN, low: NaN, high: NaN }
  const drawn = Array.from({ length: rounds }, () => statistic(values.map(() => values[Math.floor(random.next() * values.length)]!)))
  return { value: statistic(values), low: quantileOf(drawn, 0.025), high: quantileOf(drawn, 0.975) }
}
