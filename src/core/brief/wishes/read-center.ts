import { carries, order, predicate, skipLittle, stackWish } from './predicate.ts'
import type { Predicate } from './predicate.ts'
import { readGap } from './read-gap.ts'
import type { Spoken } from './read-nouns.ts'
import { isClauseEnd, little, readObjects, ways } from './read-objects.ts'
import { placeWishes, readPlace } from './read-place.ts'
import type { Token } from './token.ts'
import { leadOf } from './wish.ts'
import type { Wish } from './wish.ts'

export const axes = (value: string, isPlain: boolean): readonly ('x' | 'y')[] => (value === 'both' ? ['x', 'y'] : value === 'x' || value === 'y' ? [value] : isPlain ? ['x'] : [])

export function readCenter(tokens: readonly Token[], at: number, spoken: Spoken): Predicate | null {
  let index = at
  let axis = ''
  // `in the horizontal centre of the page`
  const inner = skipLittle(tokens, at, [...ways, 'det', 'filler'])
  if ((tokens[inner]?.kind === 'axis' && ['pos', 'center'].includes(tokens[inner + 1]?.kind ?? '')) || (tokens[inner]?.kind === 'center' && (tokens[inner]!.value === 'x' || tokens[inner]!.value === 'y'))) index = inner
  // `on the page’s vertical axis`
  const owned = skipLittle(tokens, inner, ['page', 'det'])
  if (tokens[owned]?.kind === 'center' && tokens[inner]?.kind === 'page') return predicate(owned + 1, (subjects) => subjects.flatMap((of) => axes(tokens[owned]!.value, true).map((axis): Wish => ({ kind: 'center', of, axis, on: 'page' }))))
  if (tokens[index]!.kind === 'axis') {
    axis = tokens[index++]!.value
    // `horizontally in the middle`
    const after = skipLittle(tokens, index, [...ways, 'det', 'filler'])
    if (['pos', 'center'].includes(tokens[after]?.kind ?? '') && ['middle', ''].includes(tokens[after]!.value)) index = after
  }
  // `centre the photo both ways; the price only across`
  if (axis !== '' && index === at + 1 && spoken.isSure === true && spoken.owners === undefined && spoken.subjects.length > 0 && isClauseEnd(tokens, index)) return predicate(index, (subjects) => (subjects.length === 1 ? axes(axis, true).map((one): Wish => ({ kind: 'center', of: subjects[0]!, axis: one, on: 'page' })) : []))
  const token = tokens[index]
  const isMiddle = token?.kind === 'pos' && token.value === 'middle' && axis !== ''
  if (token?.kind !== 'center' && !isMiddle) return null
  axis ||= token!.value === 'middle' ? '' : token!.value
  index++
  if (tokens[index]?.kind === 'axis') axis = tokens[index++]!.value
  // `centred from top to bottom`
  else if (tokens[index]?.kind === 'row' && spoken.isSure === true && (tokens[index]!.value === 'x' || tokens[index]!.value === 'y')) axis = tokens[index++]!.value
  const and = skipLittle(tokens, index)
  // `centred horizontally and vertically`
  if (tokens[and]?.kind === 'and' && tokens[and + 1]?.kind === 'axis') {
    axis = 'both'
    index = and + 2
  }
  // `centred between the side edges`
  const gap = tokens[index]?.kind === 'rel' && tokens[index]!.value.startsWith('between') ? readGap(tokens, index) : null
  if (gap !== null && gap.objects.length === 0) return gap
  const each = skipLittle(tokens, index, [...ways, 'with', 'filler', 'axis'])
  if (tokens[each]?.value === 'each' || token!.value === 'mutual') {
    const named = tokens[each]?.value === 'each' ? null : readObjects(tokens, skipLittle(tokens, index, [...ways, 'with', 'of', 'filler']), spoken)
    const said = tokens[index]?.kind === 'axis' ? tokens[index]!.value : axis === 'mutual' ? 'both' : axis
    const end = named?.end ?? (tokens[each]?.value === 'each' ? each + 1 : index)
    return predicate(end, (subjects) => (named === null ? subjects.slice(1) : subjects).flatMap((of) => axes(said, true).map((one): Wish => ({ kind: 'center', of, axis: one, on: named?.refs[0] ?? subjects[0]! }))), { objects: named?.refs ?? [] })
  }
  const near = skipLittle(tokens, index, [...ways, ...little, 'with', 'of', 'rel', 'held'])
  const relation = tokens.slice(index, near).find(({ kind }) => kind === 'rel')?.value
  const isHeld = tokens.slice(index, near).some(({ kind }) => kind === 'held' || kind === 'in')
  if (near > index) {
    // `on the page’s width`
    const side = tokens[near]?.kind === 'page' && tokens[near + 1]?.kind === 'det' && tokens[near + 2]?.kind === 'measure' && axis === '' ? (tokens[near + 2]!.value === 'height' ? 'y' : 'x') : ''
    if (tokens[near]?.kind === 'page') return predicate(side === '' ? near + 1 : near + 3, (subjects) => subjects.flatMap((of) => axes(side || axis, true).map((one): Wish => ({ kind: 'center', of, axis: one, on: 'page' }))))
    const found = readObjects(tokens, near, spoken)
    // `in the middle, with the date just below`
    const isNext = found !== null && tokens.slice(index, near).some(({ kind }) => kind === 'with') && tokens[skipLittle(tokens, found.end)]?.kind === 'rel'
    if (found !== null && found.end > near && !isNext) {
      const other = found.refs[0]!
      // `… on the photo horizontally`, `… on the product’s vertical middle`
      const tailAt = tokens[found.end]?.kind === 'det' && tokens[found.end + 1]?.kind === 'center' ? found.end + 1 : found.end
      const tail = axis === '' && (tokens[tailAt]?.kind === 'axis' || (tailAt > found.end && ['x', 'y'].includes(tokens[tailAt]!.value))) ? tokens[tailAt]!.value : ''
      axis ||= tail
      return predicate(tail === '' ? found.end : tailAt + 1, (subjects) => subjects.flatMap((of): Wish[] => {
        const isInside = isHeld && carries(other)
        // On a panel is in the middle of it.
        const isOn = ['panel', 'badge'].includes(leadOf(other)) && !carries(of) && relation === undefined && tokens.slice(index, near).some(({ kind }) => kind === 'on')
        const centers = (axis === '' && (isInside || isOn) ? (['x', 'y'] as const) : axes(axis, true)).map((one): Wish => ({ kind: 'center', of, axis: one, on: other }))
        const stack = relation === undefined ? null : relation === 'above' || relation === 'below' ? order(of, relation, other) : stackWish(of, relation, other)
        return [...(stack === null ? [] : [stack]), ...(isInside ? [{ kind: 'inside' as const, of, other }] : []), ...centers]
      }), { objects: found.refs })
    }
    const place = readPlace(tokens, index)
    if (place !== null) return predicate(place.end, (subjects) => subjects.flatMap((of): Wish[] => [...placeWishes(of, place), ...(place.across === null || axis !== '' ? axes(axis, true).map((one): Wish => ({ kind: 'center', of, axis: one, on: 'page' })) : [])].filter((wish, position, all) => all.findIndex((one) => JSON.stringify(one) === JSON.stringify(wish)) === position)))
  }
  return predicate(index, (subjects) => subjects.flatMap((of) => axes(axis, true).map((one): Wish => ({ kind: 'center', of, axis: one, on: 'page' }))))
}
