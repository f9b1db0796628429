import type { Span } from './brief.ts'

const family = '([\\p{Lu}][\\p{L}\\d]*(?:\\s[\\p{Lu}\\d][\\p{L}\\d]*){0,3})'
const patterns: readonly RegExp[] = [
  new RegExp(`\\b(?:font|typeface|font family|schrift(?:art)?|police|fuente|字体|フォント)s?(?:\\s(?:is|are|should be|to be|named|called|must be))?\\s?[:：]?\\s?["“'‘]?${family}`, 'gu'),
  new RegExp(`\\b(?:in|using|use|with|set in)\\s(?:the\\s)?["“'‘]?${family}["”'’]?\\s(?:font|typeface|type|lettering|字体)`, 'gu'),
  new RegExp(`\\b(?:headlines?|headings?|titles?|text|body|everything|type|copy|typeset|set)\\s(?:(?:must|should|to) be\\s)?(?:set\\s)?in\\s["“'‘]?(Fraunces|Playfair Display|Playfair|Inter|Montserrat|Oswald|Lobster|Roboto|Poppins|Lora|Merriweather|Raleway|Bebas Neue|Open Sans|Lato|Nunito|Anton|Pacifico|Abril Fatface|DM Serif Display|DM Sans|Work Sans|Space Grotesk|Archivo|Archivo Black|Cormorant(?: Garamond)?|Libre Baskerville|EB Garamond|Josefin Sans|Quicksand|Caveat|Dancing Script|Bungee|Righteous|Helvetica|Futura|Garamond|Georgia|Arial|Noto Sans|Noto Serif|Source Sans|IBM Plex Sans|Manrope|Rubik|Fredoka|Baloo 2|Cinzel|Great Vibes|Sora|Outfit|Syne)\\b`, 'gu'),
]
const never = /^(?:The|A|An|Bold|Large|Small|Modern|Clean|Sans|Serif|Use|Size|Color|Colour|White|Black|Red|Blue|Please|And|Style|Elegant|Date|This|Our|It|Colors?|Colours?)(?:\s|$)/

/** Families that the request asks for by name, as typed. */
export function findFonts(text: string): { readonly value: string; readonly from: Span[]; readonly confidence: number }[] {
  const out: { value: string; from: Span[]; confidence: number }[] = []
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const value = match[1]!.replace(/\s(?:Font|Typeface|Bold|Regular|Italic|Light|Medium|Black)$/, '').trim()
      if (never.test(value) || out.some((font) => font.value.toLowerCase() === value.toLowerCase())) continue
      const start = match.index + match[0].indexOf(match[1]!)
      out.push({ value: value.slice(0, 120), from: [{ start, end: start + value.length }], confidence: 0.9 })
    }
  }
  return out.slice(0, 4)
}
