import type { LayoutReading } from './create-reading.ts'
import { buttonKind, textKind, underlayKind } from './read-problem.ts'
import type { ProblemFacts } from './read-problem.ts'

/** How far the middle of what is seen may stand from the page's, as a share of it, before it looks as if it fell over. */
const spreadX = 0.15
const spreadY = 0.2

/** The optical middle is a little above the page's. */
const opticalY = 0.49

/** The weights of elements, and of a photo's subject, around the middle of the page. */
export function createBalance(facts: ProblemFacts, reading: LayoutReading): () => number {
  const { count, width, height, kinds, bestSizes, lead, problem: { saliency } } = facts
  const { centerX, centerY, areas, sizes, fills, left, right, top, bottom } = reading
  let subject = 0
  let subjectX = 0
  let subjectY = 0
  if (saliency !== null) {
    const cell = (width / saliency.columns) * (height / saliency.rows)
    saliency.values.forEach((value, index) => {
      const weight = value * cell * 0.6
      subject += weight
      subjectX += weight * (((index % saliency.columns) + 0.5) / saliency.columns) * width
      subjectY += weight * ((Math.floor(index / saliency.columns) + 0.5) / saliency.rows) * height
    })
  }
  const leadBest = lead === -1 ? 1 : bestSizes[lead]!
  return () => {
    let sum = subject
    let sumX = subjectX
    let sumY = subjectY
    for (let index = 0; index < count; index++) {
      const kind = kinds[index]!
      const density = kind === textKind ? fills[index]! * (0.35 + 0.3 * Math.min(1.5, sizes[index]! / leadBest)) : kind === buttonKind ? 1 : kind === underlayKind ? 0.3 : 0.85
      const weight = areas[index]! * density
      sum += weight
      // What bleeds weighs only where it is seen.
      sumX += weight * (left[index]! < 0 || right[index]! > width ? (Math.max(0, left[index]!) + Math.min(width, right[index]!)) / 2 : centerX[index]!)
      sumY += weight * (top[index]! < 0 || bottom[index]! > height ? (Math.max(0, top[index]!) + Math.min(height, bottom[index]!)) / 2 : centerY[index]!)
    }
    if (sum <= 0) return 1
    const offX = (sumX / sum / width - 0.5) / spreadX
    const offY = (sumY / sum / height - opticalY) / spreadY
    return Math.exp(-0.5 * (offX * offX + offY * offY))
  }
}
