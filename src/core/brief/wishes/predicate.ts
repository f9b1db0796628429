import type { Place } from './read-place.ts'
import type { Token } from './token.ts'
import { leadOf } from './wish.ts'
import type { Wish, WishRef } from './wish.ts'

/** What is said of the subjects of a sentence. */
export interface Predicate {
  readonly end: number
  /** Hardly anything but a layout is spoken of so. */
  readonly isFirm: boolean
  /** A direction alone (`left`), without even a little word before it. */
  readonly isBare: boolean
  /** `at the centre`: where things happen, too. */
  readonly isCenterOnly: boolean
  readonly objects: readonly WishRef[]
  /** It speaks of what was spoken of before: `it`, or nothing at all. */
  readonly isBackward?: boolean
  /** What may not be said of it is kept by being in something: its wishes stand as they are. */
  readonly isHeld?: boolean
  /** Empty where the wish cannot be kept for those. */
  build(subjects: readonly WishRef[]): Wish[]
}

export const predicate = (end: number, build: Predicate['build'], more: Partial<Omit<Predicate, 'end' | 'build'>> = {}): Predicate =>
  ({ isFirm: true, isBare: false, isCenterOnly: false, objects: [], ...more, end, build })

export const isPlace = ({ across, down, share, isFirm, hasPreposition }: Place): Partial<Omit<Predicate, 'end' | 'build'>> => ({
  isFirm, isBare: !hasPreposition && !isFirm, isCenterOnly: share === null && !isFirm && (across === 'middle' || down === 'middle'),
})

export type Side = 'above' | 'below' | 'left-of' | 'right-of'
export const opposite: Readonly<Record<Side, Side>> = { above: 'below', below: 'above', 'left-of': 'right-of', 'right-of': 'left-of' }

const isUnderlay = (ref: WishRef): boolean => ['panel', 'background', 'decoration'].includes(leadOf(ref))
const isImage = (ref: WishRef): boolean => ['hero', 'illustration', 'images'].includes(leadOf(ref))
export const carries = (ref: WishRef): boolean => isUnderlay(ref) || isImage(ref) || ['badge', 'cta'].includes(leadOf(ref))

export const order = (of: WishRef, side: Side, other: WishRef): Wish => ({ kind: 'order', of, side, other })

/** `over`, `under` and the like lie on one another where one of the two is made for it, and else beside one another. */
export function stackWish(of: WishRef, relation: string, other: WishRef): Wish | null {
  switch (relation) {
    case 'over':
    case 'on-top':
      if (isUnderlay(of)) return { kind: 'cover', of, other }
      if (isUnderlay(other) || (isImage(other) && !isImage(of)) || (leadOf(other) === 'badge' && !carries(of))) return { kind: 'inside', of, other }
      return order(of, 'above', other)
    case 'under':
      return isUnderlay(of) && !isImage(other) ? { kind: 'cover', of, other } : order(of, 'below', other)
    case 'around':
      return isUnderlay(of) ? { kind: 'cover', of, other } : null
    case 'behind':
      return { kind: 'cover', of, other }
    case 'front':
      return { kind: 'inside', of, other }
    default:
      return null
  }
}

/** What comes one after the other along an axis, and across it in line. */
export function chainWishes(refs: readonly WishRef[], axis: string): Wish[] {
  return refs.slice(1).flatMap((of, index): Wish[] => (axis === 'level' || axis === 'plumb' ? [{ kind: 'center', of, axis: axis === 'level' ? 'y' : 'x', on: refs[index]! }] : axis === 'x' ? [order(refs[index]!, 'left-of', of), { kind: 'center', of, axis: 'y', on: refs[index]! }] : [order(refs[index]!, 'above', of)]))
}

/** What may stand between the words of a sentence and says nothing by itself. */
export function skipLittle(tokens: readonly Token[], at: number, kinds: readonly string[] = ['filler']): number {
  let index = at
  while (kinds.includes(tokens[index]?.kind ?? '') && index < at + 6) index++
  return index
}
