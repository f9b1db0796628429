import type { LayoutReading } from './create-reading.ts'
import type { ProblemFacts } from './read-problem.ts'

/** Within this many pixels two edges are one line. */
export const sameLine = 0.6

/** Lines that end together but begin anywhere are read less easily. */
const raggedShare = 0.65

function countBits(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/**
 * Few lines, shared exactly: how many edges and middles it takes until everything stands on one; whether neighbours share
 * one; whether edges nearly meet, which looks like a mistake; whether the whole fills the margins or stands evenly in them.
 */
export function createAlignment(facts: ProblemFacts, reading: LayoutReading): () => number {
  const { count, width, height, side, margin, bleeds, groups, hasText, parents, problem } = facts
  const { left, top, right, bottom, centerX, centerY, gapsY, gapsX, below, beside } = reading
  const near = Math.max(2, side * 0.022)
  const places = [left, centerX, right, top, centerY, bottom]
  /** Six lines of each element; what else stands on each, as bits. */
  const masks = new Int32Array(count * 6)
  /** How many stacked texts meet at the left, in the middle, at the right. */
  const sides = new Float64Array(3)
  const anchors = [margin, width / 2, width - margin, margin, height / 2, height - margin]
  const start = problem.isRightToLeft ? 2 : 0
  const isPhoto = problem.saliency !== null

  function measureFrame(low: number, high: number, extent: number): number {
    const before = Math.max(0, low - margin)
    const after = Math.max(0, extent - margin - high)
    if (isPhoto && (before < sameLine || after < sameLine)) return 1
    if (Math.abs(before - after) <= sameLine * 2) return 1 - 0.35 * Math.min(1, (before + after) / (0.7 * extent))
    return 1 - 0.65 * Math.min(1, (0.08 * near + Math.abs(before - after)) / (0.4 * extent))
  }

  return () => {
    let present = 0
    let total = 0
    let nearMisses = 0
    let frameLeft = width - margin
    let frameTop = height - margin
    let frameRight = margin
    let frameBottom = margin
    masks.fill(0)
    for (let a = 0; a < count; a++) {
      frameLeft = Math.min(frameLeft, left[a]!)
      frameTop = Math.min(frameTop, top[a]!)
      frameRight = Math.max(frameRight, right[a]!)
      frameBottom = Math.max(frameBottom, bottom[a]!)
      if (bleeds[a] === 1) continue
      present |= 1 << a
      total++
      for (let line = 0; line < 6; line++) {
        masks[a * 6 + line]! |= 1 << a
        const off = Math.abs(places[line]![a]! - anchors[line]!)
        if (off > sameLine && off < near && parents[a] === -1) nearMisses += 1 - off / near
      }
      for (let b = a + 1; b < count; b++) {
        if (bleeds[b] === 1) continue
        const isPanelOfOther = parents[b] === a || parents[a] === b
        for (let axis = 0; axis < 6; axis += 3) {
          let closest = near
          for (let line = axis; line < axis + 3; line++) {
            const off = Math.abs(places[line]![a]! - places[line]![b]!)
            if (off <= sameLine) {
              masks[a * 6 + line]! |= 1 << b
              masks[b * 6 + line]! |= 1 << a
            }
            if (off < closest) closest = off
          }
          if (closest <= sameLine || closest >= near || isPanelOfOther) continue
          // In a row nobody sees that two tops on other lines of the page nearly meet, and so in a column.
          if (axis === 0 || gapsY[a * count + b]! < 0 || gapsX[a * count + b]! < near) nearMisses += 1 - closest / near
        }
      }
    }
    if (total === 0) return 1
    let lines = 0
    let uncovered = present
    while (uncovered !== 0) {
      let most = 0
      let picked = 0
      for (let index = 0; index < count * 6; index++) {
        const bits = countBits(masks[index]! & uncovered)
        if (bits > most) {
          most = bits
          picked = index
        }
      }
      // Alone on a line is one line more, unless the page itself gives that line.
      const isAnchored = Math.abs(places[picked % 6]![(picked - (picked % 6)) / 6]! - anchors[picked % 6]!) <= sameLine
      lines += most === 1 && !isAnchored ? 1.25 : isAnchored ? 0.8 : 1
      uncovered &= ~masks[picked]!
    }
    let met = 0
    let pairs = 0
    let stacked = 0
    sides.fill(0)
    for (let index = 0; index < count; index++) {
      if (bleeds[index] === 1) continue
      const under = below[index]!
      if (under !== -1 && bleeds[under] === 0) {
        // A second line that is not in line with its headline is the gravest.
        const weight = groups[index] !== -1 && groups[index] === groups[under] ? 2 : 1
        const bit = 1 << under
        pairs += weight
        if (((masks[index * 6]! | masks[index * 6 + 1]! | masks[index * 6 + 2]!) & bit) !== 0) met += weight
        if (hasText[index] === 1 && hasText[under] === 1) {
          stacked++
          for (let line = 0; line < 3; line++) if ((masks[index * 6 + line]! & bit) !== 0) sides[line]!++
        }
      }
      const next = beside[index]!
      if (next !== -1 && bleeds[next] === 0) {
        const ratio = (bottom[index]! - top[index]!) / Math.max(1e-6, bottom[next]! - top[next]!)
        const weight = ratio > 3 || ratio < 1 / 3 ? 0.25 : 1
        pairs += weight
        if (((masks[index * 6 + 3]! | masks[index * 6 + 4]! | masks[index * 6 + 5]!) & (1 << next)) !== 0) met += weight
      }
    }
    // Words set to the left here and to the middle there look like two designs.
    const one = stacked === 0 ? 1 : 0.5 + (0.5 * Math.max(sides[1]!, sides[start]!, raggedShare * sides[2 - start]!)) / stacked
    const few = Math.exp((-1.5 * Math.max(0, lines - 0.8)) / (total + 0.5))
    const shared = pairs === 0 ? 1 : 0.15 + (0.85 * met) / pairs
    const clear = Math.exp((-0.9 * nearMisses) / total)
    const frame = measureFrame(frameLeft, frameRight, width) * measureFrame(frameTop, frameBottom, height)
    return few ** 0.5 * shared ** 0.5 * clear ** 0.6 * frame ** 0.8 * one ** 0.6
  }
}
