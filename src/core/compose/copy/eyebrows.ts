import { offerText } from '#core/brief/offers.ts'
import type { Facets } from './facets.ts'
import { sellerNouns } from '#core/brief/lexicon/nouns.ts'
import { capitalize, countWords, typeset } from './grammar.ts'
import type { Headline } from './headlines.ts'
import { occasionLabels } from './words/eyebrow-labels.ts'

/** What the whole is about, over the headline: the event's name, the occasion, the kind of place or thing. */
export function writeEyebrows(facets: Facets, headline: Headline, subhead: string, isOwn: (line: string) => boolean): string[] {
  const { brief, event } = facets
  const title = headline.lines[0]!.toLowerCase()
  const isNew = (text: string): boolean => text !== '' && countWords(text) <= 5 && text.length <= 34 && isOwn(text) && !title.includes(text.toLowerCase()) && !subhead.toLowerCase().includes(text.toLowerCase())
  const quoted = facets.quotes.find((quote) => quote.role === 'eyebrow')
  if (quoted !== undefined) return [typeset(quoted.text)]
  const short = facets.quotes.find((quote) => quote.role === 'copy' && isEyebrowQuote(quote.text) && !title.includes(quote.text.toLowerCase()))
  const isOffer = short !== undefined && brief.offers.some((offer) => offerText(offer).toLowerCase() === short.text.toLowerCase())
  if (short !== undefined && !isOffer) return [typeset(short.text)]
  // Under a title, the things on show are no kicker.
  const isTitled = headline.isQuote || facets.notice !== null
  const found = [event?.isNamed === true ? event.text : '', isSeason(facets) ? '' : occasionEyebrow(facets), eventEyebrow(facets), placeEyebrow(facets), isSeason(facets) ? occasionEyebrow(facets) : '', isTitled ? '' : thingEyebrow(facets), facets.brand].map(capitalize)
  const first = found.find((text) => isNew(text) && !sharesHead(text, title))
  if (first === undefined) return []
  const label = brief.occasion.value !== 'none' && first.startsWith(occasionLabels[brief.occasion.value] ?? '\n') ? (occasionLabels[brief.occasion.value] ?? '') : ''
  return label !== '' && label !== first ? [first, label] : [first]
}

/** Two or three words in capitals or title case are a label, not a sentence. */
export const isEyebrowQuote = (text: string): boolean => countWords(text) <= 3 && text.split(' ').every((word) => /^[\p{Lu}\d&]/u.test(word)) && !/[.!?]$/.test(text)

const sharesHead = (text: string, title: string): boolean => {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return words.length > 0 && words.filter((word) => title.includes(word.replace(/s$/, ''))).length >= Math.max(1, words.length - 1)
}

/** A season is an occasion only for a sale. */
const isSeason = ({ brief, notice, told }: Facets): boolean => notice !== null || /^(?:spring|summer|autumn|winter)$/.test(brief.occasion.value) && !/\bsale\b/i.test(told)

function occasionEyebrow({ brief, thing, notice, told }: Facets): string {
  if (notice !== null) return ''
  const label = occasionLabels[brief.occasion.value] ?? ''
  if (label === '') return ''
  if (brief.occasion.value === 'black-friday' && /cyber\s?monday/i.test(brief.request)) return /black\s?friday/i.test(brief.request) ? 'Black Friday & Cyber Monday' : 'Cyber Monday'
  const isSale = /\bsale\b/i.test(told)
  if (brief.occasion.value === 'sale') return thing === null ? label : `${thing.text} sale`
  if (!isSale) return label
  return `${label} sale`
}

function eventEyebrow({ event, brief }: Facets): string {
  if (event === null) return ''
  const isFree = brief.facts.some((fact) => /^free (?:to attend|workshop|class|event|session|course|webinar|entry)/i.test(fact.text))
  const plain = event.text.replace(/^(?:event|special)\s/i, '')
  return isFree && !/^free/i.test(plain) ? `Free ${plain.charAt(0).toLowerCase()}${plain.slice(1)}` : plain
}

/** The kind of seller that the request names: `Fish market`, `Real estate agency`. */
function placeEyebrow({ brief, event }: Facets): string {
  if (event !== null) return ''
  const seller = brief.topics.find((topic) => topic.isSide !== true && sellerNouns.has(topic.head) && topic.text.split(' ').length >= 2 && topic.text.split(' ').length <= 3)
  if (seller === undefined || /\bcompany$|\bretailer$|\boffer\b/.test(seller.text)) return ''
  return typeset(seller.text)
}

const thingEyebrow = ({ thing, event }: Facets): string => (thing === null || event !== null ? '' : thing.text)
