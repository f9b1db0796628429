import type { Brief } from '#core/brief/brief.ts'
import type { FontChoice, FontPair, Mood } from '#core/compose/direction.ts'
import type { Random } from '#core/geometry/random.ts'
import { families } from './families.ts'
import { coversScript, fontPairs, pairsForLanguage, scriptForLanguage } from './font-pairs.ts'
import type { PairEntry } from './font-pairs.ts'

const familyNamed = (name: string): string | null =>
  Object.keys(families).find((family) => family.toLowerCase() === name.trim().toLowerCase()) ?? null

/** The requested families put into the pair: the first as display, the second (or the first again) as text. */
function obeyFonts(entry: PairEntry, wanted: readonly string[]): PairEntry {
  const [display, text = null] = wanted
  if (display === undefined) return entry
  const clamp = (family: string, weight: number): number => Math.min(families[family]!.weights[1], Math.max(families[family]!.weights[0], weight))
  const isOwn = entry.pair.display.family === display
  const textFamily = text ?? (families[display]!.minSize <= 14 ? display : entry.pair.text.family)
  const pair: FontPair = {
    id: `${display.toLowerCase().replaceAll(' ', '-')}+${textFamily.toLowerCase().replaceAll(' ', '-')}`,
    display: isOwn ? entry.pair.display : { family: display, weight: clamp(display, 700), isItalic: false, tracking: -5, leading: 1.08 },
    text: { family: textFamily, weight: clamp(textFamily, 400), isItalic: false, tracking: 0, leading: 1.4 },
    label: { family: textFamily, weight: clamp(textFamily, 700), isItalic: false, tracking: 10, leading: 1.2 },
    minDisplaySize: families[display]!.minSize,
  }
  return { ...entry, pair, headlineCase: isOwn ? entry.headlineCase : 'as-typed' }
}

/** The scripts that the request's own quoted copy needs, beyond what its language says. */
function quotedScript(brief: Brief): string | null {
  const quoted = brief.quotes.map((quote) => quote.text).join(' ')
  if (/\p{Script=Greek}/u.test(quoted)) return 'g'
  return /\p{Script=Cyrillic}/u.test(quoted) ? 'c' : null
}

const isSerious = (choice: FontChoice): boolean => !['Great Vibes', 'Dancing Script', 'Pacifico', 'Caveat'].includes(choice.family)

/** Every pair that suits the brief's language and the mood, in an order of chance: equally good pairs take turns. */
export function chooseFonts(brief: Brief, mood: Mood, random: Random): PairEntry[] {
  const wanted = brief.fonts.flatMap((font) => familyNamed(font.value) ?? [])
  const own = pairsForLanguage(brief.lang)
  const script = scriptForLanguage(brief.lang) ?? quotedScript(brief)
  const covering = own ?? (script === null ? fontPairs : fontPairs.filter((entry) => coversScript(entry, script)))
  const suited = covering.filter((entry) => own !== null || entry.moods.includes(mood))
  const pool = suited.length > 0 ? suited : covering
  // Scripts are for short lines and large sizes: they come up half as often as the rest.
  return random
    .shuffle(pool)
    .map((entry) => ({ entry, rank: random.next() + (isSerious(entry.pair.display) ? 0 : 0.5) + moodRank(entry, mood) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => obeyFonts(entry, wanted))
}

/** A pair's moods are listed best first: one that was drawn for this mood comes a little sooner. */
const moodRank = (entry: PairEntry, mood: Mood): number => Math.max(0, entry.moods.indexOf(mood)) * 0.12
