/** Words of one language and the English words that the index knows them by. */
export interface ForeignWords {
  /** Foreign word, stem or phrase as `foldWord` has it → English term. */
  readonly terms: ReadonlyMap<string, string>
  /** Longest of the terms, in words (spaced scripts) and letters. */
  readonly maxLetters: number
}

const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'th'])
/** Languages that write a compound as one word, its head last. */
const compounding: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'nb', 'no', 'fi', 'hu', 'et'])
/** Letters that Arabic and Hebrew write at the head of a word: the article and small prepositions. */
const joined: Readonly<Record<string, RegExp>> = { ar: /^(?:[وفبكل]?ال|لل|[وفبكل])(?=.{2})/, he: /^(?:[ושמכלב]?ה|[ושמכלב])(?=.{2})/ }

/** Lower case, without accents or the vowel marks of Arabic and Hebrew, so that one spelling meets another. */
export const foldWord = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f\u064b-\u0652\u0640\u0591-\u05c7]/g, '').normalize('NFC').replace(/[أإآ]/g, 'ا').replace(/[’‘`]/g, "'")

/** `word<TAB>English term`, one a line. */
export function parseForeignWords(text: string): ForeignWords {
  const terms = new Map<string, string>()
  let maxLetters = 0
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab < 1) continue
    terms.set(line.slice(0, tab), line.slice(tab + 1))
    maxLetters = Math.max(maxLetters, tab)
  }
  return { terms, maxLetters }
}

export interface Rendering {
  readonly term: string
  /** How much of what was written it carries: the whole word 1, a part of a compound less. */
  readonly share: number
}

function scanUnspaced(text: string, { terms, maxLetters }: ForeignWords): Rendering[] {
  const found: Rendering[] = []
  for (let at = 0; at < text.length; ) {
    let length = Math.min(maxLetters, text.length - at)
    while (length > 0 && !terms.has(text.slice(at, at + length))) length--
    if (length === 0) at += 1
    else {
      found.push({ term: terms.get(text.slice(at, at + length))!, share: 1 })
      at += length
    }
  }
  return found
}

/** Endings are at most this long; Slavic adjectives have longer ones. Under `minStem` letters a stem is only taken whole. */
const maxEnding = (lang: string): number => (['ru', 'uk', 'pl'].includes(lang) ? 4 : 3)
const minStem = 4

function translateWord(word: string, lang: string, { terms }: ForeignWords): Rendering[] {
  const whole = terms.get(word)
  if (whole !== undefined) return [{ term: whole, share: 1 }]
  const ending = joined[lang]
  const bare = ending === undefined ? word : word.replace(ending, '')
  if (bare !== word && terms.has(bare)) return [{ term: terms.get(bare)!, share: 1 }]
  const isKorean = lang === 'ko'
  const parts: Rendering[] = []
  for (let length = word.length - 1; length >= (isKorean ? 1 : minStem); length--) {
    const term = terms.get(word.slice(0, length))
    if (term === undefined) continue
    const left = word.length - length
    if (left <= maxEnding(lang)) return [{ term, share: 1 }]
    // The front of a compound says what kind of thing it is: a bicycle workshop shows a bicycle.
    if (isKorean || compounding.has(lang)) parts.push({ term, share: 0.97 })
    break
  }
  if (!compounding.has(lang)) return parts
  for (let start = 1; start <= word.length - minStem; start++) {
    const term = terms.get(word.slice(start))
    if (term !== undefined) return [...parts, { term, share: parts.length === 0 ? 0.8 : 0.9 }]
  }
  return parts
}

const maxPhrase = 3

/** The English terms that a text in another language speaks of, in its own order. */
export function translateWords(text: string, lang: string, words: ForeignWords): Rendering[] {
  const folded = foldWord(text)
  if (unspaced.has(lang)) return scanUnspaced(folded, words)
  const tokens = folded.match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'-]*/gu) ?? []
  const found: Rendering[] = []
  for (let at = 0; at < tokens.length; ) {
    let taken = 1
    for (let length = Math.min(maxPhrase, tokens.length - at); length > 1; length--) {
      const term = words.terms.get(tokens.slice(at, at + length).join(' '))
      if (term === undefined) continue
      found.push({ term, share: 1 })
      taken = length
      break
    }
    if (taken === 1) {
      const token = tokens[at]!
      const bare = token.replace(/^(?:l|d|dell|all|nell|qu|s)'(?=.{3})/, '')
      found.push(...(bare.includes('-') && !words.terms.has(bare) ? bare.split('-') : [bare]).flatMap((word) => translateWord(word, lang, words)))
    }
    at += taken
  }
  return found
}
