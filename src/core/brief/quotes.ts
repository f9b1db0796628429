import type { Brief, Span } from './brief.ts'
import { squeeze, type Found } from './found.ts'

const pairs: readonly RegExp[] = [
  /“([^“”\n]{1,300})”/g, /„([^„“”\n]{1,300})[“”]/g, /«\s?([^«»\n]{1,300}?)\s?»/g, /「([^「」\n]{1,300})」/g, /『([^『』\n]{1,300})』/g,
  /《([^《》\n]{1,300})》/g, /‹([^‹›\n]{1,300})›/g,
  // An inch sign follows a digit, so it opens nothing.
  /(?<![\p{L}\p{N}])"([^"\n]{1,300})"/gu,
  // An apostrophe stands inside a word, after a plural, or before 90s, til and n; a quote opens after a space and closes before one.
  /(?<=^|[\s([{:,])['‘](?!\d0s|til\b|n['’ ]|em\b|tis\b|twas\b)([^\s'‘’][^\n‘]{0,200}?[^\s]|[^\s'‘’])['’](?=$|[\s.,;:!?)\]}])/gu,
]

/** Copy that stands in quotation marks of any script; the span is that of the words inside. */
export function findQuotes(text: string): Found[] {
  const found: Found[] = []
  for (const pattern of pairs) {
    for (const match of text.matchAll(pattern)) {
      const inner = match[1]!
      const start = match.index + match[0].indexOf(inner)
      const span = { start, end: start + inner.length }
      const trimmed = squeeze(inner).replace(/[,;]$/, '')
      if (!/[\p{L}\p{N}]/u.test(trimmed)) continue
      if (found.some((other) => span.start < other.end + 1 && other.start - 1 < span.end)) continue
      found.push({ ...span, text: trimmed })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

export type QuoteRole = 'headline' | 'subhead' | 'cta' | 'brand' | 'eyebrow' | 'body' | 'copy'

const roleWords: readonly (readonly [QuoteRole, RegExp])[] = [
  ['cta', /(call[- ]to[- ]action|\bcta\b|button|按钮|bouton|botón|schaltfläche|knop)\D{0,24}$/i],
  ['subhead', /(sub-?\s?head(line|ing)?|sub-?title|tagline|slogan|motto|second line|副标题|口号|untertitel|sous-titre|subtítulo|キャッチコピー)\D{0,24}$/i],
  ['headline', /(headline|heading|title[d]?|header|main text|big text|标题|主题|タイトル|titel|überschrift|titre|título|titolo|заголовок)\D{0,24}$/i],
  ['brand', /(\b(?:his|her|its|their|cat|dog|name)(?:['’]s)? name(?: is)?|(brand|company|store|shop|restaurant|café|cafe|bakery|business|studio|firm|organi[sz]ation|club|band)( name)?( is)?|named|called|品牌|店名|店铺|namens|marque|marca)[\s:,]{0,3}["'“„«「‘]?$/i],
  ['eyebrow', /(eyebrow|kicker|small text above)\D{0,20}$/i],
  ['body', /(body( text| copy)?|paragraph|description|fine print|small print)\D{0,20}$/i],
]

/** What the words before a quote say it is for. */
export function quoteRole(request: string, from: readonly Span[]): QuoteRole {
  const start = from[0]?.start ?? 0
  const before = request.slice(Math.max(0, start - 48), start).replace(/["'“„«「『‘《‹]\s?$/u, '')
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf('”'), before.lastIndexOf('" ')) + 1)
  return roleWords.find(([, pattern]) => pattern.test(clause))?.[0] ?? 'copy'
}

export const quotesOf = (brief: Brief): { readonly text: string; readonly role: QuoteRole }[] =>
  brief.quotes.map((quote) => ({ text: quote.text, role: quoteRole(brief.request, quote.from) }))
