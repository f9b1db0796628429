import type { Size } from '#core/geometry/box.ts'
import type { StackGap } from '../measure-stacks.ts'
import { ramp } from './ramp.ts'

/** Gaps this near are the same to the eye, in pixels or as a share of the short side; ratios from the second one on are plainly two. */
const same = { pixels: 1.5, share: 0.006 }
const apart = 1.5

/**
 * Even gaps in stacks: two gaps are the same, or plainly two sizes. Each pair that is neither (20 and 26 px) looks like a
 * mistake; and more than three sizes of gap are no rhythm.
 */
export function scoreRhythm(stacks: readonly StackGap[], page: Size): number {
  const gaps = stacks.map(({ gap }) => gap).sort((a, b) => a - b)
  if (gaps.length < 2) return 1
  const near = Math.max(same.pixels, Math.min(page.width, page.height) * same.share)
  let pairs = 0
  let uneven = 0
  gaps.forEach((small, index) => {
    for (const large of gaps.slice(index + 1)) {
      pairs++
      uneven += disorder(small, large, near)
    }
  })
  const sizes = gaps.filter((gap, index) => index === 0 || gap - gaps[index - 1]! > near).length
  return Math.max(0, 1 - 0.75 * (uneven / pairs) - 0.12 * Math.max(0, sizes - 3))
}

/** 0 for gaps that are the same or plainly two, 1 midway between. */
function disorder(small: number, large: number, near: number): number {
  const difference = large - small
  if (difference <= near) return 0
  const plain = Math.max(near * 2.5, small * (apart - 1))
  const middle = near + (plain - near) * 0.4
  return difference <= middle ? ramp(difference, near, middle) : ramp(difference, plain, middle)
}
