import type { Brief, Offer, Topic } from '#core/brief/brief.ts'
import { eventNouns, isAbstract, isDoing, personNouns, placeNouns, sellerNouns, toSingular, vehicleNouns } from '#core/brief/lexicon/nouns.ts'
import { categoryWords } from '#core/brief/lexicon/categories.ts'
import { offerText } from '#core/brief/offers.ts'
import { blank, overlaps } from '#core/brief/found.ts'
import { quotesOf, type QuoteRole } from '#core/brief/quotes.ts'
import { venueNouns } from '#core/brief/lexicon/refreshments.ts'
import { findLookSentences } from '#core/brief/said-to-studio.ts'
import { anglesOf } from './angles-of.ts'
import { familiesOf } from './families.ts'
import { named, numberOf, typeset, type Number } from './grammar.ts'
import type { Angle } from './ideas.ts'
import { findListed } from './program.ts'
import { readNotice, type Notice } from './notices.ts'
import { readOrdered } from './ordered.ts'

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
  /** The request without what only comes along: what is said there of prices and kinds is not said of the thing. */
  readonly told: string
  /** What is sold or shown; none for a request that only names an event, a shop or an occasion. */
  readonly thing: Thing | null
  /** Up to three concrete things, for lists. */
  readonly things: readonly Thing[]
  /** Families and categories of the thing itself: what is said of tomatoes is not said of a maze. */
  readonly kinds: ReadonlySet<string>
  /** A gathering with a name of its own, as typed, or its kind: `workshop`. */
  readonly event: { readonly text: string; readonly isNamed: boolean } | null
  /** What happens besides: `lectures`, `grooming workshops`; none where nobody gathers. */
  readonly program: readonly string[]
  /** No advert but a notice: its words are plain. */
  readonly notice: Notice | null
  /** What the readers are told where the request is an order to the studio; null where it is none. */
  readonly ordered: ReturnType<typeof readOrdered>
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
  const notice = readNotice(brief)
  const told = withoutSides(brief)
  const isGiving = notice !== null || /^(?:donate|volunteer|adopt)$/.test(brief.action.verb)
  const things = (isGiving ? [] : brief.topics).flatMap((topic) => toThing(topic, brief) ?? [])
  const whole = notice === null ? wholes.find(([, pattern]) => pattern.test(told))?.[0] : undefined
  const event = whole !== undefined ? null : notice === null ? findEvent(brief) : noticeEvent(notice, brief)
  // Whom it is for is not what it is: `backup for law firms`.
  const isReader = (text: string): boolean => brief.audience.value.toLowerCase() === text.toLowerCase()
  const spoken = brief.topics.filter((topic) => topic.weight >= 0.4 && topic.isSide !== true && !isOtherEvent(topic, event) && !isOnlyPurpose(topic, brief) && !isReader(topic.text) && (topic === brief.topics[0] || !placeNouns.has(topic.text.toLowerCase())))
  const words = spoken.slice(0, 6).map((topic) => withoutOwner(topic.text.toLowerCase().match(/[\p{L}-]+/gu)?.map(toSingular) ?? []))
  const families = new Set<string>()
  if (brief.action.verb === 'adopt') families.add('adoption')
  if (/\bjob fair|career(?:s)? fair/i.test(brief.request)) families.add('jobfair')
  for (const word of ['dental', 'legal', 'solar', 'vegan']) if (new RegExp(`\\b${word}\\b`, 'i').test(told)) families.add(word === 'solar' ? 'energy' : word)
  if (/\bkids?['’]s? (?:menu|meal)|children['’]s menu/i.test(told)) families.add('kidsmenu')
  if (/\b(?:culinary|cooking|baking|cookery) (?:class|workshop|course|lesson|school|evening)/i.test(told)) families.add('cookclass')
  if (/\blunch event|long lunch|lunch with/i.test(told)) families.add('lunch')
  if (/\bfarmer['’]?s['’]? market/i.test(told)) families.add('produce')
  if (whole !== undefined) families.add(whole)
  // A lunch is spoken of as a lunch, whatever is on its plates.
  const isWhole = isGiving || /\bclean-?up\b/i.test(event?.text ?? '') || families.has('lunch') || families.has('cookclass')
  // Of a talk one says first what it is about; of a shop's party little.
  const isTalk = event !== null && /\b(?:discussion|lecture|talk|webinar|conference|debate|summit|seminar)s?\b/i.test(event.text)
  // What is shown or done at an event is its programme and not on sale; what a sale sells is.
  const isPlainEvent = event !== null && notice === null && brief.audience.value === '' && brief.purpose.confidence < 0.9 && !/^(?:shop|buy|order)$/.test(brief.action.verb) && !/\bsale$/i.test(event.text)
  const isGathering = isPlainEvent || event !== null && /^(?:attend|join|register|tickets)$/.test(brief.action.verb)
  const comesLast = isTalk || (things.length > 0 && !isGathering && brief.audience.value !== '')
  const addEvent = (): void => {
    if (event === null) return
    const own = familiesOf(event.text.toLowerCase().match(/[\p{L}-]+/gu)?.map(toSingular) ?? [])
    // Where a beach is cleaned, nobody bathes.
    for (const family of own.includes('cleanup') ? ['cleanup'] : own) families.add(family)
    if (/\b(?:club|circle|group)$/i.test(event.text)) families.add('club')
    families.add('gathering')
  }
  if (!comesLast) addEvent()
  if (!isWhole && whole === undefined) for (const list of words) for (const family of familiesOf(list)) families.add(family)
  if (comesLast) addEvent()
  const isOccasional = event !== null && !/^(?:shop|buy|order)$/.test(brief.action.verb)
  // A text that is itself the poster's says by its own things what it is about; the line of business would only guess.
  const isText = brief.audience.value === '' && brief.purpose.confidence < 0.9
  const isGuess = (isOccasional && /^(?:education|home|fashion|food|drink|finance|services|property|travel)$/.test(brief.category.value)) || (isText && /^(?:education|sport|culture|family|retail|travel|music)$/.test(brief.category.value))
  if (!(isGuess && families.size > 0)) families.add(brief.category.value)
  const listed = findListed(brief)
  const quotes = quotesOf(brief)
  const looks = findLookSentences(brief.request)
  return {
    brief,
    told,
    thing: isGathering || whole !== undefined ? null : (things[0] ?? null),
    things: (isGathering && !isWhole) || whole !== undefined ? [] : things.slice(0, 3),
    kinds: kindsOf(things[0]),
    event,
    program: listed.length > 0 ? listed : event === null ? [] : readProgram(brief, event.text),
    notice,
    ordered: readOrdered(brief),
    families: notice === null ? [...families].slice(0, 6) : [notice.kind],
    angles: anglesOf(brief.audience.value, brief.purpose.value),
    isDeal: notice === null && (brief.offers.some(isDiscount) || ['sale', 'black-friday'].includes(brief.occasion.value) || /\b(?:sale|discount(?:ed|s)?|bargains?|best price|deals?|special offer)\b/i.test(told)),
    brand: printableBrand(brief, quotes),
    praise: brief.qualities.filter(({ value, from }) => praising.test(value) && !from.every((span) => overlaps(span, looks))).map(({ value }) => value).slice(0, 3),
    quotes,
  }
}

/** Requests whose subject is the whole service; the nouns in them (`pipes`) are not on sale. */
const wholes: readonly (readonly [string, RegExp])[] = [
  ['kidsmenu', /\b(?:kids?['’]s?|children['’]s) (?:menu|meals?)/i], ['plumbing', /\bplumb(?:er|ers|ing)\b/i], ['carcare', /\b(?:auto|car) (?:repair|service|care)|\boil change|\bcar wash|\b(?:brake|tyre|tire) (?:check|change)/i], ['mortgage', /\bmortgages?\b/i], ['photography', /\bphotographers?\b(?!.*exhibition)|photography (?:studio|service|session)/i],
  ['nails', /\bnail (?:salon|studio|bar)|\bmanicures?\b/i], ['salon', /\bbarber ?shop|\bhair ?(?:salon|dresser)|\bhaircuts?\b/i], ['rental', /\b(?:apartment|flat|house|room|studio)s? (?:for rent|rental|to let)\b/i], ['meditation', /\bmeditation (?:app|class|course)/i], ['farmday', /\bpumpkin patch|\bcorn maze|\bhayrides?\b|\bpetting zoo/i],
  ['adoption', /\badoption (?:day|event|fair|weekend)|\badopt(?:ing)? (?:a|an|your) (?:rescue |new )?(?:pet|dog|cat|puppy|kitten)/i], ['cloudbackup', /\bcloud backup/i], ['truck', /\bice cream (?:truck|van)/i], ['energy', /\bsolar (?:panel|power|energy)/i], ['tutoring', /\btutor(?:ing|s)?\b/i], ['vaccine', /\bflu (?:shot|jab|vaccin)|\bvaccinations?\b/i],
]

/** A school's theatre is no lesson. */
const withoutOwner = (words: string[]): string[] => (words.length > 1 && /^(?:school|church|village|city|town|street|community|company|office|club)$/.test(words[0]!) ? words.slice(1) : words)

const categorySets = Object.entries(categoryWords).map(([category, list]) => [category, new Set(list.split(' '))] as const)

function kindsOf(thing: Thing | undefined): ReadonlySet<string> {
  const words = thing?.text.toLowerCase().match(/[\p{L}-]+/gu)?.map(toSingular) ?? []
  const categories = categorySets.filter(([, list]) => words.some((word) => list.has(word))).map(([category]) => category)
  return new Set([...familiesOf(words), ...categories])
}

function withoutSides(brief: Brief): string {
  const sides = brief.topics.flatMap((topic) => (topic.isSide === true ? topic.from : []))
  return blank(brief.request, sides.map(({ start, end }) => ({ start, end: end + (/^\s\p{L}+/u.exec(brief.request.slice(end))?.[0].length ?? 0) })))
}

export const isDiscount = (offer: Offer): boolean => ['percent', 'amount', 'buy-get', 'price'].includes(offer.kind)

/** Words of the purpose alone colour the angle, not the thing. */
const isOnlyPurpose = (topic: Topic, brief: Brief): boolean =>
  brief.purpose.confidence > 0.9 && topic.from.every((span) => brief.purpose.from.some((own) => span.start >= own.start && span.end <= own.end))

function toThing(topic: Topic, brief: Brief): Thing | null {
  if (isOnlyPurpose(topic, brief)) return null
  if (topic.weight < 0.4 || topic.isSide === true || eventNouns.has(topic.head) || vehicleNouns.has(topic.head)) return null
  const isOffered = topic.from.some((span) => brief.offers.some((offer) => (offer.kind === 'free' || offer.kind === 'amount') && offer.from.some((other) => span.start < other.end && other.start < span.end)))
  if (isOffered) return null
  if (sellerNouns.has(topic.head) && !/^(?:software|app)$/.test(topic.head) && !familiesOf(topic.text.toLowerCase().split(' ')).includes('sweets')) return null
  let words = topic.text.split(/\s+/).filter((word) => word !== '')
  if (brief.brand.value !== '') words = words.filter((word) => !brief.brand.value.split(' ').includes(word.replace(/['’]s?$/, '')))
  if (words.length > 3) words = words.slice(-2)
  const text = typeset(words.join(' ').replace(/\bsupply$/, 'supplies'))
  if (text === '' || !/^[\p{L}][\p{L}\p{N}’'& -]*$/u.test(text) || text.length > 32) return null
  // A bare abstract noun (`growth`) makes no sense with `for the table`.
  if (isAbstract(topic.head) && words.length === 1) return null
  if (/\s\p{Lu}[\p{Ll}]/u.test(` ${text}`)) return null
  if (/^(?:buyer|installer|broker|photographer|plumber|electrician|lawyer|dentist|trainer|tutor|planner|driver|barista|renter|employer|employee|worker|owner|seeker|mechanic|expert|specialist|consultant|advisor|adviser|agent|poet|author|artist|installation|nail|yours|st|ave|rd|circle|dark|off|age|test|change|yard|shelter|safety|issue|quote|bill|hire|hand|minute|downtown|community|craft|broker|registration|research|group|club|circle|team|league|voucher|coupon)$/.test(topic.head) || /^(?:dental|legal|medical|financial|italian|spanish|french|chinese|mexican|japanese|indian|thai|greek|turkish|korean|english|german)$/i.test(text)) return null
  if (personNouns.has(topic.head) || placeNouns.has(topic.head)) return null
  if (/^(?:woman|man|child|kid|adult|parent|student|professional|estate|house|budget|college|school|office|home|building|company|organizer|newborn|weekday|valentine|mother|father|heart|cozy|heartfelt|pet|room)$/.test(topic.head) && words.length === 1) return null
  return { text, named: named(text), number: numberOf(text) }
}

/** Beside the event that is announced, what happens at it says little of its own. */
const isOtherEvent = (topic: Topic, event: Facets['event']): boolean => event !== null && eventNouns.has(topic.head) && !event.text.toLowerCase().includes(topic.head)

function findEvent(brief: Brief): Facets['event'] {
  const sides = brief.topics.flatMap((topic) => (topic.isSide === true ? topic.from : []))
  const found = /\b(?:(?:yard|garage|rummage|jumble|car boot|moving|bake|book|plant|stoop) sale|(?:chess|book|knitting|photo|drama|science|walking|gardening|sewing|craft) (?:club|circle|group)|open (?:mic|house|day|evening)(?: night)?)\b/i.exec(brief.request)
  const homely = found === null || brief.topics.some((topic) => eventNouns.has(topic.head) && topic.isSide !== true && topic.from.some((span) => span.end <= found.index)) || overlaps({ start: found.index, end: found.index + found[0].length }, sides) ? undefined : found[0]
  if (homely !== undefined) return { text: homely.toLowerCase(), isNamed: false }
  const topics = brief.topics.filter((topic) => topic.isSide !== true)
  for (const topic of topics) {
    if (!eventNouns.has(topic.head) || topic.weight < 0.2 || /^test drive$/i.test(topic.text)) continue
    const words = topic.text.replace(new RegExp(`^${brief.brand.value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}['’]?s?\\s`, 'i'), '')
    const capitals = words.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length
    if (capitals >= 2) return { text: typeset(words), isNamed: true }
  }
  const plain = topics.find((topic) => eventNouns.has(topic.head) && topic.head !== 'course' && (topic.text.includes(' ') || (topic.weight >= 0.4 && !/^(?:nights?|plays?|drives?|runs?|classe?s?|sessions?|readings?|talks?)$/i.test(topic.text))) && !/^(?:hindu|muslim|christian|jewish|buddhist|religious|cultural|annual|holiday) (?:festival|celebration)$/i.test(topic.text) && (!/^(?:sale|event|opening|launch|market|game)$/.test(topic.head) || (/^(?:launch|opening|market|game)$/.test(topic.head) && topic.text.includes(' '))) && (topic.head !== 'drive' || (topic.text.includes(' ') && !/^test drive$/i.test(topic.text))) && !isOnlyPurpose(topic, brief) && topic.weight >= 0.25)
  return plain === undefined ? null : { text: typeset(asTyped(plain, brief)), isNamed: false }
}

/** With the capitals that stand in the middle of its words: `SaaS webinar`. */
function asTyped(topic: Topic, brief: Brief): string {
  const span = topic.from[0]
  const typed = span === undefined ? '' : brief.request.slice(span.start, span.end)
  return typed.toLowerCase() === topic.text.toLowerCase() && /\p{L}\p{Lu}/u.test(typed) ? typed : topic.text
}

function noticeEvent(notice: Notice, brief: Brief): Facets['event'] {
  if (!/^(?:meeting|service|safety)$/.test(notice.kind)) return null
  const named = brief.topics.find((topic) => topic.text.toLowerCase().includes(notice.what.toLowerCase()) && topic.text.split(' ').length <= 5)
  return { text: typeset(named?.text ?? notice.what), isNamed: false }
}

/** What there is to see and do, beside the event itself. */
function readProgram(brief: Brief, event: string): string[] {
  const own = new Set(event.toLowerCase().split(' ').map(toSingular))
  return [...brief.topics].sort((one, other) => Number(one.isSide === true) - Number(other.isSide === true) || (one.from[0]?.start ?? 0) - (other.from[0]?.start ?? 0))
    .filter((topic) => topic.weight >= 0.25 && !own.has(topic.head) && !isOnlyPurpose(topic, brief) && !isAbstract(topic.head) && !isDoing(topic.head))
    .filter((topic) => topic.head !== 'event' && !topic.text.toLowerCase().includes(event.toLowerCase()) && !/\b(?:ages?|register|doors|walk-?ins?|entry|italian|french|welcome|glass|visitors?|yours|kids)\b/i.test(topic.text))
    .filter((topic) => topic.text.includes(' ') || numberOf(topic.text) !== 'one')
    .filter((topic) => !personNouns.has(topic.head) && !placeNouns.has(topic.head) && !sellerNouns.has(topic.head) && !vehicleNouns.has(topic.head))
    .filter((topic) => !/^\p{Lu}\p{Ll}+\s\p{Lu}/u.test(topic.text) && !/^(?:euro|dollar|pound|km|mile|route|finish|beginner)$/.test(topic.head) && !(venueNouns.has(topic.head) && topic.isSide === true))
    .map((topic) => typeset(topic.text))
    .filter((text) => !brief.quotes.some((quote) => quote.text.toLowerCase().includes(text.toLowerCase())))
    .filter((text) => text.split(' ').length <= 3 && /^[\p{L}][\p{L}’'& -]*$/u.test(text) && !brief.brand.value.includes(text) && !event.includes(text))
    .slice(0, 4)
}

function printableBrand(brief: Brief, quotes: Facets['quotes']): string {
  const said = quotes.find((quote) => quote.role === 'brand')?.text
  if (said !== undefined) return said
  return brief.brand.confidence >= 0.6 ? typeset(brief.brand.value) : ''
}

/** The facts that a design must show, as printed; offers are among them by their joined words. */
export const factsOf = (brief: Brief): string[] => [...new Set([...brief.facts.map((fact) => fact.text), ...brief.offers.filter((offer) => offer.kind !== 'other').map(offerText)])]
