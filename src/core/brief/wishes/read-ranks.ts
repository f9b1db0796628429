import { chainWishes, order, predicate, skipLittle } from './predicate.ts'
import { readNoun } from './read-nouns.ts'
import type { Noun, Spoken } from './read-nouns.ts'
import type { LedDraft } from './statement.ts'
import type { Token } from './token.ts'

const isThen = (token: Token | undefined): boolean => token?.kind === 'and' && token.value === 'then'

/** `photo first, headline second`, `headline first, subhead next, button last` */
export function readRanks(tokens: readonly Token[], at: number, spoken: Spoken): LedDraft | null {
  const counted = readCounted(tokens, at, spoken)
  if (counted !== null) return counted
  const nouns: Noun[] = []
  let end = at
  for (let index = at; nouns.length < 8;) {
    const noun = readNoun(tokens, index, spoken)
    const stood = noun === null ? at : skipLittle(tokens, noun.end, ['verb', 'modal', 'filler'])
    const isNext = nouns.length > 0 && (isThen(tokens[stood]) || (tokens[stood]?.kind === 'rel' && tokens[stood]!.value === 'beside')) && ['comma', 'and', undefined].includes(tokens[stood + 1]?.kind)
    if (noun !== null && isNext) {
      nouns.push(noun)
      end = stood + 1
      index = skipLittle(tokens, end, ['comma', 'and', 'filler'])
      continue
    }
    const rank = noun === null ? at : skipLittle(tokens, noun.end, ['verb', 'modal', 'filler', 'comma', 'at', 'rel'])
    if (noun === null || (tokens[rank]?.kind !== 'nth' && !(tokens[rank]?.value.startsWith('0.33') === true && nouns.length === 2)) || (tokens[rank]!.kind === 'nth' && tokens[rank]!.amount !== nouns.length + 1 && tokens[rank]!.amount !== -1)) break
    nouns.push(noun)
    end = rank + 1
    index = skipLittle(tokens, end, ['comma', 'and', 'filler'])
  }
  const axis = tokens.some(({ kind, value }) => (kind === 'row' || kind === 'axis') && value === 'x') ? 'x' : 'y'
  // `photo first, text last, date in between`
  const last = nouns.length === 2 ? readNoun(tokens, skipLittle(tokens, end, ['comma', 'and', 'filler']), spoken) : null
  const between = last === null ? -1 : skipLittle(tokens, last.end, ['verb', 'modal', 'filler', 'comma'])
  if (last !== null && tokens[between]?.kind === 'rel' && tokens[between]!.value.startsWith('between') && (tokens[between + 1] === undefined || tokens[between + 1]!.kind === 'comma')) {
    nouns.splice(1, 0, last)
    end = between + 1
  }
  return nouns.length < 2 ? null : { end, nouns, predicates: [predicate(end, (subjects) => chainWishes(subjects, axis).filter(({ kind }) => kind === 'order'))] }
}

/** `the logo above, the headline below`: each of the other. */
export function readOpposites(tokens: readonly Token[], at: number, spoken: Spoken): LedDraft | null {
  const one = readNoun(tokens, at, spoken)
  const first = one === null ? undefined : tokens[one.end]
  const from = one === null ? at : skipLittle(tokens, one.end + 1, ['comma', 'and'])
  if (first?.kind !== 'rel' || from === one!.end + 1) return null
  const other = readNoun(tokens, from, spoken)
  const second = other === null ? undefined : tokens[other.end]
  if (second?.kind !== 'rel' || !['above', 'below'].includes(first.value) || !['above', 'below'].includes(second.value) || first.value === second.value || beginsName(tokens, other!.end + 1)) return null
  return { end: other!.end + 1, nouns: [one!], predicates: [predicate(other!.end + 1, (subjects) => subjects.flatMap((of) => other!.refs.map((ref) => order(of, first.value as 'above', ref))), { objects: other!.refs })] }
}

const beginsName = (tokens: readonly Token[], at: number): boolean => ['det', 'ref', 'pronoun', 'all', 'nth'].includes(tokens[at]?.kind ?? '')

/** `first the headline, second the picture, third the date`, `1) headline 2) subhead` */
function readCounted(tokens: readonly Token[], at: number, spoken: Spoken): LedDraft | null {
  const nouns: Noun[] = []
  let end = at
  for (let index = at; nouns.length < 8;) {
    const { kind = 'stop', amount = 0, value = '' } = tokens[index] ?? {}
    const isRank = (kind === 'nth' && (amount === nouns.length + 1 || (amount === -1 && nouns.length > 0))) || (kind === 'share' && value.startsWith('0.33') && nouns.length === 2) || (kind === 'count' && amount === nouns.length + 1 && tokens[index + 1]?.value === 'close')
    const noun = isRank ? readNoun(tokens, skipLittle(tokens, index + 1, ['comma', 'verb', 'filler', 'det']), spoken) : null
    if (noun === null) break
    nouns.push(noun)
    end = noun.end
    index = skipLittle(tokens, end, ['comma', 'and', 'filler'])
  }
  const axis = tokens.some(({ kind, value }) => (kind === 'row' || kind === 'axis') && value === 'x') ? 'x' : 'y'
  return nouns.length < 2 ? null : { end, nouns, predicates: [predicate(end, (subjects) => chainWishes(subjects, axis).filter(({ kind }) => kind === 'order'))] }
}
