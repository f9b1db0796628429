import type { LayoutReading } from './create-reading.ts'
import { imageKind, underlayKind } from './read-problem.ts'
import type { ProblemFacts } from './read-problem.ts'

/** Inside a group at most half of the gap to what does not belong to it. */
const closeShare = 0.5
const farShare = 1.3

/** Words further apart than this, as a share of the page's side or in margins, no longer belong together. */
const islandShare = 0.1
const islandMargins = 1.7

/** What islands of words a page bears: its message, and one line at an edge. */
const freeIslands = 2

/** How clearly groups stand apart: the widest step within each against the narrowest step out of it; words in few islands, pictures in one set. */
export function createProximity(facts: ProblemFacts, reading: LayoutReading): () => number {
  const { count, groups, parents, bleeds, short, side, margin, hasText, kinds, isPicture } = facts
  const { gapsX, gapsY } = reading
  const numbers = [...new Set(groups)].filter((group) => group !== -1 && groups.filter((one) => one === group).length > 1)
  const members = numbers.map((group) => [...groups.keys()].filter((index) => groups[index] === group))
  const nearest = new Float64Array(count)
  const distance = (a: number, b: number): number => {
    const x = Math.max(0, gapsX[a * count + b]!)
    const y = Math.max(0, gapsY[a * count + b]!)
    return x === 0 ? y : y === 0 ? x : Math.sqrt(x * x + y * y)
  }
  /** Prim: the edges of the shortest tree that joins some elements; answers the longest. */
  const edges = new Float64Array(count)
  const join = (group: readonly number[]): number => {
    let longest = 0
    nearest.fill(Infinity)
    let last = group[0]!
    nearest[last] = -1
    for (let joined = 1; joined < group.length; joined++) {
      let next = -1
      for (const one of group) {
        if (nearest[one] === -1) continue
        nearest[one] = Math.min(nearest[one]!, distance(last, one))
        if (next === -1 || nearest[one]! < nearest[next]!) next = one
      }
      longest = Math.max(longest, nearest[next]!)
      edges[joined] = nearest[next]!
      nearest[next] = -1
      last = next
    }
    return longest
  }
  /** Panels stand for the words on them; a caption belongs to its picture. */
  const words = [...hasText.keys()].filter((index) => (hasText[index] === 1 && parents[index] === -1 && !(groups[index] !== -1 && groups.some((group, other) => group === groups[index] && kinds[other] === imageKind))) || kinds[index] === underlayKind)
  const link = Math.max(side * islandShare, margin * islandMargins)

  const pictures = [...isPicture.keys()].filter((index) => isPicture[index] === 1)
  /** Captions stand between pictures. */
  const pictureLink = link * (pictures.some((index) => groups[index] !== -1) ? 1.5 : 1)

  return () => {
    let islands = 1
    if (words.length > 1) {
      join(words)
      for (let at = 1; at < words.length; at++) islands += Math.min(1, Math.max(0, (edges[at]! / link - 1) / 0.5))
    }
    let scattered = 0
    if (pictures.length > 1) {
      join(pictures)
      for (let at = 1; at < pictures.length; at++) scattered += Math.min(1, Math.max(0, (edges[at]! / pictureLink - 1) / 0.5))
    }
    const together = 1 / (1 + (0.9 * scattered) / Math.max(1, pictures.length - 1))
    const whole = together * (islands <= freeIslands ? 1 - 0.03 * (islands - 1) : 1 / (1 + 0.3 * (islands - freeIslands)))
    if (members.length === 0) return whole
    let sum = 0
    for (const group of members) {
      const longest = join(group)
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
    return (sum / members.length) * whole
  }
}
