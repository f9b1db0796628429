import { skipLittle } from './predicate.ts'
import type { Noun, Spoken } from './read-nouns.ts'
import { refEntries } from './token.ts'
import type { Token } from './token.ts'
import type { WishRef } from './wish.ts'

const mostNouns = 8

/** 标题、副标题和按钮: names joined by commas and 和. */
export function readHanNouns(tokens: readonly Token[], at: number, spoken: Spoken): Noun[] {
  const out: Noun[] = []
  let index = at
  while (out.length < mostNouns) {
    const noun = readHanNoun(tokens, index, spoken)
    if (noun === null) break
    out.push(noun)
    const next = skipLittle(tokens, noun.end, ['with', 'and', 'comma'])
    if (next === noun.end || tokens.slice(noun.end, next).some(({ value }) => value === 'but' || value === 'to')) break
    index = next
  }
  return out
}

export function readHanNoun(tokens: readonly Token[], at: number, spoken: Spoken): Noun | null {
  const rest = readExcept(tokens, at)
  if (rest !== null) return rest
  let index = at
  let nth: number | undefined
  let degree: Noun['degree'] = null
  let words = 0
  let count = 0
  let isDefinite = false
  for (; index < at + 6; index++) {
    const { kind, value, amount } = tokens[index] ?? { kind: 'stop', value: '', amount: 0 }
    if (kind === 'nth') nth = amount
    else if (kind === 'count') count = amount
    else if (kind === 'degree') degree = value as 'small'
    else if (kind === 'measure' && value === 'size' && tokens[index + 1]?.kind === 'ref') degree = 'large'
    else if (kind === 'det') isDefinite = true
    else if (kind === 'word' && words < 2 && ['ref', 'of', 'word'].includes(tokens[index + 1]?.kind ?? '')) words++
    else if (kind !== 'filler' && !(kind === 'of' && words > 0) && kind !== 'all') break
  }
  const token = tokens[index]
  const plain = { isNegated: false, isPronoun: false, degree, isModified: words > 0, count, end: index + 1 }
  if (token?.kind === 'pronoun') {
    const refs = token.value === 'many' && spoken.subjects.length < 2 ? (spoken.objects.length > 0 ? [...spoken.subjects, ...spoken.objects] : [...(spoken.earlier ?? []), ...spoken.subjects]) : spoken.subjects
    return refs.length === 0 ? null : { ...plain, refs, isStrong: true, isDefinite: true, isPronoun: true, isTrailed: false }
  }
  if (token?.kind !== 'ref') return null
  let end = index + 1
  let value = token.value
  let isStrong = refEntries[value]!.isStrong
  while (tokens[end]?.kind === 'quote' || (tokens[end]?.kind === 'ref' && end < index + 3)) {
    if (tokens[end]!.kind === 'ref' && !['text', 'photo', 'everything'].includes(tokens[end]!.value)) value = tokens[end]!.value
    isStrong ||= refEntries[value]!.isStrong
    end++
  }
  // 小标题（眉题）
  if (tokens[end]?.value === 'open' && tokens[end + 1]?.kind === 'ref' && tokens[end + 2]?.value === 'close') {
    value = tokens[end + 1]!.value
    end += 3
  }
  // 标志的中心和标题的中心重合
  if (tokens[end]?.kind === 'of' && tokens[end + 1]?.kind === 'pos' && tokens[end + 1]!.value === 'middle' && ['with', 'center', 'align', 'modal', 'filler', 'verb', undefined].includes(tokens[end + 2]?.kind)) end += 2
  // 标题的左边缘与照片的左边缘对齐
  const edge = tokens[end]?.kind === 'of' && tokens[end + 1]?.kind === 'pos' ? skipLittle(tokens, end + 2, ['shape']) : end
  if (edge > end && tokens[edge]?.kind === 'with') end = edge
  // 标志的位置
  if (tokens[end]?.kind === 'of' && tokens[end + 1]?.kind === 'shape' && ['modal', 'verb'].includes(tokens[end + 2]?.kind ?? '')) end += 2
  const { ref } = refEntries[value]!
  const isAll = token.end - token.start > 2 && /^(?:text|images)$/.test(value)
  const named: WishRef = nth === undefined || typeof ref === 'string' && ref === 'everything' ? ref : typeof ref === 'object' ? { ...ref, nth } : { roles: ref === 'text' ? ['headline', 'subhead', 'eyebrow', 'body', 'date', 'price', 'contact', 'legal', 'other'] : ['hero', 'illustration'], nth }
  return { ...plain, refs: [named], isStrong, isDefinite: isDefinite || isAll, isTrailed: tokens[end]?.kind === 'word', end }
}

/** 除标志外，其余全部; 除了按钮以外的所有内容; 所有内容（标志除外） */
function readExcept(tokens: readonly Token[], at: number): Noun | null {
  const isFirst = tokens[at]?.kind === 'join' && tokens[at]!.value === 'except'
  const outer = isFirst ? null : readGroup(tokens, at)
  const isAside = outer !== null && tokens[outer.end]?.kind === 'comma' && tokens.slice(outer.end, outer.end + 12).some(({ value }) => value === 'left-out')
  if (!isFirst && !isAside) return null
  const left = readHanNouns(tokens, isFirst ? at + 1 : outer!.end + 1, { subjects: [], objects: [] })
  const out = skipLittle(tokens, left.at(-1)?.end ?? at, ['filler', 'held'])
  const group = isFirst ? readGroup(tokens, skipLittle(tokens, out, ['comma', 'filler', 'of'])) : outer
  const but = left.flatMap(({ refs }) => refs.flatMap((ref) => (typeof ref === 'object' && 'roles' in ref ? ref.roles.slice(0, 1) : []))).slice(0, 8)
  if (group === null || but.length === 0 || (isAside && tokens[out - 1]?.value !== 'left-out')) return null
  const end = isAside ? skipLittle(tokens, out, ['comma']) : group.end
  return { refs: [{ group: group.group, but }], isStrong: true, isDefinite: true, isNegated: false, isPronoun: false, degree: null, isTrailed: false, isModified: false, count: 0, end }
}

/** 其余全部, 所有文字 */
function readGroup(tokens: readonly Token[], at: number): { readonly group: 'everything' | 'text' | 'images'; readonly end: number } | null {
  let group = null as 'everything' | 'text' | 'images' | null
  let end = at
  for (; end < at + 3; end++) {
    const { kind, value } = tokens[end] ?? { kind: 'stop', value: '' }
    if (kind === 'rest' && value === '') group ??= 'everything'
    else if (kind === 'ref' && ['everything', 'rest', 'text', 'images'].includes(value)) group = value === 'text' || value === 'images' ? value : (group ?? 'everything')
    else if (kind !== 'all' && kind !== 'of') break
  }
  return group === null ? null : { group, end }
}
