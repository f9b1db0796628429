import { blockOf } from '../measure-stacks.ts'
import type { BlockName, StackGap } from '../measure-stacks.ts'
import { ramp } from './ramp.ts'

/**
 * Spacing tells groups: inside a block the gaps are at most half of those around it (1), as large as those around (about
 * 0.5), or larger (down to 0.1: the eye joins what does not belong together). A block that another one breaks up is none.
 */
export function scoreProximity(stacks: readonly StackGap[]): number {
  let sum = 0
  let weight = 0
  for (const name of ['message', 'details'] as const) {
    const inside = stacks.filter((gap) => gap.isInside && blockOf(gap.a) === name)
    const around = stacks.filter((gap) => !gap.isInside && (blockOf(gap.a) === name || blockOf(gap.b) === name))
    if (inside.length === 0 && isBroken(stacks, name)) {
      sum += 0.25
      weight++
    }
    if (inside.length === 0 || around.length === 0) continue
    const widest = Math.max(...inside.map(({ gap }) => gap))
    const tightest = Math.max(0.5, Math.min(...around.map(({ gap }) => gap)))
    const told = 1 - 0.9 * ramp(widest / tightest, 0.55, 1.4)
    sum += told * (isBroken(stacks, name) ? 0.5 : 1) * inside.length
    weight += inside.length
  }
  return weight === 0 ? 1 : sum / weight
}

/** Something else stands between two of its parts: one leaves the block and another comes back to it. */
const isBroken = (stacks: readonly StackGap[], name: BlockName): boolean =>
  stacks.some(({ a, b }) => blockOf(a) === name && blockOf(b) !== name && stacks.some((later) => later.a === b && blockOf(later.b) === name))
