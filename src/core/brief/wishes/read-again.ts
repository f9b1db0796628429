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
