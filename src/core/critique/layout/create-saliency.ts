import { sumGrid } from '#core/geometry/sum-grid.ts'
import type { LayoutReading } from './create-reading.ts'
import { imageKind, underlayKind } from './read-problem.ts'
import type { ProblemFacts } from './read-problem.ts'

/** Words on what is calm, the subject uncovered, and no word half on a cut-out and half off it. */
export function createSaliency(facts: ProblemFacts, reading: LayoutReading): () => number {
  const { count, width, height, kinds, bleeds, hasText, parents, priorities, problem: { saliency, elements } } = facts
  const { left, top, right, bottom, areas, gapsX, gapsY } = reading
  const mean = saliency === null ? null : sumGrid(saliency)
  const total = saliency === null ? 0 : saliency.values.reduce((sum, value) => sum + value, 0) / saliency.values.length
  const heroes = elements.flatMap((element, index) => (element.bleeds && element.kind === 'image' ? [index] : []))
  const page = width * height
  return () => {
    let score = 1
    if (mean !== null) {
      let sum = 0
      let weights = 0
      let covered = 0
      for (let index = 0; index < count; index++) {
        if (parents[index] !== -1 || bleeds[index] === 1) continue
        const busy = mean(left[index]! / width, top[index]! / height, right[index]! / width, bottom[index]! / height)
        covered += busy * areas[index]! / page
        // A picture or a panel hides the photo's subject; words also become hard to read.
        const weight = kinds[index] === imageKind || kinds[index] === underlayKind ? 0.7 : 0.6 + priorities[index]!
        sum += weight * Math.min(1, busy)
        weights += weight
      }
      const onBusy = weights === 0 ? 0 : sum / weights
      const hidden = total <= 1e-6 ? 0 : Math.min(1, covered / total)
      score = Math.exp(-2.6 * onBusy) * (1 - 0.6 * hidden)
    }
    for (const hero of heroes) {
      let cost = 0
      for (let index = 0; index < count; index++) {
        if (index === hero || bleeds[index] === 1 || parents[index] !== -1) continue
        const pair = hero * count + index
        if (gapsX[pair]! >= 0 || gapsY[pair]! >= 0) continue
        const shareX = Math.min(right[hero]!, right[index]!) - Math.max(left[hero]!, left[index]!)
        const shareY = Math.min(bottom[hero]!, bottom[index]!) - Math.max(top[hero]!, top[index]!)
        const share = Math.min(1, Math.max(0, (shareX * shareY) / Math.max(1e-6, areas[index]!)))
        const isGround = areas[hero]! > page * 0.85
        const weight = hasText[index] === 1 ? 0.6 + priorities[index]! : 0.8
        cost += weight * ((isGround ? 0.02 : 0.6 * share) + 2.6 * share * (1 - share))
      }
      score *= Math.exp(-cost)
    }
    return score
  }
}
