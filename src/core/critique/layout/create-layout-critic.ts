import { flatten } from '#core/layout/problem/problem.ts'
import type { FlatLayout, LayoutProblem } from '#core/layout/problem/problem.ts'
import { createAlignment } from './create-alignment.ts'
import { createBalance } from './create-balance.ts'
import { createGates } from './create-gates.ts'
import { createHierarchy } from './create-hierarchy.ts'
import { createOrder } from './create-order.ts'
import { createProximity } from './create-proximity.ts'
import { createReading } from './create-reading.ts'
import { createRhythm } from './create-rhythm.ts'
import { createSaliency } from './create-saliency.ts'
import { createWhitespace } from './create-whitespace.ts'
import { gateNames, scoreNames, soundFloor } from './layout-critic.ts'
import type { GateName, LayoutCritic, ScoreName } from './layout-critic.ts'
import { readProblem } from './read-problem.ts'

/** Shares of the geometric mean, in the order of `scoreNames`. */
const weights = [0.22, 0.08, 0.13, 0.22, 0.13, 0.14, 0.18, 0.13]

/** No fault alone may hide all others from a search. */
const leastScore = 0.02

/** Builds the critic of one problem: exact gates, and a weighted geometric mean of eight scores. */
export function createLayoutCritic(problem: LayoutProblem): LayoutCritic {
  const facts = readProblem(problem)
  const reading = createReading(facts)
  const gates = createGates(facts, reading)
  const measures = [createAlignment, createBalance, createRhythm, createHierarchy, createWhitespace, createProximity, createSaliency, createOrder].map((create) => create(facts, reading))
  /** The dearest last: what the others rule out need not be asked of it. */
  const byCost = ['balance', 'order', 'saliency', 'rhythm', 'whitespace', 'proximity', 'hierarchy', 'alignment'].map((name) => scoreNames.indexOf(name as ScoreName))
  const scores = new Float64Array(measures.length)
  const isSilent = [
    false, false, false, false, false,
    problem.elements.length < 2,
    problem.saliency === null && !problem.elements.some(({ bleeds }) => bleeds),
    false,
  ]
  const shares = weights.map((weight, index) => (isSilent[index] ? 0 : weight))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const powers = Float64Array.from(shares, (share) => share / whole)

  const overall = (broken: number, taste: number): number => (broken === 0 ? soundFloor + (1 - soundFloor) * taste : (0.99 * soundFloor * (0.7 + 0.3 * taste)) / (1 + 6 * broken))

  function score(flat: FlatLayout, least = 0): number {
    reading.read(flat)
    const broken = gates.measure(flat)
    if (broken > 0 && overall(broken, 1) < least) return overall(broken, 1)
    const leastSum = broken > 0 || least <= soundFloor ? -Infinity : Math.log((least - soundFloor) / (1 - soundFloor))
    let sum = 0
    for (const index of byCost) {
      const one = measures[index]!()
      scores[index] = one
      sum += powers[index]! * Math.log(one > leastScore ? one : leastScore)
      if (sum < leastSum) break
    }
    return overall(broken, Math.exp(sum))
  }

  return {
    score,
    judge(layout) {
      const overall = score(flatten(layout))
      return {
        isSound: gates.broken.every((broken) => broken === 0),
        gates: Object.fromEntries(gateNames.map((name, index) => [name, gates.broken[index]!])) as Record<GateName, number>,
        scores: Object.fromEntries(scoreNames.map((name, index) => [name, Math.min(1, Math.max(0, scores[index]!))])) as Record<ScoreName, number>,
        overall,
      }
    },
  }
}
