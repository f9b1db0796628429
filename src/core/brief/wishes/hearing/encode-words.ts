import { broadLexicon } from '../latin-lexicon.ts'
import { readTokens } from '../read-tokens.ts'
import type { Token, TokenKind } from '../token.ts'
import { mostAmounts } from './hearing.ts'

/** Words and lexicon entries by which the model knows its input, each by its place; the first place of each list is for all others. */
export interface Vocabulary {
  readonly words: readonly string[]
  readonly entries: readonly string[]
  /** Words whose meaning was learned from other texts. */
  readonly senses: readonly string[]
}

/** A passage as the model takes it: row-major, `length` words. */
export interface EncodedWords {
  readonly length: number
  readonly words: Int32Array
  /** `gramsPerWord` for each word, 0 where there is none. */
  readonly grams: Int32Array
  readonly entries: Int32Array
  readonly senses: Int32Array
  /** For a word of a measure, which of `amounts` it is part of, from 1. */
  readonly slots: Int32Array
  readonly amounts: readonly number[]
}

export const mostHeardWords = 96
export const gramsPerWord = 8
/** Trigrams share this many places, by their hash. */
export const gramPlaces = 2048

const pattern = /\p{Script=Han}|\d+(?:[.,]\d+)?|(?:(?!\p{Script=Han})[\p{L}\p{M}])+|[%％‰.,;:!?()+&=≤≥<>\/×–—、，。；：！？（）“”"'’\-]|[½⅓⅔¼¾]/gu

/** How many words of a text the model takes. */
export const countWords = (text: string): number => text.match(pattern)?.length ?? 0

const entryOf = ({ kind, value }: Token): string => `${kind} ${kind === 'share' || kind === 'times' || kind === 'count' ? '' : value}`
const measured = new Set<TokenKind>(['share', 'times', 'count'])

export interface HeardWord { readonly text: string; readonly entry: string; readonly slot: number }

/** The words of a passage with what the lexicon knows of each, and the measures among them. */
export function listWords(text: string): { readonly words: readonly HeardWord[]; readonly amounts: readonly number[] } {
  const tokens = readTokens(text, broadLexicon)
  const amounts: number[] = []
  const slots = tokens.map((token) => {
    if (!measured.has(token.kind) || amounts.length >= mostAmounts) return 0
    // `40` and `1.5` are read as per cent and as times by what stands around them.
    amounts.push(token.kind === 'count' && token.amount > 4 ? token.amount / 100 : token.amount)
    return amounts.length
  })
  let at = 0
  const words = [...text.matchAll(pattern)].slice(0, mostHeardWords).map((match): HeardWord => {
    while (at < tokens.length && tokens[at]!.end <= match.index) at++
    const token = tokens[at]
    const isIn = token !== undefined && token.start <= match.index && token.kind !== 'word'
    const slot = isIn ? slots[at]! : 0
    return { text: /^\d/.test(match[0]) ? (slot > 0 ? '#' : match[0].length > 2 ? '##' : '#') : match[0].toLowerCase(), entry: isIn ? entryOf(token) : '', slot }
  })
  return { words, amounts }
}

/** FNV-1a over UTF-16 units, into places from 1. */
function placeOf(gram: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < gram.length; index++) hash = Math.imul(hash ^ gram.charCodeAt(index), 0x01000193)
  return 1 + ((hash >>> 0) % (gramPlaces - 1))
}

export function gramsOf(word: string): number[] {
  if (word.length < 3 || /\p{Script=Han}/u.test(word)) return []
  const edged = `<${word}>`
  return Array.from({ length: Math.min(gramsPerWord, edged.length - 2) }, (_, index) => placeOf(edged.slice(index, index + 3)))
}

/** From a vocabulary, how passages are encoded. */
export function createEncoder({ words, entries, senses }: Vocabulary): (text: string) => EncodedWords {
  const [wordAt, entryAt, senseAt] = [words, entries, senses].map((list) => new Map(list.map((word, index) => [word, index])))
  return (text) => {
    const { words: heard, amounts } = listWords(text)
    const grams = new Int32Array(heard.length * gramsPerWord)
    heard.forEach(({ text: word }, index) => grams.set(gramsOf(word), index * gramsPerWord))
    const place = (map: ReadonlyMap<string, number>, get: (word: HeardWord) => string): Int32Array => Int32Array.from(heard, (word) => map.get(get(word)) ?? 0)
    return {
      length: heard.length, amounts, grams,
      words: place(wordAt!, ({ text: word }) => word), entries: place(entryAt!, ({ entry }) => entry), senses: place(senseAt!, ({ text: word }) => word),
      slots: Int32Array.from(heard, ({ slot }) => slot),
    }
  }
}
