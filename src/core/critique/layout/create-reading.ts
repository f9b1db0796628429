import type { FlatLayout } from '#core/layout/problem/problem.ts'
import type { ProblemFacts } from './read-problem.ts'

/** What every measure asks of one layout, worked out once; the arrays are written anew for each layout. */
export interface LayoutReading {
  readonly left: Float64Array
  readonly top: Float64Array
  readonly right: Float64Array
  readonly bottom: Float64Array
  readonly centerX: Float64Array
  readonly centerY: Float64Array
  /** On the page, in square pixels. */
  readonly areas: Float64Array
  /** Font sizes that the boxes allow, at most the text's most; 0 without text. */
  readonly sizes: Float64Array
  /** Width and height in ems of the set that fits best, and the share of the box that its ink takes. */
  readonly lineEms: Float64Array
  readonly tallEms: Float64Array
  readonly fills: Float64Array
  /** Count squared: empty space between two along an axis, negative by how far they overlap on it. */
  readonly gapsX: Float64Array
  readonly gapsY: Float64Array
  /** The nearest element under it, and beside it to the right, within the same panel, or -1. */
  readonly below: Int8Array
  readonly beside: Int8Array
  read(flat: FlatLayout): void
}

/** Less than this, in pixels, is no distance. */
export const nearlyNothing = 0.01

export function createReading(facts: ProblemFacts): LayoutReading {
  const { count, setStarts, setWidths, setHeights, mostSizes, hasText, parents, width: pageWidth, height: pageHeight } = facts
  const array = () => new Float64Array(count)
  const left = array()
  const top = array()
  const right = array()
  const bottom = array()
  const centerX = array()
  const centerY = array()
  const areas = array()
  const sizes = array()
  const lineEms = array()
  const tallEms = array()
  const fills = array()
  const gapsX = new Float64Array(count * count)
  const gapsY = new Float64Array(count * count)
  const below = new Int8Array(count)
  const beside = new Int8Array(count)

  function fit(index: number, width: number, height: number): void {
    let most = -1
    let best = setStarts[index]!
    for (let set = best; set < setStarts[index + 1]!; set++) {
      const byWidth = width / setWidths[set]!
      const byHeight = height / setHeights[set]!
      const size = byWidth < byHeight ? byWidth : byHeight
      if (size > most) {
        most = size
        best = set
      }
    }
    const size = most < mostSizes[index]! ? most : mostSizes[index]!
    sizes[index] = size
    lineEms[index] = setWidths[best]!
    tallEms[index] = setHeights[best]!
    fills[index] = width > 0 && height > 0 ? (setWidths[best]! * setHeights[best]! * size * size) / (width * height) : 0
  }

  return {
    left, top, right, bottom, centerX, centerY, areas, sizes, lineEms, tallEms, fills, gapsX, gapsY, below, beside,
    read(flat) {
      for (let index = 0; index < count; index++) {
        const x = flat[index * 4]!
        const y = flat[index * 4 + 1]!
        // A box without extent would make sizes and shares infinite.
        const width = Math.max(flat[index * 4 + 2]!, 1e-6)
        const height = Math.max(flat[index * 4 + 3]!, 1e-6)
        left[index] = x
        top[index] = y
        right[index] = x + width
        bottom[index] = y + height
        centerX[index] = x + width / 2
        centerY[index] = y + height / 2
        const seenWidth = Math.min(x + width, pageWidth) - Math.max(x, 0)
        const seenHeight = Math.min(y + height, pageHeight) - Math.max(y, 0)
        areas[index] = seenWidth > 0 && seenHeight > 0 ? seenWidth * seenHeight : 0
        below[index] = beside[index] = -1
        if (hasText[index] === 1) fit(index, width, height)
      }
      for (let a = 0; a < count; a++) {
        for (let b = a + 1; b < count; b++) {
          const gapX = Math.max(left[b]! - right[a]!, left[a]! - right[b]!)
          const gapY = Math.max(top[b]! - bottom[a]!, top[a]! - bottom[b]!)
          gapsX[a * count + b] = gapsX[b * count + a] = gapX
          gapsY[a * count + b] = gapsY[b * count + a] = gapY
          if (parents[a] !== parents[b]) continue
          if (gapX < -nearlyNothing && gapY > -nearlyNothing) {
            const isAFirst = top[a]! < top[b]!
            const first = isAFirst ? a : b
            const second = isAFirst ? b : a
            if (below[first] === -1 || gapY < gapsY[first * count + below[first]!]!) below[first] = second
          } else if (gapY < -nearlyNothing && gapX > -nearlyNothing) {
            const isAFirst = left[a]! < left[b]!
            const first = isAFirst ? a : b
            const second = isAFirst ? b : a
            if (beside[first] === -1 || gapX < gapsX[first * count + beside[first]!]!) beside[first] = second
          }
        }
      }
    },
  }
}
