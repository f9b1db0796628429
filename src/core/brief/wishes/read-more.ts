import { skipLittle } from './predicate.ts'
import type { Predicate } from './predicate.ts'
import { readNouns } from './read-nouns.ts'
import type { Spoken } from './read-nouns.ts'
import { beginsPredicate } from './read-objects.ts'
import { readPredicate } from './read-relation.ts'
import type { LedDraft } from './statement.ts'
import type { Token } from './token.ts'

const mostPredicates = 8

/** Further predicates of the same subjects: `above B and left of C`, `top left, not too close`. */
export function readMore<T extends LedDraft>(tokens: readonly Token[], draft: T, spoken: Spoken): T {
  let { end } = draft
  const predicates = [...draft.predicates]
  while (predicates.length < mostPredicates) {
    const after = skipLittle(tokens, end, ['comma', 'and'])
    const from = skipLittle(tokens, after, after > end ? ['filler', 'modal', 'verb'] : ['filler'])
    // `right of the price, and centre both on each other`
    if (after > end && tokens[from]?.kind === 'center' && (tokens[from + 1]?.kind === 'pronoun' || (tokens[from + 1]?.kind === 'det' && tokens[from + 1]!.value === 'both'))) break
    if (tokens[from]?.kind === 'pos' && tokens[from]!.value === 'middle' && ['pronoun', 'ref'].includes(tokens[skipLittle(tokens, from + 1, ['det'])]?.kind ?? '')) break
    const next = readPredicate(tokens, from, { ...spoken, subjects: draft.predicates[0]?.objects ?? [], objects: [], owners: spoken.subjects })
    // `…, the top stays empty`
    if ((after > end && tokens[after]?.kind === 'det' && tokens[after]!.value === 'both') || (tokens[from]?.kind === 'row' && predicates[0]!.objects.length > 0)) break
    const isOther = after > end && tokens[from]?.kind === 'det' && ['verb', 'modal', 'rest', 'held', 'join'].includes(tokens[next?.end ?? 0]?.kind ?? '')
    if (next === null || isOther || (after > end && leadsOn(tokens, next.end))) break
    // `followed by the text underneath`
    if (!(next.isBackward === true && next.objects.length === 0 && predicates[0]!.objects.length > 0 && after === end)) predicates.push(tokens.slice(after, from).some(({ value }) => value === 'which') ? ofObjects(next, predicates.at(-1)!) : next)
    end = next.end
  }
  return { ...draft, end, predicates }
}

/** `followed by the text, which is followed by the button` */
const ofObjects = (next: Predicate, { objects }: Predicate): Predicate => (objects.length === 0 ? next : { ...next, build: () => next.build(objects) })

/** A name stands behind it that has nothing else said of it: the predicate is that one's. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  const from = skipLittle(tokens, at, ['filler', 'verb', 'modal', 'colon', 'comma'])
  const nouns = readNouns(tokens, from, { subjects: [], objects: [] })
  return nouns.length > 0 && !beginsPredicate(tokens, nouns.at(-1)!.end) && !(tokens[at]?.kind === 'comma')
}
