import { skipLittle } from './predicate.ts'
import { readNouns } from './read-nouns.ts'
import type { Noun, Spoken } from './read-nouns.ts'
import type { Token } from './token.ts'
import type { WishRef } from './wish.ts'

export const ways = ['in', 'on', 'at']
export const little = ['filler', 'det', 'limit']
const begins = new Set(['in', 'on', 'at', 'rel', 'pos', 'center', 'align', 'hold', 'held', 'modal', 'verb', 'fill', 'limit', 'as', 'same', 'row', 'colon', 'degree', 'compare', 'times'])

export const beginsPredicate = (tokens: readonly Token[], at: number): boolean => begins.has(tokens[skipLittle(tokens, at)]?.kind ?? '')

/** The names after a relation; of a list that goes on as the subjects of the next sentence, only the first. */
export function readObjects(tokens: readonly Token[], at: number, spoken: Spoken): { readonly refs: readonly WishRef[]; readonly isBackward: boolean; readonly end: number } | null {
  const nouns = readNouns(tokens, at, spoken)
  const first = nouns[0]
  if (first === undefined || !isName(first)) return null
  // `date in the panel, price too`
  const isAgain = tokens[nouns.at(-1)!.end]?.value === 'too' && tokens[first.end]?.kind === 'comma'
  const goesOn = nouns.length > 1 && (isAgain || beginsPredicate(tokens, nouns.at(-1)!.end))
  const kept: Noun[] = []
  for (const noun of goesOn ? [first] : nouns) {
    if (!isName(noun) || (kept.length > 0 && noun.refs[0] === 'everything')) break
    kept.push(noun)
  }
  return { refs: kept.flatMap(({ refs }) => refs), isBackward: kept.some(({ isPronoun }) => isPronoun), end: kept.at(-1)!.end }
}

export const isName = (noun: Noun): boolean => !noun.isTrailed && !noun.isNegated && !(noun.isModified && !noun.isDefinite)

export const isClauseEnd = (tokens: readonly Token[], at: number): boolean => ['comma', 'and', 'join', 'filler', 'stop', undefined].includes(tokens[at]?.kind)
