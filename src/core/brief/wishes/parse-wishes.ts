import type { Span } from '../brief.ts'
import { readHanStatement } from './read-han-statement.ts'
import { settleRest } from './read-relation.ts'
import { readStatement } from './read-statement.ts'
import type { Statement } from './read-statement.ts'
import { readTokens } from './read-tokens.ts'
import type { Spoken } from './read-nouns.ts'
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
  /** The sentences about layout, the unknown words among them included. */
  readonly covers: Span[]
  /** Sentences that speak of layout in words that were not understood; all of those are among `unknown`. */
  readonly doubtful: Span[]
}

/** More than anyone wishes of one page. */
const mostWishes = 64

/** Kinds that mean nothing by themselves, so that leaving one out loses nothing. */
const empty = new Set<TokenKind>(['det', 'of', 'in', 'on', 'at', 'with', 'and', 'comma', 'colon', 'join', 'filler', 'stop', 'quote', 'verb', 'modal', 'pronoun', 'noun', 'ba', 'bei', 'as', 'than', 'page'])

/**
 * What a text asks of a layout: English and Chinese, and plain German, French and Spanish. A wish needs a part of a layout
 * as its subject and a sentence that speaks of nothing else, so ordinary copy has none. Any text is read, in linear time.
 */
export function parseWishes(text: string): ParsedWishes {
  const wishes: Wish[] = []
  const spans: Span[] = []
  const covers: Span[] = []
  const unknown: Token[] = []
  const doubtful: Span[] = []
  let spoken: Spoken = { subjects: [], objects: [] }
  for (const sentence of splitSentences(readTokens(text))) {
    const isHan = sentence.some(({ start, end }) => /\p{Script=Han}/u.test(text.slice(start, Math.min(end, start + 1))))
    const used = new Set<number>()
    let last = 0
    for (let at = 0; at < sentence.length;) {
      const statement: Statement | null = wishes.length >= mostWishes ? null : (isHan ? readHanStatement : readStatement)(sentence, at, spoken, last)
      if (statement === null) {
        at++
        continue
      }
      const span = { start: sentence[statement.start]!.start, end: sentence[statement.end - 1]!.end }
      for (let index = statement.start; index < statement.end; index++) {
        if (sentence[index]!.kind !== 'word') used.add(index)
      }
      wishes.push(...statement.wishes)
      spans.push(...statement.wishes.map(() => span))
      covers.push(span)
      spoken = statement.spoken
      at = statement.end
      last = at
    }
    if (last === 0 && isAboutLayout(sentence)) doubtful.push({ start: sentence[0]!.start, end: sentence.at(-1)!.end })
    for (const token of sentence.filter(({ kind, value }, index) => !used.has(index) && (!empty.has(kind) || value === 'near' || value === 'except'))) unknown.push(token)
  }
  const settled = settle(wishes, spans)
  return { ...settled, unknown: unknown.map(({ start, end }) => text.slice(start, end)), unknownSpans: unknown.map(({ start, end }) => ({ start, end })), covers, doubtful }
}

const layoutKinds = new Set<TokenKind>(['pos', 'shape', 'rel', 'center', 'align', 'axis', 'row', 'held'])

/** A part of a layout is named beyond doubt, something is said of where it is, and other words are few. */
function isAboutLayout(sentence: readonly Token[]): boolean {
  const count = (isOne: (token: Token) => boolean): number => sentence.filter(isOne).length
  const strong = count(({ kind, value }) => kind === 'ref' && refEntries[value]!.isStrong)
  const said = count(({ kind }) => layoutKinds.has(kind))
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

function* splitSentences(tokens: readonly Token[]): Generator<Token[]> {
  let sentence: Token[] = []
  for (const token of tokens) {
    if (token.kind === 'stop') {
      if (sentence.length > 0) yield sentence
      sentence = []
    } else sentence.push(token)
  }
  if (sentence.length > 0) yield sentence
}
