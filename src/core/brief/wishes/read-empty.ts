import { predicate, skipLittle } from './predicate.ts'
import { awayFrom, readPlace } from './read-place.ts'
import { readNouns } from './read-nouns.ts'
import type { Noun } from './read-nouns.ts'
import { unnamed } from './statement.ts'
import type { LedDraft } from './statement.ts'
import type { Token } from './token.ts'

/** `leave the left third empty`, `keep the top free of text`, `reserve the lower quarter for the stamp` */
export function readEmpty(tokens: readonly Token[], at: number, isLed: boolean, isSure: boolean): LedDraft | null {
  const place = isLed || tokens[at]?.kind === 'det' ? readPlace(tokens, at) : null
  if (place === null) return null
  const empty = skipLittle(tokens, place.end, isLed ? ['as', 'det', 'filler'] : ['verb', 'modal', 'filler'])
  const token = tokens[empty]
  if (!isLed && empty === place.end) return null
  const build = (end: number, nouns: readonly Noun[]): LedDraft => ({ end, nouns, predicates: [predicate(end, (subjects) => subjects.flatMap((of) => awayFrom(of, place) ?? []))] })
  if ((token?.kind === 'rest' && token.value === 'empty') || (isSure && isLed && token?.kind === 'gap')) {
    const of = tokens[empty + 1]?.kind === 'of' ? readKept(tokens, empty + 2) : null
    return of === null ? build(empty + 1, [unnamed]) : build(of.end, of.nouns)
  }
  if (token?.kind === 'neg' && token.value === 'off') {
    const of = readKept(tokens, empty + 1)
    return of === null ? null : build(of.end, of.nouns)
  }
  // What is not laid out here is to stand there.
  const rest = tokens.slice(empty)
  const isForeign = isSure && isLed && token?.kind === 'join' && token.value === 'for' && !rest.some(({ kind }) => kind === 'ref' || kind === 'all' || kind === 'pronoun')
  return isForeign ? build(empty + 1, [unnamed]) : null
}

/** Of what a place is kept free. */
function readKept(tokens: readonly Token[], at: number): { readonly end: number; readonly nouns: readonly Noun[] } | null {
  const nouns = readNouns(tokens, skipLittle(tokens, at, ['filler', 'det']), { subjects: [], objects: [] })
  return nouns.length === 0 ? null : { end: nouns.at(-1)!.end, nouns: nouns.map((noun) => ({ ...noun, isNegated: true })) }
}
