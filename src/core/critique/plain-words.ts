/** Text as it is compared: one case, one kind of quote, dash and space, no accents of typography. */
export const toPlain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201b\u02bc\u2032`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Words, and figures with the sign that makes them a price or a share: `$12`, `20%`, `9:30`. `7pm` and `7 pm` are the same two. */
export function toWords(text: string): string[] {
  const tight = toPlain(text)
    .replace(/(\p{Nd}) (?=%)/gu, '$1')
    .replace(/([$€£¥₹]) (?=\p{Nd})/gu, '$1')
  return tight.match(/[$€£¥₹]?\p{Nd}+(?:[.,:]\p{Nd}+)*[%€₹]?|[\p{L}\p{M}]+/gu) ?? []
}

/** The same run together: what two prints of the same words share whatever stands between them. */
export const toLetters = (text: string): string => toWords(text).join('')
