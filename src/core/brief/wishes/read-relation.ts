import { carries, chainWishes, isPlace, opposite, order, predicate, skipLittle, stackWish } from './predicate.ts'
import type { Predicate, Side } from './predicate.ts'
import { readAlign } from './read-align.ts'
import { axes, readCenter } from './read-center.ts'
import { readClearance } from './read-clearance.ts'
import { readExit, skipEdge } from './read-exit.ts'
import { readGap } from './read-gap.ts'
import { readNoun, readNouns } from './read-nouns.ts'
import type { Spoken } from './read-nouns.ts'
import { beginsPredicate, isClauseEnd, isName, little, readObjects, ways } from './read-objects.ts'
import { awayFrom, opposePart, otherPart, placeWishes, readPlace } from './read-place.ts'
import type { Place } from './read-place.ts'
import { degreeWish, fillWishes, filledPlace, measureWishes, readMeasure } from './read-size.ts'
import type { Token } from './token.ts'
import type { Wish, WishRef } from './wish.ts'

/** What is said from `at` on of subjects named before (or after) it; null where that is nothing about layout. */
export function readPredicate(tokens: readonly Token[], from: number, spoken: Spoken, isNegated = false): Predicate | null {
  const at = skipLittle(tokens, from)
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'neg' && !isNegated && tokens[at + 1]?.kind !== 'compare') {
    const after = skipLittle(tokens, at + 1, ['filler', 'verb', 'modal'])
    // What may not leave a place is in it.
    return readPredicate(tokens, after, spoken, !tokens.slice(at, after).some(({ kind, value }) => kind === 'verb' && value === 'leave'))
  }
  if (isNegated) return readExit(tokens, at, spoken, true) ?? readNegated(tokens, at, spoken)
  return readExit(tokens, at, spoken, false) ?? (spoken.isSure === true ? readClearance(tokens, at, false) : null) ?? readOwnedSide(tokens, at, spoken) ?? readGap(tokens, at) ?? readFill(tokens, at) ?? readMeasured(tokens, at, spoken) ?? readRow(tokens, at) ?? readAlign(tokens, at, spoken) ?? readCenter(tokens, at, spoken) ?? readSide(tokens, at, spoken) ?? readInside(tokens, at, spoken) ?? readVerbFinal(tokens, at, spoken) ?? readPlain(tokens, at, spoken) ?? readDegree(tokens, at)
}

/** `to the photo’s left`, `on the headline’s right-hand side` */
function readOwnedSide(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  const from = skipLittle(tokens, at, ways)
  const noun = from === at ? null : readNoun(tokens, from, spoken)
  const side = noun === null ? undefined : tokens[noun.end + 1]
  if (noun === null || noun.isTrailed || tokens[noun.end]?.kind !== 'det' || tokens[noun.end]!.end - tokens[noun.end]!.start > 2 || side?.kind !== 'pos' || (side.value !== 'left' && side.value !== 'right')) return null
  const end = skipLittle(tokens, noun.end + 2, ['shape'])
  return predicate(end, (subjects) => subjects.flatMap((of) => noun.refs.map((other) => order(of, sideOf[side.value]!, other))), { objects: noun.refs })
}

/** `on the other half`, `in the opposite corner`: of the place that was spoken of before, known when all are read. */
function readOther(tokens: readonly Token[], at: number): Predicate | null {
  const other = skipLittle(tokens, at, [...ways, 'det', 'filler'])
  if (tokens[other]?.kind !== 'rest' || tokens[other]!.value !== 'other' || !(tokens[other + 1] === undefined || ['comma', 'and', 'join', 'filler', 'of', 'colon', 'verb', 'modal'].includes(tokens[other + 1]!.kind))) return null
  const page = skipLittle(tokens, other + 1, ['of', 'det', 'filler'])
  return predicate(tokens[page]?.kind === 'page' ? page + 1 : other + 1, (subjects) => subjects.map((of): Wish => ({ kind: 'region', of, region: { x: 0, y: 0, width: 0, height: 0 }, isLoose: true })))
}

function readPlain(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  const opposed = readOther(tokens, at)
  if (opposed !== null) return opposed
  const place = readPlace(tokens, at)
  // `on its left` is beside something.
  if (place === null || tokens.slice(at, place.end).some(({ kind, value }) => kind === 'det' && value === 'its')) return null
  const next = tokens[place.end]
  if (next?.kind === 'ref' && place.hasPreposition && !beginsPredicate(tokens, place.end + 1)) return null
  if (next?.kind === 'with' && spoken.isSure === true && place.share === null && (place.across === 'middle' || place.down === 'middle')) {
    const found = readObjects(tokens, place.end + 1, spoken)
    if (found !== null && isClauseEnd(tokens, skipLittle(tokens, found.end)) && !beginsPredicate(tokens, found.end)) return predicate(found.end, (subjects) => subjects.flatMap((of) => middleOf(place).map((axis): Wish => ({ kind: 'center', of, axis, on: found.refs[0]! }))), { objects: found.refs })
  }
  if ((next?.kind === 'in' || next?.kind === 'held') && place.share === null && middleOf(place).length > 0) {
    const found = readObjects(tokens, place.end + 1, spoken)
    if (found !== null && found.refs.every(carries)) return predicate(found.end, (subjects) => subjects.flatMap((of) => found.refs.flatMap((other): Wish[] => [{ kind: 'inside', of, other }, ...middleOf(place).map((axis): Wish => ({ kind: 'center', of, axis, on: other }))])), { objects: found.refs })
  }
  if (next?.kind === 'of') {
    const found = readObjects(tokens, place.end + 1, spoken)
    // Of something that is not here, it is no part of the page: `at the top of the tower`.
    return found === null ? null : readCornerOf(place, found.refs, found.end)
  }
  const center = readAxis(tokens, place.end)
  if (center !== null) return predicate(center.end, (subjects) => subjects.flatMap((of) => [...placeWishes(of, place), ...axes(center.axis, true).map((axis): Wish => ({ kind: 'center', of, axis, on: 'page' }))]))
  return predicate(place.end, (subjects) => subjects.flatMap((of) => placeWishes(of, place)), isPlace(place))
}

const middleOf = ({ across, down }: Place): readonly ('x' | 'y')[] => (['x', 'y'] as const).filter((axis) => (axis === 'x' ? across : down) === 'middle')

/** `to the upper right of the photo`, `at the top left corner of the photo` */
function readCornerOf({ across, down, isCorner }: Place, objects: readonly WishRef[], end: number): Predicate | null {
  if (across === null || down === null || across === 'middle' || down === 'middle') return null
  return predicate(end, (subjects) => subjects.flatMap((of) => objects.flatMap((other): Wish[] => (isCorner && carries(other) ? [{ kind: 'inside', of, other }] : [order(of, sideOf[down]!, other), order(of, sideOf[across]!, other)]))), { objects })
}

/** `… centred` behind a place. */
function readAxis(tokens: readonly Token[], at: number): { readonly axis: string; readonly end: number } | null {
  if (tokens[at]?.kind !== 'center') return null
  return tokens[at + 1]?.kind === 'axis' ? { axis: tokens[at + 1]!.value, end: at + 2 } : { axis: tokens[at]!.value, end: at + 1 }
}

function readMeasured(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  const span = readSpan(tokens, at, spoken) ?? readBounds(tokens, at, spoken)
  if (span !== null) return span
  const measure = readMeasure(tokens, at, spoken)
  if (measure === null) return null
  // `below the headline and just as wide`
  const like = measure.other === null && spoken.subjects.length === 1 ? spoken.subjects[0]! : null
  return predicate(measure.end, (subjects) => measureWishes(subjects, like !== null && subjects.length === 1 ? { ...measure, other: like } : measure), { objects: measure.other === null || measure.other === 'page' ? [] : [measure.other] })
}

/** `between 10 and 20 % of the page’s width`, `from a quarter to a third of the page high`: at least the one and at most the other. */
function readSpan(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  let from = at
  while (from < at + 7 && ['det', 'measure', 'of', 'with', 'in', 'at', 'fill', 'filler', 'modal', 'verb', 'colon', 'limit'].includes(tokens[from]?.kind ?? '') && !(tokens[from]!.kind === 'of' && isAmount(tokens, from + 1))) from++
  const lead = tokens[from]
  if (!((lead?.kind === 'rel' && lead.value.startsWith('between')) || lead?.kind === 'of' || isAmount(tokens, from))) return null
  const least = skipLittle(tokens, isAmount(tokens, from) ? from : from + 1, ['det', 'filler'])
  const joint = least + 1
  const most = skipLittle(tokens, joint + 1, ['det', 'filler'])
  const isJoined = tokens[joint]?.kind === 'and' || (tokens[joint]?.kind === 'at' && tokens[joint]!.value === 'to') || (tokens[joint]?.kind === 'comma' && tokens[joint]!.end - tokens[joint]!.start === 1)
  if (!isAmount(tokens, least) || !isJoined || tokens[most]?.kind !== 'share' || (tokens[least]!.kind === 'count' && tokens[most]!.value !== '%') || (isAmount(tokens, from) && tokens[joint]!.kind === 'and')) return null
  const low = tokens[least]!.kind === 'count' ? tokens[least]!.amount / 100 : tokens[least]!.amount
  const rest = [...tokens.slice(at, from), tokens[most]!, ...tokens.slice(most + 1, most + 12)]
  const measure = readMeasure(rest, 0, spoken)
  if (measure === null || low >= tokens[most]!.amount || measure.share !== tokens[most]!.amount) return null
  return predicate(measure.end - 1 - (from - at) + most + 1, (subjects) => (['at-least', 'at-most'] as const).flatMap((relation) => measureWishes(subjects, { ...measure, relation, share: relation === 'at-least' ? low : measure.share })), { objects: measure.other === null || measure.other === 'page' ? [] : [measure.other] })
}

/** `at least 25 % and at most 35 % of the page wide` */
function readBounds(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  const amountAt = (from: number): number => (tokens[from]?.kind === 'limit' && ['at-least', 'at-most'].includes(tokens[from]!.value) ? skipLittle(tokens, from + 1, ['det', 'filler']) : -1)
  const first = amountAt(at)
  if (tokens[first]?.kind !== 'share') return null
  const next = skipLittle(tokens, first + 1, ['and', 'comma', 'filler'])
  const second = amountAt(next)
  if (next === first + 1 || tokens[second]?.kind !== 'share' || tokens[next]!.value === tokens[at]!.value) return null
  const measure = readMeasure(tokens.slice(next, next + 16), 0, spoken)
  if (measure === null) return null
  const low = { ...measure, relation: tokens[at]!.value as 'at-least', share: tokens[first]!.amount }
  return predicate(next + measure.end, (subjects) => [low, measure].flatMap((one) => measureWishes(subjects, one)), { objects: measure.other === null || measure.other === 'page' ? [] : [measure.other] })
}

const isAmount = (tokens: readonly Token[], at: number): boolean => tokens[at]?.kind === 'share' || (tokens[at]?.kind === 'count' && tokens[at]!.value === 'digit')

function readDegree(tokens: readonly Token[], at: number): Predicate | null {
  const token = tokens[at]!
  const degree = token.kind === 'degree' ? (token.value as 'small') : token.kind === 'compare' && token.value.startsWith('size') ? (token.value === 'size<' ? 'small' : 'large') : null
  if (degree === null || ['ref', 'word', 'pos'].includes(tokens[at + 1]?.kind ?? '')) return null
  return predicate(at + 1, (subjects) => subjects.map((of) => degreeWish(of, degree)), { isFirm: false, isBare: true })
}

function readRow(tokens: readonly Token[], at: number): Predicate | null {
  const token = tokens[at]!
  return token.kind === 'row' ? predicate(at + 1, (subjects) => chainWishes(subjects, token.value)) : null
}

/** A place that is filled; the rest that another wish leaves is known only when all are read. */
function readFill(tokens: readonly Token[], at: number): Predicate | null {
  const kind = tokens[at]!.kind
  if (kind !== 'fill' && kind !== 'hold') return null
  const after = skipLittle(tokens, at + 1, little)
  if (kind === 'fill' && tokens[after]?.kind === 'rest') {
    let end = after + 1
    if (tokens[end]?.kind === 'of') {
      const page = skipLittle(tokens, end + 1, little)
      if (tokens[page]?.kind === 'page') end = page + 1
    }
    return predicate(end, (subjects) => subjects.map((of): Wish => ({ kind: 'region', of, region: { x: 0, y: 0, width: 0, height: 0 }, isLoose: false })))
  }
  const named = kind === 'fill' ? readObjects(tokens, after, { subjects: [], objects: [] }) : null
  // `the panel spans the headline`, but not `… the headline’s width`
  if (named !== null && !['det', 'of', 'measure'].includes(tokens[named.end]?.kind ?? '')) return predicate(named.end, (subjects) => subjects.flatMap((of) => named.refs.map((other): Wish => ({ kind: 'cover', of, other }))), { objects: named.refs })
  const place = filledPlace(tokens, at)
  if (place === null || place.across === 'middle' || place.down === 'middle') return null
  return predicate(place.end, (subjects) => subjects.flatMap((of) => {
    const region = placeWishes('everything', place)[0]
    return region?.kind === 'region' ? fillWishes(of, region.region) : []
  }))
}

/** Puts what a filled rest stands for in place of its empty region, from what was wished before. */
export function settleRest(wishes: readonly Wish[]): Wish[] {
  return wishes.flatMap((wish, index): Wish[] => {
    if (wish.kind !== 'region' || wish.region.width > 0) return [wish]
    const before = wishes.slice(0, index).findLast((other) => other.kind === 'region' && opposePart(other.region) !== null && (!wish.isLoose || JSON.stringify(other.of) !== JSON.stringify(wish.of)))
    const region = before?.kind === 'region' ? (wish.isLoose ? opposePart : otherPart)(before.region) : null
    if (wish.isLoose) return region === null || before?.kind !== 'region' ? [] : [{ ...wish, region, isLoose: before.isLoose }]
    return region === null ? [degreeWish(wish.of, 'large')] : fillWishes(wish.of, region)
  })
}

const sideOf: Readonly<Record<string, Side>> = { left: 'left-of', right: 'right-of', top: 'above', bottom: 'below' }

/** `above the photo`, `to the right of the product`, `between the headline and the button`, `behind the text`. */
function readSide(tokens: readonly Token[], from: number, spoken: Spoken, isNegated = false): Predicate | null {
  let at = skipLittle(tokens, from, [...ways, ...little])
  // `right below`: here it is no side.
  if (tokens[at]?.kind === 'pos' && tokens[at]!.value === 'right' && tokens[at + 1]?.kind === 'rel' && ['above', 'below', 'under', 'beside', 'over', 'behind'].includes(tokens[at + 1]!.value)) at++
  const token = tokens[at]
  if (token?.kind === 'pos' && token.value !== 'middle') {
    const of = skipLittle(tokens, at + 1, ['shape'])
    const owners = spoken.owners ?? spoken.subjects
    // `to its right`
    if (tokens[at - 1]?.value === 'its' && at > from && owners.length > 0 && tokens[of]?.kind !== 'of') return predicate(of, (subjects) => subjects.flatMap((one) => owners.map((other) => order(one, sideOf[token.value]!, other))), { objects: owners, isBackward: true })
    const isBeside = tokens[of]?.kind === 'rel' && tokens[of]!.value === 'beside'
    const half = readHalf(tokens, at)
    if (half !== null) return half
    if (tokens[of]?.kind !== 'of' && !isBeside) return null
    const found = readObjects(tokens, of + 1, spoken)
    if (found === null) return null
    const hasWay = tokens.slice(from, at).some(({ kind }) => ways.includes(kind))
    const isVertical = token.value === 'top' || token.value === 'bottom'
    return predicate(found.end, (subjects) => subjects.flatMap((one) => found.refs.map((other): Wish => (isVertical && hasWay && carries(other) ? { kind: 'inside', of: one, other } : order(one, sideOf[token.value]!, other)))), { objects: found.refs, isBackward: found.isBackward })
  }
  const half = readHalf(tokens, at)
  if (half !== null) return half
  if (token?.kind === 'hold') return readHold(tokens, at, spoken, isNegated)
  if (token?.kind !== 'rel') return null
  const { value } = token
  const middle = value === 'level' || value === 'plumb' ? skipLittle(tokens, at + 1, ['det', 'filler']) : -1
  const after = tokens[middle]?.kind === 'pos' && tokens[middle + 1]?.kind === 'of' ? middle + 2 : skipLittle(tokens, at + 1, value.startsWith('between') ? ['filler'] : ['filler', ...(value === 'beside' ? ['at'] : [])])
  const found = readObjects(tokens, after, spoken)
  if (value.startsWith('between')) {
    const ends = readNouns(tokens, after, spoken).filter(isName)
    // `headline on top, button below, photo in between`
    const isOpen = ends.length === 0 && spoken.isSure === true && isClauseEnd(tokens, after) && spoken.earlier?.length === 1 && spoken.subjects.length === 1
    const refs = isOpen ? [spoken.earlier![0]!, spoken.subjects[0]!] : ends.flatMap((noun) => noun.refs)
    if (refs.length < 2) return null
    const isSideways = value === 'between-x'
    return predicate(ends[1]?.end ?? ends[0]?.end ?? after, (subjects) => subjects.flatMap((of) => [order(of, isSideways ? 'right-of' : 'below', refs[0]!), order(of, isSideways ? 'left-of' : 'above', refs[1]!)]), { objects: refs })
  }
  const shared = found === null && tokens[after]?.kind === 'and' ? readSide(tokens, after + 1, spoken) : null
  // `above and to the left of the headline`
  if (shared !== null && shared.objects.length > 0 && (value === 'above' || value === 'below')) return predicate(shared.end, (subjects) => [...subjects.flatMap((of) => shared.objects.map((other) => order(of, value, other))), ...shared.build(subjects)], { objects: shared.objects })
  if (found === null) {
    // `headline at the top, date below`: below what came before.
    if (!['above', 'below', 'under'].includes(value) || spoken.subjects.length === 0 || !isClauseEnd(tokens, at + 1)) return null
    // `date not over the photo, put it below`: what it stands below is not itself.
    const bases = (of: WishRef): readonly WishRef[] => (spoken.objects.length > 0 && spoken.subjects.some((one) => JSON.stringify(one) === JSON.stringify(of)) ? spoken.objects : spoken.subjects)
    return predicate(at + 1, (subjects) => subjects.flatMap((of) => bases(of).flatMap((other) => (value === 'under' ? (stackWish(of, 'under', other) ?? []) : order(of, value as Side, other)))), { isBackward: true })
  }
  const build = (subjects: readonly WishRef[]): Wish[] => {
    if (value === 'before') return chainWishes([...subjects, ...found.refs], 'y')
    return subjects.flatMap((of) => found.refs.flatMap((other): Wish[] => {
      if (value === 'above' || value === 'below') return [order(of, value, other)]
      if (value === 'beside') return [order(of, 'right-of', other), { kind: 'center', of, axis: 'y', on: other }]
      if (value === 'level' || value === 'plumb') return [{ kind: 'center', of, axis: value === 'level' ? 'y' : 'x', on: other }]
      return [stackWish(of, value, other) ?? []].flat()
    }))
  }
  const more = readChain(tokens, found.end, found.refs, spoken)
  return predicate(more.end, (subjects) => [...build(subjects).map((wish): Wish => (more.wishes.length > 0 && value === 'over' && wish.kind === 'inside' ? order(wish.of, 'above', wish.other) : wish)), ...more.wishes], { objects: found.refs, isBackward: found.isBackward })
}

/** `headline over body over button` */
function readChain(tokens: readonly Token[], at: number, refs: readonly WishRef[], spoken: Spoken): { readonly end: number; readonly wishes: readonly Wish[] } {
  const token = tokens[at]
  const found = token?.kind === 'rel' && ['above', 'below', 'over', 'under', 'on-top'].includes(token.value) ? readObjects(tokens, at + 1, spoken) : null
  if (found === null || found.isBackward) return { end: at, wishes: [] }
  const next = readChain(tokens, found.end, found.refs, spoken)
  return { end: next.end, wishes: [...refs.flatMap((of) => found.refs.flatMap((other) => (token!.value === 'above' || token!.value === 'below' ? order(of, token!.value, other) : (stackWish(of, token!.value, other) ?? [])))), ...next.wishes] }
}

/** `above the middle of the page`, `to the left of the centre line` */
function readHalf(tokens: readonly Token[], at: number): Predicate | null {
  const { kind, value } = tokens[at] ?? { kind: '', value: '' }
  const isRelation = kind === 'rel' && ['above', 'below', 'under', 'over'].includes(value)
  if (!isRelation && kind !== 'pos') return null
  const from = skipLittle(tokens, at + 1, isRelation ? ['det', 'page', 'filler'] : ['of', 'det', 'page', 'filler'])
  const middle = tokens[from]
  if (middle?.kind !== 'pos' || middle.value !== 'middle' || (!isRelation && tokens[at + 1]?.kind !== 'of')) return null
  const place = readPlace(tokens, from)!
  if (place.across !== 'middle' || place.down !== 'middle' || place.share !== null || ['of', 'ref'].includes(tokens[place.end]?.kind ?? '')) return null
  const side = value === 'over' ? 'above' : value === 'under' ? 'below' : value
  const region = { x: side === 'right' ? 0.5 : 0, y: side === 'below' || side === 'bottom' ? 0.5 : 0, width: isRelation ? 1 : 0.5, height: isRelation ? 0.5 : 1 }
  return predicate(place.end, (subjects) => subjects.map((of): Wish => ({ kind: 'region', of, region, isLoose: false })))
}

/** `overlaps the photo but stays within it`: no wish by itself, but what follows may speak of it. */
const readTouched = (tokens: readonly Token[], end: number, objects: readonly WishRef[]): Predicate | null => (['and', 'comma'].includes(tokens[end]?.kind ?? '') && tokens[end + 1] !== undefined ? predicate(end, () => [], { objects }) : null)

function readHold(tokens: readonly Token[], at: number, spoken: Spoken, isNegated: boolean): Predicate | null {
  const found = readObjects(tokens, skipLittle(tokens, at + 1, ['filler', 'modal', 'of']), spoken)
  // To overlap is no wish, only not to.
  if (tokens[at]!.value === 'touch' && !isNegated) return found === null ? null : readTouched(tokens, skipLittle(tokens, found.end, ['det', 'pos', 'shape']), found.refs)
  if (found !== null) return predicate(found.end, (subjects) => subjects.flatMap((of) => found.refs.map((other): Wish => ({ kind: 'cover', of, other }))), { objects: found.refs })
  const page = skipLittle(tokens, at + 1, ['det', 'filler', 'full'])
  return tokens[page]?.kind === 'page' ? predicate(page + 1, (subjects) => subjects.flatMap((of) => fillWishes(of, { x: 0, y: 0, width: 1, height: 1 }))) : null
}

function readInside(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  const token = tokens[at]!
  if (token.kind === 'held' && token.value === 'it') return spoken.subjects.length === 0 ? null : predicate(at + 1, (subjects) => subjects.flatMap((of) => spoken.subjects.map((other): Wish => ({ kind: 'inside', of, other }))), { isBackward: true })
  if (token.kind !== 'held' && token.kind !== 'in' && token.kind !== 'on') return null
  // `in the middle of the panel`, `in the top left corner of the photo`
  const place = readPlace(tokens, token.kind === 'held' ? at + 1 : at)
  const start = place !== null && tokens[place.end]?.kind === 'of' ? place.end + 1 : place !== null && tokens[place.end]?.kind === 'ref' && !beginsPredicate(tokens, place.end + 1) ? place.end : place === null || token.kind === 'held' ? at + 1 : -1
  if (start < 0) return null
  if (token.kind === 'held' && place !== null && tokens[place.end]?.kind !== 'of' && tokens[place.end]?.kind !== 'ref') return predicate(place.end, (subjects) => subjects.flatMap((of) => placeWishes(of, place)))
  const found = readObjects(tokens, skipEdge(tokens, start), spoken) ?? readOwnEdges(tokens, start, spoken) ?? readAround(tokens, at, spoken)
  if (found === null || (token.kind !== 'held' && !found.refs.every(carries))) return null
  // `title centred on the card horizontally, date on the photo vertically`
  const axis = tokens[found.end]
  if (spoken.isSure === true && token.kind === 'on' && axis?.kind === 'axis' && !found.isBackward && isClauseEnd(tokens, found.end + 1)) return predicate(found.end + 1, (subjects) => subjects.flatMap((of) => axes(axis.value, true).map((one): Wish => ({ kind: 'center', of, axis: one, on: found.refs[0]! }))), { objects: found.refs })
  // `all of them within it`: in what can hold something.
  const outer = found.isBackward && !found.refs.some(carries) ? spoken.objects.filter(carries) : found.refs.some(carries) ? found.refs.filter(carries) : found.refs
  const along = outer.length > 0 && !found.isBackward ? found.refs.filter((ref) => !outer.includes(ref)) : []
  const isMiddle = place !== null && tokens[place.end]?.kind === 'of' && (place.across === 'middle' || place.down === 'middle')
  // `in the photo’s top right corner`
  const corner = place === null && tokens[found.end]?.kind === 'det' && tokens[found.end]!.end - tokens[found.end]!.start <= 2 ? readPlace(tokens, found.end + 1) : null
  return predicate(corner?.isCorner === true ? corner.end : found.end, (subjects) => [...subjects, ...along].flatMap((of) => outer.flatMap((other): Wish[] => [
    { kind: 'inside', of, other },
    ...(isMiddle ? (['x', 'y'] as const).map((axis): Wish => ({ kind: 'center', of, axis, on: other })) : []),
  ])), { objects: found.refs })
}

/** `the panel has the price inside` */
function readAround(tokens: readonly Token[], at: number, { subjects, isSure }: Spoken): ReturnType<typeof readObjects> {
  return isSure === true && tokens[at]!.kind === 'held' && subjects.length === 1 && carries(subjects[0]!) && isClauseEnd(tokens, at + 1) ? { refs: subjects, isBackward: true, end: at + 1 } : null
}

/** `within its borders` */
function readOwnEdges(tokens: readonly Token[], at: number, { objects, isSure }: Spoken): ReturnType<typeof readObjects> {
  const end = skipLittle(tokens, at, ['det', 'shape'])
  return isSure === true && tokens[at]?.value === 'its' && tokens[end - 1]?.kind === 'shape' && objects.length > 0 ? { refs: objects, isBackward: true, end } : null
}

/** German and the like: `die Fläche muss den Untertitel bedecken`. */
function readVerbFinal(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  const found = ['det', 'ref'].includes(tokens[at]!.kind) && tokens[at - 1]?.kind === 'modal' ? readObjects(tokens, at, spoken) : null
  if (found === null || tokens[found.end]?.kind !== 'hold') return null
  return predicate(found.end + 1, (subjects) => subjects.flatMap((of) => found.refs.map((other): Wish => ({ kind: 'cover', of, other }))), { objects: found.refs })
}

/** `not narrower than`, `not less than`: no more can be less. */
const isLower = (tokens: readonly Token[], at: number, end: number): boolean => tokens.slice(at, end).some(({ kind, value }) => (kind === 'compare' && value.endsWith('<')) || (kind === 'limit' && value === 'at-most'))

/** What may not be: kept by the other side, or by the rest of the page. */
function readNegated(tokens: readonly Token[], from: number, spoken: Spoken): Predicate | null {
  const at = skipLittle(tokens, from)
  const over = skipLittle(tokens, at, [...ways, ...little, 'rel', 'hold', 'held'])
  const isOver = tokens[at - 1]?.value === 'off' || tokens.slice(at, over).some(({ kind, value }) => kind === 'hold' || kind === 'on' || (kind === 'rel' && ['over', 'on-top', 'front'].includes(value)))
  if (tokens[over]?.kind === 'subject' && (over > at || tokens[at - 1]?.value === 'off')) return predicate(over + 1, (subjects) => subjects.map((of): Wish => ({ kind: 'clear', of })))
  const away = spoken.isSure === true ? readClearance(tokens, at, true) : null
  if (away !== null) return away
  const half = readHalf(tokens, at)
  if (half !== null) return predicate(half.end, (subjects) => half.build(subjects).flatMap((wish): Wish[] => (wish.kind === 'region' ? [{ ...wish, region: otherPart(wish.region) ?? wish.region }] : [])))
  const side = readSide(tokens, at, spoken, true) ?? readInside(tokens, at, spoken)
  if (side !== null && side.objects.length > 0) {
    if (isOver && side.objects.every(carries)) return predicate(side.end, (subjects) => subjects.map((of): Wish => ({ kind: 'clear', of })), { objects: side.objects })
    return predicate(side.end, (subjects) => {
      const wishes = side.build(subjects)
      return wishes.every((wish) => wish.kind === 'order') ? wishes.map((wish) => order(wish.of, opposite[wish.side], wish.other)) : []
    }, { objects: side.objects })
  }
  const measure = readMeasured(tokens, at, spoken)
  if (measure !== null) return predicate(measure.end, (subjects) => measure.build(subjects).map((wish) => (wish.kind === 'size' ? { ...wish, relation: isLower(tokens, at, measure.end) ? 'at-least' as const : 'at-most' as const } : wish)), { objects: measure.objects })
  // `not too big`
  const degree = tokens[at]?.kind === 'degree' ? tokens[at]!.value : ''
  if (degree === 'large' || degree === 'small') return predicate(at + 1, (subjects) => subjects.map((of) => degreeWish(of, degree === 'large' ? 'small' : 'large')), { isFirm: false })
  const place = readPlace(tokens, at)
  if (place === null) return null
  return predicate(place.end, (subjects) => subjects.flatMap((of) => awayFrom(of, place) ?? []), isPlace(place))
}
