import nlp from 'compromise'

/** One word of a sentence, as the tagger sees it; offsets are into the text handed in. */
export interface Term {
  readonly text: string
  readonly lower: string
  readonly tags: ReadonlySet<string>
  readonly start: number
  readonly end: number
  /** Punctuation after the word ends the phrase here. */
  readonly isLast: boolean
}

export interface NounPhrase {
  readonly terms: readonly Term[]
  readonly start: number
  readonly end: number
  readonly adjectives: readonly Term[]
  /** The nouns, head last: `gift`, `crates`. */
  readonly nouns: readonly Term[]
  /** `moving` of `moving and storage service`: a first modifier that only `and` parts from the phrase. */
  readonly coordinate: Term | null
  /** The word before the phrase, articles passed over: `featuring`, `of`, `including`. */
  readonly before: string
}

interface TaggerTerm {
  readonly text: string
  readonly post: string
  readonly tags?: readonly string[]
}

/** Words in their parts of speech (compromise). Long texts are cut: a request says what it wants in its first few thousand characters. */
export function tagWords(text: string, maxChars = 4000): Term[] {
  const sample = text.slice(0, maxChars)
  const sentences = nlp(sample).json({ terms: { text: true, tags: true, whitespace: true } }) as { terms: TaggerTerm[] }[]
  const out: Term[] = []
  let cursor = 0
  for (const { terms } of sentences) {
    for (const term of terms) {
      if (term.text === '') continue
      const at = sample.indexOf(term.text, cursor)
      if (at < 0) continue
      cursor = at + term.text.length
      const last = out[out.length - 1]
      // The tagger takes hyphened words apart; an advert means `heart-shaped` and `t-shirt` whole.
      if (last !== undefined && last.end + 1 === at && /[-‑]/.test(sample[last.end]!)) {
        out[out.length - 1] = joinHyphened(last, term, sample.slice(last.start, cursor), cursor)
        continue
      }
      out.push({ text: term.text, lower: term.text.toLowerCase(), tags: new Set(fixTags(term)), start: at, end: cursor, isLast: endsPhrase(term) })
    }
  }
  return out
}

function joinHyphened(first: Term, second: TaggerTerm, text: string, end: number): Term {
  const tags = second.tags ?? []
  const isThing = /^(?:clean|meet|pick|pop|warm|line|check|tune|start|grown|set|touch|drive|take|drop|stand|sit|play|try|pull)[-‑](?:ups?|ins?|outs?|offs?|ons?)$/i.test(text) || tags.includes('Noun') && !/^(?:quality|time|end|minute|service|day|free|friendly|size|scale|term|fat|cost|speed|tech|world|class|style)$/i.test(second.text)
  return { text, lower: text.toLowerCase(), tags: new Set(isThing ? ['Noun', ...(tags.includes('Plural') ? ['Plural'] : ['Singular'])] : ['Adjective']), start: first.start, end, isLast: endsPhrase(second) }
}

const endsPhrase = (term: TaggerTerm): boolean => /[.,;:!?()\n–—|•]/.test(term.post)

/** The tagger reads these as verbs or names where an advert means things. */
function fixTags(term: TaggerTerm): readonly string[] {
  const tags = term.tags ?? []
  const lower = term.text.toLowerCase()
  if (/^(?:fresh|organic|handmade|cozy|cosy|premium|vintage|gourmet|fast-casual|eco-friendly|upcoming|stylish|luxury|kids?|children)$/.test(lower) && !tags.includes('Noun')) return ['Adjective']
  if (/^(?:cleaning|roofing|catering|tutoring|jazz|film|animal|surf|swim|ski|skate|skating|nail|ballet)$/.test(lower)) return ['Noun', 'Singular']
  if (/^(?:cookies|cupcakes?|prawns?|onesies|diapers|skis|sneakers|candles?|earrings?|nachos?|tacos?|spoons?|plates?|blankets?|crates?|textiles|glasses|bottles?|shoes|boots|bikes?|drinks|snacks|toys|books|flowers|plants|gifts?|treats|sweets)$/.test(lower)) return ['Noun', 'Plural']
  return tags
}

const isNoun = (term: Term): boolean => term.tags.has('Noun') && !term.tags.has('Pronoun') && !/^(?:that|which|who|needs|this|these|those|it|they|them|we|us|you|he|she|more|also|well|etc|something|anything|everything|our|its|their|your|my|his|her|each|every|get|free|all|both|other|buy|others|one|some|any|no|browse|only|just|please|want|wants|include|save|up|out|there|here|now|per|via|plus)$/.test(term.lower)
const isAdjective = (term: Term): boolean => term.tags.has('Adjective') && !term.tags.has('Noun') || /^(?:farm-fresh|locally-sourced|heart-shaped|high-quality|full-service)$/.test(term.lower)
const isNumber = (term: Term): boolean => term.tags.has('Value') || /^\d/.test(term.text)

/** Read as verbs after the noun that they are the head of: `flower show on 8 August`. */
const happenings = /^(?:show|market|fair|sale|play|run|drive|march|ride|walk|launch|tour|talk|swim|dance|swap|race|parade|rally|screening|opening|meeting|fete|fête)$/
/** `Rock festival`. */
const opensWithMusic = (term: Term, next: Term): boolean => /^(?:rock|swing|punk|pop)$/.test(term.lower) && /^(?:festival|concert|night|evening|band|bands|gig|show|party|music)$/.test(next.lower)
/** `Coding bootcamp`, `Riding lessons`. */
const opensWithCraft = (term: Term, before: Term | undefined): boolean =>
  term.tags.has('Gerund') && (before === undefined || before.isLast) && /^(?:coding|riding|painting|cooking|baking|knitting|sewing|dancing|drawing|writing|swimming|climbing|sailing|boxing|cycling|skiing|surfing|fishing|gardening|running|hiking|singing|skating|rowing|gaming|diving|acting|pottery-making|weaving|carving|woodworking)$/.test(term.lower)

/** Maximal noun phrases, participles before nouns (`knitted blanket`) read as adjectives. */
export function findNounPhrases(terms: readonly Term[]): NounPhrase[] {
  const out: NounPhrase[] = []
  let index = 0
  while (index < terms.length) {
    const begin = index
    const adjectives: Term[] = []
    const nouns: Term[] = []
    const picked: Term[] = []
    for (; index < terms.length; index++) {
      const term = terms[index]!
      const next = terms[index + 1]
      const isShow = nouns.length > 0 && happenings.test(term.lower) && (term.isLast || next === undefined || /^(?:at|on|in|for|by|with|of|from|and|&)$/.test(next.lower) || isNumber(next))
      const nextIsNoun = next !== undefined && !term.isLast && (isNoun(next) || isAdjective(next))
      if ((isNoun(term) || isShow || (nextIsNoun && (opensWithCraft(term, terms[index - 1]) || opensWithMusic(term, next)))) && !isNumber(term)) {
        nouns.push(term)
        picked.push(term)
      } else if (nouns.length === 0 && nextIsNoun && !isNumber(term) && (isAdjective(term) || isParticiple(term, terms[index - 1]))) {
        adjectives.push(term)
        picked.push(term)
      } else if (nouns.length === 0 && isAdjective(term) && next !== undefined && /^(?:and|&)$/.test(next.lower) && terms[index + 2] !== undefined && isAdjective(terms[index + 2]!)) {
        adjectives.push(term)
        picked.push(term)
        index++
        continue
      } else break
      if (term.isLast && !(isAdjective(term) && nouns.length === 0 && nextIsAdjectiveAfterComma(terms, index))) {
        index++
        break
      }
    }
    if (nouns.length > 0) {
      out.push(...splitPossessive({ terms: picked, start: picked[0]!.start, end: picked[picked.length - 1]!.end, adjectives, nouns, coordinate: coordinateBefore(terms, begin, nouns.length), before: wordBefore(terms, begin) }))
    }
    if (index === begin) index++
  }
  return out
}

function coordinateBefore(terms: readonly Term[], index: number, nouns: number): Term | null {
  const and = terms[index - 1]
  const first = terms[index - 2]
  if (nouns < 2 || and === undefined || first === undefined || first.isLast || !/^(?:and|&)$/.test(and.lower)) return null
  const opens = terms[index - 3] === undefined || terms[index - 3]!.isLast || terms[index - 3]!.tags.has('Determiner') || terms[index - 3]!.tags.has('Preposition')
  return opens && (isNoun(first) || first.lower.endsWith('ing')) ? first : null
}

/** `fast food restaurant's delivery service` speaks of two things; `kids' menu` and `farmer's market` of one. */
function splitPossessive(phrase: NounPhrase): NounPhrase[] {
  const at = phrase.nouns.findIndex((term, index) => index < phrase.nouns.length - 1 && /['’]s?$/.test(term.text) && !/^(?:kid|kids|child|children|farmer|farmers|men|women|mother|father|valentine|baby|chef|mum|mom|dad|new|year|ladies|girls|boys|world|people)['’]/i.test(term.text) && !/^\p{Lu}/u.test(term.text))
  if (at < 0) return [phrase]
  const owner = phrase.nouns.slice(0, at + 1)
  const owned = phrase.nouns.slice(at + 1)
  const part = (terms: readonly Term[], adjectives: readonly Term[]): NounPhrase => ({ terms: [...adjectives, ...terms], start: (adjectives[0] ?? terms[0]!).start, end: terms[terms.length - 1]!.end, adjectives, nouns: terms, coordinate: null, before: phrase.before })
  return [part(owner, phrase.adjectives), part(owned, [])]
}

const nextIsAdjectiveAfterComma = (terms: readonly Term[], index: number): boolean => {
  const next = terms[index + 1]
  return next !== undefined && isAdjective(next) && terms[index + 2] !== undefined && isNoun(terms[index + 2]!)
}

const isParticiple = (term: Term, before: Term | undefined): boolean => {
  if (!term.tags.has('Verb')) return false
  const opens = before === undefined || before.isLast || before.tags.has('Determiner') || before.tags.has('Preposition') || before.tags.has('Conjunction') || before.tags.has('Adjective') || before.tags.has('Possessive') || before.tags.has('Adverb')
  if (term.tags.has('PastTense') || /(?:ed|en|made|cut|grown|built)$/.test(term.lower)) return opens || before!.tags.has('Verb')
  return opens && term.tags.has('Gerund') && before !== undefined && (before.tags.has('Determiner') || before.tags.has('Adjective') || before.tags.has('Possessive'))
}

function wordBefore(terms: readonly Term[], index: number): string {
  if (/^(?:no|without|zero)$/.test(terms[index - 2]?.lower ?? '') && terms[index - 1]!.tags.has('Verb')) return 'no'
  for (let at = index - 1; at >= 0; at--) {
    const term = terms[at]!
    // `a focus on tomatoes` shows tomatoes.
    if (term.lower === 'on' && /^(?:focus|focusing|emphasis|spotlight)$/.test(terms[at - 1]?.lower ?? '')) return 'featuring'
    if (!/^(?:a|an|the|our|their|your|its|his|her|all|some|any|this|these|of|on|to|by|with|and)$/.test(term.lower) || /^(?:of|on|to|by|with|and)$/.test(term.lower)) return term.lower
  }
  return ''
}
