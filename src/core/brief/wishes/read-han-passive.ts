import { predicate, skipLittle } from './predicate.ts'
import type { Predicate } from './predicate.ts'
import { readHanNoun } from './read-han-nouns.ts'
import type { Spoken } from './read-nouns.ts'
import type { Token } from './token.ts'
import type { Wish } from './wish.ts'

/** 被面板盖住 */
export function readPassive(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  if (tokens[at]?.kind !== 'bei') return null
  const noun = readHanNoun(tokens, at + 1, spoken)
  if (noun === null) return null
  const end = skipLittle(tokens, noun.end, ['filler'])
  const objects = noun.refs
  return tokens[end]?.kind === 'hold' ? predicate(end + 1, (subjects) => subjects.flatMap((of) => objects.map((other): Wish => ({ kind: 'inside', of, other }))), { objects }) : null
}
