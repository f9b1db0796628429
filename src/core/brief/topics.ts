import type { Span, Topic } from './brief.ts'
import { abstractNouns, isDoing, containerNouns, eventNouns, isAbstract, sellerNouns, toSingular, vehicleNouns } from './lexicon/nouns.ts'
import { findNounPhrases, tagWords, type NounPhrase, type Term } from './phrases.ts'

/** A stretch of text to read topics from, and how much its words count. */
export interface Passage {
  readonly text: string
  readonly start: number
  readonly weight: number
}

interface Candidate {
  text: string
  head: string
  score: number
  order: number
  from: Span[]
}

const showing = /^(?:featuring|including|showcasing|highlighting|showing|sells|selling|like|serving)$/
/** Adjectives that belong to the thing's name, or that a drawing can show; others are praise. */
const kindAdjectives = /^(?:organic|electric|real|upholstered|ethnic|vintage|portable|wooden|leather|ceramic|classical|digital|solar|medical|dental|legal|financial|chinese|italian|japanese|mexican|french|indian|thai|korean|greek|turkish|spanish|vegan|artificial|virtual|international|fast|hot|iced|public|social|mental|physical|modern|classic|red|green|blue|white|black|pink|golden|knitted|smart|second-hand|handmade|heart-shaped|mobile|open|live|outdoor|indoor|professional|gourmet|premium|fresh|creative|local|scented|full|self|acoustic|contemporary|ancient|healthy|homemade|frozen|used|rare|natural)$/

export function findTopics(passages: readonly Passage[], exclude: readonly string[]): Topic[] {
  const found: Candidate[] = []
  const excluded = new Set(exclude.flatMap((text) => [text.toLowerCase(), ...(text.includes(' ') ? [] : [toSingular(text)])]).filter((text) => text !== ''))
  let order = 0
  for (const passage of passages) {
    for (const phrase of findNounPhrases(tagWords(passage.text))) {
      for (const candidate of readPhrase(phrase, passage)) {
        if (excluded.has(candidate.text.toLowerCase()) || excluded.has(candidate.head)) continue
        candidate.order = order++
        const known = found.find((other) => other.head === candidate.head)
        if (known === undefined) {
          found.push(candidate)
          continue
        }
        known.score += candidate.score * 0.25
        known.from.push(...candidate.from)
        if (candidate.text.length > known.text.length && passage.weight >= 0.9 && known.text.split(' ').length < 2) known.text = candidate.text
      }
    }
  }
  found.sort((a, b) => b.score - a.score || a.order - b.order)
  const top = found[0]?.score ?? 1
  return found.slice(0, 12).map(({ text, head, score, from }) => ({ text: text.slice(0, 200), head: head.slice(0, 80), weight: Math.max(0.05, Math.min(1, Math.round((score / top) * 100) / 100)), from: from.slice(0, 8) }))
}

function readPhrase(phrase: NounPhrase, passage: Passage): Candidate[] {
  const last = phrase.nouns[phrase.nouns.length - 1]!
  const head = toSingular(last.lower)
  const isPlural = head !== last.lower
  const modifiers = phrase.nouns.slice(0, -1)
  const out: Candidate[] = []
  const span = (terms: readonly Term[]): Span => ({ start: passage.start + terms[0]!.start, end: passage.start + terms[terms.length - 1]!.end })
  const put = (terms: readonly Term[], headWord: string, score: number): void => {
    const text = terms.map((term) => clean(term)).join(' ')
    if (text !== '' && headWord.length > 1 && /\p{L}{2}/u.test(headWord)) out.push({ text, head: headWord, score: score * passage.weight, order: 0, from: [span(terms)] })
  }
  const trigger = showing.test(phrase.before) ? 1.15 : 1
  const kinds = phrase.adjectives.filter((term) => kindAdjectives.test(term.lower) || term.tags.has('PastTense') || term.lower.includes('-'))
  const named = [...kinds, ...phrase.nouns]
  if (vehicleNouns.has(last.lower) || vehicleNouns.has(head) || containerNouns.has(head)) {
    // `coffee discount`, `food options`: the modifier is the topic, the head is not.
    const rest = modifiers.filter((term) => !vehicleNouns.has(term.lower) && !isSeason(term.lower))
    if (rest.length > 0 && !isAbstract(toSingular(rest[rest.length - 1]!.lower))) put(rest, toSingular(rest[rest.length - 1]!.lower), 0.8 * trigger)
    else if (containerNouns.has(head) && modifiers.length === 0 && phrase.adjectives.length > 0) put(named, head, 0.2)
    return out
  }
  if (sellerNouns.has(head) || eventNouns.has(head)) {
    const rest = modifiers.filter((term) => !vehicleNouns.has(term.lower) && !isSeason(term.lower) && !/['’]s$|^(?:self|full)$/.test(term.text) && !sellerNouns.has(toSingular(term.lower)) && !/^(?:international|national|world|annual|day|night|hindu|christian|muslim|jewish|gift)$/i.test(term.text))
    for (const term of rest) {
      const word = toSingular(term.lower)
      const own = [...phrase.adjectives.filter((other) => other.end + 1 === term.start && /^(?:real|fast|ice|artificial|fine|second-hand|hot)$/.test(other.lower)), term]
      put(own, word === 'estate' ? 'house' : word, (isAbstract(word) || isDoing(word) ? 0.55 : 1.05) * trigger)
    }
    put(phrase.nouns.filter((term) => !/^(?:business)$/.test(term.lower)), head, (rest.length > 0 ? 0.7 : eventNouns.has(head) ? 0.6 : 0.4) * trigger)
    return out
  }
  if (/^(?:valentine|mother|father)$/.test(toSingular(phrase.nouns[0]!.lower)) || isSeason(head)) return out
  put(named, head, (isDoing(head) ? 0.25 : isAbstract(head) || abstractNouns.has(last.lower) ? (kinds.length + modifiers.length > 0 ? 0.62 : 0.45) : 1) * trigger * (isPlural ? 1.02 : 1) * (modifiers.length > 0 ? 1.04 : 1))
  return out
}

const isSeason = (word: string): boolean => /^(?:spring|summer|autumn|fall|winter|season|seasonal|holiday|weekend|weekday|online|today|new|black|friday|cyber|monday)$/.test(word)
const clean = (term: Term): string => (isName(term) ? term.text : term.lower).replace(/^['"“”‘’]+|['"“”‘’.,;:!?]+$/g, '')
const isName = (term: Term): boolean => /^\p{Lu}/u.test(term.text) && (term.tags.has('ProperNoun') || term.tags.has('Acronym') || /^\p{Lu}[\p{Ll}]+$/u.test(term.text))
