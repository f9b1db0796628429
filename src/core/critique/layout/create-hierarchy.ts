import { isPoster } from '#core/layout/type-scale.ts'
import type { LayoutReading } from './create-reading.ts'
import { buttonKind, imageKind, textKind } from './read-problem.ts'
import type { ProblemFacts } from './read-problem.ts'

/** What pictures take of the page together, where they fit. */
const leastPictures = 0.34
const mostPictures = 0.62

/** How much larger than the next text the leading one is. */
const leadShare = 1.7

/** Logarithm of the side ratio beyond which a crop is a sliver: 2.2 to 1. */
const widestCrop = Math.log(2.2)

const clamp = (value: number): number => (value < 0 ? 0 : value > 1 ? 1 : value)

/** One thing is seen first: sizes near their best and by rank, few and far apart, like set like; pictures large, logo and button modest. */
export function createHierarchy(facts: ProblemFacts, reading: LayoutReading): () => number {
  const { count, width, height, margin, kinds, roles, hasText, isLogo, isPicture, bleeds, priorities, lead, leastSizes, bestSizes, mostSizes, problem: { elements } } = facts
  const { left, right, top, bottom, areas, sizes, lineEms, tallEms } = reading
  const page = width * height
  const pictures = [...isPicture.keys()].filter((index) => isPicture[index] === 1)
  const room = { width: width - 2 * margin, height: height - 2 * margin }
  /** The share of the page that the pictures could take if nothing else were there. */
  const largest = pictures.reduce((sum, index) => {
    const { aspect, most } = elements[index]!
    const [fullWidth, fullHeight] = bleeds[index] === 1 ? [width, height] : [room.width, room.height]
    const across = Math.min(most.width, fullWidth, aspect === null ? Infinity : Math.min(fullHeight, most.height) * aspect)
    const down = Math.min(most.height, fullHeight, aspect === null ? Infinity : across / aspect)
    return Math.max(sum, (across * down) / page)
  }, 0)
  const picturesFrom = Math.min(leastPictures, largest * 0.5)
  const [mostLogo, mostButton] = isPoster(facts) ? [0.024, 0.03] : [0.036, 0.07]
  const isCropped = Uint8Array.from(elements, ({ kind, aspect }) => (kind === 'image' && aspect === null ? 1 : 0))
  let bestNext = 0
  for (let index = 0; index < count; index++) if (kinds[index] === textKind && index !== lead && bestSizes[index]! > bestNext && roles[index] !== roles[lead]) bestNext = bestSizes[index]!
  const leadTarget = bestNext === 0 ? 1 : Math.min(leadShare, Math.max(1.05, (0.95 * bestSizes[lead]!) / bestNext))

  return () => {
    let typed = 0
    let typedWeight = 0
    let next = 0
    let wrong = 0
    let close = 0
    let compared = 0
    let unlike = 0
    let likes = 0
    for (let a = 0; a < count; a++) {
      if (hasText[a] === 1) {
        const size = sizes[a]!
        const best = bestSizes[a]!
        let set: number
        if (size <= best) set = 0.3 + 0.7 * clamp((size - leastSizes[a]!) / Math.max(1e-6, best - leastSizes[a]!))
        else {
          const loud = clamp((size - best) / Math.max(1e-6, mostSizes[a]! - best))
          set = 1 - (a === lead ? 0.04 : kinds[a] === buttonKind ? 0.8 : 0.4) * loud
        }
        // Over 34 ems (some 70 letters) the eye loses the line's end; a word or two a line is no text but a list.
        if (a !== lead && lineEms[a]! > 34) set *= Math.max(0.6, 1 - 0.02 * (lineEms[a]! - 34))
        if (a !== lead && kinds[a] === textKind && tallEms[a]! > 3 && lineEms[a]! < 12) set *= Math.max(0.45, (lineEms[a]! / 12) ** 0.8)
        const weight = 0.25 + priorities[a]!
        typed += weight * set
        typedWeight += weight
        if (kinds[a] === textKind && a !== lead && roles[a] !== roles[lead]) next = Math.max(next, size)
      }
      for (let b = a + 1; b < count; b++) {
        if (hasText[a] === 1 && hasText[b] === 1) {
          if (kinds[a] !== textKind || kinds[b] !== textKind) continue
          const ratio = sizes[a]! / sizes[b]!
          const off = ratio < 1 ? 1 / ratio : ratio
          if (roles[a] === roles[b] && priorities[a] === priorities[b]) {
            likes++
            unlike += clamp((off - 1.005) * 6)
            continue
          }
          compared++
          if (off > 1.02 && off < 1.2) close += 1
          const rank = priorities[a]! - priorities[b]!
          if ((rank > 0.1 && ratio < 0.98) || (rank < -0.1 && ratio > 1.02)) wrong += Math.min(1, Math.abs(rank) * 2 * (off - 1) * 4)
        } else if (kinds[a] === imageKind && kinds[b] === imageKind && roles[a] === roles[b] && Math.abs(priorities[a]! - priorities[b]!) < 0.05) {
          const heightOff = Math.abs(Math.log((bottom[a]! - top[a]!) / (bottom[b]! - top[b]!)))
          const widthOff = Math.abs(Math.log((right[a]! - left[a]!) / (right[b]! - left[b]!)))
          likes++
          unlike += clamp(2 * Math.min(heightOff, widthOff) + 0.8 * Math.max(heightOff, widthOff) - 0.004)
        }
      }
    }
    let seen = 0
    let logos = 1
    let modest = 1
    let slivers = 1
    for (let index = 0; index < count; index++) {
      if (isPicture[index] === 1) {
        seen += areas[index]! / page
        const shape = Math.abs(Math.log((right[index]! - left[index]!) / (bottom[index]! - top[index]!)))
        if (isCropped[index] === 1 && shape > widestCrop) slivers *= Math.exp(-0.5 * (shape - widestCrop))
      }
      if (isLogo[index] === 1) {
        const share = areas[index]! / page
        logos *= share > mostLogo ? Math.max(0.15, 1 - 14 * (share - mostLogo)) : share < mostLogo * 0.2 ? 0.5 + 0.5 * (share / (mostLogo * 0.2)) : 1
      }
      if (kinds[index] === buttonKind) {
        const share = areas[index]! / page
        if (share > mostButton) modest *= Math.max(0.2, 1 - 7 * (share - mostButton))
        if (lead !== -1) modest *= 1 - 0.7 * clamp((sizes[index]! / sizes[lead]! - 0.62) / 0.5)
      }
    }
    let rank = 1
    if (pictures.length > 1) {
      for (const a of pictures) for (const b of pictures) if (priorities[a]! > priorities[b]! + 0.05 && areas[a]! < areas[b]! * 1.2) rank *= 0.85
    }
    const shown = pictures.length === 0 ? 1 : seen < picturesFrom ? 0.12 + 0.88 * (seen / picturesFrom) : seen > mostPictures ? Math.max(0.5, 1 - 1.5 * (seen - mostPictures)) : 1
    const sized = typedWeight === 0 ? 1 : typed / typedWeight
    const leads = lead === -1 || next === 0 ? 1 : clamp((sizes[lead]! / next - 0.7) / (leadTarget - 0.7))
    const ranked = compared === 0 ? 1 : Math.max(0.1, 1 - (1.5 * wrong + 0.5 * close) / (compared + 1))
    const alike = likes === 0 ? 1 : 1 - (0.75 * unlike) / likes
    return sized ** 0.9 * (0.15 + 0.85 * leads) ** 0.6 * ranked ** 0.5 * Math.max(0.02, alike) ** 0.5 * shown ** 0.7 * logos ** 0.45 * modest ** 0.6 * Math.max(0.3, slivers) * rank
  }
}
