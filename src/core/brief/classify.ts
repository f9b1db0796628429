import type { Category, Occasion, Span, Tone, Topic } from './brief.ts'
import { categoryWords } from './lexicon/categories.ts'
import { occasionPatterns, toneWords } from './lexicon/moods.ts'
import { toSingular } from './lexicon/nouns.ts'

interface Understood<T> {
  readonly value: T
  readonly from: Span[]
  readonly confidence: number
}

const index = <K extends string>(table: Readonly<Partial<Record<K, string>>>): { latin: Map<string, K[]>; other: [string, K][] } => {
  const latin = new Map<string, K[]>()
  const other: [string, K][] = []
  for (const [key, list] of Object.entries(table) as [K, string][]) {
    for (const word of list.split(/\s+/)) {
      if (/^[\p{Script=Latin}-]+$/u.test(word)) latin.set(word, [...(latin.get(word) ?? []), key])
      else other.push([word, key])
    }
  }
  return { latin, other }
}

const categories = index(categoryWords)
const tones = index(toneWords)

const round = (value: number): number => Math.round(value * 100) / 100

/** Words of the text in lower case and singular, with where they stand. */
function* wordsOf(text: string): Generator<{ word: string; base: string; span: Span }> {
  for (const match of text.matchAll(/[\p{L}][\p{L}’'-]*/gu)) {
    const word = match[0].toLowerCase()
    yield { word, base: toSingular(word), span: { start: match.index, end: match.index + match[0].length } }
  }
}

function tally<K extends string>(text: string, table: ReturnType<typeof index<K>>, weight: number, scores: Map<K, { score: number; from: Span[] }>): void {
  const seen = new Map<string, number>()
  const add = (key: K, gain: number, span: Span): void => {
    const known = scores.get(key) ?? { score: 0, from: [] }
    known.score += gain
    if (known.from.length < 6) known.from.push(span)
    scores.set(key, known)
  }
  for (const { word, base, span } of wordsOf(text)) {
    const keys = new Set([...(table.latin.get(word) ?? []), ...(table.latin.get(base) ?? []), ...(word.includes('-') ? word.split('-').flatMap((part) => table.latin.get(toSingular(part)) ?? []) : [])])
    if (keys.size === 0) continue
    const times = seen.get(base) ?? 0
    seen.set(base, times + 1)
    // A word said three times is not three reasons.
    for (const key of keys) add(key, (weight / Math.sqrt(keys.size)) * 0.5 ** times, span)
  }
  for (const [word, key] of table.other) {
    const at = text.toLowerCase().indexOf(word)
    if (at >= 0) add(key, weight, { start: at, end: at + word.length })
  }
}

/** Weighs the topics most, then the request's own sentence, then the rest; a seller of things (`sale`, `shop`) gives way to the things. */
export function findCategory(body: string, rest: string, topics: readonly Topic[], verb: string): Understood<Category> {
  const scores = new Map<Exclude<Category, 'other'>, { score: number; from: Span[] }>()
  tally(body, categories, 1, scores)
  tally(rest, categories, 0.4, scores)
  for (const topic of topics.slice(0, 6)) {
    const own = new Map<Exclude<Category, 'other'>, { score: number; from: Span[] }>()
    tally(topic.text, categories, 2 * topic.weight, own)
    for (const [key, { score }] of own) scores.set(key, { score: (scores.get(key)?.score ?? 0) + score, from: scores.get(key)?.from ?? topic.from })
  }
  // Who asks for a gift or a hand is a charity, whatever is given.
  if (/^(?:donate|volunteer)$/.test(verb)) scores.set('charity', { score: (scores.get('charity')?.score ?? 0) + 4, from: scores.get('charity')?.from ?? [] })
  const weak: Readonly<Partial<Record<Category, number>>> = { retail: 0.35, celebration: 0.55, services: 0.8, nature: 0.85, culture: 0.85, family: 0.8, education: 0.9 }
  const ranked = [...scores].map(([key, { score, from }]) => ({ key, score: score * (weak[key] ?? 1), from })).sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
  const best = ranked[0]
  if (best === undefined) return { value: 'other', from: [], confidence: 0 }
  return { value: best.key, from: best.from, confidence: round(Math.min(1, best.score / (best.score + (ranked[1]?.score ?? 0)))) }
}

export function findOccasion(body: string): Understood<Occasion> {
  for (const [value, pattern] of occasionPatterns) {
    const match = pattern.exec(body)
    if (match !== null) return { value, from: [{ start: match.index, end: match.index + match[0].length }], confidence: 0.9 }
  }
  return { value: 'none', from: [], confidence: 0.6 }
}

/** At most five, strongest first. */
export function findTones(body: string, rest: string): Understood<Tone>[] {
  const scores = new Map<Tone, { score: number; from: Span[] }>()
  tally(body, tones, 1, scores)
  tally(rest, tones, 0.5, scores)
  return [...scores]
    .sort(([a, x], [b, y]) => y.score - x.score || (a < b ? -1 : 1))
    .slice(0, 5)
    .map(([value, { score, from }]) => ({ value, from, confidence: round(Math.min(1, score / 2.5)) }))
}
