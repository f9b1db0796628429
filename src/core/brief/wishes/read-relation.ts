import { carries, chainWishes, isPlace, opposite, order, predicate, skipLittle, stackWish } from './predicate.ts'
import type { Predicate, Side } from './predicate.ts'
import { readNouns } from './read-nouns.ts'
import type { Noun, Spoken } from './read-nouns.ts'
import { awayFrom, otherPart, placeWishes, readPlace } from './read-place.ts'
import type { Place } from './read-place.ts'
import { degreeWish, fillWishes, filledPlace, measureWishes, readMeasure } from './read-size.ts'
import type { Token } from './token.ts'
import type { Wish, WishRef } from './wish.ts'

const ways = ['in', 'on', 'at']
const little = ['filler', 'det', 'limit']
const begins = new Set(['in', 'on', 'at', 'rel', 'pos', 'center', 'align', 'hold', 'held', 'modal', 'verb', 'fill', 'limit', 'as', 'same', 'row', 'colon', 'degree', 'compare', 'times'])

export const beginsPredicate = (tokens: readonly Token[], at: number): boolean => begins.has(tokens[skipLittle(tokens, at)]?.kind ?? '')

/** The names after a relation; of a list that goes on as the subjects of the next sentence, only the first. */
export function readObjects(tokens: readonly Token[], at: number, spoken: Spoken): { readonly refs: readonly WishRef[]; readonly isBackward: boolean; readonly end: number } | null {
  const nouns = readNouns(tokens, at, spoken)
  const first = nouns[0]
  if (first === undefined || !isName(first)) return null
  const goesOn = nouns.length > 1 && beginsPredicate(tokens, nouns.at(-1)!.end)
  const kept: Noun[] = []
  for (const noun of goesOn ? [first] : nouns) {
    if (!isName(noun)) break
    kept.push(noun)
  }
  return { refs: kept.flatMap(({ refs }) => refs), isBackward: kept.some(({ isPronoun }) => isPronoun), end: kept.at(-1)!.end }
}

const isName = (noun: Noun): boolean => !noun.isTrailed && !noun.isNegated && !(noun.isModified && !noun.isDefinite)

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
  if (isNegated) return readNegated(tokens, at, spoken)
  return readFill(tokens, at) ?? readMeasured(tokens, at, spoken) ?? readRow(tokens, at) ?? readAlign(tokens, at, spoken) ?? readCenter(tokens, at, spoken) ?? readSide(tokens, at, spoken) ?? readInside(tokens, at, spoken) ?? readVerbFinal(tokens, at, spoken) ?? readPlain(tokens, at, spoken) ?? readDegree(tokens, at)
}

function readPlain(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  const place = readPlace(tokens, at)
  if (place === null) return null
  const next = tokens[place.end]
  if (next?.kind === 'ref' && place.hasPreposition && !beginsPredicate(tokens, place.end + 1)) return null
  if (next?.kind === 'of') {
    const found = readObjects(tokens, place.end + 1, spoken)
    // Of something that is not here, it is no part of the page: `at the top of the tower`.
    return found === null ? null : readCornerOf(place, found.refs, found.end)
  }
  const center = readAxis(tokens, place.end)
  if (center !== null) return predicate(center.end, (subjects) => subjects.flatMap((of) => [...placeWishes(of, place), ...axes(center.axis, true).map((axis): Wish => ({ kind: 'center', of, axis, on: 'page' }))]))
  return predicate(place.end, (subjects) => subjects.flatMap((of) => placeWishes(of, place)), isPlace(place))
}

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
  const measure = readMeasure(tokens, at, spoken)
  if (measure === null) return null
  return predicate(measure.end, (subjects) => measureWishes(subjects, measure), { objects: measure.other === null || measure.other === 'page' ? [] : [measure.other] })
}

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
    const before = wishes.slice(0, index).findLast((other) => other.kind === 'region' && otherPart(other.region) !== null)
    const region = before?.kind === 'region' ? otherPart(before.region) : null
    return region === null ? [degreeWish(wish.of, 'large')] : fillWishes(wish.of, region)
  })
}

const axes = (value: string, isPlain: boolean): readonly ('x' | 'y')[] => (value === 'both' ? ['x', 'y'] : value === 'x' || value === 'y' ? [value] : isPlain ? ['x'] : [])

function readCenter(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  let index = at
  let axis = ''
  // `in the horizontal centre of the page`
  const inner = skipLittle(tokens, at, [...ways, 'det'])
  if (tokens[inner]?.kind === 'axis' && ['pos', 'center'].includes(tokens[inner + 1]?.kind ?? '')) index = inner
  if (tokens[index]!.kind === 'axis') axis = tokens[index++]!.value
  const token = tokens[index]
  const isMiddle = token?.kind === 'pos' && token.value === 'middle' && axis !== ''
  if (token?.kind !== 'center' && !isMiddle) return null
  axis ||= token!.value === 'middle' ? '' : token!.value
  index++
  if (tokens[index]?.kind === 'axis') axis = tokens[index++]!.value
  const and = skipLittle(tokens, index)
  // `centred horizontally and vertically`
  if (tokens[and]?.kind === 'and' && tokens[and + 1]?.kind === 'axis') {
    axis = 'both'
    index = and + 2
  }
  const near = skipLittle(tokens, index, [...ways, ...little, 'with', 'of', 'rel', 'held'])
  const relation = tokens.slice(index, near).find(({ kind }) => kind === 'rel')?.value
  const isHeld = tokens.slice(index, near).some(({ kind }) => kind === 'held' || kind === 'in')
  if (near > index) {
    if (tokens[near]?.kind === 'page') return predicate(near + 1, (subjects) => subjects.flatMap((of) => axes(axis, true).map((one): Wish => ({ kind: 'center', of, axis: one, on: 'page' }))))
    const found = readObjects(tokens, near, spoken)
    if (found !== null && found.end > near) {
      const other = found.refs[0]!
      return predicate(found.end, (subjects) => subjects.flatMap((of): Wish[] => {
        const isInside = isHeld && carries(other)
        const centers = (axis === '' && isInside ? (['x', 'y'] as const) : axes(axis, true)).map((one): Wish => ({ kind: 'center', of, axis: one, on: other }))
        const stack = relation === undefined ? null : relation === 'above' || relation === 'below' ? order(of, relation, other) : stackWish(of, relation, other)
        return [...(stack === null ? [] : [stack]), ...(isInside ? [{ kind: 'inside' as const, of, other }] : []), ...centers]
      }), { objects: found.refs })
    }
    const place = readPlace(tokens, index)
    if (place !== null) return predicate(place.end, (subjects) => subjects.flatMap((of): Wish[] => [...placeWishes(of, place), ...(place.across === null || axis !== '' ? axes(axis, true).map((one): Wish => ({ kind: 'center', of, axis: one, on: 'page' })) : [])].filter((wish, position, all) => all.findIndex((one) => JSON.stringify(one) === JSON.stringify(wish)) === position)))
  }
  return predicate(index, (subjects) => subjects.flatMap((of) => axes(axis, true).map((one): Wish => ({ kind: 'center', of, axis: one, on: 'page' }))))
}

type Edge = 'left' | 'right' | 'top' | 'bottom'

function readAlign(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  let index = tokens[at]!.kind === 'det' ? at + 1 : at
  let edge = ''
  // `left edge aligned with …`, `bottoms in line`
  if (tokens[index]?.kind === 'pos' && tokens[skipLittle(tokens, index + 1, ['shape', 'modal'])]?.kind === 'align') {
    edge = tokens[index]!.value
    index = skipLittle(tokens, index + 1, ['shape', 'modal'])
  }
  const token = tokens[index]
  if (token?.kind !== 'align') return null
  edge ||= token.value
  index++
  let end = index
  let found: ReturnType<typeof readObjects> = null
  let isPage = false
  let axis = ''
  for (; index < at + 12; index++) {
    const next = tokens[index]
    if (next === undefined) break
    if (next.kind === 'pos' && (edge === '' || edge === next.value)) {
      edge = next.value
      end = index + 1
    } else if (next.kind === 'axis' && next.value !== 'both') {
      axis = next.value
      end = index + 1
    } else if (next.kind === 'shape' || (next.kind === 'same' && next.value === '')) end = index + 1
    else if (next.kind === 'page') {
      isPage = true
      end = index + 1
      break
    } else if (['det', 'of', 'with', 'at', 'on', 'in', 'filler'].includes(next.kind)) {
      found = readObjects(tokens, index + 1, spoken)
      if (found !== null && next.kind !== 'filler') {
        end = found.end
        // `with the headline’s left edge`
        const tail = skipLittle(tokens, end + 1, ['shape'])
        if (tokens[end]?.kind === 'det' && tokens[end + 1]?.kind === 'pos' && tail > end + 1) {
          edge ||= tokens[end + 1]!.value
          end = tail
        } else if (tokens[end]?.kind === 'det' && tokens[end + 1]?.kind === 'pos' && isClauseEnd(tokens, end + 2)) end += 2
        break
      }
      found = null
    } else break
  }
  if (found === null && edge === '' && axis === '') return null
  const objects = found?.refs ?? []
  return predicate(end, (subjects) => subjects.flatMap((of, position): Wish[] => {
    const other = objects[0] ?? (isPage ? undefined : position > 0 ? subjects[0] : undefined)
    if (other !== undefined) return [edge === 'middle' || axis !== '' ? { kind: 'center', of, axis: axis === '' ? 'x' : (axis === 'x') === (edge === 'middle') ? 'x' : 'y', on: other } : { kind: 'align', of, edge: (edge || 'left') as Edge, other }]
    if (subjects.length > 1 && !isPage) return []
    if (edge === 'middle') return [{ kind: 'center', of, axis: 'x', on: 'page' }]
    return placeWishes(of, { across: edge === 'left' || edge === 'right' ? edge : null, down: edge === 'top' || edge === 'bottom' ? edge : null, share: null, isCorner: false, isFirm: true, hasPreposition: true, end })
  }), { objects })
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
  const after = skipLittle(tokens, at + 1, value === 'between' ? ['filler'] : ['filler', ...(value === 'beside' ? ['at'] : [])])
  const found = readObjects(tokens, after, spoken)
  if (value === 'between') {
    const ends = readNouns(tokens, after, spoken).filter(isName)
    const refs = ends.flatMap((noun) => noun.refs)
    if (refs.length < 2) return null
    const isSideways = false
    return predicate(ends[1]?.end ?? ends[0]!.end, (subjects) => subjects.flatMap((of) => [order(of, isSideways ? 'right-of' : 'below', refs[0]!), order(of, isSideways ? 'left-of' : 'above', refs[1]!)]), { objects: refs })
  }
  if (found === null) {
    // `headline at the top, date below`: below what came before.
    if (!['above', 'below', 'under'].includes(value) || spoken.subjects.length === 0 || !isClauseEnd(tokens, at + 1)) return null
    return predicate(at + 1, (subjects) => subjects.flatMap((of) => spoken.subjects.flatMap((other) => (value === 'under' ? (stackWish(of, 'under', other) ?? []) : order(of, value as Side, other)))), { isBackward: true })
  }
  const build = (subjects: readonly WishRef[]): Wish[] => {
    if (value === 'before') return chainWishes([...subjects, ...found.refs], 'y')
    return subjects.flatMap((of) => found.refs.flatMap((other): Wish[] => {
      if (value === 'above' || value === 'below') return [order(of, value, other)]
      if (value === 'beside') return [order(of, 'right-of', other), { kind: 'center', of, axis: 'y', on: other }]
      if (value === 'level') return [{ kind: 'center', of, axis: 'y', on: other }]
      return [stackWish(of, value, other) ?? []].flat()
    }))
  }
  return predicate(found.end, build, { objects: found.refs, isBackward: found.isBackward })
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

const isClauseEnd = (tokens: readonly Token[], at: number): boolean => ['comma', 'and', 'join', 'filler', 'stop', undefined].includes(tokens[at]?.kind)

function readHold(tokens: readonly Token[], at: number, spoken: Spoken, isNegated: boolean): Predicate | null {
  const found = readObjects(tokens, skipLittle(tokens, at + 1), spoken)
  // To overlap is no wish, only not to.
  if (tokens[at]!.value === 'touch' && !isNegated) return null
  if (found !== null) return predicate(found.end, (subjects) => subjects.flatMap((of) => found.refs.map((other): Wish => ({ kind: 'cover', of, other }))), { objects: found.refs })
  const page = skipLittle(tokens, at + 1, ['det', 'filler', 'full'])
  return tokens[page]?.kind === 'page' ? predicate(page + 1, (subjects) => subjects.flatMap((of) => fillWishes(of, { x: 0, y: 0, width: 1, height: 1 }))) : null
}

function readInside(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  const token = tokens[at]!
  if (token.kind !== 'held' && token.kind !== 'in' && token.kind !== 'on') return null
  // `in the middle of the panel`, `in the top left corner of the photo`
  const place = readPlace(tokens, token.kind === 'held' ? at + 1 : at)
  const start = place !== null && tokens[place.end]?.kind === 'of' ? place.end + 1 : place !== null && tokens[place.end]?.kind === 'ref' && !beginsPredicate(tokens, place.end + 1) ? place.end : place === null || token.kind === 'held' ? at + 1 : -1
  if (start < 0) return null
  if (token.kind === 'held' && place !== null && tokens[place.end]?.kind !== 'of' && tokens[place.end]?.kind !== 'ref') return predicate(place.end, (subjects) => subjects.flatMap((of) => placeWishes(of, place)))
  const found = readObjects(tokens, start, spoken)
  if (found === null || (token.kind !== 'held' && !found.refs.every(carries))) return null
  const isMiddle = place !== null && tokens[place.end]?.kind === 'of' && (place.across === 'middle' || place.down === 'middle')
  return predicate(found.end, (subjects) => subjects.flatMap((of) => found.refs.flatMap((other): Wish[] => [
    { kind: 'inside', of, other },
    ...(isMiddle ? (['x', 'y'] as const).map((axis): Wish => ({ kind: 'center', of, axis, on: other })) : []),
  ])), { objects: found.refs })
}

/** German and the like: `die Fläche muss den Untertitel bedecken`. */
function readVerbFinal(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  const found = ['det', 'ref'].includes(tokens[at]!.kind) && tokens[at - 1]?.kind === 'modal' ? readObjects(tokens, at, spoken) : null
  if (found === null || tokens[found.end]?.kind !== 'hold') return null
  return predicate(found.end + 1, (subjects) => subjects.flatMap((of) => found.refs.map((other): Wish => ({ kind: 'cover', of, other }))), { objects: found.refs })
}

/** What may not be: kept by the other side, or by the rest of the page. */
function readNegated(tokens: readonly Token[], from: number, spoken: Spoken): Predicate | null {
  const at = skipLittle(tokens, from)
  const over = skipLittle(tokens, at, [...ways, ...little, 'rel', 'hold', 'held'])
  const isOver = tokens[at - 1]?.value === 'off' || tokens.slice(at, over).some(({ kind, value }) => kind === 'hold' || kind === 'on' || (kind === 'rel' && ['over', 'on-top', 'front'].includes(value)))
  if (tokens[over]?.kind === 'subject' && (over > at || tokens[at - 1]?.value === 'off')) return predicate(over + 1, (subjects) => subjects.map((of): Wish => ({ kind: 'clear', of })))
  const side = readSide(tokens, at, spoken, true) ?? readInside(tokens, at, spoken)
  if (side !== null && side.objects.length > 0) {
    if (isOver && side.objects.every(carries)) return predicate(side.end, (subjects) => subjects.map((of): Wish => ({ kind: 'clear', of })), { objects: side.objects })
    return predicate(side.end, (subjects) => {
      const wishes = side.build(subjects)
      return wishes.every((wish) => wish.kind === 'order') ? wishes.map((wish) => order(wish.of, opposite[wish.side], wish.other)) : []
    }, { objects: side.objects })
  }
  const measure = readMeasured(tokens, at, spoken)
  if (measure !== null) return predicate(measure.end, (subjects) => measure.build(subjects).map((wish) => (wish.kind === 'size' ? { ...wish, relation: wish.relation === 'at-least' ? 'at-most' as const : 'at-most' as const } : wish)), { objects: measure.objects })
  // `not too big`
  const degree = tokens[at]?.kind === 'degree' ? tokens[at]!.value : ''
  if (degree === 'large' || degree === 'small') return predicate(at + 1, (subjects) => subjects.map((of) => degreeWish(of, degree === 'large' ? 'small' : 'large')), { isFirm: false })
  const place = readPlace(tokens, at)
  if (place === null) return null
  return predicate(place.end, (subjects) => subjects.flatMap((of) => awayFrom(of, place) ?? []), isPlace(place))
}
