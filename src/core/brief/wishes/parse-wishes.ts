import type { Span } from '../brief.ts'
import { hearTone } from './hear-tone.ts'
import type { Heard } from './hearing/decode-hearing.ts'
import { countWords } from './hearing/encode-words.ts'
import { weighHearing } from './hearing/weigh-hearing.ts'
import { readHanStatement } from './read-han-statement.ts'
import { settleRest } from './read-relation.ts'
import { broadLexicon, plainLexicon } from './latin-lexicon.ts'
import { repeatSentence } from './read-again.ts'
import { readStatement } from './read-statement.ts'
import type { Statement } from './statement.ts'
import { readTokens } from './read-tokens.ts'
import { readNouns } from './read-nouns.ts'
import type { Noun, Spoken } from './read-nouns.ts'
import { settleClauses } from './settle-clauses.ts'
import { settleTokens, turnSandwich } from './settle-tokens.ts'
import { alignSentences, splitSentences } from './split-sentences.ts'
import { straighten } from './straighten.ts'
import { refEntries } from './token.ts'
import type { Token, TokenKind } from './token.ts'
import type { Wish } from './wish.ts'

export interface ParsedWishes {
  readonly wishes: Wish[]
  /** For each wish, the words that it came from. */
  readonly spans: Span[]
  /** Words that carry meaning and were not understood, exactly as they stand, in order. */
  readonly unknown: string[]
  readonly unknownSpans: Span[]
  /** Words that no rule reads, those that the model heard among them: they may be of something else than layout, too. */
  readonly unreadSpans: Span[]
  /** The sentences about layout, the unknown words among them included. */
  readonly covers: Span[]
  /** Sentences that speak of layout in words that were not understood; all of those are among `unknown`. */
  readonly doubtful: Span[]
}

type Region = Extract<Wish, { kind: 'region' }>['region']

/** More than anyone wishes of one page. */
const mostWishes = 64

/** Kinds that mean nothing by themselves, so that leaving one out loses nothing. */
const empty = new Set<TokenKind>(['det', 'of', 'in', 'on', 'at', 'with', 'and', 'comma', 'colon', 'join', 'filler', 'stop', 'quote', 'verb', 'modal', 'pronoun', 'noun', 'ba', 'bei', 'as', 'than', 'page'])

/** What the model of wishes heard, by the passage as `listPassages` gives it. */
export type HeardPassages = ReadonlyMap<string, readonly Heard[]>

/**
 * What a text asks of a layout: English and Chinese, and plain German, French and Spanish. Each sentence is read word for word
 * first: a wish needs a part of a layout as its subject and a sentence that speaks of nothing else, so ordinary copy has none.
 * What is not understood so is read once more without the words that are not known, where the text is nothing but wishes or
 * the sentence speaks of layout beyond doubt. What the model heard of a passage is weighed against that. Any text is read, in
 * time that grows with its length up to some thousand words.
 */
export function parseWishes(text: string, isRequest = false, heard: HeardPassages = new Map()): ParsedWishes {
  const parts = groupPassages(text, readSentences(text, isRequest), isRequest).map((passage) => {
    const known = heard.get(text.slice(passage[0]!.span.start, passage.at(-1)!.span.end))
    return known === undefined ? joinSentences(passage) : hearPassage(passage, known)
  })
  const wishes = parts.flatMap((part) => part.wishes)
  const settled = settle(wishes.map(({ wish }) => wish), wishes.map(({ span }) => span))
  const unknownSpans = parts.flatMap((part) => part.unknown)
  return { ...settled, unknown: unknownSpans.map(({ start, end }) => text.slice(start, end)), unknownSpans, unreadSpans: parts.flatMap((part) => part.unread), covers: parts.flatMap((part) => part.covers), doubtful: parts.flatMap((part) => part.doubtful) }
}

/** The passages of a text that speak of layout, for the model of wishes: sentences that follow one another. What is longer than what it learned from, or in a language that it never heard, is left to the rules. */
export function listPassages(text: string, isRequest = false): string[] {
  return groupPassages(text, readSentences(text, isRequest), isRequest).flatMap((passage) => {
    const words = text.slice(passage[0]!.span.start, passage.at(-1)!.span.end)
    return passage.some(speaks) && countWords(words) <= longestPassage && !isForeign(words) ? [words] : []
  })
}

/** Words of sentences that are heard as one: most of what the model learned from is no longer, and of more it loses some. */
const mostJoinedWords = 30
/** Nothing that it learned from is longer. */
const longestPassage = 64

const foreignWords = /(?<!\p{L})(?:le|la|les|des|du|est|el|los|las|del|una?|der|die|das|den|dem|und|soll|muss|ein|eine)(?!\p{L})/iu
const englishWords = /(?<!\p{L})(?:the|and|of|on|to|is|are|our|it|with|should|be|goes)(?!\p{L})/iu
const isForeign = (text: string): boolean => foreignWords.test(text) && !englishWords.test(text)

/** A sentence as the rules read it. */
interface Reading {
  readonly span: Span
  readonly wishes: readonly { readonly wish: Wish; readonly span: Span }[]
  readonly covers: readonly Span[]
  readonly unknown: readonly Span[]
  readonly doubtful: readonly Span[]
  /** A part of a page is named. */
  readonly isNaming: boolean
}

const speaks = ({ wishes, doubtful, isNaming }: Reading): boolean => wishes.length > 0 || doubtful.length > 0 || isNaming

function readSentences(text: string, isRequest: boolean): Reading[] {
  let spoken: Spoken = { subjects: [], objects: [] }
  let last: readonly Wish[] = []
  let room = mostWishes
  const plain = splitSentences(hearTone(readTokens(text, plainLexicon)))
  const broad = alignSentences(hearTone(readTokens(text, broadLexicon)), plain).map(settleClauses)
  return plain.map((sentence, index): Reading => {
    const whole = { start: sentence[0]!.start, end: sentence.at(-1)!.end }
    const isNaming = !isRequest && broad[index]!.some(({ kind }) => kind === 'ref')
    const again = room > 0 ? repeatSentence(broad[index]!, last, spoken.subjects, (all, from) => readNouns(all, from, { subjects: [], objects: [] })) : null
    if (again !== null) {
      room -= again.wishes.length
      spoken = { subjects: again.refs, objects: spoken.objects }
      last = again.wishes
      return { span: whole, wishes: again.wishes.map((wish) => ({ wish, span: whole })), covers: [whole], unknown: [], doubtful: [], isNaming }
    }
    const strict = readSentence(text, sentence, turnSandwich(sentence), spoken, room)
    const isOpen = strict.lost > 0 && (!isRequest || isAboutLayout(sentence))
    const loose = isOpen && room > 0 ? readSentence(text, broad[index]!, straighten(settleTokens(broad[index]!)), { ...spoken, isSure: true }, room) : null
    const isMore = loose !== null && loose.wishes.length > 0 && (loose.lost < strict.lost || (loose.lost === strict.lost && loose.wishes.length > strict.wishes.length))
    const best = isMore ? loose : strict
    last = best.wishes
    room -= best.wishes.length
    const { spoken: heard } = best === strict && strict.wishes.length === 0 && loose !== null ? loose : best
    spoken = { subjects: heard.subjects, objects: heard.objects, ...(heard.side === undefined ? {} : { side: heard.side }) }
    return {
      span: whole, wishes: best.wishes.map((wish, at) => ({ wish, span: best.spans[at]! })), covers: best.covers, unknown: best.unknown.map(({ start, end }) => ({ start, end })),
      doubtful: best.wishes.length === 0 && isAboutLayout(sentence) ? [whole] : [], isNaming,
    }
  })
}

/** Sentences that follow one another and are heard as one: in a request those that speak of layout, in a text of wishes all. */
function groupPassages(text: string, sentences: readonly Reading[], isRequest: boolean): Reading[][] {
  const groups: Reading[][] = []
  let words = 0
  for (const sentence of sentences) {
    const count = countWords(text.slice(sentence.span.start, sentence.span.end))
    const group = groups.at(-1)
    const isJoined = group !== undefined && words + count <= mostJoinedWords && (!isRequest || (speaks(sentence) && speaks(group.at(-1)!)))
    if (isJoined) group.push(sentence)
    else groups.push([sentence])
    words = isJoined ? words + count : count
  }
  return groups
}

interface Passage {
  readonly wishes: readonly { readonly wish: Wish; readonly span: Span }[]
  readonly covers: readonly Span[]
  readonly unknown: readonly Span[]
  readonly unread: readonly Span[]
  readonly doubtful: readonly Span[]
}

const joinSentences = (passage: readonly Reading[]): Passage => ({
  wishes: passage.flatMap(({ wishes }) => wishes), covers: passage.flatMap(({ covers }) => covers),
  unknown: passage.flatMap(({ unknown }) => unknown), unread: passage.flatMap(({ unknown }) => unknown), doubtful: passage.flatMap(({ doubtful }) => doubtful),
})

/** The rules' reading of a passage, mended by what the model heard of it. */
function hearPassage(passage: readonly Reading[], heard: readonly Heard[]): Passage {
  const read = joinSentences(passage)
  const { kept, added, isClear } = weighHearing(read.wishes.map(({ wish }) => wish), read.unknown.length === 0, heard)
  const whole = { start: passage[0]!.span.start, end: passage.at(-1)!.span.end }
  const wishes = [...read.wishes.filter(({ wish }) => kept.includes(wish)), ...added.map((wish) => ({ wish, span: whole }))]
  return {
    ...read, wishes, unknown: isClear ? [] : read.unknown,
  }
}

interface ReadSentence {
  readonly wishes: readonly Wish[]
  readonly spans: readonly Span[]
  readonly covers: readonly Span[]
  readonly unknown: readonly Token[]
  /** Known words that carry meaning and that no wish took. */
  readonly lost: number
  readonly spoken: Spoken
}

/** `sentence` is all that was said, `tokens` what of it is read. */
function readSentence(text: string, sentence: readonly Token[], tokens: readonly Token[], before: Spoken, room: number): ReadSentence {
  const wishes: Wish[] = []
  const spans: Span[] = []
  const covers: Span[] = []
  const used = new Set<number>()
  const isHan = sentence.some(({ start, end }) => /\p{Script=Han}/u.test(text.slice(start, Math.min(end, start + 1))))
  /** Where parts were named of which more was said later. */
  const mentioned = new Map<string, number>()
  const meant = new Set<number>()
  const places = new Map(sentence.map(({ start }, index) => [start, index]))
  let spoken = before
  let last = 0
  for (let at = 0; at < tokens.length;) {
    const read: Statement | null = wishes.length >= room ? null : (isHan ? readHanStatement : readStatement)(tokens, at, spoken, last)
    const statement = read !== null && before.isSure === true && isElsewhere(read, wishes, tokens) ? null : read
    if (statement === null) {
      const named = spoken.isSure === true ? mention(tokens, at) : []
      if (named.length > 0) for (const one of tokens.slice(at, named.at(-1)!.end)) if (one.kind === 'ref') mentioned.set(JSON.stringify(refEntries[one.value]!.ref), one.start)
      // What stands behind a little word is not what is spoken of: `varnish with the photo, so it must …`.
      const lead = tokens[tokens[at - 1]?.kind === 'det' ? at - 2 : at - 1]?.kind
      const isAside = spoken.subjects.length > 0 && (lead === 'with' || lead === 'of')
      if (named.length > 0 && !isAside) spoken = { ...spoken, subjects: named.flatMap(({ refs }) => refs), objects: [] }
      at = named.at(-1)?.end ?? at + 1
      continue
    }
    const taken = tokens.slice(statement.start, statement.end)
    const span = { start: Math.min(...taken.map(({ start }) => start)), end: Math.max(...taken.map(({ end }) => end)) }
    for (let index = statement.start; index < statement.end; index++) {
      if (isLeftOut(tokens, index)) continue
      const { start, end } = tokens[index]!
      used.add(start)
      // A word that was made of two.
      for (const place of [1, 2]) {
        const next = sentence[(places.get(start) ?? sentence.length) + place]
        if (next !== undefined && next.kind === 'axis' && next.start < end) used.add(next.start)
      }
    }
    for (const wish of statement.wishes) {
      const start = mentioned.get(JSON.stringify(wish.of))
      if (start !== undefined && !used.has(start)) meant.add(start)
    }
    wishes.push(...statement.wishes)
    spans.push(...statement.wishes.map(() => span))
    covers.push(span)
    spoken = { ...statement.spoken, earlier: spoken.subjects, ...(before.isSure === true ? { isSure: true } : {}) }
    at = statement.end
    last = at
  }
  const unknown = sentence.filter(({ start, kind, value }) => !used.has(start) && !meant.has(start) && (!empty.has(kind) || value === 'near' || value === 'except') && value !== '~')
  return { wishes, spans, covers, unknown, lost: unknown.length + meant.size + (isTorn(wishes) ? 1 : 0), spoken }
}

/** One thing in two places at once: words were taken for what they do not mean here. */
const isTorn = (wishes: readonly Wish[]): boolean => wishes.some((one, index) => one.kind === 'region' && wishes.slice(index + 1, index + 3).some((other) => other.kind === 'region' && JSON.stringify(other.of) === JSON.stringify(one.of) && isApart(one.region, other.region)))

function isApart(one: Region, other: Region): boolean {
  return one.x + one.width <= other.x + 0.001 || other.x + other.width <= one.x + 0.001 || one.y + one.height <= other.y + 0.001 || other.y + other.height <= one.y + 0.001
}

/** It would move what was placed before, and does not name it: somebody else is spoken of, whose name is not known. */
function isElsewhere({ start, end, wishes }: Statement, before: readonly Wish[], tokens: readonly Token[]): boolean {
  const named = tokens.slice(start, end).flatMap(({ kind, value }) => (kind === 'ref' ? [JSON.stringify(refEntries[value]!.ref)] : []))
  return wishes.some((wish) => wish.kind === 'region' && !named.includes(JSON.stringify(wish.of)) && before.some((one) => one.kind === 'region' && JSON.stringify(one.of) === JSON.stringify(wish.of) && isApart(one.region, wish.region)))
}

/** An unknown word, or a number that no wish can hold to: `10 px below`. */
const isLeftOut = (tokens: readonly Token[], at: number): boolean => tokens[at]!.kind === 'word' || (tokens[at]!.kind === 'count' && tokens[at + 1]?.kind === 'rel')

/** Parts that are named without more being said of them: what follows may speak of them. Of a list only one before a pause or an aside is meant as a whole. */
function mention(tokens: readonly Token[], at: number): Noun[] {
  if (tokens[at]!.kind !== 'ref') return []
  const nouns = readNouns(tokens, at, { subjects: [], objects: [] }).filter(({ isNegated }) => !isNegated)
  const end = nouns.at(-1)?.end ?? at
  const isWhole = tokens[end]?.kind === 'comma' && !tokens.slice(at, end).some(({ kind, value }) => kind === 'and' && value === 'then')
  return isWhole ? nouns : nouns.slice(0, 1)
}

const layoutKinds = new Set<TokenKind>(['pos', 'shape', 'rel', 'center', 'align', 'axis', 'row', 'held'])

/** A part of a layout is named beyond doubt, something is said of where it is, and other words are few. */
function isAboutLayout(sentence: readonly Token[]): boolean {
  const count = (isOne: (token: Token) => boolean): number => sentence.filter(isOne).length
  const strong = count(({ kind, value }) => kind === 'ref' && refEntries[value]!.isStrong)
  const said = count(({ kind }) => layoutKinds.has(kind))
  // `Keep the middle free.`
  if (count(({ kind, value }) => kind === 'rest' && value === 'empty') > 0 && said > 0 && count(({ kind }) => kind === 'verb') > 0 && count(({ kind }) => kind === 'word' || kind === 'quote') === 0) return true
  return strong > 0 && said > 0 && count(({ kind }) => kind === 'quote' || kind === 'colon') === 0 && count(({ kind }) => kind === 'word') <= strong + said
}

/** Each wish once, with the rest of the page made plain. */
function settle(wishes: readonly Wish[], spans: readonly Span[]): { wishes: Wish[]; spans: Span[] } {
  const seen = new Map<string, { wish: Wish; span: Span }>()
  wishes.forEach((_wish, index) => {
    const before = settleRest(wishes.slice(0, index)).length
    for (const wish of settleRest(wishes.slice(0, index + 1)).slice(before)) {
      const key = JSON.stringify(wish)
      if (!seen.has(key)) seen.set(key, { wish, span: spans[index]! })
    }
  })
  const kept = [...seen.values()].slice(0, mostWishes)
  return { wishes: kept.map(({ wish }) => wish), spans: kept.map(({ span }) => span) }
}
