import { predicate, skipLittle } from './predicate.ts'
import type { Predicate } from './predicate.ts'
import type { Token } from './token.ts'
import type { Wish } from './wish.ts'

/** `at least 10 % from the top edge`, `never within 5 % of any edge`: that much of the page stays free there. */
export function readClearance(tokens: readonly Token[], at: number, isNegated: boolean): Predicate | null {
  const from = skipLittle(tokens, at, ['limit', 'filler', 'det', 'held', 'verb', 'at', 'in', 'neg'])
  const isWithin = isNegated && tokens.slice(at, from).some(({ kind }) => kind === 'held' || kind === 'limit' || kind === 'at')
  const share = tokens[from]
  if (share?.kind !== 'share' || share.amount >= 0.5) return null
  const measured = skipLittle(tokens, from + 1, ['of', 'det', 'page', 'measure', 'gap', 'filler'])
  const link = tokens[measured - 1]?.kind === 'det' && tokens[measured - 2]?.kind === 'of' ? measured - 2 : tokens[measured - 1]?.kind === 'of' ? measured - 1 : measured
  const token = tokens[link]
  const isAway = token?.kind === 'neg' && token.value === 'off'
  if (!(isAway || (token?.kind === 'of' && (token.value === 'from' || isWithin)))) return null
  const edge = skipLittle(tokens, link + 1, ['det', 'all', 'page', 'of'])
  const isEvery = tokens[edge]?.kind === 'shape' && tokens[edge]!.value === 'edge'
  const side = tokens[edge]
  if (isEvery) return predicate(skipPage(tokens, edge + 1), (subjects) => subjects.map((of): Wish => ({ kind: 'region', of, region: { x: share.amount, y: share.amount, width: 1 - 2 * share.amount, height: 1 - 2 * share.amount }, isLoose: false })))
  if (side?.kind !== 'pos' || side.value === 'middle') return null
  const length = 1 - share.amount
  const isAcross = side.value === 'left' || side.value === 'right'
  const start = side.value === 'left' || side.value === 'top' ? share.amount : 0
  const region = isAcross ? { x: start, y: 0, width: length, height: 1 } : { x: 0, y: start, width: 1, height: length }
  return predicate(skipPage(tokens, skipLittle(tokens, edge + 1, ['shape'])), (subjects) => subjects.map((of): Wish => ({ kind: 'region', of, region, isLoose: false })))
}

function skipPage(tokens: readonly Token[], at: number): number {
  const page = skipLittle(tokens, at, ['of', 'det'])
  return tokens[page]?.kind === 'page' ? page + 1 : at
}
