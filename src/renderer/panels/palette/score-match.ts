/**
 * How well what was typed fits a label; null: not at all. Every typed word must be there, in any order, as letters in
 * order; beginnings of words and unbroken runs count most. Chinese needs no spaces: each sign begins a word.
 */
export function scoreMatch(typed: string, label: string): number | null {
  const text = fold(label)
  let sum = 0
  for (const word of fold(typed).split(/\s+/).filter(Boolean)) {
    const score = scoreWord([...word], [...text])
    if (score === null) return null
    sum += score
  }
  // Of two that fit alike, the shorter one is nearer to what was meant.
  return sum - text.length / 1000
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
const isIdeograph = (sign: string): boolean => /\p{Script=Han}/u.test(sign)

function scoreWord(word: readonly string[], text: readonly string[]): number | null {
  let best: number | null = null
  for (let start = 0; start <= text.length - word.length; start++) {
    if (text[start] !== word[0]) continue
    const score = scoreFrom(word, text, start)
    if (score !== null && (best === null || score > best)) best = score
  }
  return best
}

function scoreFrom(word: readonly string[], text: readonly string[], start: number): number | null {
  let score = 0
  let last = start - 1
  for (const sign of word) {
    const at = text.indexOf(sign, last + 1)
    if (at < 0) return null
    const begins = !isWordSign(text[at - 1]) || isIdeograph(sign)
    if (at === last + 1) score += begins ? 3 : 2
    else score += begins ? 2 : 0.2
    last = at
  }
  return score / word.length
}
