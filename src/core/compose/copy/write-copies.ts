import type { Brief, Fact, Offer } from '#core/brief/brief.ts'
import { sellerNouns } from '#core/brief/lexicon/nouns.ts'
import { offerText } from '#core/brief/offers.ts'
import type { Copy, Lengths } from '#core/compose/copy.ts'
import type { Random } from '#core/geometry/random.ts'
import { allowedTexts, isOwnWording } from './check-copy.ts'
import { writeCtas } from './ctas.ts'
import { countEchoes, echoes } from './echoes.ts'
import { isEyebrowQuote, writeEyebrows } from './eyebrows.ts'
import { readFacets, factsOf, type Facets } from './facets.ts'
import { capitalize, countWords, typeset } from './grammar.ts'
import { writeHeadlines, type Headline } from './headlines.ts'
import { writeForeignCopy } from './foreign-copy.ts'
import { writeSubheads } from './subheads.ts'
import { writeBody } from './bodies.ts'
import { nameAsked } from './ordered.ts'
import { findOwnClauses } from './own-clauses.ts'
import { findListed } from './program.ts'
import { isNaming, subjectWords } from './naming.ts'

/** Different copies for one brief, best first; the same brief and chance give the same words. */
export function writeCopies(brief: Brief, random: Random, count: number): Copy[] {
  if (!brief.lang.startsWith('en')) return writeForeignCopy(brief, count)
  const facets = readFacets(brief)
  // Two audiences of one product draw their own chance, so that equal thoughts do not always win in the same order.
  const chance = random.fork(`copy:${brief.audience.value}:${brief.purpose.value}`)
  const allowed = allowedTexts(brief)
  const isOwn = (line: string): boolean => isOwnWording(line, brief, allowed)
  const headlines = writeHeadlines(facets, chance.fork('headline'), Math.max(1, count), isOwn)
  const thoughts = writeSubheads(facets, chance.fork('subhead'), isOwn)
  // What the request itself goes on to say is worth more than anything that could be thought of.
  const said = facets.notice === null && facets.ordered === null && findListed(brief).length === 0 ? tellClauses(findOwnClauses(brief)).map((lines) => lines.filter(isOwn)).filter((lines) => lines.length > 0) : []
  const subject = subjectWords(facets)
  const ctas = writeCtas(facets, chance.fork('cta'))
  // With no second line and nothing else to print, another thought about the same thing stands under the first.
  const spare = headlines.filter((headline) => !headline.isQuote && !headline.isOffer).map((headline): Lengths => [headline.lines[0]!])
  const isInformed = brief.facts.some((fact) => !/^(?:discount|quote)$/.test(fact.kind))
  const seconds = thoughts.length > 0 || isInformed || facets.notice !== null ? thoughts : spare
  return headlines.map((headline, index) => assemble(facets, headline, index, { said, subheads: seconds, ctas, isOwn, subject }))
}

interface Lines {
  /** Second lines of the request's own words; they come first. */
  readonly said: readonly Lengths[]
  readonly subheads: readonly Lengths[]
  readonly ctas: readonly Lengths[]
  readonly isOwn: (line: string) => boolean
  readonly subject: ReadonlySet<string>
}

/** Two short clauses are told together, the later first, so that the line is not copied. */
function tellClauses(clauses: readonly string[]): Lengths[] {
  const [first, second] = clauses
  if (first === undefined || second === undefined || countWords(`${first} ${second}`) > 7) return clauses.map((line) => [line])
  const joined = `${second}, ${/^\p{Lu}\p{Ll}+(?:\s\p{Ll}|$)/u.test(first) ? first.charAt(0).toLowerCase() + first.slice(1) : first}`
  return [[joined, first]]
}

/** A short form left without the line that it shortens says little. */
const isLone = (lines: Lengths): boolean => lines.length === 1 && countWords(lines[0]!) <= 3

/** Second lines cut to the lengths that echo no length of the headline, or at least not its first; the fuller ones first. */
function withoutEchoes(subheads: readonly Lengths[], headline: readonly string[], title: string): Lengths[] {
  const freeOf = (others: readonly string[]): Lengths[] => subheads.flatMap((lines): Lengths[] => {
    const own = lines.filter((line) => !others.some((other) => echoes(line, other)))
    return own.length > 0 ? [own] : []
  })
  const free = freeOf(headline)
  return (free.length > 0 ? free : freeOf([title])).sort((a, b) => Number(isLone(a)) - Number(isLone(b)))
}

const pickSubhead = (subheads: readonly Lengths[], index: number): Lengths | undefined => subheads[index % Math.max(1, Math.min(subheads.length, 4))]

function assemble(facets: Facets, headline: Headline, index: number, { said, subheads, ctas, isOwn, subject }: Lines): Copy {
  const { brief } = facets
  const cta = ctas[index % Math.max(1, ctas.length)] ?? []
  const title = headline.lines[0] ?? ''
  // No second line at all is better than one that says a word of the headline again.
  const told = withoutEchoes(said, headline.lines, title)
  const fresh = told.length > 0 ? told : withoutEchoes(subheads, headline.lines, title)
  // A title that the request gives may say nothing of the thing; then the line under it does.
  const naming = headline.lines.every((line) => isNaming(line, subject)) ? fresh : subheads.filter((lines) => lines.every((line) => isNaming(line, subject)))
  const quoted = quotedSubhead(facets, headline)
  const subhead = quoted.length > 0 ? quoted : orderedSubhead(facets, headline) ?? (pickSubhead(naming.length > 0 ? naming : fresh, index) ?? [])
  const eyebrow = writeEyebrows(facets, headline, subhead[0] ?? '', isOwn)
  const body = writeBody(facets, [headline.lines, subhead]).filter(isOwn)
  const everywhere = [headline.lines, quoted, cta, eyebrow].filter((lines) => lines.length > 0)
  const isShown = (text: string): boolean => everywhere.some((lines) => lines.every((line) => line.toLowerCase().includes(typeset(text).toLowerCase())))
  const offer = pickOffer(brief, isShown)
  const drawn = offer === null ? '' : offerText(offer).toLowerCase()
  const shown = factsOf(brief).filter(isShown)
  const facts: Fact[] = brief.facts.filter((fact) => !isShown(fact.text) && fact.text.toLowerCase() !== drawn)
  const isBare = subhead.length === 0 && facts.length === 0 && offer === null
  const spare = facets.ordered === null ? topicLine(brief, title, isOwn) : [facets.ordered.spare]
  // With nothing at all under it, a title is no design: then the line that says least of it again.
  return { lang: brief.lang, headline: headline.lines, eyebrow, subhead: !isBare ? subhead : spare.length > 0 ? spare : leastEcho(subheads, title), body, cta, offer, facts, shown }
}

const leastEcho = (subheads: readonly Lengths[], title: string): readonly string[] =>
  subheads.flat().sort((a, b) => countEchoes(a, title) - countEchoes(b, title)).slice(0, 1)

/** Under what an order gives as the title stands what it says besides; under a thought, the title. Null: any line does. */
function orderedSubhead({ ordered, notice, quotes }: Facets, headline: Headline): string[] | null {
  if (ordered === null || quotes.length > 0) return null
  if (headline.lines[0] !== ordered.title) return notice !== null ? null : echoes(headline.lines[0]!, ordered.title) ? null : [ordered.title]
  return ordered.second !== '' ? [ordered.second] : ordered.isNotice && notice === null ? [ordered.spare] : null
}

/** Where nothing else is left to say, the things that the request is about, named one after another. */
function topicLine(brief: Brief, title: string, isOwn: (line: string) => boolean): string[] {
  const things = brief.topics.filter(({ text, head, isSide }) => isSide !== true && !echoes(text, title) && (text.toLowerCase() !== head || !sellerNouns.has(head))).slice(0, 3).map((topic) => topic.text)
  return [...[3, 2, 1].map((count) => capitalize(things.slice(0, count).join(', '))), nameAsked(brief)].filter((line) => line !== '' && !echoes(line, title) && isOwn(line)).slice(0, 1)
}

/** A quote that is no headline stands in the subhead, whole, if it is not too long for one. */
function quotedSubhead(facets: Facets, headline: Headline): string[] {
  const rest = facets.quotes.filter((quote) => !['cta', 'brand'].includes(quote.role) && typeset(quote.text).toLowerCase() !== headline.lines[0]?.toLowerCase())
  const isWithin = (text: string): boolean => headline.lines.every((line) => line.toLowerCase().includes(typeset(text).toLowerCase()))
  const quote = rest.find((entry) => entry.role === 'subhead') ?? rest.find((entry) => entry.role === 'copy' && !isWithin(entry.text))
  const isKicker = quote !== undefined && isEyebrowQuote(quote.text)
  const isOffer = quote !== undefined && facets.brief.offers.some((offer) => offerText(offer).toLowerCase() === quote.text.toLowerCase())
  return quote === undefined || isOffer || isKicker || countWords(quote.text) > 16 ? [] : [capitalize(typeset(quote.text))]
}

const pickOffer = (brief: Brief, isShown: (text: string) => boolean): Offer | null => brief.offers.find((offer) => offer.kind !== 'other' && !isShown(offerText(offer))) ?? null
