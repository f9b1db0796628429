import { predicate, skipLittle } from './predicate.ts'
import type { Predicate } from './predicate.ts'
import { readHanNoun } from './read-han-nouns.ts'
import type { Spoken } from './read-nouns.ts'
import type { Token } from './token.ts'
import type { Wish } from './wish.ts'

/** 图片给标志当背景: the one lies under the other. */
export function readBacking(tokens: readonly Token[], from: number, spoken: Spoken): Predicate | null {
  // The verb may have been passed over as saying nothing.
  const at = tokens[from]?.text === '给' ? from + 1 : tokens[from - 1]?.text === '给' ? from : -1
  const noun = at < 0 ? null : readHanNoun(tokens, at, spoken)
  if (noun === null) return null
  const role = skipLittle(tokens, noun.end, ['verb', 'modal', 'filler'])
  const isBacking = role > noun.end && tokens[role]?.kind === 'ref' && ['background', 'underlay', 'panel'].includes(tokens[role]!.value)
  return isBacking ? predicate(role + 1, (subjects) => subjects.flatMap((of) => noun.refs.map((other): Wish => ({ kind: 'cover', of, other }))), { objects: noun.refs }) : null
}
