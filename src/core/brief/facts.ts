import type { Fact, Offer, Span } from './brief.ts'
import { findConditions } from './facts/conditions.ts'
import { findCodes, findEmails, findPhones, findUrls } from './facts/contacts.ts'
import { findDates } from './facts/dates.ts'
import { findPlaces, placesInList } from './facts/places.ts'
import { findAdmissions, findPrices } from './facts/prices.ts'
import { findTimes } from './facts/times.ts'
import { squeeze, type Found } from './found.ts'
import { findOffers, offerText } from './offers.ts'
import type { Segment } from './segments.ts'

export interface ReadFacts {
  readonly facts: Fact[]
  readonly offers: Offer[]
  readonly urls: readonly Found[]
}

/** Most important first; what a reader needs to act comes before what limits the offer. */
const order: readonly Fact['kind'][] = ['date', 'time', 'place', 'discount', 'price', 'code', 'phone', 'url', 'email', 'condition', 'quote']

export function readFacts(text: string, segments: readonly Segment[], quotes: readonly { from: Span[] }[], isLoose: boolean): ReadFacts {
  const taken: Span[] = []
  const claim = <T extends Found>(found: T[]): T[] => {
    taken.push(...found.map(({ start, end }) => ({ start, end })))
    return found
  }
  const audienceFree = segments.filter((segment) => segment.kind === 'audience').map((segment) => ({ start: segment.start, end: segment.start + segment.text.length }))
  taken.push(...audienceFree)
  const emails = claim(findEmails(text, taken))
  const urls = claim(findUrls(text, taken))
  const codes = claim(findCodes(text, taken))
  const dates = claim(findDates(text, taken))
  const times = claim(findTimes(text, taken))
  const phones = claim(findPhones(text, taken))
  const prices = findPrices(text, taken)
  const admissions = claim(findAdmissions(text, taken))
  const offers = findOffers(text, taken, prices)
  const offerSpans = offers.flatMap((offer) => offer.from)
  taken.push(...offerSpans)
  const plainPrices = claim(prices.filter((price) => !offerSpans.some((span) => price.start < span.end && span.start < price.end)))
  const purposeSpans = segments.filter((segment) => segment.kind === 'purpose').map((segment) => ({ start: segment.start, end: segment.start + segment.text.length }))
  const conditions = claim(findConditions(text, [...audienceFree, ...purposeSpans, ...dates, ...times]))
  const listed = claim(findListedPlaces(text, segments, [...taken, ...quotes.flatMap((quote) => quote.from)], dates, times, isLoose))
  const places = claim(findPlaces(text, [...taken, ...purposeSpans, ...quotes.flatMap((quote) => quote.from)])).filter((place) => !listed.some((other) => other.text.includes(place.text)))
  const facts: Fact[] = [
    ...toFacts('date', dates), ...toFacts('time', times), ...toFacts('place', [...listed, ...places]), ...offers.filter((offer) => offer.kind !== 'other').map((offer): Fact => ({ kind: offer.kind === 'price' ? 'price' : 'discount', text: offerText(offer), from: offer.from })),
    ...toFacts('price', plainPrices), ...toFacts('price', admissions.filter(({ start, end }) => !overlapsAny(start, end, conditions))), ...toFacts('code', codes), ...toFacts('phone', phones), ...toFacts('url', urls), ...toFacts('email', emails), ...toFacts('condition', conditions),
  ]
  return { facts: facts.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)), offers, urls }
}

const overlapsAny = (start: number, end: number, spans: readonly Span[]): boolean => spans.some((span) => start < span.end && span.start < end)

const toFacts = (kind: Fact['kind'], found: readonly Found[]): Fact[] => found.map(({ text, start, end }) => ({ kind, text: text.slice(0, 500), from: [{ start, end }] }))

/** Labelled lines (`Where: Town Hall`), and what stands beside a date in a list of when and where. */
function findListedPlaces(text: string, segments: readonly Segment[], taken: readonly Span[], dates: readonly Span[], times: readonly Span[], isBare: boolean): Found[] {
  const out: Found[] = []
  for (const segment of segments) {
    const end = segment.start + segment.text.length
    if (segment.kind === 'label' && segment.label === 'place') {
      const body = squeeze(segment.text.replace(/[.,;，。；、\s]+$/, ''))
      if (body !== '' && body.length < 200 && !overlapsAny(segment.start, end, out)) out.push({ start: segment.start, end, text: body })
      continue
    }
    if (isBare && !/^(?:请|邀请|欢迎|宣传|推广|介绍|庆祝|告诉|通知|我们?(?:想|需要|要)|帮)/u.test(segment.text) && /^[\p{Script=Han}\p{Script=Katakana}\w·]{2,14}(?:馆|館|厅|廳|园|園|场|場|店|中心|大学|广场|美术馆|剧院|書店|书店|ホール)[。，]?$/u.test(segment.text) && !overlapsAny(segment.start, end, taken)) {
      out.push({ start: segment.start, end, text: segment.text.replace(/[。，]$/, '') })
      continue
    }
    const info = /^(?:the )?(?:date and location|location and date|event|venue|date|time and place|when and where|details?)(?: and \w+)?(?: information| details| info)?\s*[:：]\s*/i.exec(segment.text)
    if (info !== null) {
      out.push(...placesInList(segment.text.slice(info[0].length), segment.start + info[0].length, taken))
      continue
    }
    const first = [...dates, ...times].sort((a, b) => a.start - b.start).find((date) => date.start >= segment.start && date.start < end)
    if ((isBare || segment.label === 'date') && first !== undefined) {
      const comma = segment.text.slice(0, first.start - segment.start).search(/[,、，|•·–—]/)
        const from = comma >= 0 && first.start !== segment.start ? comma : first.end - segment.start
        out.push(...placesInList(segment.text.slice(from), segment.start + from, taken).filter((place) => /^[\p{Lu}\p{Lo}]/u.test(place.text) && !/^(?:free|rsvp|tickets?|admission|entry|bring|doors)\b/i.test(place.text)))
    }
  }
  return out
}
