import { predicate, skipLittle } from './predicate.ts'
import type { Predicate } from './predicate.ts'
import type { Spoken } from './read-nouns.ts'
import { readObjects } from './read-objects.ts'
import type { Token } from './token.ts'
import type { Wish } from './wish.ts'

/** `may not leave the panel` is to lie in it, `extends beyond the text` to lie around that. */
export function readExit(tokens: readonly Token[], from: number, spoken: Spoken, isNegated: boolean): Predicate | null {
  const at = skipLittle(tokens, from, ['filler', 'modal', 'at'])
  const token = tokens[at]
  const isLeaving = token?.kind === 'exit' || (isNegated && ((token?.kind === 'verb' && token.value === 'leave') || (token?.kind === 'limit' && token.value === 'exceed')))
  if (!isLeaving || (!isNegated && token!.value !== 'reach')) return null
  const found = readObjects(tokens, skipEdge(tokens, skipLittle(tokens, at + 1, ['filler', 'of', 'rel', 'at', 'exit'])), spoken)
  if (found === null) return null
  return predicate(skipLittle(tokens, skipOwned(tokens, found.end), ['on', 'in', 'sides', 'all', 'shape']), (subjects) => subjects.flatMap((of) => found.refs.map((other): Wish => ({ kind: isNegated ? 'inside' : 'cover', of, other }))), { objects: found.refs })
}

/** `the borders of`, before what they are the borders of. */
export function skipEdge(tokens: readonly Token[], at: number): number {
  const shape = skipLittle(tokens, at, ['det', 'pos', 'filler'])
  if (tokens[shape]?.kind !== 'shape') return at
  const of = skipLittle(tokens, shape + 1, ['shape'])
  return tokens[of]?.kind === 'of' ? of + 1 : at
}

/** `’s edges`, behind what they are the edges of. */
function skipOwned(tokens: readonly Token[], at: number): number {
  const shape = skipLittle(tokens, at, ['det', 'shape'])
  return tokens[shape - 1]?.kind === 'shape' ? shape : at
}
