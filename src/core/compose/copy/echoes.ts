import { toSingular } from '#core/brief/lexicon/nouns.ts'

/** Words that any line may share with any other. */
const little = new Set(
  `the and for with that this your you our are not all who how its his her can will out now one two let from have has more what when they them their there here into just than then every each until who’s it’s you’re don’t at’s
  some any first next last good new best come see get give make take time day today about over been was were but too very much many only also own same such way`.split(/\s+/),
)

/** What is left of a word when its endings are off: `tables`, `table`; `baking`, `baked`, `bake`. */
function stemOf(word: string): string {
  const single = toSingular(word.replace(/[’']s?$/u, ''))
  if (single.length < 5) return single
  const bare = single.replace(/(?:ings?|ed|er|ly)$/u, '')
  if (bare === single) return single.replace(/e$/u, '')
  const stem = bare.replace(/(\p{L})\1$/u, '$1')
  // Short verbs have lost their last letter: `bak` of `baking`.
  return stem === bare && stem.length === 3 ? `${stem}e` : stem
}

const stemsOf = (line: string): ReadonlySet<string> => new Set((line.toLowerCase().match(/\p{L}[\p{L}’'-]{2,}/gu) ?? []).filter((word) => !little.has(word)).map(stemOf))

/** How many words of substance two lines share. */
export function countEchoes(line: string, other: string): number {
  const own = stemsOf(line)
  return [...stemsOf(other)].filter((stem) => own.has(stem)).length
}

/** Two lines that lean on the same word of substance read like a slip. */
export const echoes = (line: string, other: string): boolean => countEchoes(line, other) > 0
