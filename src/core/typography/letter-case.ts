import type { TextSpec } from './text-spec.ts'

export interface CasedText {
  readonly text: string
  /** For each UTF-16 unit of `text`, and for its end, the offset it stands for in the text as typed; null: the same. */
  readonly sourceOf: Uint32Array | null
}

type LetterCase = TextSpec['letterCase']

/** Words that English titles leave small, save at either end. */
const smallWords = new Set([
  'a', 'an', 'and', 'as', 'at', 'but', 'by', 'for', 'from', 'in', 'nor', 'of', 'on', 'or', 'the', 'to', 'vs', 'with',
])
const isTurkic = (lang: string): boolean => /^(?:tr|az)(?:-|$)/i.test(lang)

/** Greek capitals carry no accent, but keep the dialytika that parts two vowels. */
const greekAccent = /[\u0300\u0301\u0313\u0314\u0342]/g
function toUpperChar(char: string, lang: string): string {
  if (char === 'i' && isTurkic(lang)) return 'İ'
  if (/\p{Script=Greek}/u.test(char)) return char.normalize('NFD').replace(greekAccent, '').toUpperCase().normalize('NFC')
  return char.toUpperCase()
}

function toLowerChar(char: string, lang: string, isFinal: boolean): string {
  if (isTurkic(lang)) {
    if (char === 'I') return 'ı'
    if (char === 'İ') return 'i'
  }
  if (char === 'Σ' && isFinal) return 'ς'
  return char.toLowerCase()
}

/** Which offsets start a word that a title sets with a capital. */
function findTitleStarts(text: string, lang: string): ReadonlySet<number> {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)]
  const isEnglish = /^(?:en(?:-|$)|$)/i.test(lang)
  const starts = new Set<number>()
  words.forEach((word, index) => {
    const isEnd = index === 0 || index === words.length - 1 || /[.!?:\n]\s*["“‘(]?$/.test(text.slice(Math.max(0, word.index - 4), word.index))
    // A word with a capital inside (iPhone, eBay) is spelt as its owner wants it.
    if (/\p{Ll}\p{Lu}/u.test(word[0])) return
    if (!isEnglish || isEnd || !smallWords.has(word[0])) starts.add(word.index)
  })
  return starts
}

/** Sets letters in a case by Unicode's own tables and the text's language, never by the machine's locale. */
export function applyLetterCase(typed: string, letterCase: LetterCase, lang: string): CasedText {
  if (letterCase === 'as-typed') return { text: typed, sourceOf: null }
  const titleStarts = letterCase === 'title' ? findTitleStarts(typed, lang) : null
  const parts: string[] = []
  const offsets: number[] = []
  let isSame = true
  let offset = 0
  for (const char of typed) {
    let cased = char
    if (letterCase === 'upper') cased = toUpperChar(char, lang)
    else if (letterCase === 'lower') {
      const isFinal = char === 'Σ' && /\p{L}\p{M}*$/u.test(typed.slice(Math.max(0, offset - 4), offset)) && !/^\p{M}*\p{L}/u.test(typed.slice(offset + 1, offset + 5))
      cased = toLowerChar(char, lang, isFinal)
    } else if (titleStarts?.has(offset)) {
      cased = char === 'ß' ? 'Ss' : toUpperChar(char, lang)
    }
    if (cased.length !== char.length) isSame = false
    for (let unit = 0; unit < cased.length; unit++) offsets.push(offset + Math.min(unit, char.length - 1))
    parts.push(cased)
    offset += char.length
  }
  offsets.push(offset)
  return { text: parts.join(''), sourceOf: isSame ? null : Uint32Array.from(offsets) }
}
