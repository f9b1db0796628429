import type { Span } from '../brief.ts'
import { findAll, squeeze, type Found } from '../found.ts'

const english = [
  'limited stock(?: available)?', '(?:limited|few) (?:seats|places|spots|tickets|spaces|availability|edition)(?: (?:available|left|only|remaining))?', 'places (?:are )?limited', 'seats (?:are )?limited', 'limited[- ]time(?: (?:offer|deal|only))?',
  'while (?:stocks?|supplies) lasts?', 'terms(?: (?:and|&) conditions)? apply', 't&cs apply', 'conditions apply', 'on sele?ct(?:ed)? (?:items|styles|lines|products|ranges)', 'sele?ct(?:ed)? items', 'select(?:ed)? stores(?: only)?',
  'members only', 'over[- ]?(?:16|18|21)s?(?: only)?', '(?:16|18|21)\\+(?: only)?', 'adults only', 'all ages(?: welcome)?', 'all levels(?: welcome)?', 'beginners welcome', 'no experience (?:needed|necessary|required)', 'everyone(?: is)? welcome', 'all(?: are)? welcome', 'families welcome', 'dogs welcome',
  'by appointment(?: only)?', 'no appointment (?:needed|necessary)', 'walk[- ]ins welcome', 'no booking (?:needed|required|necessary)', 'booking (?:essential|required|recommended|advised)', 'reservations? (?:required|recommended|only)', 'registration (?:required|is required|is free)',
  'first come,? first served', 'rain or shine', 'online only', 'in[- ]store only', 'dine[- ]in only', 'new customers only', 'one per (?:customer|person|household)', 'no purchase necessary', 'exclusions apply', 'weather permitting',
  '\\d+(?:\\.\\d+)?\\s?% (?:APR|financing|finance|interest|deposit)(?: for \\d+ (?:months|years))?', '\\d+[- ](?:day|night|month|year)s?[- ](?:free )?(?:trial|guarantee|warranty|returns?|money[- ]back guarantee)', 'gloves provided', 'refreshments provided', 'bring (?:a|your) (?:mat|friend|cv|lunch|towel|picnic|blanket|laptop|camera)', 'costumes? (?:encouraged|welcome|required)',
  'express delivery', 'same[- ]day (?:delivery|service|appointments?)', 'next[- ]day delivery', 'worldwide shipping', 'home delivery available', 'money[- ]back guarantee', 'cash only', 'card only', 'byob', 'doors close at \\S+', 'no credit card (?:needed|required)', 'cancel any ?time', 'wheelchair accessible', 'open to (?:all|everyone|the public)', 'sold out', 'last (?:few )?(?:tickets|places|chance)(?: left)?', 'dress code:? [a-z -]{3,24}',
  'for (?:one|a) (?:day|weekend|week) only', '(?:one|two|three)[- ]day(?:s)? only', '(?:first|next) \\d+ (?:customers|visitors|guests|bookings|sign-?ups|people)',
].join('|')
const foreign = '前\\d+[名位]\\p{Script=Han}{2,14}|数量有限|限量|限时(?:优惠|抢购)?|先到先得|名额有限|需预约|最终解释权归.{2,12}所有|数量限定|期間限定|要予約|予約不要|先着\\d+名(?:様)?|雨天決行|선착순|한정 수량|예약 필수|nur solange der Vorrat reicht|solange der Vorrat reicht|nur für kurze Zeit|Anmeldung erforderlich|ohne Anmeldung|dans la limite des stocks disponibles|sur réservation|sur inscription|places limitées|plazas limitadas|hasta agotar existencias|previa inscripción|posti limitati|fino ad esaurimento scorte|prenotazione obbligatoria|vagas limitadas|op=op|zolang de voorraad strekt|количество ограничено|الكمية محدودة|الأماكن محدودة|لفترة محدودة|מספר המקומות מוגבל|לזמן מוגבל'

const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${english}|${foreign})(?![\\p{L}\\p{N}])`, 'giu')

/** What limits or eases an offer or an event, in the request's own words. */
export function findConditions(text: string, taken: readonly Span[] = []): Found[] {
  const out: Found[] = []
  for (const { start, end, text: body } of findAll(text, pattern, taken)) {
    const plain = squeeze(body)
    const printed = plain[0]!.toUpperCase() + plain.slice(1)
    const said = /^limited[- ]time$/i.test(printed) ? 'Limited time' : /^limited-time/i.test(printed) ? printed.replace(/^limited-time/i, 'Limited-time') : /^select(?:ed)? items/i.test(printed) ? `On ${plain.toLowerCase()}` : printed
    if (!out.some((other) => other.text.toLowerCase() === said.toLowerCase())) out.push({ start, end, text: said })
  }
  // A rate that holds for a number of things is wrong without it.
  for (const match of text.matchAll(/\bon (?:the )?(?:purchase|order)s? of ((?:at least |any )?(?:\d+|two|three|four|five)(?: or more)?(?: [a-z-]+){1,3}?)(?=[.,;!\n]|$| (?:and|with|in|at|for|to)\b)/gi)) {
    out.push({ start: match.index, end: match.index + match[0].length, text: `When you buy ${squeeze(match[1]!)}` })
  }
  for (const match of text.matchAll(/\b(?:on|for|with) (?:orders|purchases|spends|anything) (?:over|above|from) ([$€£]\s?\d+)/gi)) {
    out.push({ start: match.index, end: match.index + match[0].length, text: `On orders over ${match[1]!}` })
  }
  return out.sort((a, b) => a.start - b.start)
}
