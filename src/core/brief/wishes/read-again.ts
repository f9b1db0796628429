import { skipLittle } from './predicate.ts'
import type { Statement } from './statement.ts'
import type { Noun } from './read-nouns.ts'
import { refEntries } from './token.ts'
import type { Token } from './token.ts'
import type { Wish, WishRef } from './wish.ts'

type ReadNouns = (tokens: readonly Token[], at: number) => Noun[]

/** `…, and the button too`, `… and so should the second line`, `…，副标题也一样`: the same of another. */
export function repeatFor(tokens: readonly Token[], statement: Statement, readNouns: ReadNouns): Statement {
  const from = skipLittle(tokens, statement.end, ['comma', 'filler', 'stop'])
  const joint = tokens[from]
  const isSo = joint?.kind === 'and' && joint.value === 'so'
  const nouns = readNouns(tokens, joint?.kind === 'and' || joint?.kind === 'with' ? from + 1 : from)
  const end = nouns.at(-1)?.end ?? from
  const after = skipLittle(tokens, end, ['filler', 'modal', 'verb'])
  const isSame = tokens[after]?.kind === 'same' && tokens[after]!.value === ''
  const last = skipLittle(tokens, isSame ? after + 1 : after, ['filler'])
  const isEnd = tokens[last] === undefined || (isSo && ['comma', 'and', 'with', 'join'].includes(tokens[last]!.kind))
  const isAlso = (tokens[end]?.text === '也' || tokens[end]?.value === 'too') && from > statement.end
  const isSaid = isSo || isAlso || (isSame && from > statement.end) || (joint?.kind === 'and' && tokens[end]?.kind === 'filler' && last === skipLittle(tokens, end, ['filler']))
  if (nouns.length === 0 || nouns.some(({ isPronoun }) => isPronoun) || !isEnd || !isSaid) return statement
  const model = findModel(tokens, statement)
  const more = model === null ? [] : nouns.flatMap(({ refs }) => refs).flatMap((ref) => statement.wishes.flatMap((wish) => replace(wish, model, ref) ?? []))
  return more.length === 0 ? statement : { ...statement, end: last, wishes: [...statement.wishes, ...more] }
}

/** `Same for the button.`: what the sentence before said of one thing, of another. */
export function repeatSentence(tokens: readonly Token[], before: readonly Wish[], subjects: readonly WishRef[], readNouns: ReadNouns): { readonly wishes: readonly Wish[]; readonly refs: readonly WishRef[] } | null {
  const same = skipLittle(tokens, 0, ['det', 'filler', 'verb'])
  const named = skipLittle(tokens, same + 1, ['join', 'with', 'at', 'verb', 'filler'])
  const nouns = (tokens[same]?.kind === 'and' && tokens[same]!.value === 'so') || (tokens[same]?.kind === 'same' && tokens[same]!.value === '' && tokens.slice(same + 1, named).some(({ kind }) => kind === 'join' || kind === 'with')) ? readNouns(tokens, named) : []
  const end = skipLittle(tokens, nouns.at(-1)?.end ?? -1, ['filler', 'comma'])
  if (nouns.length === 0 || end < tokens.length || subjects.length !== 1 || nouns.some(({ isPronoun }) => isPronoun)) return null
  const refs = nouns.flatMap((noun) => noun.refs)
  const wishes = refs.flatMap((ref) => before.flatMap((wish) => replace(wish, subjects[0]!, ref) ?? []))
  return wishes.length === 0 ? null : { wishes, refs }
}

/** What the sentence named first, or what the wishes are of. */
function findModel(tokens: readonly Token[], { start, end, wishes, spoken }: Statement): WishRef | null {
  const first = tokens.slice(0, end).find(({ kind, value }, at) => kind === 'ref' && value !== 'nothing' && (at >= start || tokens.slice(at, start).every((token) => token.kind !== 'comma')))
  const named = first === undefined ? null : refEntries[first.value]!.ref
  const isNamed = named !== null && wishes.every((wish) => replace(wish, named, named) !== null)
  return isNamed ? named : spoken.subjects.length === 1 ? spoken.subjects[0]! : null
}

/** The wish with another thing in place of that one; null where it does not speak of it. */
function replace(wish: Wish, model: WishRef, ref: WishRef): Wish | null {
  const isModel = (one: WishRef | 'page'): boolean => JSON.stringify(one) === JSON.stringify(model)
  if (isModel(wish.of)) return { ...wish, of: ref }
  if ('other' in wish && isModel(wish.other)) return { ...wish, other: ref }
  return wish.kind === 'center' && isModel(wish.on) ? { ...wish, on: ref } : null
}
