import { skipLittle } from './predicate.ts'
import { readNoun } from './read-nouns.ts'
import type { Spoken } from './read-nouns.ts'
import { readPlace } from './read-place.ts'
import type { Place } from './read-place.ts'
import type { Token } from './token.ts'
import { leadOf } from './wish.ts'
import type { Wish, WishRef } from './wish.ts'

type Relation = 'equal' | 'at-least' | 'at-most'

/** A measure in words, of a thing that is named elsewhere. `other` null: of the page, or of one another where things are the same. */
export interface Measure {
  readonly sides: readonly ('width' | 'height')[]
  readonly relation: Relation
  readonly share: number
  readonly other: WishRef | 'page' | null
  readonly isSame: boolean
  readonly end: number
}

const starts = new Set(['limit', 'share', 'times', 'as', 'same', 'compare', 'measure', 'full', 'fill', 'neg', 'count', 'det', 'with', 'at'])

/** `as wide as the headline`, `at most half the page wide`, `the same height as the photo`, `twice the width of the logo`, `full width`. */
export function readMeasure(tokens: readonly Token[], at: number, spoken: Spoken): Measure | null {
  if (!starts.has(tokens[at]?.kind ?? '') || (tokens[at]!.kind === 'det' && ['ref', 'degree', 'nth'].includes(tokens[at + 1]?.kind ?? '') && !(tokens[at + 2]?.kind === 'det' && tokens[at + 3]?.kind === 'measure'))) return null
  let side = null as 'width' | 'height' | 'size' | null
  let relation = null as Relation | null
  let share: number | null = null
  let other: WishRef | 'page' | null = null
  let count: number | null = null
  let isSame = false
  let isNegated = false
  let isFull = false
  let isFill = false
  let isSpan = false
  let isCompared = false
  let isOff = false
  let isTimes = false
  let isAs = false
  let sign = ''
  let end = at
  let index = at
  for (; index < tokens.length && index < at + 18; index++) {
    const { kind, value, amount } = tokens[index]!
    // `on the photo, a quarter of its width`: no thing measures a quarter of itself.
    if (kind === 'det' && value === 'its' && share !== null && other === null && tokens[index + 1]?.kind === 'measure' && spoken.subjects.length === 1) {
      other = spoken.subjects[0]!
      continue
    }
    if (kind === 'limit') {
      if (relation !== null && value !== 'equal') break
      relation = value === 'exceed' ? (isNegated ? 'at-most' : 'at-least') : isNegated && value === 'at-most' ? 'at-least' : isNegated && value === 'at-least' ? 'at-most' : (value as Relation)
    } else if (kind === 'neg') {
      // `its height must not exceed …`
      if (index > at && (share !== null || !['limit', 'compare'].includes(tokens[skipLittle(tokens, index + 1, ['verb', 'modal'])]?.kind ?? ''))) break
      isNegated = true
    } else if (kind === 'share') {
      if (share !== null) break
      share = amount * (count ?? 1)
    } else if (kind === 'count') {
      if (share !== null || !['share', 'times'].includes(tokens[index + 1]?.kind ?? '')) break
      count = amount
      continue
    } else if (kind === 'times') {
      share ??= amount
      isTimes = true
    }
    else if (kind === 'as') isSame = isAs = true
    else if (kind === 'same') {
      isSame = true
      if (value !== '') side ??= value as 'width'
    } else if (kind === 'compare') {
      if (isCompared) break
      isCompared = true
      // `its width is bigger than …`
      if (side === null || !value.startsWith('size')) side = value.slice(0, -1) as 'width'
      sign = value.at(-1)!
      // `20 % wider than the photo`
      isOff = share !== null && share < 1 && tokens[index - 1]!.kind === 'share'
    } else if (kind === 'measure') {
      // `20 % smaller in width`
      const isNarrowed = side === 'size' && isCompared && tokens[index + 1]?.kind !== 'and'
      if (side !== null && side !== value && !isNarrowed) break
      side = value as 'width'
    } else if (kind === 'degree' && isSame && value === 'large') side ??= 'size'
    else if (kind === 'full') isFull = true
    else if (kind === 'fill') {
      if (index > at) break
      isFill = true
      // `from the left edge to the right edge`
      if (value === 'across') isSpan = true
      else if (value !== '') {
        side = value as 'width'
        isFull = true
      }
    } else if (kind === 'page') {
      if (other !== null) break
      other = 'page'
    } else if (kind === 'colon' && index > at && continues(tokens, index + 1)) continue
    else if (['det', 'of', 'filler', 'than', 'in', 'on', 'at', 'with'].includes(kind) || kind === 'modal' || (kind === 'verb' && isAside(tokens, index))) {
      const noun: ReturnType<typeof readNoun> = other === null && (kind !== 'filler') ? nounAfter(tokens, index, spoken) : null
      if (noun === null) {
        // Words between measures lead nowhere by themselves.
        if (!continues(tokens, index + 1)) break
        continue
      }
      other = noun.refs[0]!
      index = noun.end - 1
    } else if ((kind === 'ref' || kind === 'pronoun' || kind === 'all') && other === null && index > at) {
      const noun = readNoun(tokens, index, spoken)
      if (noun === null || noun.isTrailed || noun.isModified) break
      other = noun.refs[0]!
      index = noun.end - 1
    } else break
    end = index + 1
  }
  // What spans a share of the page spans it from side to side.
  if (isSpan && side === null && (share !== null || other === 'page')) side = 'width'
  // `bigger than the panel, both in width and in height`
  if (side === 'size') {
    const told = readBothSides(tokens, end)
    if (told > end) return { sides: ['width', 'height'], relation: isCompared ? ((sign === '>') !== isNegated ? 'at-least' : 'at-most') : (relation ?? 'equal'), share: share ?? 1, other: other ?? 'page', isSame, end: told }
  }
  if (isOff && share !== null && other !== null) return { sides: side === 'width' || side === 'height' ? [side] : ['width', 'height'], relation: relation ?? 'equal', share: sign === '>' ? 1 + share : 1 - share, other, isSame, end }
  // `half the page wide, no more`
  const tail = tokens[end]?.kind === 'comma' && tokens[end + 1]?.kind === 'limit' && (tokens[end + 2] === undefined || tokens[end + 2]!.kind === 'comma') ? tokens[end + 1]!.value : ''
  if (relation === null && share !== null && (tail === 'at-least' || tail === 'at-most')) {
    relation = tail
    end += 2
  }
  // `exactly the headline’s width`
  if (share === null && !isSame && !isCompared && side !== null && side !== 'size' && other !== null && other !== 'page' && !isFill) isSame = true
  // What takes up a width takes up the page’s.
  if (isFill && side !== null && side !== 'size' && other === null && relation === null && !isSame && !isCompared && !isNegated) isFull = true
  if (isFull && share === null) share = 1
  if (isFill && share === null && other === 'page') share = 1
  const isRelated = share !== null || isSame || isCompared
  if (!isRelated || (side === null && !isFill && !(relation !== null && other === 'page') && !(isSame && other !== null))) return null
  if (isCompared && other === null && share === null) return null
  // `same as on our paper bags`
  if (isSame && side === null && other === 'page' && !isFill) return null
  // `wide` alone, or `the half`, is no measure; `same` needs another or each other.
  if (share === null && !isSame && !isCompared) return null
  const sides: readonly ('width' | 'height')[] = side === 'width' || side === 'height' ? [side] : isFill && !(share !== null && share < 1) ? ['width', 'height'] : side === 'size' && !isCompared ? ['width', 'height'] : side === 'size' ? ['height'] : isFill ? ['height'] : isSame ? ['width', 'height'] : ['width']
  // `three times wider than`
  const isMultiple = isTimes && isCompared && share !== null && share >= 1 && !isNegated
  const limited: Relation | null = isMultiple ? relation : isCompared ? ((sign === '>') !== isNegated ? 'at-least' : 'at-most') : isNegated && (relation === null || relation === 'equal') ? 'at-most' : relation
  // A page is filled up to its margins.
  const isWhole = (share ?? 1) === 1 && !isNegated && (relation === null || relation === 'equal') && (other === 'page' ? isFull || isFill || isSame : other === null && share === 1 && (isFull || isFill))
  return { sides, relation: isWhole ? (sides.length === 1 ? 'equal' : 'at-least') : isFill && side === null ? (limited ?? 'at-least') : (limited ?? 'equal'), share: isWhole ? (sides.length === 1 ? 1 : 0.8) : isFill && limited === null && share !== null && side === null ? share * 0.9 : (share ?? 1), other: other ?? ((isSame && share === null) || ((isTimes || isAs) && spoken.subjects.length === 1) ? null : 'page'), isSame, end }
}

/** Behind `both in width and in height`; where that is not said, where it began. */
function readBothSides(tokens: readonly Token[], at: number): number {
  const said = new Set<string>()
  let end = at
  for (let index = at; index < at + 10; index++) {
    const { kind, value } = tokens[index] ?? { kind: 'stop', value: '' }
    if ((kind === 'measure' && value !== 'size') || (kind === 'axis' && value !== 'both')) {
      said.add(kind === 'measure' ? value : value === 'x' ? 'width' : 'height')
      end = index + 1
    } else if (!['comma', 'det', 'in', 'and', 'filler'].includes(kind)) break
  }
  return said.size === 2 ? end : at
}

/** A name behind little words, but not one that begins a sentence of its own. */
function nounAfter(tokens: readonly Token[], at: number, spoken: Spoken): ReturnType<typeof readNoun> {
  let index = at
  while (['of', 'than', 'in', 'on', 'at', 'with'].includes(tokens[index]?.kind ?? '')) index++
  const noun = readNoun(tokens, index, spoken)
  return noun === null || noun.isTrailed || noun.isModified || noun.isNegated ? null : noun
}

/** `must stay`, `must not fall`: the verb says no more than the one before it. */
const isAside = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.kind === 'neg' || (tokens[at - 1]?.kind === 'modal' && tokens[at]!.value === 'stand')

function continues(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 4; index++) {
    const kind = tokens[index]?.kind ?? ''
    if (['limit', 'share', 'times', 'as', 'same', 'compare', 'measure', 'page', 'full', 'ref', 'pronoun', 'count'].includes(kind)) return true
    if (!['det', 'of', 'filler', 'than', 'in', 'on', 'at', 'with', 'modal', 'degree'].includes(kind) && !(kind === 'verb' && isAside(tokens, index))) return false
  }
  return false
}

export function measureWishes(subjects: readonly WishRef[], measure: Measure): Wish[] {
  const { sides, relation, share, other } = measure
  const pairs: (readonly [WishRef, WishRef | 'page'])[] = other === null ? subjects.slice(1).map((one) => [one, subjects[0]!] as const) : subjects.map((one) => [one, other] as const)
  return pairs.flatMap(([of, than]) => sides.map((side): Wish => ({ kind: 'size', of, side, relation, share: Math.min(20, share), other: than })))
}

/** `fills the right half`, `fills the rest`: a place, and most of it taken. */
export function fillWishes(of: WishRef, region: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): Wish[] {
  const most = (length: number): number => Math.round(length * 800) / 1000
  return [
    { kind: 'region', of, region: { ...region }, isLoose: false },
    { kind: 'size', of, side: 'width', relation: 'at-least', share: most(region.width), other: 'page' },
    { kind: 'size', of, side: 'height', relation: 'at-least', share: most(region.height), other: 'page' },
  ]
}

export const filledPlace = (tokens: readonly Token[], at: number): Place | null => (tokens[at]?.kind === 'fill' || tokens[at]?.kind === 'hold' ? readPlace(tokens, at + 1) : null)

/** `small` and `big` as shares of the page: a text's height, anything else's width. */
export function degreeWish(of: WishRef, degree: 'small' | 'large' | 'wide'): Wish {
  if (degree === 'wide') return { kind: 'size', of, side: 'width', relation: 'equal', share: 1, other: 'page' }
  const role = leadOf(of)
  const isSmall = degree === 'small'
  const relation = isSmall ? 'at-most' : 'at-least'
  if (['text', 'headline', 'subhead', 'body', 'eyebrow', 'legal', 'contact', 'date', 'price'].includes(role)) {
    return isSmall ? { kind: 'size', of, side: 'height', relation, share: 0.1, other: 'page' } : { kind: 'size', of, side: 'width', relation, share: role === 'headline' ? 0.6 : 0.4, other: 'page' }
  }
  const large = role === 'hero' || role === 'illustration' || role === 'images' ? 0.5 : 0.25
  return { kind: 'size', of, side: 'width', relation, share: isSmall ? (large === 0.5 ? 0.35 : 0.22) : large, other: 'page' }
}
