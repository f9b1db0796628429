import { skipLittle } from './predicate.ts'
import { readClause } from './read-clause.ts'
import type { Statement } from './statement.ts'
import { repeatFor } from './read-again.ts'
import { readNoun, readNouns } from './read-nouns.ts'
import type { Spoken } from './read-nouns.ts'
import { readSizeAgain } from './read-size-again.ts'
import type { Token } from './token.ts'
import type { Wish } from './wish.ts'

/** As `readClause`, with what is said of it before and behind: an axis, a limit, that it comes next. */
export function readStatement(tokens: readonly Token[], at: number, spoken: Spoken, last: number): Statement | null {
  // `Vertically, the photo and the headline share a centre line.`
  const from = spoken.isSure === true && (tokens[at]?.kind === 'axis' || (tokens[at]?.kind === 'row' && tokens[at]!.value === 'x')) && tokens[at + 1]?.kind === 'comma' ? at + 2 : at
  const next = spoken.isSure === true ? readNext(tokens, at, spoken) : null
  if (next !== null) return next
  const read = limitSizes(tokens, at, readClause(tokens, from, spoken, last))
  const statement = read === null || spoken.isSure !== true ? read : repeatFor(tokens, readSizeAgain(tokens, read), (all, from) => readNouns(all, from, { subjects: [], objects: [] }))
  if (statement === null) return null
  // `precedes the date from left to right`
  if (tokens[statement.end]?.kind === 'row' && tokens[statement.end]!.value === 'x' && statement.wishes.every(({ kind }) => kind === 'order')) {
    return { ...statement, end: statement.end + 1, wishes: statement.wishes.map((wish): Wish => (wish.kind === 'order' ? { ...wish, side: wish.side === 'above' ? 'left-of' : wish.side === 'below' ? 'right-of' : wish.side } : wish)) }
  }
  // `precedes the photo on the x axis`
  const across = tokens[skipLittle(tokens, statement.end, ['in', 'on', 'det'])]
  const behindAxis = tokens[skipLittle(tokens, statement.end, ['in', 'on', 'det']) + 1]
  if (spoken.isSure === true && across?.kind === 'axis' && across.value === 'x' && (behindAxis === undefined || behindAxis.kind === 'comma') && statement.wishes.every(({ kind }) => kind === 'order')) {
    return { ...statement, end: skipLittle(tokens, statement.end, ['in', 'on', 'det']) + 1, wishes: statement.wishes.map((wish): Wish => (wish.kind === 'order' ? { ...wish, side: wish.side === 'above' ? 'left-of' : wish.side === 'below' ? 'right-of' : wish.side } : wish)) }
  }
  // `to the right of the date, on the same line`
  const level = skipLittle(tokens, statement.end, ['comma', 'and', 'filler'])
  if (spoken.isSure === true && tokens[level]?.kind === 'row' && tokens[level]!.value === 'level' && statement.wishes.every((wish) => wish.kind === 'order' && (wish.side === 'left-of' || wish.side === 'right-of'))) {
    return { ...statement, end: level + 1, wishes: [...statement.wishes, ...statement.wishes.flatMap((wish): Wish[] => (wish.kind === 'order' ? [{ kind: 'center', of: wish.of, axis: 'y', on: wish.other }] : []))] }
  }
  if (spoken.isSure !== true || !statement.wishes.some(({ kind }) => kind === 'center')) return statement
  if (from > at) return { ...statement, start: at, wishes: turnAxes(statement.wishes, tokens[at]!.value) }
  // `…, side to side`, `… on it, both ways`
  const axis = skipLittle(tokens, statement.end, ['comma', 'det', 'filler', 'in', 'on', 'at', 'noun'])
  const said = tokens[axis]
  if (!(said?.kind === 'axis' || (said?.kind === 'row' && said.value !== 'level')) || ['align', 'center', 'pos'].includes(tokens[axis + 1]?.kind ?? '')) return statement
  const isBoth = tokens[axis + 1]?.kind === 'and' && ['axis', 'row'].includes(tokens[axis + 2]?.kind ?? '')
  return { ...statement, end: axis + (isBoth ? 3 : 1), wishes: turnAxes(statement.wishes, isBoth ? 'both' : said.value) }
}

/** `then the photo`: below what was spoken of before, or beside it where the sentence runs so. */
function readNext(tokens: readonly Token[], at: number, spoken: Spoken): Statement | null {
  if (tokens[at]?.kind !== 'and' || tokens[at]!.value !== 'then' || spoken.subjects.length === 0) return null
  const noun = readNoun(tokens, skipLittle(tokens, at + 1, ['comma', 'filler', 'verb']), { subjects: [], objects: [] })
  const end = noun?.end ?? at
  const last = skipLittle(tokens, end, ['at', 'det', 'shape', 'filler', 'nth'])
  if (noun === null || (tokens[last] !== undefined && !['comma', 'and', 'row', 'axis'].includes(tokens[last]!.kind))) return null
  const isAcross = tokens.some(({ kind, value }) => (kind === 'row' || kind === 'axis') && value === 'x')
  const before = spoken.subjects.at(-1)!
  return { start: at, end: last, wishes: noun.refs.map((of): Wish => ({ kind: 'order', of, side: isAcross ? 'right-of' : 'below', other: before })), spoken: { subjects: noun.refs, objects: [before] } }
}

/** `At most, the logo is …`, `limit the logo to a fifth`: no more than that. */
function limitSizes(tokens: readonly Token[], at: number, statement: Statement | null): Statement | null {
  if (statement === null) return null
  const before = tokens.slice(Math.max(0, at - 3), at + 3)
  const limit = before.find(({ kind, value }) => (kind === 'limit' && (value === 'at-most' || value === 'at-least')) || (kind === 'verb' && value === 'limit'))
  const isLed = limit !== undefined && (limit.kind === 'verb' || limit.end <= tokens[skipLittle(tokens, at, ['det', 'filler'])]!.start)
  if (!isLed) return statement
  const relation = limit.kind === 'verb' ? 'at-most' : (limit.value as 'at-most')
  return { ...statement, wishes: statement.wishes.map((wish) => (wish.kind === 'size' && wish.relation === 'equal' ? { ...wish, relation } : wish)) }
}

/** The same centrings, along that axis or both. */
function turnAxes(wishes: readonly Wish[], axis: string): Wish[] {
  const turned = wishes.flatMap((wish): Wish[] => (wish.kind === 'center' ? (['x', 'y'] as const).filter((one) => axis === 'both' || axis === one).map((one) => ({ ...wish, axis: one })) : [wish]))
  return turned.filter((wish, index) => turned.findIndex((other) => JSON.stringify(other) === JSON.stringify(wish)) === index)
}
