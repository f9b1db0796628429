import { offerText } from '#core/brief/offers.ts'
import type { Random } from '#core/geometry/random.ts'
import { isDiscount, type Facets } from './facets.ts'
import { echoes } from './echoes.ts'
import { fillLine, inPlural } from './fill.ts'
import { frameTitle } from './frame-title.ts'
import { capitalize, countWords, typeset } from './grammar.ts'
import type { Idea } from './ideas.ts'
import { angleIdeas } from './words/angle-ideas.ts'
import { eventIdeas } from './words/event-ideas.ts'
import { noticeIdeas } from './words/notice-ideas.ts'
import { isBacked } from './claims.ts'
import { isNaming, nameOf, subjectWords } from './naming.ts'
import { nameAsked } from './ordered.ts'
import { findOwnClauses } from './own-clauses.ts'
import { foodIdeas } from './words/food-ideas.ts'
import { goodsIdeas } from './words/goods-ideas.ts'
import { occasionIdeas } from './words/occasion-ideas.ts'
import { serviceIdeas } from './words/service-ideas.ts'

export interface Headline {
  readonly lines: string[]
  readonly isQuote: boolean
  /** Carries the offer in its words. */
  readonly isOffer: boolean
}

const allIdeas: readonly Idea[] = [...foodIdeas, ...goodsIdeas, ...serviceIdeas, ...eventIdeas, ...angleIdeas, ...occasionIdeas, ...noticeIdeas]

const doubled = /(?<!\p{L})(\p{L}{3,})(?!\p{L}).*(?<!\p{L})\1(?!\p{L})/iu

/** The quote that is the copy, else thoughts that fit reader, thing and occasion, each different. */
export function writeHeadlines(facets: Facets, random: Random, count: number, isOwn: (line: string) => boolean): Headline[] {
  const out: Headline[] = []
  const later: Headline[] = []
  const quote = headlineQuote(facets)
  if (quote !== undefined) {
    const exact: Headline = { lines: [capitalize(typeset(quote))], isQuote: true, isOffer: false }
    // Exact copy stays the headline of every candidate when the request names it so.
    if (facets.quotes.find((entry) => entry.text === quote)?.role === 'headline') return Array.from({ length: count }, () => exact)
    // One text for several audiences: each still gets a thought of its own first, and the text stands under it.
    const isBareWord = countWords(quote) === 1 && facets.quotes.find((entry) => entry.text === quote)?.role === 'copy'
    if (facets.brief.audience.value === '' && !isBareWord && !/^(?:lost|lostthing|found)$/.test(facets.notice?.kind ?? '')) out.push(exact)
    else if (!/^(?:lost|lostthing|found)$/.test(facets.notice?.kind ?? '')) later.push(exact)
  }
  // A poster that names an event and no reader is headed by the event.
  const isPlainEvent = facets.notice === null && quote === undefined && facets.event !== null && facets.brief.audience.value === '' && facets.brief.purpose.confidence < 0.9
  if (isPlainEvent && countWords(facets.event!.text) <= 6 && (facets.event!.text.includes(' ') || facets.families.includes('lunch'))) out.push({ lines: [capitalize(facets.event!.text)], isQuote: true, isOffer: false })
  const { ordered } = facets
  if (ordered !== null && quote === undefined && isOwn(ordered.title)) {
    const told: Headline = { lines: [ordered.title], isQuote: true, isOffer: false }
    if (ordered.isNotice && facets.notice === null) return Array.from({ length: count }, () => told)
    out.splice(0, out.length, told)
  }
  const ranked = rankIdeas(facets, random)
  // What stands under a thought, if the request hands it over: neither says a word of the other.
  const under = second(facets)
  const echoesUnder = (line: string): boolean => under.some((text) => echoes(line, text) && !line.toLowerCase().includes(text.toLowerCase()))
  const offer = offerHeadline(facets)
  for (const lines of ranked) {
    if (out.length >= count) break
    if (out.length === 1) out.push(...later.splice(0))
    if (offer !== undefined && out.length === 3 && !out.includes(offer)) out.push(offer)
    const own = lines.filter((line, index) => isOwn(line) && lines.indexOf(line) === index && !echoesUnder(line))
    if (own.length === 0 || out.some((headline) => isAlike(headline.lines[0]!, own[0]!))) continue
    out.push({ lines: own, isQuote: false, isOffer: false })
  }
  if (offer !== undefined && out.length > 0 && out.length < count && !out.includes(offer)) out.push(offer)
  // A text of few thoughts is said in its own words, and its title to its readers, so that the designs differ.
  const title = out[0]?.isQuote === true && facets.ordered === null && facets.brief.audience.value === '' ? out[0].lines[0]! : ''
  if (title !== '' && out.length < fewest) {
    for (const lines of [...ownHeadlines(facets, title, quote !== undefined), ...frameTitle(facets, title)]) {
      if (out.length >= Math.min(count, fewest) || !lines.every(isOwn)) continue
      if (!out.some((headline) => isAlike(headline.lines[0]!, lines[0]!))) out.push({ lines, isQuote: lines.includes(title), isOffer: false })
    }
  }
  if (out.length === 0) out.push({ lines: [fallback(facets)], isQuote: false, isOffer: false })
  for (let index = 0; out.length < count; index++) out.push(out[index]!)
  return out.slice(0, count)
}

/** Fewer different headlines than this are made up for from the text itself. */
const fewest = 4

/** What a text goes on to say, where it names the matter and repeats nothing of the title that stands under it. */
function ownHeadlines(facets: Facets, title: string, isUnder: boolean): string[][] {
  if (!isUnder || facets.notice !== null) return []
  const subject = subjectWords(facets)
  return findOwnClauses(facets.brief).filter((line) => countWords(line) >= 3 && isNaming(line, subject) && !echoes(line, title)).slice(0, 1).map((line) => [line])
}

/** The title that the request gives, or the quote that it hands over as copy. */
function second({ quotes, ordered }: Facets): string[] {
  const quote = quotes.find((entry) => entry.role === 'subhead') ?? quotes.find((entry) => entry.role === 'copy')
  return quote !== undefined ? (countWords(quote.text) > 16 ? [] : [typeset(quote.text)]) : ordered !== null ? [ordered.title] : []
}

function headlineQuote(facets: Facets): string | undefined {
  const usable = facets.quotes.filter((quote) => quote.role === 'headline' || (quote.role === 'copy' && countWords(quote.text) <= 9 && quote.text.length <= 70))
  const quote = usable.find((entry) => entry.role === 'headline') ?? usable.find((entry) => !isOfferText(entry.text, facets))
  return quote?.text
}

const isOfferText = (text: string, facets: Facets): boolean => facets.brief.offers.some((offer) => offerText(offer).toLowerCase() === text.toLowerCase())

/** Filled lines, best thought first. */
function rankIdeas(facets: Facets, random: Random): string[][] {
  const subject = subjectWords(facets)
  const name = nameOf(facets)
  // Who hands over a title has said better than `the right X for you` what it is.
  const isTitled = facets.brief.audience.value === '' && facets.quotes.some((quote) => quote.role === 'copy' || quote.role === 'headline')
  const scored: { lines: string[]; score: number; order: number }[] = []
  allIdeas.forEach((idea, order) => {
    const score = scoreIdea(idea, facets)
    if (score === null || !fitsThing(idea, facets) || ((facets.ordered !== null || isTitled) && isOfAnything(idea))) return
    const lines = idea.lines.flatMap((line) => {
      const filled = fillLine(line, facets)
      return filled === null || countWords(filled) > 8 || filled.length > 48 || !isNaming(filled, subject) || !isBacked(filled, facets) || doubled.test(filled) ? [] : [capitalize(filled)]
    })
    // What is left of a thought whose first line names a thing makes no sense without it.
    const first = fillLine(idea.lines[0]!, facets)
    if (lines.length === 0 || first === null || lines[0] !== capitalize(first)) return
    if (countWords(lines[lines.length - 1]!) > 4 && countWords(name) <= 4 && name !== '' && isNaming(name, subject)) lines.push(name)
    // A notice that can name what it is about does.
    const filled = facets.notice === null ? 0 : (idea.lines[0]!.match(/\{(?:name|what|What|event|Event)\}/g)?.length ?? 0)
    scored.push({ lines, score: score + filled * 1.2 + (idea.lines[0]!.includes('{topic}') ? 0.6 : 0) + random.fork(String(order)).between(0, 1.1), order })
  })
  scored.sort((a, b) => b.score - a.score || a.order - b.order)
  return scored.map(({ lines }) => lines)
}

/** `X, done properly` says less than the name that an order gives. */
export const isOfAnything = (idea: Idea): boolean => idea.of.length === 0 && idea.occasions.length === 0

/** What a family says with a slot is said of its own things: a maze is not `picked when ripe`. */
export const fitsThing = (idea: Idea, facets: Facets): boolean =>
  idea.of.length === 0 || facets.thing === null || !/\{(?:It|it|Things?|things?|Plural|plural|Praised?|List)\}/.test(idea.lines[0]!) || idea.of.some((family) => facets.kinds.has(family)) || (idea.of.length === 1 && /^(?:sale|services|home|retail)$/.test(idea.of[0]!))

/** Null: says something that this brief does not. */
export function scoreIdea(idea: Idea, facets: Facets): number | null {
  const { families, angles, brief } = facets
  let score = 0
  if (idea.of.length > 0) {
    const rank = Math.min(...idea.of.map((family) => families.indexOf(family)).filter((at) => at >= 0), 99)
    if (rank === 99) return null
    score += 3 - Math.min(rank, 5) * 0.35
  }
  if (idea.occasions.length > 0) {
    if (facets.notice !== null || !idea.occasions.includes(brief.occasion.value)) return null
    score += idea.of.length > 0 ? 2.2 : facets.thing === null ? 3.6 : 3
  }
  if (idea.of.length === 0 && idea.occasions.length === 0) {
    if (facets.notice !== null) return null
    score += 0.6
  }
  if (idea.angles.length > 0) {
    const weight = Math.max(0, ...idea.angles.map((angle) => angles.get(angle as never) ?? 0))
    if (weight === 0) return null
    score += 0.8 + weight * 1.2
  }
  return score
}

/** `30% off spring clothing`: the offer itself as the thought. */
function offerHeadline(facets: Facets): Headline | undefined {
  const offer = facets.brief.offers.find((entry) => isDiscount(entry) && ['percent', 'amount'].includes(entry.kind))
  if (offer === undefined || facets.thing === null) return undefined
  const text = typeset(offerText(offer))
  const scope = facets.thing.number === 'one' ? `the ${facets.thing.text}` : facets.thing.text
  const long = `${text} ${scope}`
  if (countWords(long) > 7) return undefined
  const short = `${text} ${inPlural(facets.thing, facets.brief.qualities.map((quality) => quality.value)) ?? facets.thing.text}`
  return { lines: [...new Set([long, short])].filter((line) => line.length <= 48).sort((a, b) => b.length - a.length), isQuote: false, isOffer: true }
}

const isAlike = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase() || one.toLowerCase().split(' ').slice(0, 3).join(' ') === other.toLowerCase().split(' ').slice(0, 3).join(' ')

function fallback(facets: Facets): string {
  const name = nameOf(facets) || nameAsked(facets.brief) || facets.brand
  return name === '' ? 'Good to see you' : capitalize(name)
}
