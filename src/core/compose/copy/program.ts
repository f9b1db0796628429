import type { Brief } from '#core/brief/brief.ts'
import { isSaidToStudio } from '#core/brief/said-to-studio.ts'

const item = /^(?:an?\s|the\s|our\s|some\s)?[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,2}$/u
const noItem = /\b(?:call|open|bring|join|sign|register|please|by|at|on|with|for|is|are|to|from|in|of|starts?|entry|admission|tickets?|doors|kids go|welcome|encourage|promote|visit|elegant|bold|calm|modern|blue|red|green|black|white|gold|or|more|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|est|etc)\b/i

/**
 * A sentence that only lists what there is (`Bouncy castle, cake stall and a raffle.`), its first entry put last, so that it
 * is the request's list in words of our own; empty: there is none.
 */
export function findListed(brief: Brief): string[] {
  if (!brief.lang.startsWith('en')) return []
  for (const clause of brief.request.slice(0, 4000).split(/\n+|[.:!?;]+(?=\s|$)/)) {
    const parts = clause.trim().split(/,\s*(?:and\s)?|\s(?:and|&)\s/).map((part) => part.trim())
    if (isSaidToStudio(clause.trim()) || parts.every((part) => isSaidToStudio(part))) continue
    if (parts.length < 3 || parts.length > 6 || !parts.every((part) => item.test(part) && !noItem.test(part))) continue
    if (parts.slice(1).some((part) => /^\p{Lu}/u.test(part))) continue
    const bare = parts.map((part) => part.replace(/^(?:an?|the|our|some)\s/i, '').replace(/\s(?:included|provided|afterwards?|given out|available|on us)$/i, ''))
    const first = bare[0]!
    return [...bare.slice(1), `${first[0]!.toLowerCase()}${first.slice(1)}`]
  }
  return []
}
