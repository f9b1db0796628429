import type { Parsed } from '#core/design/fault.ts'
import { findAction } from './action.ts'
import { findBrand } from './brand.ts'
import type { Brief, Fact, Span } from './brief.ts'
import { findCategory, findOccasion, findTones } from './classify.ts'
import { findColors } from './colors.ts'
import { readFacts } from './facts.ts'
import { findFonts } from './fonts.ts'
import { blank, escapeForRegExp, overlaps, squeeze } from './found.ts'
import { detectLanguage } from './language.ts'
import { findQualities } from './qualities.ts'
import { findQuotes, quoteRole } from './quotes.ts'
import { findPageSentences } from './said-to-studio.ts'
import { splitRequest, type Segment } from './segments.ts'
import { markSides } from './sides.ts'
import { findOrder, stripInstruction } from './subject.ts'
import { findTitle } from './title.ts'
import { findTopics, type Passage } from './topics.ts'
import { findForeignTopics } from './foreign-topics.ts'
import { findWishes } from './wishes/find-wishes.ts'
import { listPassages } from './wishes/parse-wishes.ts'
import type { HeardPassages } from './wishes/parse-wishes.ts'
import { toSingular, vehicleNouns } from './lexicon/nouns.ts'
import { categoryWords } from './lexicon/categories.ts'

const knownThings = new Set(Object.values(categoryWords).flatMap((list) => list.split(/\s+/)))
const maxChars = 100000
/** What a request wants stands at its beginning; beyond this only its length is minded. */
const readChars = 12000

export interface Given {
  readonly brand?: string
  readonly hasLogo?: boolean
  readonly size?: { readonly width: number; readonly height: number } | null
  /** What the model of wishes heard of `passagesOf` this request. */
  readonly heard?: HeardPassages
}

/** A request understood. Faults: nothing in it, no letters in it, more than 100,000 characters. */
export function parseBrief(request: string, given: Given = {}): Parsed<Brief> {
  if (request.length > maxChars) return fault(`is ${request.length} characters long; at most ${maxChars} are read`)
  if (request.trim() === '') return fault('is empty; say what the design is for')
  if (!/\p{L}/u.test(request)) return fault('has no words in it; say what the design is for')
  return { ok: true, value: readBrief(request, given) }
}

const fault = (message: string): Parsed<Brief> => ({ ok: false, faults: [{ path: 'request', message }] })

/** What of a request speaks of the layout, for the model of wishes. */
export const passagesOf = (request: string): string[] => listPassages(readSpoken(request).spoken, true)

/** What is read at all, and of that what is said in sentences. */
function readSpoken(request: string) {
  const text = request.length > readChars ? request.slice(0, readChars) : request
  const noise = findNoise(text)
  const size = findSize(text)
  return { text, noise, size, spoken: blank(text, [...noise, ...(size === null ? [] : [size.span])]) }
}

function readBrief(request: string, given: Given): Brief {
  const { text, noise, size, spoken } = readSpoken(request)
  const asked = findWishes(spoken, given.heard)
  // What is asked of the layout is no copy; what it is said in still says the language.
  const clean = blank(spoken, asked.silent)
  const lang = detectLanguage(/\p{L}/u.test(clean) ? clean : spoken)
  const segments = splitRequest(clean)
  const isBare = !segments.some((segment) => segment.kind === 'instruction') && !segments.some((segment) => segment.kind === 'purpose')
  const quotes = findQuotes(spoken).map(({ text: body, start, end }) => ({ text: body, from: [{ start, end }] }))
  const audience = findAudience(clean, segments)
  const purpose = segments.find((segment) => segment.kind === 'purpose')
  const mainText = segments.filter((segment) => segment.kind === 'instruction' || segment.kind === 'plain' || segment.kind === 'label')
  const main = blank(clean, complement(mainText, clean.length))
  const { facts, offers, urls } = readFacts(clean, segments, quotes, !segments.some((segment) => segment.kind === 'purpose' || segment.kind === 'audience'))
  const brand = findBrand(main, given.brand, urls)
  const fonts = findFonts(clean)
  const colors = findColors(blank(clean, quotes.flatMap((quote) => quote.from)))
  const title = findTitle(spoken, segments, facts, offers, lang, isBare, quotes)
  const allQuotes = [...title.filter((entry) => !quotes.some((quote) => quote.text === entry.text)), ...quotes].slice(0, 24)
  const quiet = facts.filter((fact) => ['date', 'time', 'phone', 'url', 'email', 'code', 'place'].includes(fact.kind) || (fact.kind === 'discount' && /^Buy/i.test(fact.text)))
  const silent = [...noise, ...(lang.startsWith('en') ? findPageSentences(segments) : []), ...quiet.flatMap((fact) => fact.from), ...colors.flatMap((color) => color.from), ...fonts.flatMap((font) => font.from)]
  const passages = topicPassages(clean, segments, silent)
  // `Jazz by the river … jazz.example`: an address named for the thing takes nothing from it.
  const isGuessed = brand.from.length > 0 && brand.from.every((span) => overlaps(span, urls)) && new RegExp(`\\b${escapeForRegExp(brand.value)}\\b`, 'i').test(blank(main, urls))
  const placeNames = facts.filter((fact) => fact.kind === 'place').map((fact) => fact.text)
  const topics = lang.startsWith('en') ? markSides(findTopics(passages, [...(isGuessed ? [] : [brand.value, ...brand.value.split(' ').filter(isOwnName)]), ...placeNames]), clean, segments) : findForeignTopics(clean, segments, title, lang)
  const purposeText = purpose?.text.replace(/[.\s]+$/, '') ?? ''
  // `Hire baristas` is said to the studio, `to vote` to the readers.
  const orders = segments.flatMap(({ kind, text: said, start }) => {
    const order = kind === 'instruction' ? findOrder(said) : null
    return order === null || order.isAsking ? [] : [{ start, end: start + order.start }]
  })
  const action = findLabelledAction(segments) ?? findAction(blank(main, orders), 0, purposeText, purpose?.start ?? 0, !isBare || !lang.startsWith('en'))
  const ctaQuote = quotes.find((quote) => quoteRole(spoken, quote.from) === 'cta')
  const factual: Fact[] = [...facts, ...allQuotes.filter((quote) => !['cta', 'brand'].includes(quoteRole(spoken, quote.from)) || quote !== ctaQuote).map((quote): Fact => ({ kind: 'quote', text: quote.text, from: quote.from }))]
  return {
    request,
    lang,
    purpose: purposeText !== '' ? { value: purposeText.slice(0, 1000), from: [{ start: purpose!.start, end: purpose!.start + purpose!.text.length }], confidence: 0.95 } : inferPurpose(segments),
    audience,
    category: findCategory(blank(main, topics.flatMap((topic) => (topic.isSide === true ? topic.from : []))), purposeText, topics.filter((topic) => topic.isSide !== true), action.verb),
    occasion: findOccasion(main),
    tones: findTones(main, `${purposeText} ${audience.value}`),
    topics,
    qualities: lang.startsWith('en') ? findQualities(main, audience.value) : [],
    brand,
    offers,
    facts: dropRepeats(factual).slice(0, 64),
    action: ctaQuote === undefined ? action : { isAsked: true, verb: action.verb || 'learn', text: ctaQuote.text.slice(0, 60), from: ctaQuote.from },
    quotes: allQuotes,
    colors: colors.map((color) => ({ ...color })),
    fonts,
    size: given.size ?? (size === null ? null : { width: size.width, height: size.height }),
    wishes: asked.wishes,
    unknown: [...new Set([...asked.unknown, ...findUnknown(main, topics.flatMap((topic) => topic.text.split(' ')))])].slice(0, 200),
  }
}

/** Paths of files and the sentences that only name them. */
function findNoise(text: string): Span[] {
  const out: Span[] = []
  const sentence = /(?:(?:the\s)?(?:logo|image|photo|picture|asset|file)(?:\s(?:path|file|url|image))?\s(?:is|are|can be found at|is (?:located |stored )?at|at|:)\s*|logo\s*(?:path)?\s*[:=]\s*)?["'“‘(]?[^\s"'“”‘’()]{1,300}\.(?:png|jpe?g|svg|webp|gif|pdf|ai|eps|psd)\b["'”’)]?\.?/giu
  for (const match of text.matchAll(sentence)) out.push({ start: match.index, end: match.index + match[0].length })
  return out
}

function findSize(text: string): { width: number; height: number; span: Span } | null {
  const match = /(?:(?:image\s)?(?:of\s)?(?:size|dimensions?|format|größe|taille|tamaño|尺寸|サイズ)\s*(?:of|is|:|：)?\s*)?(?<![\p{L}\p{N}.,$€£])(\d{2,5})\s?(?:px|pixels?)?\s?(?:x|×|X|\*|by)\s?(\d{2,5})(?:\s?(?:px|pixels?))?(?![\p{N}]|\s?(?:cm|mm|in\b|inch|ft|m\b))/u.exec(text)
  if (match === null) return null
  const [width, height] = [Number(match[1]), Number(match[2])]
  const isNamed = /size|dimension|format|größe|taille|tamaño|尺寸|サイズ|px|pixel/i.test(match[0])
  if (!isNamed && (width < 50 || height < 50)) return null
  return { width, height, span: { start: match.index, end: match.index + match[0].length } }
}

function complement(segments: readonly Segment[], length: number): Span[] {
  const out: Span[] = []
  let cursor = 0
  for (const segment of [...segments].sort((a, b) => a.start - b.start)) {
    if (segment.start > cursor) out.push({ start: cursor, end: segment.start })
    cursor = Math.max(cursor, segment.start + segment.text.length)
  }
  if (cursor < length) out.push({ start: cursor, end: length })
  return out
}

const audiencePattern = /\b(?:(?:the ad |it |this |ad )?targets|target(?:ed|ing)? (?:at|to|toward)?|aimed at|geared (?:to|toward)s?|intended for|designed for|suitable for|appeal(?:s|ing)? to|addressed to|for an audience of)\s+((?:[\p{L}\d’'-]+\s?){1,7}?)(?=[.,;\n]|$|\s(?:and is|and are|who|with a|to (?:buy|visit|join|attend)|at|in|by)\b)/iu

function findAudience(text: string, segments: readonly Segment[]): Brief['audience'] {
  const segment = segments.find((entry) => entry.kind === 'audience')
  if (segment !== undefined) {
    const value = squeeze(segment.text.replace(/[.\s]+$/, ''))
    return { value: value.slice(0, 500), from: [{ start: segment.start, end: segment.start + segment.text.length }], confidence: 0.98 }
  }
  const match = audiencePattern.exec(text)
  if (match === null) return { value: '', from: [], confidence: 0 }
  const start = match.index + match[0].indexOf(match[1]!)
  return { value: squeeze(match[1]!).slice(0, 500), from: [{ start, end: start + match[1]!.trimEnd().length }], confidence: 0.7 }
}

function inferPurpose(segments: readonly Segment[]): Brief['purpose'] {
  const asked = segments.find((segment) => segment.kind !== 'instruction' && /^(?:encourage|invite|promote|highlight|emphasi[sz]e|motivate|inspire|persuade|remind|inform|ask|tell|urge|the (?:ad|banner|poster|design) (?:should|emphasi))/i.test(segment.text)) ?? segments.find((segment) => segment.kind === 'instruction')
  if (asked === undefined) return { value: '', from: [], confidence: 0 }
  const { text, start } = asked.kind === 'instruction' ? stripInstruction(asked.text) : { text: asked.text, start: 0 }
  const value = squeeze(text.replace(/^\s*\(\s*\)\s*(?:for\s+)?/, '').replace(/[.,\s]+$/, '')).slice(0, 1000)
  return { value, from: [{ start: asked.start + start, end: asked.start + asked.text.length }], confidence: 0.5 }
}

function findLabelledAction(segments: readonly Segment[]): Brief['action'] | undefined {
  const segment = segments.find((entry) => entry.label === 'cta' && entry.kind === 'label')
  if (segment === undefined) return undefined
  const text = squeeze(segment.text.replace(/^["'“‘「«]|["'”’」»]$|[.]$/gu, '')).slice(0, 60)
  return text === '' ? undefined : { isAsked: true, verb: findAction(text, 0, text, 0, true).verb || 'learn', text, from: [{ start: segment.start, end: segment.start + segment.text.length }] }
}

function topicPassages(text: string, segments: readonly Segment[], silent: readonly Span[]): Passage[] {
  const quiet = blank(text, silent)
  const out: Passage[] = []
  for (const segment of segments) {
    const raw = quiet.slice(segment.start, segment.start + segment.text.length)
    if (segment.kind === 'instruction') {
      const { text: body, start } = stripInstruction(raw)
      out.push({ text: body, start: segment.start + start, weight: 1 })
    } else if (segment.kind === 'plain') out.push({ text: raw, start: segment.start, weight: out.length === 0 ? 0.95 : 0.75 })
    else if (segment.kind === 'purpose') out.push({ text: raw, start: segment.start, weight: 0.3 })
    else if (['title', 'subhead', 'body', 'offer', 'guests'].includes(segment.label)) out.push({ text: raw, start: segment.start, weight: segment.label === 'title' ? 1 : 0.7 })
  }
  return out
}

function dropRepeats(facts: readonly Fact[]): Fact[] {
  const out: Fact[] = []
  for (const fact of facts) {
    const key = fact.text.toLowerCase()
    if (!out.some((other) => other.text.toLowerCase() === key)) out.push(fact)
  }
  return out
}

const common = /^(?:the|and|for|with|that|this|from|your|their|them|they|our|are|can|will|has|have|not|all|any|one|two|more|about|into|over|who|what|when|where|how|also|including|such|as|of|to|in|on|at|by|an?|is|it|its|be|or|create|design|encourage|promote|highlight|offer|offering|please|make)$/i

/** `Brightwater` is only a name; `Piano` in a name still says what is sold. */
const isOwnName = (word: string): boolean => !knownThings.has(toSingular(word))

function findUnknown(main: string, topicWords: readonly string[]): string[] {
  const known = new Set(topicWords.map((word) => word.toLowerCase()))
  const out = new Set<string>()
  for (const match of main.matchAll(/\p{L}[\p{L}’'-]{3,}/gu)) {
    const word = match[0].toLowerCase()
    if (!common.test(word) && !known.has(word) && !vehicleNouns.has(word)) out.add(word)
    if (out.size >= 60) break
  }
  return [...out]
}
