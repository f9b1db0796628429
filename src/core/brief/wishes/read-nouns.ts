import type { Role } from '#core/design/layer.ts'
import { refEntries } from './token.ts'
import type { Token } from './token.ts'
import type { WishRef } from './wish.ts'

/** What has been spoken of already: pronouns and left-out words mean it. */
export interface Spoken {
  readonly subjects: readonly WishRef[]
  readonly objects: readonly WishRef[]
  /** The side of those objects that the subjects were said to be on. */
  readonly side?: string
  /** What `its` means, where that is not the subjects. */
  readonly owners?: readonly WishRef[]
  /** What was spoken of before those. */
  readonly earlier?: readonly WishRef[]
  /** The text is about layout and nothing else, so that no word in it means anything else. */
  readonly isSure?: boolean
}

/** A name of something on the page. */
export interface Noun {
  readonly refs: readonly WishRef[]
  readonly isStrong: boolean
  /** It has an article, an ordinal or the like. */
  readonly isDefinite: boolean
  readonly isNegated: boolean
  readonly isPronoun: boolean
  readonly degree: 'small' | 'large' | 'wide' | null
  /** Another word follows at once, so that it may be no name of its own: `photo exhibition`. */
  readonly isTrailed: boolean
  /** Unknown words stand before it: `croissant photo`. */
  readonly isModified: boolean
  /** How many a number says there are, and 0 without one. */
  readonly count: number
  readonly end: number
}

const generic = new Set(['text', 'photo', 'panel', 'images'])
const mostWords = 3

export function readNoun(tokens: readonly Token[], at: number, spoken: Spoken): Noun | null {
  let index = at
  let isDefinite = false
  let isNegated = false
  let isAll = false
  let degree: Noun['degree'] = null
  let nth: number | undefined
  let words = 0
  let count = 0
  for (; index < tokens.length && index < at + 10; index++) {
    const { kind, value, amount } = tokens[index]!
    const next = tokens[index + 1]?.kind
    if (kind === 'det') isDefinite = true
    else if (kind === 'measure' && value === 'width' && tokens[index - 1]?.kind === 'full') degree = 'wide'
    else if (kind === 'filler' || kind === 'full' || (kind === 'of' && isAll)) continue
    else if (kind === 'count' && (value !== 'digit' || next === 'ref')) {
      isDefinite = true
      count = amount
    }
    else if (kind === 'degree') degree = value as 'small' | 'large'
    else if (kind === 'all') isAll = true
    else if (kind === 'nth') nth = amount
    else if (kind === 'share' && value.startsWith('0.33') && (next === 'ref')) nth = 3
    else if (kind === 'neg' && index === at) isNegated = true
    else if (kind === 'pronoun' && (next === 'ref' || (next === 'count' && tokens[index + 2]?.kind === 'ref'))) isDefinite = true
    else if (kind === 'word' && words < mostWords) words++
    else if (kind === 'shape' && next === 'ref' && spoken.isSure === true && index > at) continue
    else if (kind === 'subject' && next === 'ref') continue
    else if (kind === 'pos' && value === 'middle' && next === 'ref') continue
    else break
  }
  const token = tokens[index]
  if (token?.kind === 'pronoun' && words === 0) return readPronoun(token, index, spoken)
  const last = tokens[index - 1]
  // `the photo under both`
  if ((spoken.isSure === true || token === undefined || token.kind === 'comma' || tokens[index - 2]?.kind === 'comma') && last?.kind === 'det' && last.value === 'both' && token?.kind !== 'ref') return readPronoun({ ...last, kind: 'pronoun', value: 'many' }, index - 1, spoken)
  // `the rest below`
  if (token?.kind === 'rest' && token.value === '' && isDefinite && words === 0) return { refs: ['rest'], isStrong: false, isDefinite, isNegated, isPronoun: false, degree, isTrailed: tokens[index + 1]?.kind === 'word', isModified: false, count, end: index + 1 }
  const leftOut = isAll && words === 0 && isExcept(token, spoken) ? readLeftOut(tokens, index + 1) : null
  if (leftOut !== null) return { refs: [{ group: 'everything', but: leftOut.but }], isStrong: true, isDefinite: true, isNegated, isPronoun: false, degree, isTrailed: false, isModified: false, count, end: leftOut.end }
  if (token?.kind !== 'ref') return isAll && words === 0 ? { refs: ['everything'], isStrong: false, isDefinite, isNegated, isPronoun: false, degree, isTrailed: token?.kind === 'word', isModified: false, count, end: index } : null
  let value = token.value
  let end = index + 1
  let isStrong = refEntries[value]!.isStrong
  let hasGeneric = false
  while (end < tokens.length && end < index + 5) {
    const next = tokens[end]!
    if (next.kind === 'ref' && tokens[end - 1]!.kind === 'ref') {
      hasGeneric = generic.has(next.value)
      if (!hasGeneric) value = next.value
      isStrong ||= refEntries[next.value]!.isStrong
    } else if (next.kind === 'shape' && spoken.isSure === true && (next.value === 'area' || next.value === 'column') && !['pos', 'of', 'in', 'on', 'at'].includes(tokens[end + 1]?.kind ?? '')) {
      // `the image area`
    } else if (next.kind === 'count' && next.value === 'digit' && tokens[end - 1]!.kind === 'ref') nth ??= next.amount
    else if (next.kind !== 'noun' && next.kind !== 'quote') break
    end++
  }
  // `the text (headline)`
  const inner = skipDeterminers(tokens, end + 1)
  if (isBracket(tokens[end], 'open') && tokens[inner]?.kind === 'ref' && isBracket(tokens[inner + 1], 'close')) {
    value = tokens[inner]!.value
    isStrong = true
    end = inner + 2
  }
  // `the photo of the croissant`
  if (tokens[end]?.kind === 'of') {
    let after = end + 1
    while (tokens[after]?.kind === 'det') after++
    const from = after
    while (tokens[after]?.kind === 'word' && after < from + mostWords) after++
    if (after > from && !['of', 'modal'].includes(tokens[after]?.kind ?? '')) {
      end = after
      words++
    }
  }
  const left = isExcept(tokens[end], spoken) && ['everything', 'rest', 'text', 'images', 'nothing'].includes(value) ? readLeftOut(tokens, end + 1) : null
  if (left !== null) {
    const group = value === 'rest' || value === 'nothing' ? 'everything' : (value as 'everything')
    return { refs: [{ group, but: left.but }], isStrong: true, isDefinite: true, isNegated: isNegated || value === 'nothing', isPronoun: false, degree, isTrailed: false, isModified: false, count, end: left.end }
  }
  const hasQuote = tokens.slice(index, end).some(({ kind }) => kind === 'quote')
  if (hasQuote) isDefinite = true
  // Words in quotes that are called text are what the page says first.
  const ref = value === 'text' && hasQuote && !isAll ? refEntries['headline']!.ref : refOf(value, nth, isAll, isDefinite || hasGeneric)
  return { refs: [ref], isStrong, isDefinite: isDefinite || nth !== undefined || isAll, isNegated: isNegated || value === 'nothing', isPronoun: false, degree, isTrailed: tokens[end]?.kind === 'word', isModified: words > 0, count, end }
}

const isExcept = (token: Token | undefined, { isSure }: Spoken): boolean => (token?.kind === 'join' && token.value === 'except') || (isSure === true && token?.kind === 'and' && token.value === 'but')

/** What `except` leaves out. */
function readLeftOut(tokens: readonly Token[], at: number): { readonly but: Role[]; readonly end: number } | null {
  const left = readNouns(tokens, at, { subjects: [], objects: [] })
  const but = left.flatMap(({ refs }) => refs.flatMap((ref) => (typeof ref === 'object' && 'roles' in ref ? ref.roles : []))).slice(0, 8)
  return but.length === 0 ? null : { but, end: left.at(-1)!.end }
}

const isBracket = (token: Token | undefined, value: string): boolean => token?.kind === 'comma' && token.value === value

function skipDeterminers(tokens: readonly Token[], at: number): number {
  let index = at
  while (index < at + 3 && ['det', 'filler', 'modal', 'verb'].includes(tokens[index]?.kind ?? '')) index++
  return index
}

function refOf(value: string, nth: number | undefined, isAll: boolean, _isDefinite: boolean): WishRef {
  const { ref } = refEntries[value]!
  if (nth !== undefined) {
    if (ref === 'text') return { roles: ['headline', 'subhead', 'eyebrow', 'body', 'date', 'price', 'contact', 'legal', 'other'], nth }
    if (ref === 'images') return { roles: ['hero', 'illustration'], nth }
    return typeof ref === 'string' || 'group' in ref ? ref : { ...ref, nth }
  }
  if (isAll && typeof ref === 'object' && 'roles' in ref) return ref.roles[0] === 'hero' ? 'images' : { ...ref, isAll: true }
  return ref
}

function readPronoun(token: Token, index: number, { subjects: named, objects, owners = [], earlier = [] }: Spoken): Noun | null {
  const subjects = named.length > 0 ? named : owners
  if (token.value === 'each') return null
  const refs = token.value === 'many' && subjects.length < 2 ? (objects.length > 0 ? [...subjects, ...objects] : [...earlier, ...subjects]) : subjects
  if (refs.length === 0) return null
  return { refs, isStrong: true, isDefinite: true, isNegated: false, isPronoun: true, degree: null, isTrailed: false, isModified: false, count: 0, end: index + 1 }
}

const mostNouns = 8

/** Names joined by commas and `and`; each with where the list up to it ends. */
export function readNouns(tokens: readonly Token[], at: number, spoken: Spoken): Noun[] {
  const out: Noun[] = []
  let index = at
  while (out.length < mostNouns) {
    const noun = readNoun(tokens, index, spoken)
    if (noun === null) break
    out.push(noun)
    index = noun.end
    const from = index
    while (index < from + 2 && (tokens[index]?.kind === 'comma' || (tokens[index]?.kind === 'and' && tokens[index]!.value !== 'but' && tokens[index]!.value !== 'so') || (tokens[index]?.kind === 'rel' && tokens[index]!.value === 'before'))) index++
    if (index === from) break
  }
  return out
}

