import { opposite } from './predicate.ts'
import type { Predicate } from './predicate.ts'
import type { Noun, Spoken } from './read-nouns.ts'
import { degreeWish } from './read-size.ts'
import type { Draft, Statement } from './statement.ts'
import type { Token } from './token.ts'
import type { Wish } from './wish.ts'

const open = new Set(['comma', 'colon', 'and', 'with', 'verb', 'modal', 'join', 'filler', 'neg', 'quote'])
const closed = new Set(['comma', 'and', 'with', 'join', 'filler', 'quote', 'colon', 'det', 'verb', 'pronoun'])

/** Nothing before it makes the name a part of something else. */
export function isFree(tokens: readonly Token[], start: number, last: number, noun: Noun, isLed: boolean): boolean {
  const previous = tokens[start - 1]
  return start === last || previous === undefined || open.has(previous.kind) || isLed || (noun.isStrong && noun.isDefinite)
}

/** Nothing around it says that layout is not what is spoken of. */
function isPlainly(tokens: readonly Token[], start: number, last: number, { nouns, predicates, end, isLed, hasModal = false, hasBe = false, hasColon = false }: Draft): boolean {
  const noun = nouns[0]!
  const first = predicates[0]!
  const next = tokens[end]
  const isFirm = predicates.some((one) => one.isFirm)
  const isStrong = nouns.some((one) => one.isStrong)
  const isEnd = next === undefined || closed.has(next.kind)
  if (!isFree(tokens, start, last, noun, isLed)) return false
  if (nouns.some((one, index) => one.isTrailed && (index < nouns.length - 1 || !isLed)) ) return false
  if (nouns.some((one) => one.isModified && !one.isDefinite) && !isLed && !(isStrong && isFirm)) return false
  if (!isEnd && !((isLed || hasModal || isStrong) && isFirm && (next.kind === 'word' || next.kind === 'verb' ? isLed : true)) ) return false
  // `the price is right`, `call centre`, `photos at the centre on Friday`
  if (first.isBare && hasBe) return false
  if (first.isBare && !isLed && !hasModal && !(isEnd && (next === undefined || next.kind === 'comma' || next.kind === 'and') )) return false
  if (first.isCenterOnly && !isStrong && !isLed && !hasModal && tokens.some(({ kind }) => kind === 'word')) return false
  if (first.isCenterOnly && first.isBare && !isStrong && !isLed) return false
  if (hasColon && next !== undefined && next.kind !== 'comma' && next.kind !== 'and') return false
  return true
}

/** The statement, unless what stands around it says that layout is not what is spoken of. */
export function accept(tokens: readonly Token[], start: number, last: number, draft: Draft, spoken: Spoken): Statement | null {
  const { nouns, predicates, end } = draft
  if (tokens[start - 1]?.kind === 'join' && tokens[start - 1]!.value === 'except') return null
  if (spoken.isSure !== true && !isPlainly(tokens, start, last, draft)) return null
  const subjects = nouns.flatMap(({ refs }) => refs)
  const wishes = [
    ...predicates.flatMap((one) => one.build(subjects)),
    ...nouns.flatMap(({ degree, refs }) => (degree === null ? [] : refs.map((of) => degreeWish(of, degree)))),
  ].map((wish) => turnBack(wish, predicates, spoken)).filter(isSensible)
  if (wishes.length === 0) return null
  const side = wishes.find((wish) => wish.kind === 'order')?.side
  return { start, end, wishes, spoken: predicates.some(({ isBackward }) => isBackward === true) ? spoken : { subjects, objects: predicates.flatMap(({ objects }) => objects), ...(side === undefined ? {} : { side }) } }
}

/** `the logo left of the headline, the badge right of it`: on the other side of the same thing. */
function turnBack(wish: Wish, predicates: readonly Predicate[], { objects, side }: Spoken): Wish {
  const isBackward = wish.kind === 'order' && objects.length === 1 && predicates.some((one) => one.isBackward === true)
  return isBackward && side !== undefined && opposite[wish.side] === side ? { ...wish, other: objects[0]! } : wish
}

/** Nothing stands above itself. */
const isSensible = (wish: Wish): boolean => !('other' in wish && JSON.stringify(wish.other) === JSON.stringify(wish.of)) && !(wish.kind === 'center' && JSON.stringify(wish.on) === JSON.stringify(wish.of))
