import type { Region } from '#core/layout/problem/constraint.ts'
import { edgeValues, heardRoles, mostAmounts, pairHeads, roleHeads, shareValues, sizeRelations } from './hearing.ts'
import type { Heads, HeardRole } from './hearing.ts'

/** One thing that the model may have heard: a constraint of `core/layout/problem/constraint.ts` on roles, and how likely it is, 0 to 1. */
export type Heard = { readonly chance: number } & HeardConstraint
export type HeardConstraint =
  | { readonly kind: 'region'; readonly element: HeardRole; readonly region: Region }
  | { readonly kind: 'order'; readonly element: HeardRole; readonly side: 'above' | 'left-of'; readonly other: HeardRole }
  | { readonly kind: 'center'; readonly element: HeardRole; readonly axis: 'x' | 'y'; readonly on: HeardRole | 'page' }
  | { readonly kind: 'inside'; readonly element: HeardRole; readonly other: HeardRole }
  | { readonly kind: 'align'; readonly element: HeardRole; readonly edge: 'left' | 'right' | 'top' | 'bottom'; readonly other: HeardRole }
  | { readonly kind: 'size'; readonly element: HeardRole; readonly side: 'width' | 'height'; readonly relation: 'equal' | 'at-least' | 'at-most'; readonly share: number; readonly of: HeardRole | 'page' }

/** What the model gives for one passage: row-major logits, `heardRoles` × `roleHeads.length` and `heardRoles`² × `pairHeads.length`. */
export interface HearingLogits {
  readonly roles: Float32Array
  readonly pairs: Float32Array
}

/** What is less likely than this is not so much as thought of. */
export const leastChance = 0.02
/** As a wish has it. */
const mostShare = 20

const chanceOf = (logit: number): number => 1 / (1 + Math.exp(-logit))

function softmax(logits: Float32Array): Float64Array {
  const most = logits.reduce((a, b) => Math.max(a, b), -Infinity)
  const weights = Float64Array.from(logits, (logit) => Math.exp(logit - most))
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => weight / sum)
}

/** The likeliest of the values; classes that say the same share their weight. */
function pickValue(logits: Float32Array, values: readonly number[]): number {
  const weights = softmax(logits)
  let best = 0
  let most = -1
  values.forEach((value, index) => {
    const weight = values.reduce((sum, other, at) => (Math.abs(other - value) < 0.005 ? sum + weights[at]! : sum), 0)
    if (weight > most) [most, best] = [weight, index]
  })
  return values[best]!
}

/** All that may have been heard, each at least `leastChance`; of what is the same from both sides, one. */
export function decodeHearing({ roles, pairs }: HearingLogits, amounts: readonly number[]): Heard[] {
  const own = (values: readonly number[], ...more: readonly (readonly number[])[]): number[] => [...values, ...more.flatMap((list) => Array.from({ length: mostAmounts }, (_, index) => list[index] ?? NaN))]
  const edges = own(edgeValues, amounts, amounts.map((value) => 1 - value))
  const shares = own(shareValues, amounts)
  const out: Heard[] = []
  const put = (chance: number, constraint: HeardConstraint): void => void (chance >= leastChance && out.push({ chance, ...constraint }))
  const partOf = <Name extends string>(logits: Float32Array, heads: Heads<Name>, start: number, name: Name): Float32Array => logits.subarray(start + heads.at[name], start + heads.at[name] + heads.size[name])

  function putSizes(at: (name: 'width' | 'widthShare' | 'height' | 'heightShare') => Float32Array, element: HeardRole, of: HeardRole | 'page'): void {
    for (const side of ['width', 'height'] as const) {
      const [none, ...said] = softmax(at(side))
      const relation = sizeRelations[said.indexOf(Math.max(...said))]!
      const share = pickValue(at(`${side}Share`), shares)
      if (share > 0 && share <= mostShare) put(1 - none!, { kind: 'size', element, side, relation, share, of })
    }
  }

  heardRoles.forEach((element, i) => {
    const start = i * roleHeads.length
    const role = (name: keyof typeof roleHeads.at): Float32Array => partOf(roles, roleHeads, start, name)
    const isIn = chanceOf(role('region')[0]!)
    if (isIn >= leastChance) {
      const [left, top, right, bottom] = (['left', 'top', 'right', 'bottom'] as const).map((name) => pickValue(role(name), edges))
      if (right! - left! > 0.01 && bottom! - top! > 0.01 && Math.min(left!, top!) >= 0 && Math.max(right!, bottom!) <= 1) put(isIn, { kind: 'region', element, region: { x: left!, y: top!, width: right! - left!, height: bottom! - top! } })
    }
    for (const axis of ['x', 'y'] as const) put(chanceOf(role(axis === 'x' ? 'centerX' : 'centerY')[0]!), { kind: 'center', element, axis, on: 'page' })
    putSizes(role, element, 'page')
    heardRoles.forEach((other, j) => {
      if (i === j) return
      const at = (i * heardRoles.length + j) * pairHeads.length
      const mirror = (j * heardRoles.length + i) * pairHeads.length
      const pair = (name: keyof typeof pairHeads.at): Float32Array => partOf(pairs, pairHeads, at, name)
      put(chanceOf(pair('above')[0]!), { kind: 'order', element, side: 'above', other })
      put(chanceOf(pair('leftOf')[0]!), { kind: 'order', element, side: 'left-of', other })
      put(chanceOf(pair('inside')[0]!), { kind: 'inside', element, other })
      putSizes(pair, element, other)
      if (j < i) return
      const both = (name: keyof typeof pairHeads.at): number => chanceOf((pairs[at + pairHeads.at[name]]! + pairs[mirror + pairHeads.at[name]]!) / 2)
      for (const axis of ['x', 'y'] as const) put(both(axis === 'x' ? 'centerX' : 'centerY'), { kind: 'center', element, axis, on: other })
      for (const edge of ['left', 'right', 'top', 'bottom'] as const) put(both(`align${edge[0]!.toUpperCase()}${edge.slice(1)}` as 'alignLeft'), { kind: 'align', element, edge, other })
    })
  })
  return out
}
