import type { Span, Topic } from './brief.ts'
import { overlaps } from './found.ts'
import { eventNouns, isAbstract, personNouns, placeNouns, sellerNouns, toSingular, vehicleNouns } from './lexicon/nouns.ts'
import { isOfTable, refreshments, venueNouns } from './lexicon/refreshments.ts'
import { readThings } from './lexicon/things.ts'
import { tagWords } from './phrases.ts'
import type { Segment } from './segments.ts'
import { stripInstruction } from './subject.ts'

/** What comes along with the matter weighs no more than this beside it. */
const sideWeight = 0.3
/** What is told after an event or a place that says itself what it is about: enough for a programme, too little for a headline. */
const laterWeight = 0.38
/** What a shop sells is as good as the shop. */
const goodsWeight = 0.85

/** Events that do not say what they are about; what follows does. */
const generalEvents = /^(?:event|day|festival|fest|party|celebration|night|evening|opening|launch|sale|workshop|class|course|talk|lecture|exhibition|webinar|seminar|conference|fair|fete|fête|show|market|bazaar|tour|meetup|gathering|fundraiser|gala|summit|expo|house|weekend|week)$/
const goodsSellers = /^(?:store|shop|market|boutique|outlet|retailer|supermarket|grocer|dealer|dealership|brand|maker|manufacturer|company|business|firm|farm|hatchery|florist|brewery|provider|service|organi[sz]ation|team|department|platform|app|software|tool|solution)$/
const holders = /^(?:basket|hamper|box|crate|set|kit|bundle|bag|pack|package|gift|platter|tray|stall|stand|truck|van|cart|machine)$/
const clauseEnd = /[,:;–—(]\s|\.\s|\s(?:with|plus|including|featuring|along with|as well as|where|while)\s/iu
const givenAway = /\b(?:includ(?:ed|es?)|provided|given out|on us|on the house|afterwards?|after the \w+|for (?:every|each|all(?: the)?) \p{L}+|while you wait|complimentary)\s*$/iu
const gift = /\b(?:free|complimentary|enjoy(?: an?| some)?)\s(?:\p{L}+\s)?$/iu
const inPlace = /\b(?:in|at|on|inside|behind|beside|near|by|under|along|around|through)\s(?:the|our|an?)\s(?:[\p{L}-]+\s)?$/iu
/** The ground on which the thing itself stands, whatever is there: `a flea market in the old factory`. */
const onGround = /\b(?:in|at|inside|outside|opposite|behind|beside|near)\s(?:the|our|your|an?)\s(?:[\p{L}-]+\s)?$/iu
/** `A course in the art of bread`, `in the shape of a heart`: no ground. */
const noGround = /\b(?:course|class|lessons?|training|degree|interest|expert|specialist|workshop|lecture|talk)s?\sin\s(?:the|an?)\s(?:[\p{L}-]+\s)?$|\bat\san?\s$/iu
const against = /\b(?:against|versus|vs\.?)\s(?:(?:the|our|an?)\s)?$/iu
/** Where work is found, it is the trades that are spoken to that say which. */
const workEvents = /\b(?:jobs?|careers?|recruitment|hiring|vacanc(?:y|ies)|apprenticeships?)\b/iu
const anyone = /^(?:beginner|newcomer|adult|kid|child|teen|teenager|toddler|senior|junior|parent|pensioner|member|visitor|customer|neighbour|neighbor|local|graduate|school-leaver|leaver|youngster|person|people|woman|man|girl|boy|family|jobseeker|seeker|everyone|all)$/

interface Subject {
  /** The clause that says what it is about. */
  readonly whole: Span
  /** The same before `at`, `in`, `by`. */
  readonly head: Span
  readonly isTable: boolean
  /** Says by more than a general event or a shop what it is about. */
  readonly isTelling: boolean
  /** So does its head alone: then the rest of the clause only says where. */
  readonly isHeadTelling: boolean
  /** An event, a place or a service: what is told after it belongs to it. */
  readonly isHost: boolean
  readonly hasEvent: boolean
  /** A shop and no more than its opening: what it sells belongs to it. */
  readonly isSeller: boolean
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu)?.map(toSingular) ?? []
const within = (span: Span, other: Span): boolean => span.start >= other.start && span.end <= other.end

function findSubject(text: string, segments: readonly Segment[], topics: readonly Topic[]): Subject | null {
  const spans = topics.flatMap((topic) => topic.from)
  const told = segments.filter(({ kind, label }) => kind === 'instruction' || label === 'title')
  for (const segment of [...told, ...segments.filter(({ kind }) => kind === 'plain')]) {
    const skip = segment.kind === 'instruction' ? stripInstruction(segment.text).start : 0
    const [start, stop] = [segment.start + skip, segment.start + segment.text.length]
    if (!overlaps({ start, end: stop }, spans)) continue
    let end = start
    while (end < stop && !spans.some((span) => within(span, { start, end }))) {
      const cut = clauseEnd.exec(text.slice(end + 1, stop))
      end = cut === null ? stop : end + 1 + cut.index
    }
    return describeSubject(text, { start, end }, topics)
  }
  return null
}

function describeSubject(text: string, whole: Span, topics: readonly Topic[]): Subject {
  const said = text.slice(whole.start, whole.end)
  const cut = /\s(?:at|in|on|by|near|for|from|through|under|along|around|behind|inside|outside|opposite|against|beside)\s/iu.exec(said)
  const headText = cut === null ? said : said.slice(0, cut.index)
  const head = { start: whole.start, end: whole.start + headText.length }
  const tells = (topic: Topic): boolean => /^(?:farmers['’]?|flea|christmas) market$/i.test(topic.text) || !generalEvents.test(topic.head) && !goodsSellers.test(topic.head) && !vehicleNouns.has(topic.head) && !personNouns.has(topic.head) && (topic.text.includes(' ') || !isAbstract(topic.head)) && (!sellerNouns.has(topic.head) || topic.text.includes(' '))
  const isHeadTelling = topics.some((topic) => topic.from.some((span) => within(span, head)) && tells(topic))
  const isTelling = isHeadTelling || topics.some((topic) => topic.from.some((span) => within(span, whole)) && tells(topic) && !venueNouns.has(topic.head) && !placeNouns.has(topic.head))
  const words = wordsIn(headText)
  const hasEvent = words.some((word) => eventNouns.has(word)) || /\bopen (?:day|house|evening)|clean-?up\b/i.test(headText)
  const isOrder = readThings(tagWords(headText)).some(({ tags, lower }) => tags.has('Verb') && !tags.has('Gerund') && !tags.has('PastTense') && !eventNouns.has(lower) && !/^(?:opens?|starts?|begins?|returns?|turns?)$/.test(lower))
  const isHost = !isOrder && (hasEvent || words.some((word) => (placeNouns.has(word) && word !== 'home') || (sellerNouns.has(word) && !goodsSellers.test(word))))
  const isSeller = (!/\bopen (?:house|day|studio|evening)/i.test(headText) && words.some((word) => sellerNouns.has(word) && !eventNouns.has(word) && !/^(?:school|club|team|association)$/.test(word)) && words.every((word) => !eventNouns.has(word) || /^(?:re)?opening$|^(?:launch|party|sale|market)$/.test(word))) || /\b(?:adoption|shelter)\b/i.test(said)
  return { whole, head, isTelling, isHeadTelling, isHost, hasEvent, isSeller, isTable: wordsIn(isHeadTelling ? headText : said).some((word) => isOfTable(word) || holders.test(word)) }
}

/** The comma's worth of text around the span, and what of it stands before and after. */
function around(text: string, span: Span): { before: string; after: string } {
  const before = text.slice(Math.max(0, span.start - 60), span.start)
  const after = text.slice(span.end, span.end + 60)
  return { before: before.split(/[,:;.\n–—(]\s?/u).at(-1)!, after: after.split(/[,:;.\n–—)]/u)[0]! }
}

/**
 * Topics with what only comes along marked and made light: tea at an open day, a raffle at a flower show, the hall of a
 * concert. Where nothing else would be left, nothing is.
 */
export function markSides(topics: readonly Topic[], text: string, segments: readonly Segment[]): Topic[] {
  const subject = findSubject(text, segments, topics)
  if (subject === null) return [...topics]
  const { whole, head, isTelling, isHeadTelling, isHost, isTable, hasEvent, isSeller } = subject
  const sentenceEnd = text.slice(whole.end).search(/[.!?\n](?:\s|$)/u)
  const tail = sentenceEnd < 0 ? text.slice(whole.end) : text.slice(whole.end, whole.end + sentenceEnd)
  const offers = /%|\boff\b|\bdiscount|\bsales?\b|\bprices?\b|\bdeals?\b|\b(?:collection|selection|range) of\b|\bfocus on\b/iu.test(tail)
  const givenAt = offers ? -1 : isHost && isTelling && /^\s(?:with|plus|including|along with|as well as)\s/iu.test(tail) ? 0 : isHost || isTelling ? tail.search(/,\s(?:with|plus|along with|as well as)\s/iu) : -1
  const company = givenAt < 0 ? null : { start: whole.end + givenAt, end: whole.end + tail.length }
  const isSideAt = (topic: Topic, span: Span): boolean => {
    const { before, after } = around(text, span)
    const isVenue = venueNouns.has(topic.head) && inPlace.test(before)
    if (against.test(before) && isHost) return true
    if (within(span, whole)) return (isVenue || (onGround.test(before) && !noGround.test(before))) && isHeadTelling && !within(span, head)
    const next = toSingular(/^\s(?:of\s)?([\p{L}-]+)/u.exec(after)?.[1] ?? '')
    const isStall = /^(?:stall|stand|truck|van|table|tent|bar)$/.test(topic.head) && refreshments.has(toSingular(topic.text.split(' ')[0]!))
    if (!isTable && (isStall || refreshments.has(topic.head) || refreshments.has(next))) return true
    if (isVenue || (company !== null && within(span, company))) return true
    if ((gift.test(before) || givenAway.test(after)) && (isHost || isTelling)) return true
    return hasEvent && isTelling && eventNouns.has(topic.head)
  }
  // A text that is itself the poster's names its matter first; what an order says later may still be the thing.
  const isText = !segments.some(({ kind }) => kind === 'instruction' || kind === 'audience' || kind === 'purpose')
  const isSoughtTrade = (topic: Topic): boolean =>
    workEvents.test(text.slice(head.start, head.end)) && !anyone.test(topic.head) &&
    topic.from.some((span) => within(span, whole) && !within(span, head) && /\bfor\s(?:[\p{L}-]+\s)?$/iu.test(text.slice(Math.max(0, span.start - 24), span.start)))
  const hasTrade = topics.some(isSoughtTrade)
  const isLater = (topic: Topic): boolean => (hasTrade ? !isSoughtTrade(topic) : isTold(topic))
  const isTold = (topic: Topic): boolean =>
    (isTelling && (isHost || isText) && topic.from.every((span) => !within(span, whole))) ||
    (hasEvent && eventNouns.has(topic.head) && topic.from.every((span) => !within(span, whole))) ||
    // A run for the hospital is a run.
    (hasEvent && placeNouns.has(topic.head) && topic.from.every((span) => !within(span, head) && /\bfor\s(?:the|our|a)\s$/iu.test(text.slice(Math.max(0, span.start - 10), span.start)))) ||
    (isHeadTelling && isText && topic.from.every((span) => !within(span, head)))
  const laterMost = ({ head: word }: Topic): number => (isSeller && !eventNouns.has(word) && !personNouns.has(word) && !isAbstract(word) ? goodsWeight : laterWeight)
  const marked = topics.map((topic): Topic => {
    if (topic.from.length > 0 && topic.from.every((span) => isSideAt(topic, span))) return { ...topic, isSide: true, weight: Math.min(topic.weight, sideWeight) }
    return isLater(topic) ? { ...topic, weight: Math.min(topic.weight, laterMost(topic)) } : topic
  })
  const top = Math.max(0, ...marked.filter((topic) => topic.isSide !== true).map((topic) => topic.weight))
  if (top === 0) return [...topics]
  const isMoved = marked.some((topic, at) => topic !== topics[at])
  if (!isMoved) return [...topics]
  return marked
    .map((topic) => (topic.isSide === true || (isLater(topic) && topic.weight <= laterMost(topic)) ? topic : { ...topic, weight: Math.min(1, Math.round((topic.weight / top) * 100) / 100) }))
    .map((topic, order) => ({ topic, order }))
    .sort((one, other) => other.topic.weight - one.topic.weight || one.order - other.order)
    .map(({ topic }) => topic)
}
