import { chainWishes, predicate, skipLittle } from './predicate.ts'
import { readGap } from './read-gap.ts'
import { readOwnMiddles, readPageMiddle } from './read-middles.ts'
import { readMore } from './read-more.ts'
import { readNoun, readNouns } from './read-nouns.ts'
import type { Spoken } from './read-nouns.ts'
import { readObjects } from './read-objects.ts'
import { readPlace } from './read-place.ts'
import { readRanks } from './read-ranks.ts'
import { readPredicate } from './read-relation.ts'
import { unnamed } from './statement.ts'
import type { LedDraft } from './statement.ts'
import type { Token } from './token.ts'
import type { Wish, WishRef } from './wish.ts'

/** Verbs that say the relation themselves: `centre the headline …`, `align the left edges of …`, `cover … with …`, `top to bottom: …`. */
export function readLed(tokens: readonly Token[], at: number, spoken: Spoken, isNegated: boolean): LedDraft | null {
  const token = tokens[at]
  if (token === undefined) return null
  const middle = spoken.isSure === true ? readPageMiddle(tokens, at) : null
  if (middle !== null) return middle
  if (token.kind === 'axis' && ['center', 'pos'].includes(tokens[at + 1]?.kind ?? '')) {
    // `vertically centre the logo`
    const led = readLed([tokens[at + 1]!, token, ...tokens.slice(at + 2, at + 64)], 0, spoken, isNegated)
    return led === null ? null : { ...led, end: led.end + at, predicates: led.predicates.map((one) => ({ ...one, end: one.end + at })) }
  }
  if (token.kind === 'center' || (token.kind === 'pos' && token.value === 'middle')) {
    let index = at + 1
    const axis = tokens[index]?.kind === 'axis' ? tokens[index++]! : null
    const nouns = readNouns(tokens, index, spoken)
    if (nouns.length === 0 || (token.kind === 'pos' && !['det', 'ref', 'pronoun', 'all', 'full', 'nth'].includes(tokens[index]?.kind ?? ''))) return null
    const end = nouns.at(-1)!.end
    // What follows is read as if the word stood there.
    const rest = [{ ...token, kind: 'center' as const, value: '' }, ...(axis === null ? [] : [axis]), ...tokens.slice(end, end + 24)]
    const shift = end - (axis === null ? 1 : 2)
    const first = readPredicate(rest, 0, spoken)!
    const predicates = [{ ...first, end: first.end + shift }]
    return readMore(tokens, { end: predicates[0]!.end, nouns, predicates }, spoken)
  }
  if (token.kind === 'align') {
    const found = tokens.slice(at + 1, at + 10).findIndex(({ kind }) => kind === 'ref' || kind === 'pronoun' || kind === 'all')
    if (found < 0) return null
    const words = tokens.slice(at + 1, at + 1 + found)
    const of = words.findIndex(({ kind }) => kind === 'of')
    const start = of >= 0 ? at + 2 + of : at + 1
    const nouns = readNouns(tokens, start, spoken)
    if (nouns.length === 0 || (of < 0 && words.some(({ kind }) => kind === 'pos'))) return null
    const end = nouns.at(-1)!.end
    const edge = words.find(({ kind }) => kind === 'pos')
    const rest = [token, ...(edge === undefined ? [] : [edge]), ...tokens.slice(end, end + 24)]
    const first = readPredicate(rest, 0, spoken)
    if (first === null) return null
    return readMore(tokens, { end: end - (edge === undefined ? 1 : 2) + first.end, nouns, predicates: [{ ...first, end: end - (edge === undefined ? 1 : 2) + first.end }] }, spoken)
  }
  const gap = readGap(tokens, at)
  if (gap !== null && gap.objects.length > 0) return { end: gap.end, nouns: [{ ...unnamed, isNegated: false, refs: gap.objects }], predicates: [gap] }
  if (gap !== null) {
    const page = skipLittle(tokens, gap.end, ['of', 'det'])
    const nouns = readNouns(tokens, skipLittle(tokens, tokens[page]?.kind === 'page' ? page + 1 : gap.end, ['of', 'at', 'filler', 'on', 'join', 'colon', 'page']), spoken)
    return nouns.length === 0 ? null : { end: nouns.at(-1)!.end, nouns, predicates: [{ ...gap, end: nouns.at(-1)!.end }] }
  }
  const ranked = spoken.isSure === true ? readRanks(tokens, at, spoken) : null
  if (ranked !== null) return ranked
  const owned = spoken.isSure === true ? readOwnMiddles(tokens, at) : null
  if (owned !== null) return owned
  const sized = readSideOf(tokens, at, spoken, isNegated)
  if (sized !== null) return sized
  if (token.kind === 'row') {
    const nouns = readNouns(tokens, skipLittle(tokens, at + 1, ['comma', 'colon', 'filler', 'verb']), spoken)
    if (nouns.length < 2) return spoken.isSure === true ? readRanks(tokens, skipLittle(tokens, at + 1, ['comma', 'colon', 'filler', 'verb']), spoken) : null
    return { end: nouns.at(-1)!.end, nouns, predicates: [predicate(nouns.at(-1)!.end, (subjects) => chainWishes(subjects, token.value))] }
  }
  if (token.kind === 'hold' || token.kind === 'fill') {
    const part = readPart(tokens, at, spoken)
    if (part !== null) return part
    const nouns = readNouns(tokens, at + 1, spoken)
    const end = skipLittle(tokens, nouns.at(-1)?.end ?? -1)
    const by = tokens[end]?.kind === 'with' ? readObjects(tokens, end + 1, spoken) : null
    if (by === null) return readUncovered(tokens, at, isNegated)
    return { end: by.end, nouns, predicates: [predicate(by.end, (subjects) => by.refs.flatMap((of) => subjects.map((other): Wish => ({ kind: 'cover', of, other }))), { objects: by.refs })] }
  }
  return null
}

/** `the height of the headline is at most a quarter of the page` */
function readSideOf(tokens: readonly Token[], at: number, spoken: Spoken, isNegated: boolean): LedDraft | null {
  const side = skipLittle(tokens, at, ['det', 'filler'])
  if (tokens[side]?.kind !== 'measure' || tokens[side + 1]?.kind !== 'of') return null
  const nouns = readNouns(tokens, side + 2, spoken)
  if (nouns.length === 0) return null
  const after = skipLittle(tokens, nouns.at(-1)!.end, ['modal', 'filler', 'verb', 'at', 'colon', 'comma', 'fill'])
  const isNot = isNegated || (tokens[after]?.kind === 'neg' && tokens[after + 1]?.kind !== 'compare')
  const from = tokens[after]?.kind === 'neg' ? skipLittle(tokens, after + 1, ['modal', 'verb', 'filler']) : after
  const first = readPredicate([tokens[side]!, ...tokens.slice(from, from + 20)], 0, spoken, isNot)
  if (first === null) return null
  const end = first.end - 1 + from
  const build = (subjects: readonly WishRef[]): Wish[] => first.build(subjects).filter(({ kind }) => kind === 'size')
  return { end, nouns, predicates: [{ ...first, end, build }] }
}

/** `do not cover the face with text` */
function readUncovered(tokens: readonly Token[], at: number, isNegated: boolean): LedDraft | null {
  const subject = skipLittle(tokens, at + 1, ['det', 'filler'])
  if (!isNegated || tokens[subject]?.kind !== 'subject') return null
  if (subject + 1 === tokens.length || tokens[subject + 1]!.kind === 'comma') return { end: subject + 1, nouns: [{ ...unnamed, refs: ['text'] }], predicates: [predicate(subject + 1, (subjects) => subjects.map((of): Wish => ({ kind: 'clear', of })))] }
  if (tokens[subject + 1]!.kind !== 'with') return null
  const noun = readNoun(tokens, subject + 2, { subjects: [], objects: [] })
  return noun === null ? null : { end: noun.end, nouns: [noun], predicates: [predicate(noun.end, (subjects) => subjects.map((of): Wish => ({ kind: 'clear', of })))] }
}

/** `cover the photo’s lower third with the panel`, `… the lower third of the photo …`: it lies there, as large as that. */
function readPart(tokens: readonly Token[], at: number, spoken: Spoken): LedDraft | null {
  const owner = readNoun(tokens, at + 1, spoken)
  const isOwned = owner !== null && tokens[owner.end]?.kind === 'det' && tokens[owner.end + 1]?.kind === 'pos'
  const place = readPlace(tokens, isOwned ? owner.end + 1 : at + 1)
  if (place === null || place.share === null || (place.across === null) === (place.down === null)) return null
  const whole = isOwned ? owner : tokens[place.end]?.kind === 'of' ? readNoun(tokens, place.end + 1, spoken) : null
  const end = isOwned ? place.end : (whole?.end ?? at)
  const by = whole !== null && tokens[end]?.kind === 'with' ? readObjects(tokens, end + 1, spoken) : null
  const edge = place.across ?? place.down
  if (by === null || whole === null || edge === null || edge === 'middle') return null
  const { share } = place
  const isAcross = place.across !== null
  return { end: by.end, nouns: [whole], predicates: [predicate(by.end, (subjects) => by.refs.flatMap((of) => subjects.flatMap((other): Wish[] => [
    { kind: 'inside', of, other }, { kind: 'align', of, edge, other },
    { kind: 'size', of, side: 'width', relation: 'equal', share: isAcross ? share : 1, other }, { kind: 'size', of, side: 'height', relation: 'equal', share: isAcross ? 1 : share, other },
  ])), { objects: by.refs })] }
}
