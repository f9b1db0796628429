import { skipLittle } from './predicate.ts'
import { readNouns } from './read-nouns.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import type { Wish } from './wish.ts'

/** `…, no less than a quarter`, `headline 70 % of the page wide, subhead 50 %`: one more share of the same side, of the same thing or of another. */
export function readSizeAgain(tokens: readonly Token[], statement: Statement): Statement {
  const model = statement.wishes.at(-1)
  const from = skipLittle(tokens, statement.end, ['comma', 'and', 'filler'])
  if (model?.kind !== 'size' || from === statement.end) return statement
  const nouns = readNouns(tokens, from, { subjects: [], objects: [] })
  const start = skipLittle(tokens, nouns.at(-1)?.end ?? from, ['modal', 'verb', 'filler', 'colon'])
  const isNegated = tokens[start]?.kind === 'neg'
  const limit = tokens[isNegated ? start + 1 : start]
  const hasLimit = limit?.kind === 'limit'
  if ((nouns.length === 0 && !hasLimit) || nouns.some(({ isPronoun }) => isPronoun) || (isNegated && !hasLimit)) return statement
  const first = skipLittle(tokens, hasLimit ? (isNegated ? start + 2 : start + 1) : start, ['det', 'filler'])
  const isCounted = tokens[first]?.kind === 'count' && tokens[first + 1]?.kind === 'share'
  const share = tokens[isCounted ? first + 1 : first]
  if (share?.kind !== 'share') return statement
  const after = (isCounted ? first + 1 : first) + 1
  const end = skipLittle(tokens, after, ['of', 'det', 'page', 'pronoun', 'filler'])
  if (tokens[end] !== undefined && tokens[end]!.kind !== 'comma' && tokens[end]!.kind !== 'and') return statement
  const said = hasLimit && limit.value !== 'equal' ? (limit.value === 'exceed' ? 'at-least' : (limit.value as 'at-most')) : null
  const relation = said === null ? model.relation : isNegated ? (said === 'at-most' ? 'at-least' : 'at-most') : said
  const wish: Wish = { ...model, relation, share: Math.min(20, share.amount * (isCounted ? tokens[first]!.amount : 1)) }
  const subjects = nouns.flatMap(({ refs }) => refs)
  return { ...statement, end, wishes: [...statement.wishes, ...(subjects.length === 0 ? [wish] : subjects.map((of) => ({ ...wish, of })))] }
}
