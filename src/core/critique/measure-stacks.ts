import type { Role } from '#core/design/layer.ts'
import { area, bottom, contains, right, type Box, type Size } from '#core/geometry/box.ts'
import type { ForegroundElement } from './list-elements.ts'

/** What belongs together on a page: the message, the offer, the call to action, the small facts, the sender. */
export type BlockName = 'message' | 'offer' | 'action' | 'details' | 'brand'

const blocks: Partial<Readonly<Record<Role, BlockName>>> = {
  eyebrow: 'message', headline: 'message', subhead: 'message', body: 'message', price: 'offer', badge: 'offer', cta: 'action', logo: 'brand',
}

/** Two neighbours in a column or a row, and the distance between where they were set. */
export interface StackGap {
  readonly a: ForegroundElement
  readonly b: ForegroundElement
  readonly axis: 'x' | 'y'
  /** In pixels; at least 0. */
  readonly gap: number
  /** Whether both say the same thing. */
  readonly isInside: boolean
}

/** Seals lie where they like; a picture is no line of a stack. */
const isStacked = ({ kind, isTurned }: ForegroundElement): boolean => kind !== 'hero' && kind !== 'badge' && !isTurned

/** In pixels: how far a button's face may stand out over its edge. */
const faceSlack = 6

export const blockOf = ({ role }: ForegroundElement): BlockName => blocks[role] ?? 'details'

/** The gaps that the eye walks over: from each element to the nearest one below it that stands under it, or beside it in a row. */
export function measureStacks(elements: readonly ForegroundElement[], page: Size): StackGap[] {
  const stacked = elements.filter((one) => isStacked(one) && !elements.some((other) => isFaceOf(one, other)))
  const isStrip = page.width > page.height * 2.5
  return stacked.flatMap((a) => {
    const below = isStrip ? null : nearest(a, stacked, 'y')
    if (below !== null) return [below]
    const beside = isStrip ? nearest(a, stacked, 'x') : null
    return beside === null ? [] : [beside]
  })
}

/** A button may be of two shapes, its face and its edge: the larger one counts. */
const isFaceOf = (one: ForegroundElement, other: ForegroundElement): boolean =>
  one.kind === 'button' && other.kind === 'button' && contains(other.box, one.box, faceSlack) && (area(other.box) > area(one.box) || (area(other.box) === area(one.box) && other.id < one.id))

/** How much of the smaller one's side they must share to stand in one line. */
const sharedSide = 0.3

function nearest(a: ForegroundElement, others: readonly ForegroundElement[], axis: 'x' | 'y'): StackGap | null {
  const [fromA, toA, lowA, highA] = spanOf(a.setBox, axis)
  let best: StackGap | null = null
  for (const b of others) {
    if (b === a) continue
    const [fromB, toB, lowB, highB] = spanOf(b.setBox, axis)
    if ((fromB + toB) / 2 <= (fromA + toA) / 2) continue
    if (Math.min(highA, highB) - Math.max(lowA, lowB) < Math.min(highA - lowA, highB - lowB) * sharedSide) continue
    const gap = Math.max(0, fromB - toA)
    if (best === null || gap < best.gap) best = { a, b, axis, gap, isInside: blockOf(a) === blockOf(b) }
  }
  return best
}

/** From and to along the axis, low and high across it. */
const spanOf = (box: Box, axis: 'x' | 'y'): [number, number, number, number] =>
  axis === 'y' ? [box.y, bottom(box), box.x, right(box)] : [box.x, right(box), box.y, bottom(box)]
