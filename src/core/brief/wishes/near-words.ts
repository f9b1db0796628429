/** Words by each of the spellings that lack one of their letters (symmetric delete spelling, Garbe 2012). */
export type NearWords = ReadonlyMap<string, readonly string[]>

/** Shorter words are too near to too many others. */
const leastLength = 5

export function indexNearWords(words: readonly string[]): NearWords {
  const index = new Map<string, string[]>()
  for (const word of words) {
    if (word.length < leastLength) continue
    for (const spelling of [word, ...cut(word)]) {
      const list = index.get(spelling)
      list === undefined ? index.set(spelling, [word]) : list.includes(word) || list.push(word)
    }
  }
  return index
}

const cut = (word: string): string[] => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))

/** The word that was meant where one letter is missing, too many, wrong, or two stand the wrong way round; null where that is none, or not plain. */
export function findNearWord(index: NearWords, word: string): string | null {
  if (word.length < leastLength - 1 || word.length > 24) return null
  const near = new Set([word, ...cut(word)].flatMap((spelling) => index.get(spelling) ?? []))
  const meant = [...near].filter((other) => isNear(word, other))
  if (meant.length === 1) return meant[0]!
  // Of several, the one that begins and ends alike.
  const alike = meant.filter((other) => other[0] === word[0] && other.at(-1) === word.at(-1))
  return alike.length > 0 ? alike[0]! : (meant[0] ?? null)
}

/** Of at most one insertion, deletion, substitution or swap of neighbours. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let from = 0
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  if (restA.slice(1) === restB || restB.slice(1) === restA || restA.slice(1) === restB.slice(1)) return true
  return restA.length === restB.length && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}
