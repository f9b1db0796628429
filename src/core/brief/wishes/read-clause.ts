import { accept, isFree } from './accept-statement.ts'
import { chainWishes, predicate, skipLittle } from './predicate.ts'
import type { Predicate } from './predicate.ts'
import { readEmpty } from './read-empty.ts'
import { readExit } from './read-exit.ts'
import { readLed } from './read-led.ts'
import { readEdges } from './read-middles.ts'
import { readMore } from './read-more.ts'
import { readNouns } from './read-nouns.ts'
import type { Noun, Spoken } from './read-nouns.ts'
import { beginsPredicate } from './read-objects.ts'
import { readOpposites } from './read-ranks.ts'
import { readPredicate } from './read-relation.ts'
import { unnamed } from './statement.ts'
import type { Statement } from './statement.ts'
import type { Token } from './token.ts'
import type { Wish, WishRef } from './wish.ts'

const before = ['filler', 'verb', 'modal']

/** A sentence about layout that begins at `at`; `last` is where the one before it ended. */
export function readClause(tokens: readonly Token[], at: number, spoken: Spoken, last: number): Statement | null {
  let index = at
  let isLed = false
  let isNegated = false
  for (; index < at + 8; index++) {
    const token = tokens[index]
    if (token?.kind === 'verb' && token.value !== 'stand') isLed = true
    else if (token?.kind === 'neg' && (['verb', 'hold', ...(spoken.isSure === true ? ['modal'] : [])].includes(tokens[index + 1]?.kind ?? '') || isLed)) isNegated = true
    else if (token === undefined || !before.includes(token.kind)) break
  }
  const led = readLed(tokens, index, spoken, isNegated) ?? readEdges(tokens, index, spoken) ?? readEmpty(tokens, index, isLed, spoken.isSure === true) ?? (last === 0 ? readOpposites(tokens, index, spoken) : null)
  if (led !== null) return accept(tokens, at, last, { ...led, isLed: true }, spoken)
  const nouns = readNouns(tokens, index, spoken)
  // `body text: centre it on the card`: named, and then told.
  const told = spoken.isSure === true && nouns.length === 1 && tokens[nouns[0]!.end]?.kind === 'colon' ? skipLittle(tokens, nouns[0]!.end + 1, ['filler', 'verb']) : -1
  if (told > 0 && ['center', 'align', 'pos'].includes(tokens[told]?.kind ?? '') && tokens[told + 1]?.kind === 'pronoun') return null
  if (nouns.length > 0) return readSubjectFirst(tokens, at, index, nouns, spoken, last, isLed, isNegated)
  // `its centre matches the price’s centre`
  if (spoken.isSure === true && tokens[index]?.value === 'its' && tokens[index + 1]?.kind === 'pos' && spoken.subjects.length > 0) {
    const owned = readSubjectFirst(tokens, at, index, [{ ...unnamed, refs: spoken.subjects, isNegated: false, end: index + 1 }], spoken, last, isLed, isNegated)
    if (owned !== null && owned.wishes.every(({ kind }) => kind === 'center' || kind === 'align')) return owned
  }
  return readPredicateFirst(tokens, at, index, spoken, last, isLed, isNegated)
}

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
    else if (token?.kind === 'comma' && spoken.isSure === true && ['pos', 'in', 'on', 'at', 'held', 'center', 'axis', 'limit', 'full', 'share', 'row'].includes(tokens[tokens[index + 1]?.kind === 'det' && tokens[index + 2]?.kind === 'pos' ? index + 2 : index + 1]?.kind ?? '')) continue
    else if (token?.kind === 'neg' && tokens[index + 1]?.kind !== 'compare') negated = true
    else if (token === undefined || !(['filler', 'verb'].includes(token.kind) || (token.kind === 'det' && token.value === 'both') || (token.kind === 'all' && ['verb', 'modal', 'in', 'on', 'at', 'rel'].includes(tokens[index + 1]?.kind ?? '')))) break
  }
  // `headline with the subtitle below`: the one is there for the other.
  const first = readPhotoRow(tokens, index, nouns) ?? readPredicate(tokens, index, spoken, negated)
  // `Full-width picture, edge to edge.`
  if (first === null && spoken.isSure === true && nouns.some(({ degree }) => degree === 'wide') && (tokens[nouns.at(-1)!.end] === undefined || tokens[nouns.at(-1)!.end]!.kind === 'comma')) return accept(tokens, start, last, { end: nouns.at(-1)!.end, nouns, predicates: [predicate(nouns.at(-1)!.end, () => [])], isLed: true }, spoken)
  if (first === null) {
    const backing = spoken.isSure === true && tokens[nouns.at(-1)!.end]?.kind === 'verb' ? readNouns(tokens, nouns.at(-1)!.end + 1, spoken) : []
    const behind = backing.at(-1)?.end ?? start
    // `the text has the panel as its backing`
    if (backing.length > 0 && tokens[behind]?.value === 'backing') return accept(tokens, start, last, { end: behind + 1, nouns: backing, predicates: [predicate(behind + 1, (subjects) => subjects.flatMap((of) => nouns.flatMap(({ refs }) => refs.map((other): Wish => ({ kind: 'cover', of, other })))))], isLed: true }, spoken)
    const pair = tokens[nouns.at(-1)!.end]
    if (from !== start || nouns.length !== 1 || (pair?.kind !== 'with' && pair?.kind !== 'comma')) return null
    const next = readClause(tokens, nouns[0]!.end + 1, { subjects: nouns[0]!.refs, objects: [] }, nouns[0]!.end + 1)
    const isBound = next !== null && next.start === nouns[0]!.end + 1 && next.wishes.some((wish) => 'other' in wish && nouns[0]!.refs.includes(wish.other as WishRef))
    return next !== null && isBound && !nouns[0]!.isTrailed && isFree(tokens, start, last, nouns[0]!, isLed) ? { ...next, start } : null
  }
  const draft = readMore(tokens, { end: first.end, nouns, predicates: [first] }, spoken)
  return accept(tokens, start, last, { ...draft, isLed, hasModal, hasBe, hasColon }, spoken)
}

function readPredicateFirst(tokens: readonly Token[], start: number, from: number, spoken: Spoken, last: number, isLed: boolean, isNegated: boolean): Statement | null {
  const read = readPredicate(tokens, from, { ...spoken, subjects: [], owners: spoken.subjects }, isNegated)
  if (read === null) return null
  let first = read
  let after = skipLittle(tokens, first.end, ['filler', 'verb', 'modal', 'colon', 'comma'])
  if (spoken.isSure === true && tokens[after]?.kind === 'join' && tokens[after]!.value === '' && first.isFirm) after++
  // `the top third holds the headline`, `the left half is for the photo`
  let holds = (tokens[after]?.kind === 'hold' && tokens[after]!.value === '') || (tokens[after]?.kind === 'join' && tokens[after]!.value === 'for')
  if (holds) after++
  const nouns = readNouns(tokens, after, spoken)
  // `it’s the left half where the copy belongs`, `half the width is what the button should have`, `there shall nothing stand`
  const isTurned = spoken.isSure === true && nouns.length > 0 && isVerbsOnly(tokens, nouns.at(-1)!.end)
  if (isTurned && (tokens[after - 1]?.kind === 'join' || first.isFirm)) holds = true
  if (isTurned && nouns[0]!.isNegated) first = readPredicate(tokens, from, { ...spoken, subjects: [], owners: spoken.subjects }, true) ?? first
  // `at the top, and centred, goes the logo`
  const joint = skipLittle(tokens, first.end, ['comma', 'and', 'filler'])
  const second = nouns.length === 0 && spoken.isSure === true && joint > first.end ? readPredicate(tokens, joint, { ...spoken, subjects: [], owners: spoken.subjects }, false) : null
  const verb = second === null ? after : skipLittle(tokens, second.end, ['verb', 'modal', 'comma', 'filler'])
  const late = second === null || !tokens.slice(second.end, verb).some(({ kind }) => kind === 'verb' || kind === 'modal') ? [] : readNouns(tokens, verb, spoken)
  if (second !== null && late.length > 0 && !beginsPredicate(tokens, late.at(-1)!.end)) return accept(tokens, start, last, { end: late.at(-1)!.end, nouns: late, predicates: [first, second], isLed: true }, spoken)
  if (nouns.length === 0 && !holds && spoken.isSure === true) return readContinued(tokens, start, from, first, spoken, last)
  if (nouns.length === 0 || (holds && !first.isFirm && spoken.isSure !== true)) return null
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

/** Nothing but verbs up to where the clause ends. */
function isVerbsOnly(tokens: readonly Token[], at: number): boolean {
  const end = skipLittle(tokens, at, ['verb', 'modal', 'filler'])
  return end > at && (tokens[end] === undefined || tokens[end]!.kind === 'comma')
}

/** `Bigger logo! At least 30 % of the width.`: more is said of what was spoken of. */
function readContinued(tokens: readonly Token[], start: number, from: number, first: Predicate, spoken: Spoken, last: number): Statement | null {
  const next = tokens[first.end]?.kind
  const isWhole = next === undefined || next === 'comma' || next === 'and' || next === 'join'
  if (spoken.subjects.length === 0 || !isWhole || (tokens[from]!.kind === 'det' && !['share', 'full'].includes(tokens[from + 1]?.kind ?? '')) || (first.isBare && tokens[from + 1]?.kind !== 'full')) return null
  const noun: Noun = { ...unnamed, refs: spoken.subjects, isNegated: false, isPronoun: true }
  return accept(tokens, start, last, { ...readMore(tokens, { end: first.end, nouns: [noun], predicates: [first] }, spoken), isLed: true }, spoken)
}
