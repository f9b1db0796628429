import { describeRef, describeWish } from './describe-wish.ts'
import type { Wish, WishRef } from './wish.ts'

export interface WishConflict {
  /** Positions of the two wishes (or the one) that cannot be kept together. */
  readonly wishes: readonly number[]
  readonly message: string
}

/** The start of a thing plus `length` is at most the start or end of another: `to - from >= length`. */
interface Bound { readonly from: string; readonly to: string; readonly length: number }

/** Nothing is thinner on the page than this share of it. */
const thinnest = 0.02

/** Wishes that contradict one another, in plain words; each is found against those before it. */
export function findConflicts(wishes: readonly Wish[], language: 'en' | 'zh'): WishConflict[] {
  const out: WishConflict[] = []
  const kept: number[] = []
  wishes.slice(0, 64).forEach((wish, index) => {
    if (canHold([...kept.map((at) => wishes[at]!), wish])) {
      kept.push(index)
      return
    }
    const rival = kept.find((at) => !canHold([wishes[at]!, wish]))
    out.push({ wishes: rival === undefined ? [index] : [rival, index], message: tell(wish, rival === undefined ? null : wishes[rival]!, language) })
  })
  return out
}

function tell(wish: Wish, rival: Wish | null, language: 'en' | 'zh'): string {
  const later = describeWish(wish, language)
  if (rival === null) return language === 'zh' ? `“${later}”与其他愿望合在一起无法实现。` : `“${later}” cannot be kept together with the other wishes.`
  const earlier = describeWish(rival, language)
  if (wish.kind === 'region' && rival.kind === 'region' && key(wish.of) === key(rival.of)) {
    const [one, two] = [earlier, later].map((text) => text.replace(/^[^:：]*[:：]\s*/, ''))
    return language === 'zh' ? `${describeRef(wish.of, 'zh')}不能同时在${one}和${two}。` : `The ${describeRef(wish.of, 'en')} cannot be both ${one} and ${two}.`
  }
  return language === 'zh' ? `“${earlier}”与“${later}”互相矛盾。` : `“${earlier}” and “${later}” contradict each other.`
}

const key = (ref: WishRef): string => (typeof ref === 'string' ? ref : 'group' in ref ? `${ref.group} but ${ref.but.join(' ')}` : `${ref.roles[0]}${ref.nth === undefined ? '' : ` ${ref.nth}`}`)
const textRoles = new Set(['headline', 'subhead', 'eyebrow', 'body', 'date', 'price', 'contact', 'legal'])

/** Whether all can be true of one page: difference bounds on each axis, which Bellman–Ford finds a contradiction in. */
export function canHold(wishes: readonly Wish[]): boolean {
  const things = new Set(wishes.flatMap((wish) => ['of', 'other', 'on'].flatMap((field) => {
    const ref = (wish as Record<string, unknown>)[field] as WishRef | 'page' | undefined
    return ref === undefined || ref === 'page' ? [] : [key(ref)]
  })))
  const each = (ref: WishRef): string[] => {
    const own = key(ref)
    const single = [...things].filter((thing) => !['everything', 'rest', 'text', 'images'].includes(thing))
    if (own === 'everything') return [own, ...single]
    return own === 'text' ? [own, ...single.filter((thing) => textRoles.has(thing.split(' ')[0]!))] : [own]
  }
  return (['x', 'y'] as const).every((axis) => {
    const bounds: Bound[] = [...things].flatMap((thing) => [{ from: '0', to: `${thing}<`, length: 0 }, { from: `${thing}<`, to: `${thing}>`, length: thinnest }, { from: `${thing}>`, to: '1', length: 0 }])
    bounds.push({ from: '0', to: '1', length: 1 }, { from: '1', to: '0', length: -1 })
    for (const wish of wishes) for (const of of each(wish.of)) bounds.push(...boundsOf(wish, of, axis, each))
    return isFeasible(bounds)
  })
}

function boundsOf(wish: Wish, of: string, axis: 'x' | 'y', each: (ref: WishRef) => string[]): Bound[] {
  const start = `${of}<`
  const end = `${of}>`
  const others = 'other' in wish && wish.other !== 'page' ? each(wish.other).filter((other) => other !== of) : []
  switch (wish.kind) {
    case 'region': {
      const [from, length] = axis === 'x' ? [wish.region.x, wish.region.width] : [wish.region.y, wish.region.height]
      return [{ from: '0', to: start, length: from }, { from: end, to: '1', length: 1 - from - length }]
    }
    case 'order': {
      if ((wish.side === 'above' || wish.side === 'below') !== (axis === 'y')) return []
      return others.map((other) => (wish.side === 'above' || wish.side === 'left-of' ? { from: end, to: `${other}<`, length: 0 } : { from: `${other}>`, to: start, length: 0 }))
    }
    case 'center':
      return wish.axis === axis && wish.on === 'page' ? [{ from: start, to: '1', length: 0.5 + thinnest / 2 }, { from: '0', to: end, length: 0.5 + thinnest / 2 }] : []
    case 'cover':
    case 'inside':
      return others.flatMap((other) => {
        const [outer, inner] = wish.kind === 'cover' ? [of, other] : [other, of]
        return [{ from: `${outer}<`, to: `${inner}<`, length: 0 }, { from: `${inner}>`, to: `${outer}>`, length: 0 }]
      })
    case 'align': {
      const [mine, sign] = wish.edge === 'left' || wish.edge === 'top' ? [start, '<'] : [end, '>']
      return (wish.edge === 'left' || wish.edge === 'right') === (axis === 'x') ? others.flatMap((other) => [{ from: mine, to: `${other}${sign}`, length: 0 }, { from: `${other}${sign}`, to: mine, length: 0 }]) : []
    }
    case 'size': {
      if ((wish.side === 'width') !== (axis === 'x') || wish.other !== 'page') return []
      const share = Math.min(1, wish.share)
      return [...(wish.relation === 'at-most' ? [] : [{ from: start, to: end, length: share }]), ...(wish.relation === 'at-least' ? [] : [{ from: end, to: start, length: -wish.share }])]
    }
    case 'clear':
      return []
  }
}

function isFeasible(bounds: readonly Bound[]): boolean {
  const least = new Map<string, number>()
  for (const { from, to } of bounds) least.set(from, 0).set(to, 0)
  for (let round = 0; round <= least.size; round++) {
    let hasMoved = false
    for (const { from, to, length } of bounds) {
      if (least.get(to)! + 1e-9 < least.get(from)! + length) {
        least.set(to, least.get(from)! + length)
        hasMoved = true
      }
    }
    if (!hasMoved) return true
  }
  return false
}
