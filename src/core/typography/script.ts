/** Scripts that decide a font or a shaping; any other is `Zyyy`, and takes the script of its neighbours. */
const known: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /\p{Script=Katakana}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Bopo', /\p{Script=Bopomofo}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Gujr', /\p{Script=Gujarati}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Knda', /\p{Script=Kannada}/u],
  ['Mlym', /\p{Script=Malayalam}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Tibt', /\p{Script=Tibetan}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Syrc', /\p{Script=Syriac}/u],
  ['Thaa', /\p{Script=Thaana}/u],
  ['Nkoo', /\p{Script=Nko}/u],
]
const cache = new Map<number, string>()

/** ISO 15924 code of a character's script; `Zyyy` where it has none of its own. */
export function scriptOf(codePoint: number): string {
  if (codePoint < 0x2b0) {
    const isLetter =
      (codePoint >= 0x61 && codePoint <= 0x7a) || (codePoint >= 0x41 && codePoint <= 0x5a) || codePoint === 0xaa || codePoint === 0xba ||
      (codePoint >= 0xc0 && codePoint !== 0xd7 && codePoint !== 0xf7)
    return isLetter ? 'Latn' : 'Zyyy'
  }
  let script = cache.get(codePoint)
  if (script === undefined) {
    const char = String.fromCodePoint(codePoint)
    script = known.find(([, pattern]) => pattern.test(char))?.[0] ?? 'Zyyy'
    if (cache.size > 20000) cache.clear()
    cache.set(codePoint, script)
  }
  return script
}

const eastAsian = new Set(['Hani', 'Hira', 'Kana', 'Hang', 'Bopo'])
/** Written without spaces between words, or with full-width punctuation. */
export const isEastAsian = (script: string): boolean => eastAsian.has(script)

const cursive = new Set(['Arab', 'Syrc', 'Nkoo'])
/** Letters join; tracking would tear them apart, so there is none. */
export const isCursive = (script: string): boolean => cursive.has(script)

const rightToLeft = /^(?:ar|arc|ckb|dv|fa|ha-Arab|he|iw|ks|ku-Arab|nqo|pa-Arab|ps|sd|syr|ug|ur|yi)(?:-|$)/i
export const isRightToLeftLang = (lang: string): boolean => rightToLeft.test(lang)

/**
 * Han characters are drawn differently in China, Taiwan, Japan and Korea. Where the language does not tell, kana in the
 * text means Japanese and Hangul Korean; Han alone is read as simplified Chinese.
 */
export function eastAsianLang(lang: string, text: string): string {
  if (/^(?:zh|ja|ko|yue)(?:-|$)/i.test(lang)) return lang
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Hangul}/u.test(text)) return 'ko'
  return /\p{Script=Han}/u.test(text) ? 'zh-Hans' : lang
}
