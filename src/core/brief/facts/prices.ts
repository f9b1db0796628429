import type { Span } from '../brief.ts'
import { findAll, squeeze, type Found } from '../found.ts'

const currency = '(?:US\\$|A\\$|C\\$|NZ\\$|HK\\$|R\\$|[$€£¥￥₹₩₽₺₪฿])'
const number = '\\d{1,3}(?:[,.\\s]\\d{3})*(?:[.,]\\d{1,2}|,[–-])?|\\d+(?:[.,]\\d{1,2})?'
const words = '(?:dollars?|euros?|pounds?|bucks?|cents?|yen|yuan|rmb|usd|eur|gbp|chf|sek|nok|dkk|zł|pln|kr|元|块|円|원|руб(?:\\.|лей)?|درهم|ريال|דולר|שקל(?:ים)?|ש"ח|ευρώ)'
const per = '(?:\\s?(?:/|per|a|each|pro|par|por|al|je)\\s?(?:person|head|month|mo|year|yr|night|week|day|hour|hr|seat|child|adult|family|ticket|class|session|user|item|kg|lb|each|guest|couple|monat|personne|mois|persona|mes|mese|stück|cup|slice|plate|bottle|box|pair|piece|room|car)\\b|\\s(?:each|pp|p\\.p\\.)(?!\\p{L}))?'
const money = `(?:${currency}\\s?(?:${number})(?:k|m|K|M|bn)?\\+?|(?:${number})\\s?(?:[元块円원](?:起|から|부터)?|(?:${currency}|${words})(?!\\p{L})))`

const admission = /\b(?:free (?:entry|admission|entrance)|(?:entry|admission|entrance)(?: is)? free|no cover(?: charge)?|pay what you can|donations? welcome|by donation|free of charge|free for (?:all|everyone|members|kids|children|under[- ]\d+s?|students)|kids (?:go |eat |get in )?free|children (?:go |eat |get in )?free|free to attend)\b|(?:freier |kostenloser )?Eintritt(?: ist)? frei|freier Eintritt|kostenloser Eintritt|Eintritt kostenlos|entrée (?:libre|gratuite)|entrada (?:libre|gratuita|gratis|franca)|ingresso (?:libero|gratuito)|gratis (?:entree|toegang)|entree gratis|toegang gratis|免费(?:体验|试听|试吃|领取|入场|参加|参观|开放|入場)|入場無料|参加無料|무료 ?입장|입장 ?무료|الدخول مجاني|دخول مجاني|вход свободный|вход бесплатный|כניסה חופשית|ελεύθερη είσοδος|είσοδος ελεύθερη/giu

const leads = /(?:(?:reward(?: of|:)?|from|only|just|starting (?:at|from)|for (?:only|just)|as low as|under|over|ab|nur|seulement|dès|à partir de|desde|solo|a partire da|da|vanaf|слишком|от|仅需|仅|只需|低至|门票|票价|售价|僅|たった|من)\s?)$/iu

/** A price as printed with its leading words, and the bare sum. */
export interface Price extends Found {
  readonly sum: string
  readonly lead: string
}

export function findPrices(text: string, taken: readonly Span[] = []): Price[] {
  const out: Price[] = []
  const pattern = new RegExp(`(?<![\\p{N}.,])(?<!(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}])\\p{L})${money}(?:\\s?[-–/]\\s?${currency}?\\s?(?:${number})(?:\\s?(?:${currency}))?(?![\\d%]))?${per}`, 'giu')
  for (const found of findAll(text, pattern, taken)) {
    const after = text.slice(found.end, found.end + 12)
    if (/^\s?(?:off|discount|rabatt|korting|vouchers?)\b/i.test(after)) continue
    const before = text.slice(Math.max(0, found.start - 24), found.start)
    const lead = leads.exec(before)?.[0] ?? ''
    const sum = squeeze(found.text)
    const printed = squeeze(`${lead}${sum}`)
    out.push({ start: found.start - lead.length, end: found.end, text: /^[a-z]/.test(printed) ? printed[0]!.toUpperCase() + printed.slice(1) : printed, sum, lead: squeeze(lead) })
  }
  return out
}

/** `Free entry` and its sisters in other languages. */
export const findAdmissions = (text: string, taken: readonly Span[] = []): Found[] =>
  findAll(text, admission, taken).map(({ start, end, text: body }) => ({ start, end, text: body[0]!.toUpperCase() + body.slice(1) }))
