import { chainWishes, opposite, order, predicate, skipLittle } from './predicate.ts'
import type { Predicate } from './predicate.ts'
import { readGap } from './read-gap.ts'
import { readNoun, readNouns } from './read-nouns.ts'
import type { Noun, Spoken } from './read-nouns.ts'
import { readExit } from './read-exit.ts'
import { beginsPredicate, readObjects } from './read-objects.ts'
import { readPredicate } from './read-relation.ts'
import { awayFrom, readPlace } from './read-place.ts'
import { degreeWish } from './read-size.ts'
import type { Token } from './token.ts'
import type { Wish, WishRef } from './wish.ts'

/** One sentence about layout: which tokens it takes and what it wishes. */
export interface Statement {
  readonly start: number
  readonly end: number
  readonly wishes: readonly Wish[]
  readonly spoken: Spoken
}

const mostPredicates = 8
const before = ['filler', 'verb', 'modal']

/** A sentence about layout that begins at `at`; `last` is where the one before it ended. */
export function readClause(tokens: readonly Token[], at: number, spoken: Spoken, last: number): Statement | null {
  let index = at
  let isLed = false
  let isNegated = false
  for (; index < at + 8; index++) {
    const token = tokens[index]
    if (token?.kind === 'verb' && token.value !== 'stand') isLed = true
    else if (token?.kind === 'neg' && (['verb', 'hold'].includes(tokens[index + 1]?.kind ?? '') || isLed)) isNegated = true
    else if (token === undefined || !before.includes(token.kind)) break
  }
  const led = readLed(tokens, index, spoken, isNegated) ?? readEdges(tokens, index, spoken) ?? readEmpty(tokens, index, isLed) ?? (last === 0 ? readOpposites(tokens, index, spoken) : null)
  if (led !== null) return accept(tokens, at, last, { ...led, isLed: true }, spoken)
  const nouns = readNouns(tokens, index, spoken)
  // `body text: centre it on the card`: named, and then told.
  const told = spoken.isSure === true && nouns.length === 1 && tokens[nouns[0]!.end]?.kind === 'colon' ? skipLittle(tokens, nouns[0]!.end + 1, ['filler', 'verb']) : -1
  if (told > 0 && ['center', 'align', 'pos'].includes(tokens[told]?.kind ?? '') && tokens[told + 1]?.kind === 'pronoun') return null
  if (nouns.length > 0) return readSubjectFirst(tokens, at, index, nouns, spoken, last, isLed, isNegated)
  // `its centre matches the price’s centre`
  if (spoken.isSure === true && tokens[index]?.value === 'its' && tokens[index + 1]?.kind === 'pos' && spoken.subjects.length > 0) {
    const owned = readSubjectFirst(tokens, at, index, [{ ...whole, refs: spoken.subjects, isNegated: false, end: index + 1 }], spoken, last, isLed, isNegated)
    if (owned !== null && owned.wishes.every(({ kind }) => kind === 'center' || kind === 'align')) return owned
  }
  return readPredicateFirst(tokens, at, index, spoken, last, isLed, isNegated)
}

export interface Draft {
  readonly end: number
  readonly nouns: readonly Noun[]
  readonly predicates: readonly Predicate[]
  readonly isLed: boolean
  readonly hasModal?: boolean
  readonly hasBe?: boolean
  /** A colon stands between subject and predicate. */
  readonly hasColon?: boolean
}

/** Verbs that say the relation themselves: `centre the headline …`, `align the left edges of …`, `cover … with …`, `top to bottom: …`. */
function readLed(tokens: readonly Token[], at: number, spoken: Spoken, isNegated: boolean): Omit<Draft, 'isLed'> | null {
  const token = tokens[at]
  if (token === undefined) return null
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
  if (gap !== null && gap.objects.length > 0) return { end: gap.end, nouns: [{ ...whole, isNegated: false, refs: gap.objects }], predicates: [gap] }
  if (gap !== null) {
    const nouns = readNouns(tokens, skipLittle(tokens, gap.end, ['of', 'at', 'filler', 'on', 'join']), spoken)
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
    return nouns.length < 2 ? null : { end: nouns.at(-1)!.end, nouns, predicates: [predicate(nouns.at(-1)!.end, (subjects) => chainWishes(subjects, token.value))] }
  }
  if (token.kind === 'hold' || token.kind === 'fill') {
    const nouns = readNouns(tokens, at + 1, spoken)
    const end = skipLittle(tokens, nouns.at(-1)?.end ?? -1)
    const by = tokens[end]?.kind === 'with' ? readObjects(tokens, end + 1, spoken) : null
    if (by === null) return readUncovered(tokens, at, isNegated)
    return { end: by.end, nouns, predicates: [predicate(by.end, (subjects) => by.refs.flatMap((of) => subjects.map((other): Wish => ({ kind: 'cover', of, other }))), { objects: by.refs })] }
  }
  return null
}

const isThen = (token: Token | undefined): boolean => token?.kind === 'and' && token.value === 'then'

/** `photo first, headline second`, `headline first, subhead next, button last` */
function readRanks(tokens: readonly Token[], at: number, spoken: Spoken): Omit<Draft, 'isLed'> | null {
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
  return nouns.length < 2 ? null : { end, nouns, predicates: [predicate(end, (subjects) => chainWishes(subjects, axis).filter(({ kind }) => kind === 'order'))] }
}

/** `the headline’s mid-height should match the photo’s` */
function readOwnMiddles(tokens: readonly Token[], at: number): Omit<Draft, 'isLed'> | null {
  const noun = readNoun(tokens, at, { subjects: [], objects: [] })
  const middle = noun === null ? undefined : tokens[noun.end + 1]
  if (noun === null || tokens[noun.end]?.kind !== 'det' || middle?.kind !== 'center' || (middle.value !== 'x' && middle.value !== 'y')) return null
  const verb = skipLittle(tokens, noun.end + 2, ['modal', 'filler', 'det', 'on', 'at'])
  if (!((tokens[verb]?.kind === 'same' && tokens[verb]!.value === '') || tokens[verb]?.kind === 'align')) return null
  const other = readNoun(tokens, skipLittle(tokens, verb + 1, ['with', 'at', 'of', 'filler']), { subjects: [], objects: [] })
  if (other === null) return null
  const isOwned = tokens[other.end]?.kind === 'det' && ['center', 'pos'].includes(tokens[other.end + 1]?.kind ?? '')
  const { value: axis } = middle
  const end = isOwned ? other.end + 2 : other.end
  return { end, nouns: [noun], predicates: [predicate(end, (subjects) => subjects.flatMap((of) => other.refs.map((on): Wish => ({ kind: 'center', of, axis: axis as 'x', on }))), { objects: other.refs })] }
}

/** `the height of the headline is at most a quarter of the page` */
function readSideOf(tokens: readonly Token[], at: number, spoken: Spoken, isNegated: boolean): Omit<Draft, 'isLed'> | null {
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
function readUncovered(tokens: readonly Token[], at: number, isNegated: boolean): Omit<Draft, 'isLed'> | null {
  const subject = skipLittle(tokens, at + 1, ['det', 'filler'])
  if (!isNegated || tokens[subject]?.kind !== 'subject') return null
  if (subject + 1 === tokens.length || tokens[subject + 1]!.kind === 'comma') return { end: subject + 1, nouns: [{ ...whole, refs: ['text'] }], predicates: [predicate(subject + 1, (subjects) => subjects.map((of): Wish => ({ kind: 'clear', of })))] }
  if (tokens[subject + 1]!.kind !== 'with') return null
  const noun = readNoun(tokens, subject + 2, { subjects: [], objects: [] })
  return noun === null ? null : { end: noun.end, nouns: [noun], predicates: [predicate(noun.end, (subjects) => subjects.map((of): Wish => ({ kind: 'clear', of })))] }
}

/** `the left edge of the button is aligned with …`, `the tops of the photo and the headline are aligned` */
function readEdges(tokens: readonly Token[], at: number, spoken: Spoken): Omit<Draft, 'isLed'> | null {
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
  if (tokens[verb]?.kind !== 'align' && !(tokens[verb]?.kind === 'same' && tokens[verb]!.value === '')) return null
  const rest = [{ ...tokens[verb]!, kind: 'align' as const, value: '' }, edge, ...tokens.slice(verb + 1, verb + 16)]
  const first = readPredicate(rest, 0, spoken)
  if (first === null) return null
  // Two points that meet do so both ways.
  const isPoint = edge.kind === 'pos' && edge.value === 'middle' && tokens.slice(verb, verb + 6).some(({ kind, value }) => kind === 'pos' && value === 'middle')
  const build = isPoint ? (subjects: readonly WishRef[]): Wish[] => first.build(subjects).flatMap((wish): Wish[] => (wish.kind === 'center' && wish.on !== 'page' ? (['x', 'y'] as const).map((axis) => ({ ...wish, axis })) : [wish])) : first.build
  return { end: first.end - 1 + verb, nouns, predicates: [{ ...first, build, end: first.end - 1 + verb }] }
}

const whole: Noun = { refs: ['everything'], isStrong: true, isDefinite: true, isNegated: true, isPronoun: false, degree: null, isTrailed: false, isModified: false, count: 0, end: 0 }

/** `leave the left third empty` */
function readEmpty(tokens: readonly Token[], at: number, isLed: boolean): Omit<Draft, 'isLed'> | null {
  const place = isLed || tokens[at]?.kind === 'det' ? readPlace(tokens, at) : null
  const empty = place === null ? at : isLed ? place.end : skipLittle(tokens, place.end, ['verb', 'modal', 'filler'])
  if (place === null || tokens[empty]?.kind !== 'rest' || tokens[empty]!.value !== 'empty' || (!isLed && empty === place.end)) return null
  return { end: empty + 1, nouns: [whole], predicates: [predicate(empty + 1, (subjects) => subjects.flatMap((of) => awayFrom(of, place) ?? []))] }
}

/** `the logo above, the headline below`: each of the other. */
function readOpposites(tokens: readonly Token[], at: number, spoken: Spoken): Omit<Draft, 'isLed'> | null {
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

/** `two photos side by side`: the first and the second. */
function readPhotoRow(tokens: readonly Token[], at: number, nouns: readonly Noun[]): Predicate | null {
  const row = tokens[at]
  const [noun] = nouns
  if (row?.kind !== 'row' || nouns.length !== 1 || noun!.refs[0] !== 'images') return null
  const refs = Array.from({ length: Math.min(6, Math.max(2, noun!.count)) }, (_, index): WishRef => ({ roles: ['hero', 'illustration'], nth: index + 1 }))
  return predicate(at + 1, () => chainWishes(refs, row.value))
}

function readSubjectFirst(tokens: readonly Token[], start: number, from: number, nouns: readonly Noun[], spoken: Spoken, last: number, isLed: boolean, isNegated: boolean): Statement | null {
  let index = nouns.at(-1)!.end
  let hasModal = false
  let hasBe = false
  let hasColon = false
  let negated = isNegated || nouns[0]!.isNegated
  for (const to = index + 6; index < to; index++) {
    const token = tokens[index]
    if (negated && token !== undefined && readExit(tokens, index, spoken, true) !== null) break
    if (token?.kind === 'verb' && token.value === 'leave') negated = false
    if (token?.kind === 'modal') token.value === 'be' ? (hasBe = true) : (hasModal = true)
    else if (token?.kind === 'colon') hasColon = true
    else if (token?.kind === 'count' && spoken.isSure === true && tokens[index + 1]?.kind === 'rel') continue
    else if (token?.kind === 'comma' && spoken.isSure === true && ['pos', 'in', 'on', 'at', 'held', 'center', 'axis', 'limit', 'full', 'share', 'row'].includes(tokens[index + 1]?.kind ?? '')) continue
    else if (token?.kind === 'neg' && tokens[index + 1]?.kind !== 'compare') negated = true
    else if (token === undefined || !(['filler', 'verb'].includes(token.kind) || (token.kind === 'det' && token.value === 'both') || (token.kind === 'all' && ['verb', 'modal', 'in', 'on', 'at', 'rel'].includes(tokens[index + 1]?.kind ?? '')))) break
  }
  // `headline with the subtitle below`: the one is there for the other.
  const first = readPhotoRow(tokens, index, nouns) ?? readPredicate(tokens, index, spoken, negated)
  // `Full-width picture, edge to edge.`
  if (first === null && spoken.isSure === true && nouns.some(({ degree }) => degree === 'wide') && (tokens[nouns.at(-1)!.end] === undefined || tokens[nouns.at(-1)!.end]!.kind === 'comma')) return accept(tokens, start, last, { end: nouns.at(-1)!.end, nouns, predicates: [predicate(nouns.at(-1)!.end, () => [])], isLed: true }, spoken)
  if (first === null) {
    const pair = tokens[nouns.at(-1)!.end]
    if (from !== start || nouns.length !== 1 || (pair?.kind !== 'with' && pair?.kind !== 'comma')) return null
    const next = readClause(tokens, nouns[0]!.end + 1, { subjects: nouns[0]!.refs, objects: [] }, nouns[0]!.end + 1)
    const isBound = next !== null && next.start === nouns[0]!.end + 1 && next.wishes.some((wish) => 'other' in wish && nouns[0]!.refs.includes(wish.other as WishRef))
    return next !== null && isBound && !nouns[0]!.isTrailed && isFree(tokens, start, last, nouns[0]!, isLed) ? { ...next, start } : null
  }
  const draft = readMore(tokens, { end: first.end, nouns, predicates: [first] }, spoken)
  return accept(tokens, start, last, { ...draft, isLed, hasModal, hasBe, hasColon }, spoken)
}

/** Further predicates of the same subjects: `above B and left of C`, `top left, not too close`. */
function readMore<T extends Omit<Draft, 'isLed'>>(tokens: readonly Token[], draft: T, spoken: Spoken): T {
  let { end } = draft
  const predicates = [...draft.predicates]
  while (predicates.length < mostPredicates) {
    const after = skipLittle(tokens, end, ['comma', 'and'])
    const from = skipLittle(tokens, after, after > end ? ['filler', 'modal', 'verb'] : ['filler'])
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

function readPredicateFirst(tokens: readonly Token[], start: number, from: number, spoken: Spoken, last: number, isLed: boolean, isNegated: boolean): Statement | null {
  const first = readPredicate(tokens, from, { ...spoken, subjects: [], owners: spoken.subjects }, isNegated)
  if (first === null) return null
  let after = skipLittle(tokens, first.end, ['filler', 'verb', 'modal', 'colon', 'comma'])
  // `the top third holds the headline`, `the left half is for the photo`
  const holds = (tokens[after]?.kind === 'hold' && tokens[after]!.value === '') || (tokens[after]?.kind === 'join' && tokens[after]!.value === 'for')
  if (holds) after++
  const nouns = readNouns(tokens, after, spoken)
  if (nouns.length === 0 && !holds && spoken.isSure === true) return readContinued(tokens, start, from, first, spoken, last)
  if (nouns.length === 0 || (holds && !first.isFirm)) return null
  const verbs = tokens.slice(first.end, after)
  const end = nouns.at(-1)!.end
  if (beginsPredicate(tokens, end) && !(holds && skipLittle(tokens, end, ['verb', 'modal', 'filler']) === tokens.length)) {
    // `top: logo, middle: headline`, `at the bottom the date, at the top the logo`: the next begins with its place.
    const kept = nouns[0]!.end
    if (nouns.length > 1 || tokens[kept]?.kind === 'comma' || !verbs.some(({ kind }) => kind === 'verb' || kind === 'colon')) return null
  }
  const isHeld = holds || verbs.some(({ kind }) => kind === 'verb' || kind === 'modal')
  return accept(tokens, start, last, { end, nouns, predicates: [first], isLed: isLed || isHeld, hasColon: verbs.some(({ kind }) => kind === 'colon') }, spoken)
}

/** `Bigger logo! At least 30 % of the width.`: more is said of what was spoken of. */
function readContinued(tokens: readonly Token[], start: number, from: number, first: Predicate, spoken: Spoken, last: number): Statement | null {
  const next = tokens[first.end]?.kind
  const isWhole = next === undefined || next === 'comma' || next === 'and' || next === 'join'
  if (spoken.subjects.length === 0 || !isWhole || (tokens[from]!.kind === 'det' && !['share', 'full'].includes(tokens[from + 1]?.kind ?? '')) || (first.isBare && tokens[from + 1]?.kind !== 'full')) return null
  const noun: Noun = { ...whole, refs: spoken.subjects, isNegated: false, isPronoun: true }
  return accept(tokens, start, last, { ...readMore(tokens, { end: first.end, nouns: [noun], predicates: [first] }, spoken), isLed: true }, spoken)
}

const open = new Set(['comma', 'colon', 'and', 'with', 'verb', 'modal', 'join', 'filler', 'neg', 'quote'])
const closed = new Set(['comma', 'and', 'with', 'join', 'filler', 'quote', 'colon', 'det', 'verb', 'pronoun'])

/** Nothing before it makes the name a part of something else. */
function isFree(tokens: readonly Token[], start: number, last: number, noun: Noun, isLed: boolean): boolean {
  const previous = tokens[start - 1]
  return start === last || previous === undefined || open.has(previous.kind) || isLed || (noun.isStrong && noun.isDefinite)
}

/** Nothing around it says that layout is not what is spoken of. */
function isPlainly(tokens: readonly Token[], start: number, last: number, { nouns, predicates, end, isLed, hasModal = false, hasBe = false, hasColon = false }: Draft): boolean {
  const noun = nouns[0]!
  const first = predicates[0]!
  const next = tokens[end]
  const isFirm = predicates.some((one) => one.isFirm)
  const isStrong = nouns.some((one) => one.isStrong)
  const isEnd = next === undefined || closed.has(next.kind)
  if (!isFree(tokens, start, last, noun, isLed)) return false
  if (nouns.some((one, index) => one.isTrailed && (index < nouns.length - 1 || !isLed)) ) return false
  if (nouns.some((one) => one.isModified && !one.isDefinite) && !isLed && !(isStrong && isFirm)) return false
  if (!isEnd && !((isLed || hasModal || isStrong) && isFirm && (next.kind === 'word' || next.kind === 'verb' ? isLed : true)) ) return false
  // `the price is right`, `call centre`, `photos at the centre on Friday`
  if (first.isBare && hasBe) return false
  if (first.isBare && !isLed && !hasModal && !(isEnd && (next === undefined || next.kind === 'comma' || next.kind === 'and') )) return false
  if (first.isCenterOnly && !isStrong && !isLed && !hasModal && tokens.some(({ kind }) => kind === 'word')) return false
  if (first.isCenterOnly && first.isBare && !isStrong && !isLed) return false
  if (hasColon && next !== undefined && next.kind !== 'comma' && next.kind !== 'and') return false
  return true
}

/** The statement, unless what stands around it says that layout is not what is spoken of. */
export function accept(tokens: readonly Token[], start: number, last: number, draft: Draft, spoken: Spoken): Statement | null {
  const { nouns, predicates, end } = draft
  if (tokens[start - 1]?.kind === 'join' && tokens[start - 1]!.value === 'except') return null
  if (spoken.isSure !== true && !isPlainly(tokens, start, last, draft)) return null
  const subjects = nouns.flatMap(({ refs }) => refs)
  const wishes = [
    ...predicates.flatMap((one) => one.build(subjects)),
    ...nouns.flatMap(({ degree, refs }) => (degree === null ? [] : refs.map((of) => degreeWish(of, degree)))),
  ].map((wish) => turnBack(wish, predicates, spoken)).filter(isSensible)
  if (wishes.length === 0) return null
  const side = wishes.find((wish) => wish.kind === 'order')?.side
  return { start, end, wishes, spoken: predicates.some(({ isBackward }) => isBackward === true) ? spoken : { subjects, objects: predicates.flatMap(({ objects }) => objects), ...(side === undefined ? {} : { side }) } }
}

/** `the logo left of the headline, the badge right of it`: on the other side of the same thing. */
function turnBack(wish: Wish, predicates: readonly Predicate[], { objects, side }: Spoken): Wish {
  const isBackward = wish.kind === 'order' && objects.length === 1 && predicates.some((one) => one.isBackward === true)
  return isBackward && side !== undefined && opposite[wish.side] === side ? { ...wish, other: objects[0]! } : wish
}

/** Nothing stands above itself. */
const isSensible = (wish: Wish): boolean => !('other' in wish && JSON.stringify(wish.other) === JSON.stringify(wish.of)) && !(wish.kind === 'center' && JSON.stringify(wish.on) === JSON.stringify(wish.of))
