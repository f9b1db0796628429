import type { LayoutReading } from './create-reading.ts'
import type { ProblemFacts } from './read-problem.ts'

/** Inside a group at most half of the gap to what does not belong to it. */
const closeShare = 0.5
const farShare = 1.3

/** How clearly groups stand apart: the widest step within each against the narrowest step out of it. */
export function createProximity(facts: ProblemFacts, reading: LayoutReading): () => number {
  const { count, groups, parents, bleeds, short } = facts
  const { gapsX, gapsY } = reading
  const numbers = [...new Set(groups)].filter((group) => group !== -1 && groups.filter((one) => one === group).length > 1)
  const members = numbers.map((group) => [...groups.keys()].filter((index) => groups[index] === group))
  const nearest = new Float64Array(count)
  const distance = (a: number, b: number): number => {
    const x = Math.max(0, gapsX[a * count + b]!)
    const y = Math.max(0, gapsY[a * count + b]!)
    return x === 0 ? y : y === 0 ? x : Math.sqrt(x * x + y * y)
  }
  return () => {
    if (members.length === 0) return 1
    let sum = 0
    for (const group of members) {
      // Prim: the longest edge of the shortest tree that joins the group.
      let longest = 0
      let joined = 1
      nearest.fill(Infinity)
      let last = group[0]!
      nearest[last] = -1
      while (joined < group.length) {
        let next = -1
        for (const one of group) {
          if (nearest[one] === -1) continue
          nearest[one] = Math.min(nearest[one]!, distance(last, one))
          if (next === -1 || nearest[one]! < nearest[next]!) next = one
        }
        longest = Math.max(longest, nearest[next]!)
        nearest[next] = -1
        last = next
        joined++
      }
      let outside = short * 0.4
      for (const one of group) {
        for (let other = 0; other < count; other++) {
          if (groups[other] === groups[one] || parents[other] !== parents[one] || bleeds[other] === 1) continue
          outside = Math.min(outside, distance(one, other))
        }
      }
      const share = longest / Math.max(1, outside)
      sum += share <= closeShare ? 1 : share >= farShare ? 0.1 : 1 - (0.9 * (share - closeShare)) / (farShare - closeShare)
    }
    return sum / members.length
  }
}
