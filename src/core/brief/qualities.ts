import type { Brief, Span } from './brief.ts'
import { vehicleNouns } from './lexicon/nouns.ts'
import { tagWords } from './phrases.ts'

/** Adjectives that praise the design, the offer or nothing at all. */
const never = /^(?:eye-catching|special|available|new|local|online|several|various|many|other|more|most|own|few|same|such|young|primary|target|interested|social|similar|possible|full|free|select|selected|discounted|first|last|next|diverse|upcoming|limited|potential|main|due|able|good|bold|blue|white|red|green|black|yellow|pink|purple|orange|gold|golden|brown|grey|gray|big|large|small|clear|prominent|happy|aware|different|specific|real|hot|cold|late|early|fast|busy|international|national|annual|weekly|daily|monthly|seasonal|further|additional|bright|bulk|suitable|artificial|ethical|cosmetic|ethnic|culinary|digital|medical|dental|legal|financial|electric|musical|cultural|portable|moving|express|casual|fast-casual|best|quality|high-quality|floral|seasonal|complimentary|hindu|effective|nutritional|prepared|professional|social|public|annual|limited-time|eye-catching|full-service|necessary|important|popular|certain|environmental|corporate|romantic|heartfelt|last-minute|high|low|previous|regular|frequent|physical|mental|future|current|recent|daily|open|late|second|third|single|double|whole|human|personal)$/
const nouns: Readonly<Record<string, string>> = { freshness: 'fresh', craftsmanship: 'crafted', convenience: 'convenient', comfort: 'comfortable', elegance: 'elegant', affordability: 'affordable', creaminess: 'creamy', softness: 'soft', safety: 'safe', reliability: 'reliable', speed: 'fast', luxury: 'luxurious' }

/** What the thing is praised for, in the order said; every one is a word of the request or its adjective. */
export function findQualities(main: string, audience: string): Brief['qualities'] {
  const out: { value: string; from: Span[]; confidence: number }[] = []
  const put = (value: string, start: number, end: number, confidence: number): void => {
    if (!out.some((entry) => entry.value === value) && !audience.toLowerCase().includes(value)) out.push({ value: value.slice(0, 80), from: [{ start, end }], confidence })
  }
  const terms = tagWords(main)
  for (const [index, term] of terms.entries()) {
    // `Elegant invitation poster` praises the poster.
    if (!term.isLast && terms.slice(index + 1, index + 4).some((next, at) => vehicleNouns.has(next.lower) && /^(?:poster|banner|flyer|flier|ad|advert|image|design|post|invitation|background|theme|layout|style)s?$/.test(next.lower) && terms.slice(index + 1, index + 1 + at).every((between) => !between.isLast))) continue
    const word = term.lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    const noun = nouns[word]
    if (noun !== undefined) put(noun, term.start, term.end, 0.6)
    else if (word.length > 3 && !never.test(word) && !term.tags.has('Noun') && (term.tags.has('Adjective') && !term.tags.has('Comparative') && !term.tags.has('Superlative') || /^(?:handmade|knitted|organic|fresh|locally-sourced|upholstered|hand-[a-z]+)$/.test(word))) put(word, term.start, term.end, 0.8)
  }
  return out.slice(0, 24)
}
