import { skipLittle } from './predicate.ts'
import type { Predicate } from './predicate.ts'
import type { Token } from './token.ts'
import type { Wish, WishRef } from './wish.ts'

/** 比图片宽20%, 比按钮窄三分之一, 比按钮宽一倍 */
export function readMoreBy(tokens: readonly Token[], at: number, value: string, every: (end: number, wish: (of: WishRef, other: WishRef) => Wish) => Predicate): Predicate | null {
  const by = skipLittle(tokens, at + 1, ['filler', 'limit'])
  const amount = tokens[by]
  if (amount?.kind !== 'share' && amount?.kind !== 'times') return null
  const isMore = value.endsWith('>')
  const share = amount.kind === 'times' ? amount.amount : isMore ? 1 + amount.amount : 1 - amount.amount
  return every(by + 1, (of, other) => ({ kind: 'size', of, side: value.startsWith('width') ? 'width' : 'height', relation: 'equal', share: Math.max(0, Math.min(20, share)), other }))
}
