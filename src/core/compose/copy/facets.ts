import type { Brief, Offer, Topic } from '#core/brief/brief.ts'
import { eventNouns, isAbstract, personNouns, placeNouns, sellerNouns, toSingular, vehicleNouns } from '#core/brief/lexicon/nouns.ts'
import { offerText } from '#core/brief/offers.ts'
import { quotesOf, type QuoteRole } from '#core/brief/quotes.ts'
import { anglesOf } from './angles-of.ts'
import { familiesOf } from './families.ts'
import { named, numberOf, typeset, type Number } from './grammar.ts'
import type { Angle } from './ideas.ts'

export interface Thing {
  /** At most three words: `knitted blanket`. */
  readonly text: string
  /** In general: `a knitted blanket`, `armchairs`, `milk`. */
  readonly named: string
  readonly number: Number
}

/** What the writer knows of a brief. */
export interface Facets {
  readonly brief: Brief
  /** What is sold or shown; none for a request that only names an event, a shop or an occasion. */
  readonly thing: Thing | null
  /** Up to three concrete things, for lists. */
  readonly things: readonly Thing[]
  /** A gathering with a name of its own, as typed, or its kind: `workshop`. */
  readonly event: { readonly text: string; readonly isNamed: boolean } | null
  /** Families, then the category, most particular first. */
  readonly families: readonly string[]
  readonly angles: ReadonlyMap<Angle, number>
  readonly isDeal: boolean
  /** Printable, else empty. */
  readonly brand: string
  /** Adjectives that may stand before the thing. */
  readonly praise: readonly string[]
  readonly quotes: readonly { readonly text: string; readonly role: QuoteRole }[]
}

const praising = /^(?:fresh|organic|handmade|handcrafted|hand-[a-z]+|knitted|creamy|delicious|gourmet|premium|crafted|modern|cozy|cosy|comfortable|elegant|stylish|prestigious|locally-sourced|local|farm-fresh|natural|sustainable|affordable|warm|soft|light|healthy|authentic|traditional|vintage|classic|unique|quick|tasty|sweet|reliable|safe|secure|heart-shaped|homemade|artisan|artisanal|seasonal|crisp|juicy|crunchy|smart|powerful|wireless|portable|gentle|friendly|professional|experienced|innovative|colorful|colourful|recycled|reusable|eco-friendly|vegan|gluten-free|sugar-free|luxurious|exclusive|luxury|rustic|aromatic|fragrant|refreshing|nutritious|hearty|spicy|sturdy|durable|waterproof|lightweight|ergonomic|electric|solar|spacious|bright|sunny|quiet|fast|funny|cute|trendy)$/

export function readFacets(brief: Brief): Facets {
  const isGiving = /^(?:donate|volunteer|adopt)$/.test(brief.action.verb)
  const things = (isGiving ? [] : brief.topics).flatMap((topic) => toThing(topic, brief) ?? [])
  const event = findEvent(brief)
  const spoken = brief.topics.filter((topic) => topic.weight >= 0.4 && !isOnlyPurpose(topic, brief))
  const words = spoken.slice(0, 6).map((topic) => topic.text.toLowerCase().match(/[\p{L}-]+/gu)?.map(toSingular) ?? [])
  const families = new Set<string>()
  if (isGiving) families.add(brief.action.verb === 'adopt' ? 'adoption' : brief.action.verb)
  if (/\blost (?:cat|dog|pet|bird|kitten|puppy)\b|\bmissing (?:cat|dog|pet)\b/i.test(brief.request)) families.add('lost')
  if (/\bjob fair|career(?:s)? fair/i.test(brief.request)) families.add('jobfair')
  for (const word of ['dental', 'legal', 'solar', 'vegan']) if (new RegExp(`\\b${word}\\b`, 'i').test(brief.request)) families.add(word === 'solar' ? 'energy' : word)
  if (/\bkids?['’]s? (?:menu|meal)|children['’]s menu/i.test(brief.request)) families.add('kidsmenu')
  if (/\b(?:culinary|cooking|baking|cookery) (?:class|workshop|course|lesson|school|evening)/i.test(brief.request)) families.add('cookclass')
  if (/\blunch event|long lunch|lunch with/i.test(brief.request)) families.add('lunch')
  if (/\bfarmer['’]?s['’]? market/i.test(brief.request)) families.add('produce')
  // A lunch is spoken of as a lunch, whatever is on its plates.
  const isWhole = isGiving || families.has('lost') || families.has('lunch') || families.has('cookclass')
  if (event !== null) for (const family of familiesOf(event.text.toLowerCase().match(/[\p{L}-]+/gu)?.map(toSingular) ?? [])) families.add(family)
  if (!isWhole) for (const list of words) for (const family of familiesOf(list)) families.add(family)
  const isOccasional = event !== null && !/^(?:shop|buy|order)$/.test(brief.action.verb)
  if (!families.has('lost') && !(isOccasional && /^(?:education|home|fashion|food|drink|finance|services|property)$/.test(brief.category.value) && families.size > 0)) families.add(brief.category.value)
  const isGathering = event !== null && /^(?:attend|join|register|tickets)$/.test(brief.action.verb)
  const quotes = quotesOf(brief)
  return {
    brief,
    thing: isGathering ? null : (things[0] ?? null),
    things: isGathering && !isWhole ? [] : things.slice(0, 3),
    event,
    families: [...families].slice(0, 6),
    angles: anglesOf(brief.audience.value, brief.purpose.value),
    isDeal: brief.offers.some(isDiscount) || ['sale', 'black-friday'].includes(brief.occasion.value) || /\b(?:sale|discount(?:ed|s)?|bargains?|best price|deals?|special offer)\b/i.test(brief.request),
    brand: printableBrand(brief, quotes),
    praise: brief.qualities.map((quality) => quality.value).filter((word) => praising.test(word)).slice(0, 3),
    quotes,
  }
}

export const isDiscount = (offer: Offer): boolean => ['percent', 'amount', 'buy-get', 'price'].includes(offer.kind)

/** Words of the purpose alone colour the angle, not the thing. */
const isOnlyPurpose = (topic: Topic, brief: Brief): boolean =>
  brief.purpose.confidence > 0.9 && topic.from.every((span) => brief.purpose.from.some((own) => span.start >= own.start && span.end <= own.end))

function toThing(topic: Topic, brief: Brief): Thing | null {
  if (isOnlyPurpose(topic, brief)) return null
  if (topic.weight < 0.4 || eventNouns.has(topic.head) || vehicleNouns.has(topic.head)) return null
  const isOffered = topic.from.some((span) => brief.offers.some((offer) => offer.kind === 'free' && offer.from.some((other) => span.start < other.end && other.start < span.end)))
  if (isOffered) return null
  if (sellerNouns.has(topic.head) && !/^(?:software|app)$/.test(topic.head)) return null
  let words = topic.text.split(/\s+/).filter((word) => word !== '')
  if (brief.brand.value !== '') words = words.filter((word) => !brief.brand.value.split(' ').includes(word.replace(/['’]s?$/, '')))
  if (words.length > 3) words = words.slice(-2)
  const text = typeset(words.join(' '))
  if (text === '' || !/^[\p{L}][\p{L}\p{N}’'& -]*$/u.test(text) || text.length > 32) return null
  // A bare abstract noun (`growth`) makes no sense with `for the table`.
  if (isAbstract(topic.head) && words.length === 1) return null
  if (/\s\p{Lu}[\p{Ll}]/u.test(` ${text}`)) return null
  if (personNouns.has(topic.head) || placeNouns.has(topic.head)) return null
  if (/^(?:woman|man|child|kid|adult|parent|student|professional|estate|house|budget|college|school|office|home|building|company|organizer|newborn|weekday|valentine|mother|father|heart|cozy|heartfelt|pet|room)$/.test(topic.head) && words.length === 1) return null
  return { text, named: named(text), number: numberOf(text) }
}

function findEvent(brief: Brief): Facets['event'] {
  for (const topic of brief.topics) {
    if (!eventNouns.has(topic.head) || topic.weight < 0.2) continue
    const words = topic.text.replace(new RegExp(`^${brief.brand.value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}['’]?s?\\s`, 'i'), '')
    const capitals = words.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length
    if (capitals >= 2) return { text: typeset(words), isNamed: true }
  }
  const plain = brief.topics.find((topic) => eventNouns.has(topic.head) && !/^(?:sale|event|opening|launch|market|game)$/.test(topic.head) && (topic.head !== 'drive' || topic.text.includes(' ')) && !isOnlyPurpose(topic, brief) && topic.weight >= 0.25)
  return plain === undefined ? null : { text: typeset(plain.text), isNamed: false }
}

function printableBrand(brief: Brief, quotes: Facets['quotes']): string {
  const said = quotes.find((quote) => quote.role === 'brand')?.text
  if (said !== undefined) return said
  return brief.brand.confidence >= 0.6 ? typeset(brief.brand.value) : ''
}

/** The facts that a design must show, as printed; offers are among them by their joined words. */
export const factsOf = (brief: Brief): string[] => [...new Set([...brief.facts.map((fact) => fact.text), ...brief.offers.filter((offer) => offer.kind !== 'other').map(offerText)])]
