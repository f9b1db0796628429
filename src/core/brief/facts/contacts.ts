import type { Span } from '../brief.ts'
import { findAll, type Found } from '../found.ts'

const tlds = 'com|org|net|edu|gov|io|ai|co|app|dev|shop|store|online|site|info|biz|me|tv|eu|us|uk|ca|au|nz|ie|de|at|ch|fr|es|it|nl|be|pt|pl|se|no|dk|fi|cz|gr|ru|ua|tr|il|ae|sa|in|cn|jp|kr|tw|hk|sg|br|mx|ar|cl|za|ng|ke|studio|design|art|club|cafe|restaurant|fitness|health|travel|events|tickets|live|world|today|agency|company|museum|school|academy|church|foundation|charity|ngo|berlin|london|paris|nyc|example|cloud|tech|care|dental|clinic|coffee|pizza|bar|pub|farm|garden|market|fashion|boutique|beauty|salon|spa|yoga|pet|vet|homes|realty|properties|law|finance|bank|money|jobs|careers|space|link|page|blog|news|media|video|film|music|band|games|fun|xyz|ly|gg|to|so|fm|im'
const path = '(?:[/?#][^\\s,;，。、)）\\]”"»]*[^\\s.,;:!?，。、)）\\]”"\'’»])?'

/** Web addresses as typed, an `https://` kept off the print. */
export function findUrls(text: string, taken: readonly Span[] = []): Found[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}@./_-])(?:https?://)?(?:www\\.)?[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:${tlds})(?![\\p{L}\\p{N}-])${path}`, 'giu')
  const loose = new RegExp(`(?:https?://|(?<![\\p{L}\\p{N}])www\\.)[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+${path}`, 'giu')
  const handles = /(?<![\p{L}\p{N}._@/])@[A-Za-z][\w.]{2,29}(?<!\.)(?![\w@])/gu
  const out: Found[] = []
  for (const found of [...findAll(text, loose, taken), ...findAll(text, pattern, taken), ...findAll(text, handles, taken)]) {
    if (out.some((other) => other.start < found.end && found.start < other.end)) continue
    // `etc.In` and `3.co`: a domain has a letter, and its ending is typed in one case with the rest.
    if (!/\p{L}/u.test(found.text.split('.')[0]!) && !found.text.startsWith('www')) { if (!/^\d+\p{L}*\.(?:com|org|net)/u.test(found.text)) continue }
    if (/^[a-z]+\.[A-Z][a-z]+$/.test(found.text)) continue
    if (/\.(?:png|jpe?g|svg|webp|pdf|gif)$/i.test(found.text)) continue
    out.push({ start: found.start, end: found.end, text: found.text.replace(/^https?:\/\//i, '').replace(/\/$/, '') })
  }
  return out.sort((a, b) => a.start - b.start)
}

export const findEmails = (text: string, taken: readonly Span[] = []): Found[] =>
  findAll(text, /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu, taken)

const phoneWords = /(?:phone|call(?:ing)?|tel(?:efon|ephone|éfono)?|numbers?|contact|whatsapp|hotline|dial|text|mobile|cell|fax|ring|sms|电话|電話|热线|热綫|手机|전화|연락처|هاتف|الهاتف|اتصل|тел|телефон|טלפון|τηλ|anrufen|appelez|llama|llame|chiama|bel|ligue|rufen|ruf)[^\d\n+]{0,40}(?:[\d+() .–-]{6,24}(?:,|\sor\s|\sand\s|\s?\/\s?|\sund\s|\set\s|\sy\s|和|、)\s?)?$/iu

/** Telephone numbers exactly as typed, odd ones too: a long digit group needs a word such as `call` before it, or a telling shape. */
export function findPhones(text: string, taken: readonly Span[] = []): Found[] {
  const out: Found[] = []
  const pattern = /(?<![\p{L}\p{N}.,$€£#/:–-])(?:\+\s?\d{1,3}[\s.-]?)?(?:\(\d{1,5}\)[\s.-]?)?\d(?:[\d]|[\s.–\-/](?=[\d(])|[()](?=[\s\d-])){4,20}\d(?![\p{N}%:]|\.\d|\s?(?:px|×|x\s?\d|cm|mm|元|円|€|\$))/gu
  for (const found of findAll(text, pattern, taken)) {
    const digits = found.text.replace(/\D/g, '').length
    if (digits < 5 || digits > 17) continue
    const isCalled = phoneWords.test(text.slice(Math.max(0, found.start - 80), found.start))
    const isShaped = /^\+|^\(|^0\d{2,}[\s/-]?\d{3,}|^1?[-\s.]?8\d\d[-\s.]|^\d{3}[-.\s]\d{3}[-.\s]\d{4}$|^\d{3}[-.]\d{4}[-.]?\d*$|^\d{2,4}[-\s]\d{3,4}[-\s]\d{3,5}/.test(found.text)
    if (!isCalled && !(isShaped && digits >= 7)) continue
    if (/^(?:19|20)\d\d\s?[-–]\s?(?:19|20)?\d\d$/.test(found.text)) continue
    out.push(found)
  }
  for (const found of findAll(text, /(?<![\p{L}\p{N}])(?:\+?1[-\s])?\(?8\d\d\)?[-\s][A-Z0-9]*[A-Z][A-Z0-9-]{3,12}(?![\p{L}\p{N}])/gu, [...taken, ...out])) out.push(found)
  return out.map(({ start, end, text: body }) => ({ start, end, text: body.trim() })).sort((a, b) => a.start - b.start)
}

/** Voucher codes and hashtags. */
export function findCodes(text: string, taken: readonly Span[] = []): Found[] {
  const out: Found[] = []
  const pattern = /(?:(?:promo|promotion|promotional|coupon|discount|voucher|offer|gift|gutschein|rabatt)?-?\s?codes?|码|碼|コード|코드|كود|код|código|codice|gutscheincode|rabattcode|优惠码|折扣码|קוד)(?:\s(?:is|lautet|est|es))?\s?[:：]?\s?["'“‘「„«]?([A-Z0-9][A-Z0-9_-]{2,23})(?![\p{L}\p{N}])/giu
  for (const match of text.matchAll(pattern)) {
    const code = match[1]!
    if (!/[A-Z]{2}|\d/.test(code) || /^[a-z]/.test(code)) continue
    const start = match.index + match[0].lastIndexOf(code)
    if (!taken.some((span) => start < span.end && span.start < start + code.length)) out.push({ start, end: start + code.length, text: code })
  }
  for (const found of findAll(text, /(?<![\p{L}\p{N}&])#(?![0-9a-f]{3}\b|[0-9a-f]{6}\b)[\p{L}][\p{L}\p{N}_]{2,39}/giu, taken)) out.push(found)
  return out
}
