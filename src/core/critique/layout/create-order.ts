import type { LayoutReading } from './create-reading.ts'
import { nearlyNothing } from './create-reading.ts'
import type { ProblemFacts } from './read-problem.ts'

/** Whether what is read first stands first: above, or in one row on the side from which one reads; and the logo at an edge or on top. */
export function createOrder(facts: ProblemFacts, reading: LayoutReading): () => number {
  const { count, turns, priorities, groups, isLogo, margin, height, width, problem: { isRightToLeft }, parents, lead } = facts
  const { left, top, right, bottom, gapsY, gapsX, below } = reading
  const slack = Math.min(width, height) * 0.25
  const pairs: { readonly first: number; readonly second: number; readonly weight: number }[] = []
  for (let first = 0; first < count; first++) {
    for (let second = 0; second < count; second++) {
      if (turns[first]! < 0 || turns[second]! < 0 || turns[first]! >= turns[second]!) continue
      const near = (first === lead || second === lead ? 2 : 1) * (groups[first] !== -1 && groups[first] === groups[second] ? 2.5 : 1)
      pairs.push({ first, second, weight: near * (0.25 + Math.max(priorities[first]!, priorities[second]!)) * Math.min(2, turns[second]! - turns[first]!) })
    }
  }
  /** Only where the page is a strip does the message go on beside its headline. */
  const isStrip = width > height * 2.4
  const logos = [...isLogo.keys()].filter((index) => isLogo[index] === 1 && parents[index] === -1)
  const weightOfAll = pairs.reduce((sum, { weight }) => sum + weight, 0)
  return () => {
    let kept = 0
    for (const { first, second, weight } of pairs) {
      const pair = first * count + second
      const isBeforeX = isRightToLeft ? left[first]! >= right[second]! - nearlyNothing : right[first]! <= left[second]! + nearlyNothing
      if (gapsY[pair]! > -nearlyNothing) {
        // Above, or beside with its start after the other's end in another column, which reads on.
        kept += top[first]! < top[second]! ? weight : isBeforeX && gapsX[pair]! >= 0 ? weight * 0.6 : 0
      } else if (gapsX[pair]! > -nearlyNothing) kept += !isBeforeX ? weight * 0.15 : first === lead && !isStrip ? weight * 0.7 : weight
      else kept += weight * 0.3
    }
    let logo = 1
    for (const index of logos) {
      const fromTop = Math.max(0, top[index]! - margin)
      const fromBottom = Math.max(0, height - margin - bottom[index]!)
      const fromSide = Math.max(0, Math.min(left[index]! - margin, width - margin - right[index]!))
      const isOverLead = lead !== -1 && below[index] !== -1 && turns[below[index]!]! >= 0 && turns[below[index]!]! <= 2 && top[index]! < top[lead]!
      const away = Math.min(fromTop, fromBottom) + 0.3 * Math.min(fromSide, Math.abs((left[index]! + right[index]!) / 2 - width / 2))
      const place = isOverLead ? Math.max(0.8, 1 - away / slack) : Math.max(0.15, 1 - (0.85 * away) / slack)
      logo *= fromTop <= fromBottom || isOverLead ? place : place * 0.93
    }
    return (weightOfAll === 0 ? 1 : 0.05 + 0.95 * (kept / weightOfAll) ** 2) * logo ** 0.5
  }
}
