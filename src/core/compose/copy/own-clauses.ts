import type { Brief } from '#core/brief/brief.ts'
import { blank } from '#core/brief/found.ts'
import { capitalize, countWords, typeset } from './grammar.ts'

/** Said to the reader or to the studio, or no more than how and when: no line that tells something. */
const noLine = /^(?:call|book|visit|join|come|get|save|sign|rsvp|order|buy|shop|give|help|see|meet|bring|pay|change|leave|free|no|only|just|send|compare|download|enrol+|register|celebrate|drop|open|until|start(?:s|ing)?|ask|try|find|if|when|discover|now|out|starts?|last|next|every|each|use|write|tickets?|entry|polls|doors|limited|reward|please)\b/i
const speaks = /\b(?:is|are|was|were|be|will|we|you|your|their|our|my|i|they|it|want|need|should|must|can|please|make|poster|banner|flyer|design|logo|colou?rs?|font|photo|background)\b/i
const edges = /^(?:and|with|from|at|in|on|to|by|of|for|or|plus|the|an?|into|as|up)\s|\s(?:and|with|from|at|in|on|to|by|of|for|or|plus|the|an?|until|as|up)$/iu
const mostWords = 5

/**
 * What a text that is itself the poster's says besides its title, in clauses short enough for a line: `handmade stoneware
 * by Hollow Kiln`. Facts are printed elsewhere; what only comes along, and what the reader is told to do, is left out.
 */
export function findOwnClauses(brief: Brief): string[] {
  if (!brief.lang.startsWith('en') || brief.audience.value !== '' || brief.purpose.confidence > 0.9) return []
  const title = brief.quotes[0]?.from[0]
  if (title === undefined) return []
  const spans = [...brief.facts, ...brief.offers, ...brief.quotes].flatMap((entry) => entry.from)
  const sides = brief.topics.flatMap((topic) => (topic.isSide === true ? topic.from : []))
  const out: string[] = []
  const text = blank(brief.request.slice(0, 1000), spans)
  for (const match of text.matchAll(/[^,.;:!?\n()“”"–—]+/gu)) {
    if (match.index < title.start || /\s{4}/.test(match[0].trim()) || sides.some(({ start, end }) => start < match.index + match[0].length && match.index < end)) continue
    // A clause that a fact was cut from is no whole clause.
    if (spans.some(({ start, end }) => start < match.index + match[0].length && match.index < end) && match[0].trim() !== '') continue
    let own = match[0].trim().replace(/\s+/g, ' ')
    // `By Mira Lindqvist`: who made it is said with its `by`.
    while (edges.test(own) && !/^by\s\p{Lu}/u.test(own)) own = own.replace(edges, '').trim()
    const words = countWords(own)
    if (words < 2 || words > mostWords || /\d/.test(own) || noLine.test(own) || speaks.test(own) || !/\p{L}{4}/u.test(own)) continue
    out.push(capitalize(typeset(own)))
  }
  return out.slice(0, 3)
}
