import { chainWishes, predicate, skipLittle } from './predicate.ts'
import { readNoun, readNouns } from './read-nouns.ts'
import type { Spoken } from './read-nouns.ts'
import { readPredicate } from './read-relation.ts'
import type { LedDraft } from './statement.ts'
import type { Token } from './token.ts'
import type { Wish, WishRef } from './wish.ts'

/** `the headline’s mid-height should match the photo’s` */
export function readOwnMiddles(tokens: readonly Token[], at: number): LedDraft | null {
  const noun = readNoun(tokens, at, { subjects: [], objects: [] })
  const middle = noun === null ? undefined : tokens[noun.end + 1]
  const isPoint = middle?.kind === 'pos' && middle.value === 'middle'
  if (noun === null || tokens[noun.end]?.kind !== 'det' || middle === undefined || !(isPoint || (middle.kind === 'center' && (middle.value === 'x' || middle.value === 'y')))) return null
  const verb = skipLittle(tokens, noun.end + 2, ['modal', 'filler', 'det', 'on', 'at'])
  if (!((tokens[verb]?.kind === 'same' && tokens[verb]!.value === '') || tokens[verb]?.kind === 'align')) return null
  const other = readNoun(tokens, skipLittle(tokens, verb + 1, ['with', 'at', 'of', 'filler']), { subjects: [], objects: [] })
  if (other === null) return null
  const isOwned = tokens[other.end]?.kind === 'det' && ['center', 'pos'].includes(tokens[other.end + 1]?.kind ?? '')
  if (isPoint && !(isOwned && tokens[other.end + 1]!.value === 'middle')) return null
  const along = isPoint ? (['x', 'y'] as const) : [middle.value as 'x']
  const end = isOwned ? other.end + 2 : other.end
  return { end, nouns: [noun], predicates: [predicate(end, (subjects) => subjects.flatMap((of) => other.refs.flatMap((on) => along.map((axis): Wish => ({ kind: 'center', of, axis, on })))), { objects: other.refs })] }
}

/** `the left edge of the button is aligned with …`, `the tops of the photo and the headline are aligned` */
export function readEdges(tokens: readonly Token[], at: number, spoken: Spoken): LedDraft | null {
  const from = skipLittle(tokens, at, ['det', 'filler'])
  const edge = tokens[from]
  const of = skipLittle(tokens, from + 1, ['shape', 'center'])
  if ((edge?.kind !== 'pos' && !(edge?.kind === 'center' && edge.value !== '')) || tokens[of]?.kind !== 'of') return null
  const nouns = readNouns(tokens, of + 1, spoken)
  if (nouns.length === 0) return null
  const verb = skipLittle(tokens, nouns.at(-1)!.end, ['modal', 'filler'])
  const same = skipLittle(tokens, verb, ['det', 'in', 'on', 'at'])
  // `the centre of the badge is the centre of the photo`
  if (verb > nouns.at(-1)!.end && tokens[same]?.kind === 'pos' && tokens[same]!.value === edge.value && tokens[same + 1]?.kind === 'of') {
    const first = readPredicate([{ ...edge, kind: 'align', value: '' }, edge, ...tokens.slice(same + 1, same + 16)], 0, spoken)
    return first === null ? null : { end: first.end - 2 + same + 1, nouns, predicates: [{ ...first, end: first.end - 2 + same + 1 }] }
  }
  // `the centres of the logo and the photo are on one vertical line`
  const row = skipLittle(tokens, verb, ['on', 'in', 'at'])
  if (tokens[row]?.kind === 'row' && (tokens[row]!.value === 'level' || tokens[row]!.value === 'plumb') && nouns.length > 1) return { end: row + 1, nouns, predicates: [predicate(row + 1, (subjects) => chainWishes(subjects, tokens[row]!.value))] }
  if (tokens[verb]?.kind !== 'align' && !(tokens[verb]?.kind === 'same' && tokens[verb]!.value === '')) return null
  const rest = [{ ...tokens[verb]!, kind: 'align' as const, value: '' }, edge, ...tokens.slice(verb + 1, verb + 16)]
  const first = readPredicate(rest, 0, spoken)
  if (first === null) return null
  // Two points that meet do so both ways.
  const isPoint = edge.kind === 'pos' && edge.value === 'middle' && tokens.slice(verb, verb + 6).some(({ kind, value }) => kind === 'pos' && value === 'middle')
  const build = isPoint ? (subjects: readonly WishRef[]): Wish[] => first.build(subjects).flatMap((wish): Wish[] => (wish.kind === 'center' && wish.on !== 'page' ? (['x', 'y'] as const).map((axis) => ({ ...wish, axis })) : [wish])) : first.build
  return { end: first.end - 1 + verb, nouns, predicates: [{ ...first, build, end: first.end - 1 + verb }] }
}

/** `the page’s vertical centre line runs through the middle of the card`, `centre of page = centre of photo` */
export function readPageMiddle(tokens: readonly Token[], at: number): LedDraft | null {
  const from = skipLittle(tokens, at, ['det', 'page', 'filler'])
  const middle = tokens[from]
  const isMiddle = middle?.kind === 'center' || (middle?.kind === 'pos' && middle.value === 'middle')
  const owner = skipLittle(tokens, from + 1, ['of', 'det', 'noun'])
  const isOfPage = tokens.slice(at, from).some(({ kind }) => kind === 'page') || (owner > from + 1 && tokens[owner]?.kind === 'page')
  if (!isMiddle || !isOfPage) return null
  const verb = tokens[owner]?.kind === 'page' ? owner + 1 : from + 1
  const after = skipLittle(tokens, verb, ['modal', 'verb', 'filler', 'fill', 'hold', 'same', 'align', 'noun'])
  const name = skipLittle(tokens, skipLittle(tokens, skipLittle(tokens, after, ['at', 'with', 'det']), ['pos', 'center', 'shape']), ['of'])
  const nouns = after === verb ? [] : readNouns(tokens, name, { subjects: [], objects: [] })
  if (nouns.length === 0) return null
  const axes = middle.kind === 'center' && (middle.value === 'x' || middle.value === 'y') ? [middle.value as 'x'] : (['x', 'y'] as const)
  const end = nouns.at(-1)!.end
  return { end, nouns, predicates: [predicate(end, (subjects) => subjects.flatMap((of) => axes.map((axis): Wish => ({ kind: 'center', of, axis, on: 'page' }))))] }
}
