import type { Span, Topic } from './brief.ts'
import { abstractNouns, isDoing, personNouns, containerNouns, eventNouns, isAbstract, sellerNouns, toSingular, vehicleNouns } from './lexicon/nouns.ts'
import { readThings } from './lexicon/things.ts'
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

/** Those to whom an event belongs; it is about something else. */
const civic = /^(?:local|harbou?r|corner|city|town|village|street|community|neighbou?rhood|county|club|company|church|parish|school|family|charity|summer|office|member|resident)$/
/** Sellers whose name alone says what they sell. */
const tellingSellers = /^(?:bakery|baker|butcher|confectionery|patisserie|brewery|florist|pharmacy|barber|cafe|café)$/
/** `King Street`, `dusk`: where and when. */
const streets = /^(?:street|road|lane|avenue|square|alley|boulevard|court|drive|way|hill|st|rd|ave)$/
const whenOrPaid = /^(?:noon|dusk|dawn|midnight|sunset|sunrise|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|cent|pence|penny|k|m|km|mile|metre|meter|kg|g|pm|am|p|h|hr|hrs|min|mins|minute|hour)$/
/** `Delivered to your door`, `made by hand`. */
const byWay = /^(?:to (?:door|doorstep|home|desk)|by (?:hand|post|mail|phone))$/
/** In `garage sale` nobody sells garages. */
const homelySales = /^(?:yard|garage|rummage|jumble|boot|moving|stoop|estate|car|tag)$/
/** `Nurses wanted`, `now hiring bakers`: here people are the matter. */
const soughtAfter = /^\s(?:are\s)?(?:wanted|needed|sought|required)\b/iu
const seeking = /^(?:hiring|recruiting|seeking|wanted)$/i

export function findTopics(passages: readonly Passage[], exclude: readonly string[]): Topic[] {
  const found: Candidate[] = []
  const excluded = new Set(exclude.flatMap((text) => [text.toLowerCase(), ...(text.includes(' ') ? [] : [toSingular(text)])]).filter((text) => text !== ''))
  let order = 0
  for (const passage of passages) {
    for (const whole of findNounPhrases(readThings(tagWords(passage.text)))) {
      const phrase = dropWords(whole, excluded)
      if (phrase === null || isCall(phrase, passage.text)) continue
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
  // What is named first is what it is about, other things being equal.
  for (const candidate of found) candidate.score *= 1 - Math.min(0.12, candidate.order * 0.012)
  found.sort((a, b) => b.score - a.score || a.order - b.order)
  const top = found[0]?.score ?? 1
  return found.slice(0, 12).map(({ text, head, score, from }) => ({ text: text.slice(0, 200), head: head.slice(0, 80), weight: Math.max(0.05, Math.min(1, Math.round((score / top) * 100) / 100)), from: from.slice(0, 8) }))
}

/** `Book online`, `compare quotes`: said to the reader, though the words are also names of things. */
const isCall = ({ nouns, adjectives, start, end }: NounPhrase, text: string): boolean =>
  adjectives.length === 0 && /(?:^|[.,;:!?\n–—]|\band)\s*$/u.test(text.slice(0, start)) &&
  (nouns.length === 1 ? /^(?:book|order|shop|change|rent|text|email|reserve|visit|join|save|check|try|compare|test)$/.test(nouns[0]!.lower) && /^\s(?:online|now|today|early|your|an?|the|our|ahead|direct|here|us|at|yours)\b/u.test(text.slice(end)) : /^(?:compare|request|rsvp)$/.test(nouns[0]!.lower))

/** In `the pottery Clay & Co` the firm's name is no matter, and what stands before it says what kind of firm it is. */
function dropFirm(phrase: NounPhrase): NounPhrase | null {
  const { nouns } = phrase
  if (nouns.length === 0 || !/^(?:co|ltd|inc|llc|plc|gmbh|corp|sons?|bros|brothers|partners)\.?$/.test(nouns.at(-1)!.lower) || !isName(nouns.at(-1)!)) return phrase
  const own = nouns.filter((term) => !isName(term))
  return own.length === 0 ? null : { ...phrase, nouns: own, end: own.at(-1)!.end }
}

/** `GreatSpace furniture` is furniture: the brand's own words are no topic. */
function dropWords(phrase: NounPhrase, excluded: ReadonlySet<string>): NounPhrase | null {
  const isNamed = phrase.nouns.filter((term) => /^\p{Lu}/u.test(term.text)).length >= 3
  const keep = (term: Term): boolean => !excluded.has(clean(term).toLowerCase())
  if (isNamed || phrase.nouns.every(keep)) return phrase
  const nouns = phrase.nouns.filter(keep)
  return nouns.length === 0 ? null : { ...phrase, nouns, terms: phrase.terms.filter(keep) }
}

function readPhrase(whole: NounPhrase, passage: Passage): Candidate[] {
  const phrase = dropFirm(whole)
  if (phrase === null) return []
  // `no added sugar` is not about sugar.
  if (/^(?:no|without|zero|never|not)$/.test(phrase.before)) return []
  const last = phrase.nouns[phrase.nouns.length - 1]!
  const head = toSingular(last.lower)
  if (phrase.nouns.length === 1 && whenOrPaid.test(head)) return []
  if (phrase.nouns.length > 1 && streets.test(head) && phrase.nouns.every((term) => /^\p{Lu}/u.test(term.text))) return []
  if (phrase.nouns.length === 1 && byWay.test(`${phrase.before} ${head}`)) return []
  const isPlural = head !== last.lower
  const modifiers = phrase.nouns.slice(0, -1)
  const out: Candidate[] = []
  const span = (terms: readonly Term[]): Span => ({ start: passage.start + terms[0]!.start, end: passage.start + terms[terms.length - 1]!.end })
  const put = (terms: readonly Term[], headWord: string, score: number): void => {
    const text = terms.map((term, at) => (at === 0 && !/^\p{Lu}/u.test(terms[1]?.text ?? '') && opensSentence(term, passage.text) ? term.lower.replace(/^[^\p{L}\p{N}]+|['"“”‘’.,;:!?]+$/gu, '') : clean(term))).join(' ').trim()
    if (text !== '' && headWord.length > 1 && /\p{L}{2}/u.test(headWord)) out.push({ text, head: headWord, score: score * passage.weight, order: 0, from: [span(terms)] })
  }
  if (head === 'market' && modifiers.at(-1)?.lower === 'flea') {
    put(phrase.nouns, head, 1.05)
    return out
  }
  const isSought = soughtAfter.test(passage.text.slice(phrase.end)) || seeking.test(phrase.before)
  const trigger = showing.test(phrase.before) ? 1.15 : 1
  const kinds = phrase.adjectives.filter((term) => kindAdjectives.test(term.lower) || term.tags.has('PastTense') || term.lower.includes('-'))
  const named = [...kinds, ...phrase.nouns]
  const isHomely = head === 'sale' && modifiers.length > 0 && homelySales.test(modifiers.at(-1)!.lower)
  if (isHomely) {
    put(phrase.nouns, head, 0.6 * trigger)
    return out
  }
  if (vehicleNouns.has(last.lower) || vehicleNouns.has(head) || containerNouns.has(head)) {
    // `coffee discount`, `food options`: the modifier is the topic, the head is not.
    const rest = modifiers.filter((term) => !vehicleNouns.has(term.lower) && !isSeason(term.lower) && !/^(?:valentine|mother|father|lunar)(?:['’]s)?$/.test(term.lower))
    if (rest.length > 1 || (rest.length === 1 && !isAbstract(toSingular(rest[0]!.lower)))) put(rest, toSingular(rest[rest.length - 1]!.lower), 0.8 * trigger)
    else if (containerNouns.has(head) && modifiers.length === 0 && phrase.adjectives.length > 0) put(named, head, 0.2)
    return out
  }
  const isEaten = head === 'bar' && /^(?:protein|chocolate|cereal|granola|energy|candy|snack|muesli|nut|soap|fruit)$/.test(modifiers.at(-1)?.lower ?? '')
  if (!isEaten && (sellerNouns.has(head) || eventNouns.has(head))) {
    const rest = modifiers.filter((term) => !vehicleNouns.has(term.lower) && !isSeason(term.lower) && !/['’]s$|^(?:self|full)$/.test(term.text) && !sellerNouns.has(toSingular(term.lower)) && !/^(?:international|national|world|annual|day|night|hindu|christian|muslim|jewish|gift)$/i.test(term.text))
    if (rest.length > 0) {
      const word = toSingular(rest[rest.length - 1]!.lower)
      // `City marathon`: whose it is.
      const isCivic = rest.length === 1 && civic.test(word)
      const own = [...phrase.adjectives.filter((other) => other.end + 1 === rest[0]!.start && /^(?:real|fast|ice|artificial|fine|second-hand|hot|full|organic|used|vintage|electric|handmade|modern|classical|local)$/.test(other.lower)), ...rest]
      const isMusic = eventNouns.has(head) && /^(?:rock|metal|punk|pop|soul|country|indie)$/.test(word)
      if (isMusic) out.push({ text: `${word} music`, head: 'music', score: 1.05 * trigger * passage.weight, order: 0, from: [span(own)] })
      else if (!isCivic) put(own, word === 'estate' ? 'house' : word, ( isAbstract(word) || isDoing(word) ? 0.55 : 1.05) * trigger)
    }
    const first = phrase.coordinate
    if (first !== null && !vehicleNouns.has(first.lower)) {
      put([first], toSingular(first.lower), 1.08 * trigger)
      const text = `${clean(first)} and ${phrase.nouns.map(clean).join(' ')}`
      out.push({ text, head, score: 0.75 * trigger * passage.weight, order: 0, from: [{ start: passage.start + first.start, end: passage.start + phrase.end }] })
    } else put([...(rest.length === 0 && sellerNouns.has(head) ? kinds : []), ...phrase.nouns].filter((term) => !/^(?:business)$/.test(term.lower)), head, (/^(?:re)?opening$/.test(head) ? 0.2 : tellingSellers.test(head) ? 0.95 : rest.length > 0 && !rest.every((term) => civic.test(toSingular(term.lower))) ? 0.7 : eventNouns.has(head) ? 0.6 : 0.4) * trigger)
    return out
  }
  if (/^(?:valentine|mother|father)$/.test(toSingular(phrase.nouns[0]!.lower)) || isSeason(head)) return out
  put(named, head, (isSought && !isAbstract(head) ? 1.1 : personNouns.has(head) ? 0.5 : isDoing(head) ? 0.25 : isAbstract(head) || abstractNouns.has(last.lower) ? (kinds.length + modifiers.length > 0 ? 0.62 : 0.45) : 1) * trigger * (isPlural ? 1.02 : 1) * (modifiers.length > 0 ? 1.04 : 1))
  return out
}

/** A capital that only the place of the word asks for. */
const opensSentence = (term: Term, text: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(term.text) && !term.tags.has('ProperNoun') && !term.tags.has('Acronym') && /(?:^|[.!?:\n•–—-])\s*$/u.test(text.slice(0, term.start))

const isSeason = (word: string): boolean => /^(?:spring|summer|autumn|fall|winter|season|seasonal|holiday|weekend|weekday|online|today|new|black|friday|cyber|monday)$/.test(word)
const clean = (term: Term): string => (isName(term) ? term.text : term.lower).replace(/^['"“”‘’.,;:!?\s]+|['"“”‘’.,;:!?]+$/g, '').replace(/(?<!farmer|kid|child|children|men|women|valentine|mother|father|baby)['’]s$/i, '')
const isName = (term: Term): boolean => /^\p{Lu}/u.test(term.text) && (term.tags.has('ProperNoun') || term.tags.has('Acronym') || /^\p{Lu}[\p{Ll}]+$/u.test(term.text))
