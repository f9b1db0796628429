import type { LayoutReading } from './create-reading.ts'
import { underlayKind } from './read-problem.ts'
import type { ProblemFacts } from './read-problem.ts'

/** Gaps that differ by less are the same gap. */
const sameGap = 0.6

/**
 * Gaps between neighbours: never cramped, the same or clearly different, tight within a group; and panels with the same
 * air on every side.
 */
export function createRhythm(facts: ProblemFacts, reading: LayoutReading): () => number {
  const { count, side, margin, bleeds, groups, hasText, kinds, parents } = facts
  const { sizes, gapsX, gapsY, below, beside, left, top, right, bottom } = reading
  const gaps = new Float64Array(count * 2)
  /** 0 and 1: down, within and between groups; 2 and 3: across. */
  const classes = new Uint8Array(count * 2)

  return () => {
    let found = 0
    let air = 0
    let airs = 0
    let tightestAir = 1
    const add = (a: number, b: number, gap: number, isAcross: boolean): void => {
      const isWithin = groups[a] !== -1 && groups[a] === groups[b]
      const sizeA = hasText[a] === 1 ? sizes[a]! : Infinity
      const sizeB = hasText[b] === 1 ? sizes[b]! : Infinity
      const smaller = Math.min(sizeA, sizeB)
      const unit = smaller === Infinity ? Math.min(margin, side * 0.035) : smaller
      const least = unit * (isAcross ? 0.7 : isWithin ? 0.32 : 0.55)
      const most = isWithin ? Math.max(unit * 1.3, side * 0.03) : Infinity
      const own = gap < least ? 0.55 * Math.max(0, gap / least) : gap > most ? Math.max(0.25, 1 - 0.5 * (gap / most - 1)) : 1
      airs++
      air += own
      if (own < tightestAir) tightestAir = own
      if (bleeds[a] === 1 || bleeds[b] === 1) return
      gaps[found] = gap
      classes[found] = (isWithin ? 0 : 1) + (isAcross ? 2 : 0)
      found++
    }
    for (let index = 0; index < count; index++) {
      if (below[index] !== -1) add(index, below[index]!, gapsY[index * count + below[index]!]!, false)
      if (beside[index] !== -1) add(index, beside[index]!, gapsX[index * count + beside[index]!]!, true)
    }
    let even = 0
    let compared = 0
    for (let a = 0; a < found; a++) {
      for (let b = a + 1; b < found; b++) {
        if (classes[a] !== classes[b]) continue
        compared++
        const off = Math.abs(gaps[a]! - gaps[b]!)
        if (off <= sameGap) {
          even++
          continue
        }
        const ratio = Math.max(gaps[a]!, gaps[b]!) / Math.max(1, Math.min(gaps[a]!, gaps[b]!))
        even += ratio < 1.5 ? 0.25 : ratio < 2 ? 0.25 + 0.5 * (ratio - 1.5) : Math.max(0.35, 0.62 - 0.03 * (ratio - 2))
      }
    }
    let panels = 0
    let panelAir = 0
    for (let index = 0; index < count; index++) {
      if (kinds[index] !== underlayKind) continue
      let innerLeft = Infinity
      let innerTop = Infinity
      let innerRight = -Infinity
      let innerBottom = -Infinity
      let smallest = Infinity
      for (let held = 0; held < count; held++) {
        if (parents[held] !== index) continue
        innerLeft = Math.min(innerLeft, left[held]!)
        innerTop = Math.min(innerTop, top[held]!)
        innerRight = Math.max(innerRight, right[held]!)
        innerBottom = Math.max(innerBottom, bottom[held]!)
        if (hasText[held] === 1) smallest = Math.min(smallest, sizes[held]!)
      }
      if (innerLeft === Infinity) continue
      panels++
      const before = innerLeft - left[index]!
      const after = right[index]! - innerRight
      const over = innerTop - top[index]!
      const under = bottom[index]! - innerBottom
      const unit = smallest === Infinity ? margin : smallest
      const tightest = Math.min(before, after, over, under)
      const loosest = Math.max(before, after, over, under)
      const enough = Math.min(1, Math.max(0, tightest / (unit * 0.7)))
      const unevenX = Math.abs(over - under) / (over + under + unit * 0.5)
      const loose = loosest / (tightest + unit * 1.2)
      panelAir += (0.2 + 0.8 * enough) * (1 - 0.5 * Math.min(1, unevenX)) * (loose > 1.6 ? Math.max(0.3, 1 - 0.15 * (loose - 1.6)) : 1)
    }
    const airy = airs === 0 ? 1 : (air / airs) * (0.35 + 0.65 * tightestAir)
    const regular = compared === 0 ? 1 : 0.2 + (0.8 * even) / compared
    const panelled = panels === 0 ? 1 : panelAir / panels
    return Math.max(0, airy) ** 0.8 * regular ** 0.45 * panelled ** 0.5
  }
}
