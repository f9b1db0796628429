import { predicate, skipLittle } from './predicate.ts'
import { awayFrom, readPlace } from './read-place.ts'
import { unnamed } from './statement.ts'
import type { LedDraft } from './statement.ts'
import type { Token } from './token.ts'

/** `leave the left third empty` */
export function readEmpty(tokens: readonly Token[], at: number, isLed: boolean): LedDraft | null {
  const place = isLed || tokens[at]?.kind === 'det' ? readPlace(tokens, at) : null
  const empty = place === null ? at : isLed ? place.end : skipLittle(tokens, place.end, ['verb', 'modal', 'filler'])
  if (place === null || tokens[empty]?.kind !== 'rest' || tokens[empty]!.value !== 'empty' || (!isLed && empty === place.end)) return null
  return { end: empty + 1, nouns: [unnamed], predicates: [predicate(empty + 1, (subjects) => subjects.flatMap((of) => awayFrom(of, place) ?? []))] }
}
