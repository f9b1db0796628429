import { predicate, skipLittle } from './predicate.ts'
import type { Predicate } from './predicate.ts'
import { readNoun, readNouns } from './read-nouns.ts'
import type { Token, TokenKind } from './token.ts'
import type { Wish, WishRef } from './wish.ts'

const passed = new Set<TokenKind>(['det', 'of', 'in', 'on', 'at', 'with', 'and', 'filler', 'limit', 'page', 'pronoun', 'all', 'count', 'than', 'modal', 'verb', 'full', 'axis'])
const most = 24

/** `equal margins left and right`, `as much space above as below`, `equidistant from both sides`: in the middle between those sides. */
export function readGap(tokens: readonly Token[], at: number): Predicate | null {
  let hasGap = false
  let isSame = false
  let end = at
  const said = new Set<string>()
  const owners: WishRef[] = []
  for (let index = at; index < Math.min(tokens.length, at + most); index++) {
    const { kind, value } = tokens[index]!
    // `the distance of the badge to the left edge`, `between the badge and the left edge`
    const isBeside = isSame && kind === 'rel' && (value === 'above' || value === 'below')
    const owner = hasGap && said.size < 2 && (kind === 'of' || isBeside || (kind === 'rel' && value === 'between')) ? readNoun(tokens, index + 1, { subjects: [], objects: [] }) : null
    if (owner !== null && !owner.isNegated) {
      if (isBeside) said.add(value)
      for (const ref of owner.refs) if (!owners.some((one) => JSON.stringify(one) === JSON.stringify(ref))) owners.push(ref)
      index = owner.end - 1
      continue
    }
    if (kind === 'rel' && value === 'between') hasGap = isSame = true
    else if (kind === 'gap') {
      hasGap = true
      isSame ||= value === 'same'
    } else if (kind === 'same' || kind === 'as' || (kind === 'limit' && value === 'equal')) isSame = true
    else if (kind === 'shape' && value === 'area' && isSame) hasGap = true
    else if (kind === 'shape' && value === 'edge') {
      if (tokens[index - 1]?.value === 'both') said.add('left').add('right')
      else if (tokens[index - 1]?.kind !== 'pos') hasGap = true
    } else if (kind === 'sides') {
      hasGap ||= tokens[index]!.end - tokens[index]!.start >= 20
      if (value !== 'y') said.add('left').add('right')
      if (value !== 'x') said.add('above').add('below')
    } else if (kind === 'pos' && value !== 'middle') said.add(value === 'top' ? 'above' : value === 'bottom' ? 'below' : value)
    else if (kind === 'rel' && ['above', 'below', 'over', 'under'].includes(value)) said.add(value === 'over' ? 'above' : value === 'under' ? 'below' : value)
    else if (passed.has(kind) || kind === 'pos') continue
    else break
    end = index + 1
  }
  // `the left and right margins of the headline are equal`
  const noun = tokens[end]?.kind === 'of' ? readNouns(tokens, end + 1, { subjects: [], objects: [] }) : []
  const after = skipLittle(tokens, noun.at(-1)?.end ?? 0, ['modal', 'verb', 'filler', 'all'])
  const isSaidAfter = !isSame && noun.length > 0 && said.size > 1 && tokens[after]?.kind === 'same'
  const axes = [...(said.has('left') && said.has('right') ? (['x'] as const) : []), ...(said.has('above') && said.has('below') ? (['y'] as const) : [])]
  if (axes.length === 0 || !(isSaidAfter || (hasGap && isSame))) return null
  if (isSaidAfter) return predicate(after + 1, () => noun.flatMap(({ refs }) => refs).flatMap((of) => axes.map((axis): Wish => ({ kind: 'center', of, axis, on: 'page' }))), { objects: noun.flatMap(({ refs }) => refs) })
  if (owners.length > 0) return predicate(end, () => owners.flatMap((of) => axes.map((axis): Wish => ({ kind: 'center', of, axis, on: 'page' }))), { objects: owners })
  return predicate(end, (subjects) => subjects.flatMap((of) => axes.map((axis): Wish => ({ kind: 'center', of, axis, on: 'page' }))))
}
