import type { Offer, Span } from './brief.ts'
import { findAll, squeeze } from './found.ts'
import type { Price } from './facts/prices.ts'

/** The words of an offer in the order in which they are read. */
export const offerText = (offer: Pick<Offer, 'lead' | 'figure' | 'tail'>): string => squeeze(`${offer.lead} ${offer.figure} ${offer.tail}`).replace(/(?<=[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}])\s(?=\d)|(?<=[\d%])\s(?=[\p{Script=Han}\p{Script=Katakana}])/gu, '')

const upTo = '(?:(?:save |get |enjoy |take )?(up to)\\s+(?:an? )?)?'
const percent = new RegExp(`(?<![\\p{L}\\p{N}.,])${upTo}(?:an? )?(?:extra |additional |flat )?(\\d{1,3}(?:[.,]\\d+)?)\\s?(?:%|percent|per cent|pct)(?:[\\s-]*(off|discounts?|rebate|savings?|cheaper|reduction|more|extra|free|back|cashback))?`, 'giu')
const amount = new RegExp(`(?<![\\p{L}\\p{N}.,])${upTo}([$€£]\\s?\\d+(?:[.,]\\d{2})?)\\s?(off|discount|voucher|gift card|cashback|credit|savings?)(?!\\p{L})`, 'giu')
const foreignPercent: readonly (readonly [RegExp, string, string])[] = [
  [/(bis zu )?(\d{1,3})\s?(?:%|Prozent)\s?(?:Rabatt|Nachlass|Ermäßigung|reduziert|günstiger)/giu, 'Bis zu', 'Rabatt'],
  [/(jusqu['’]à )?-?(\d{1,3})\s?%\s?(?:de (?:réduction|remise|rabais))/giu, 'Jusqu’à', 'de réduction'],
  [/(hasta (?:un |el )?)?(\d{1,3})\s?%\s?(?:de )?(?:descuento|dto\.?|rebaja)/giu, 'Hasta', 'de descuento'],
  [/(fino al )?(\d{1,3})\s?%\s?(?:di )?sconto/giu, 'Fino al', 'di sconto'],
  [/(até )?(\d{1,3})\s?%\s?(?:de )?desconto/giu, 'Até', 'de desconto'],
  [/(tot )?(\d{1,3})\s?%\s?korting/giu, 'Tot', 'korting'],
  [/(最大)?(\d{1,3})\s?(?:%|％)\s?(?:オフ|OFF|引き|割引)/gu, '最大', 'オフ'],
  [/(최대 )?(\d{1,3})\s?%\s?할인/gu, '최대', '할인'],
  [/(?:скидк[аи] )?(до )?(\d{1,3})\s?%/gu, 'до', 'скидка'],
  [/خصم (?:يصل إلى |حتى )?()(\d{1,3}|[٠-٩]{1,3})\s?[%٪]/gu, '', 'خصم'],
  [/(עד )?(\d{1,3})\s?% הנחה/gu, 'עד', 'הנחה'],
  [/(έως )?(\d{1,3})\s?% έκπτωση/giu, 'έως', 'έκπτωση'],
]
const folds = /(?:全场|全場|低至|满.{1,8})?\s?([一二三四五六七八九\d](?:[.点]?\d)?)\s?折(?!叠)/gu
const wordFigure = '(?:\\d+|one|two|three|four)'
const buyGet = new RegExp(`\\b(buy ${wordFigure}),?\\s+(get ${wordFigure}(?: more)?)\\s+((?:for )?(?:free|half[- ]price|half off|\\d+% off))\\b`, 'giu')
const multi = /(?<![\p{N}])\b(\d|two|three)[- ]for[- ]([$€£]?\d+|one|two)\b|买一送一|買一送一|買[一二三\d]送[一二三\d]|1\s?\+\s?1(?: 증정)?|2つで1つ無料|\bBOGO\b|\bhalf[- ]price\b|\bhalf off\b|2 x 1|2x1|zwei für eins|kaufe? 1,? (?:bekomme|erhalte) 1 gratis|1 achet[ée],? 1 offert|1\+1 gratis/giu
const freeThing = /(?<![\p{L}-])(?:a |an |the |our )?(free|complimentary|gratis|kostenlose[rsn]?)\s+((?:[\p{L}][\p{L}’'-]*\s){0,2}[\p{L}][\p{L}’'-]+)(?=[\s.,;:!?)]|$)/giu
const thingIsFree = /\b(?:the\s+)?((?:[a-z-]+\s)?(workshop|class|event|session|course|webinar|lecture|tour|concert|screening|lesson|seminar|talk|show|trial|consultation|parking|delivery|shipping|exhibition|fair|festival|guide|e-?book))\s+is\s+(?:completely |totally |absolutely )?free\b/giu

/** Never a free thing: a verb's company (`feel free`), a measure (`free of`), a follow-on that is no noun. */
const notThing = /^(?:to|of|from|for|and|or|with|time|from|as|on|in|at|is|are|it|the|your|will|spirit(?:ed)?|range|standing|fall|world|speech|trade|market|press|agents?|software|style|today|now|when|if|you)$/i
const thingStop = /\s(?:to|of|from|for|and|or|with|on|in|at|is|are|by|as|when|if|every|this|today|now|offer|offers?|option|benefit|available|included|prompt|that|which|per|all|who|until|while|before|after|throughout|during)$/i
const admissions = /^(?:entry|admission|entrance|to attend)$/i

export function findOffers(text: string, taken: readonly Span[], prices: readonly Price[]): Offer[] {
  const out: Offer[] = []
  const isFree = (start: number, end: number): boolean =>
    !taken.some((span) => start < span.end && span.start < end) && !out.some((other) => other.from.some((span) => start < span.end && span.start < end))
  const put = (offer: Omit<Offer, 'from'>, start: number, end: number): void => {
    if (isFree(start, end)) out.push({ ...offer, from: [{ start, end }] })
  }
  for (const found of findAll(text, buyGet)) {
    const [, buy, get, tail] = found.match
    put({ kind: 'buy-get', lead: `${titled(buy!)},`, figure: keepCase(get!, buy!), tail: tail!, scope: scopeAfter(text, found.end) }, found.start, found.end)
  }
  for (const found of findAll(text, multi)) put({ kind: 'buy-get', lead: '', figure: titled(found.text), tail: '', scope: scopeBefore(text, found.start) || scopeAfter(text, found.end) }, found.start, found.end)
  for (const [pattern, lead, tail] of foreignPercent) {
    for (const found of findAll(text, pattern)) {
      if (/^(?:до )?\d+\s?%$/.test(found.text) && pattern.source.includes('скидк') && !/скидк/i.test(text)) continue
      put({ kind: 'percent', lead: found.match[1] !== undefined && found.match[1] !== '' ? lead : '', figure: `${found.match[2]!}%`, tail, scope: '' }, found.start, found.end)
    }
  }
  for (const found of findAll(text, folds)) put({ kind: 'percent', lead: /^低至/.test(found.text) ? '低至' : /^全[场場]/.test(found.text) ? found.text.slice(0, 2) : '', figure: `${found.match[1]!}折`, tail: '', scope: '' }, found.start, found.end)
  for (const found of findAll(text, percent)) {
    const before = text.slice(Math.max(0, found.start - 48), found.start)
    const after = text.slice(found.end, found.end + 40)
    const word = found.match[3]?.toLowerCase() ?? ''
    const isRate = word === '' && !/(?:discount|save|savings?|sale|off|reduction|deal|reduced|cut|promo|rebate|black friday|offers?)\b[^.]{0,40}$/i.test(before) && !/^[^.\n]{0,24}\b(?:discount|sale|deal|off|savings)\b/i.test(after) && !/^\s*(?:\n|$|[.!,])/.test(after)
    if (isRate || /^\s?(?:cotton|wool|silk|natural|organic|cashmere|vegan|linen|pure|recycled|juice|arabica|cacao|plant|renewable|beef|fruit|online|secure|gluten|merino|commission|interest|apr|apy|aer|financing|alcohol|abv)\b/i.test(after)) continue
    if (/^(?:more|extra|free)$/.test(word) && word !== 'extra') continue
    const isUpTo = found.match[1] !== undefined || /\bup to\s+(?:a |an )?$/i.test(before)
    const tail = word === 'cashback' || word === 'back' ? 'cashback' : 'off'
    put({ kind: 'percent', lead: isUpTo ? 'Up to' : '', figure: `${found.match[2]!}%`, tail, scope: scopeBefore(text, found.start) || scopeAfter(text, found.end) }, found.start, found.end)
  }
  for (const found of findAll(text, amount)) {
    const word = found.match[3]!.toLowerCase()
    put({ kind: 'amount', lead: found.match[1] === undefined ? '' : 'Up to', figure: found.match[2]!.replace(/\s/g, ''), tail: /^(?:off|discount|savings?)$/.test(word) ? 'off' : word, scope: scopeAfter(text, found.end) }, found.start, found.end)
  }
  for (const price of prices) {
    if (price.lead === '' && !/(?:discounted|special|sale|offer|price|deal|reduced)[^.]{0,24}$/i.test(text.slice(Math.max(0, price.start - 36), price.start))) continue
    if (/^(?:under|over|reward.*)$/i.test(price.lead)) continue
    put({ kind: 'price', lead: price.lead === '' ? '' : titled(price.lead.replace(/^for\s/i, '')), figure: price.sum, tail: '', scope: '' }, price.start, price.end)
  }
  for (const found of findAll(text, thingIsFree)) put({ kind: 'free', lead: '', figure: 'Free', tail: found.match[2]!.toLowerCase(), scope: '' }, found.start, found.end)
  for (const found of findAll(text, freeThing)) {
    if (/\b(?:feel|set|for|fat|sugar|dairy|nut|gluten|hassle|break|get|is|are|be)[\s-]$/i.test(text.slice(Math.max(0, found.start - 9), found.start)) && !/\bfor\s$|\bget\s$/i.test(text.slice(0, found.start))) continue
    let thing = squeeze(` ${found.match[2]!} `.split(/\s(?:to|of|from|for|and|or|with|on|in|at|is|are|by|as|when|if|every|this|today|now|that|which|per|who|until|while|before|after|during|via|plus|here|start|starting)\s/i)[0]!)
    while (thingStop.test(thing)) thing = thing.replace(thingStop, '')
    if (notThing.test(thing.split(' ')[0]!) || admissions.test(thing) || thing.length < 3) continue
    const word = found.match[1]!
    put({ kind: 'free', lead: '', figure: titled(word), tail: thing, scope: '' }, found.start, found.start + found.text.indexOf(thing) + thing.length)
  }
  return mergeOffers(out.sort((a, b) => a.from[0]!.start - b.from[0]!.start), text)
}

const titled = (text: string): string => (/^\p{Ll}/u.test(text) ? text[0]!.toUpperCase() + text.slice(1) : text)
const keepCase = (get: string, buy: string): string => (/^B/.test(buy) && /^g/.test(get) ? titled(get) : titled(get))

/** `30% off spring clothing`: what the offer is on, when the request says so in a few words. */
function scopeAfter(text: string, end: number): string {
  const match = /^\s*(?:discount\s+|offer\s+)?(?:on|off)\s+((?:all |any |our |the |selected |select )?(?:[\p{L}][\p{L}’'&-]*\s?){1,4}?)(?=[.,;!?\n]|$|\s(?:and|with|in|at|to|every|when|from|until|for|is|this|that|which|will|by)\b)/iu.exec(text.slice(end, end + 80))
  const scope = squeeze((match?.[1] ?? '').split(/\s(?:and|with|in|at|to|every|when|from|until|for|is|this|that|which|will|by)(?:\s|$)/i)[0]!).replace(/^(?:the|our)\s/i, '')
  return /^(?:all|any|a|an|limited|it|them|us|you|everyone|every)$/i.test(scope) || /\b(?:purchase|encourage|budget)\b/i.test(scope) ? '' : scope.slice(0, 120)
}

/** `Early bird tickets are 20% off`, `first haircut half price`. */
function scopeBefore(text: string, start: number): string {
  const match = /(?:^|[.,;!?\n]\s*)((?:[\p{L}’'-]+\s){1,4}?)(?:(?:is|are)\s|(?<=(?:first|second|next)\s\p{L}+\s))$/iu.exec(text.slice(Math.max(0, start - 60), start))
  const scope = squeeze(match?.[1] ?? '').replace(/^(?:the|our|all)\s/i, '')
  return /^(?:the|there|it|this|that|offer|discount|we|prices?)(?:\s|$)|\b(?:offer|discount|sale|encourage|customers?)\b/i.test(scope) ? '' : scope.toLowerCase().slice(0, 120)
}

/** The same figure said twice is one offer that came from several places, with the fuller of the wordings. */
function mergeOffers(offers: readonly Offer[], text: string): Offer[] {
  const out: Offer[] = []
  for (const offer of offers) {
    const key = (other: Offer): string => `${other.kind}:${other.figure.toLowerCase()}${other.kind === 'free' ? other.tail.toLowerCase().replace(/s$/, '') : ''}`
    const at = out.findIndex((other) => key(other) === key(offer))
    if (at < 0) {
      out.push(offer)
      continue
    }
    const known = out[at]!
    out[at] = { ...known, lead: known.lead || offer.lead, tail: known.tail || offer.tail, scope: known.scope || offer.scope, from: [...known.from, ...offer.from] }
  }
  // What the purpose speaks of comes first: it is why this banner is made.
  const purposeAt = text.search(/\bpurpose\b/i)
  const isPurpose = (offer: Offer): number => (purposeAt >= 0 && offer.from.some((span) => span.start > purposeAt) ? 1 : 0)
  const rank = (offer: Offer): number => ({ percent: 3, amount: 3, 'buy-get': 3, price: 2, free: 1, other: 0 })[offer.kind]
  return [...out].sort((a, b) => rank(b) - rank(a) || isPurpose(b) - isPurpose(a)).slice(0, 8)
}
