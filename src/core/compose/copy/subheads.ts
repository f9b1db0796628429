import type { Lengths } from '#core/compose/copy.ts'
import type { Random } from '#core/geometry/random.ts'
import type { Facets } from './facets.ts'
import { isBacked } from './claims.ts'
import { fillLine } from './fill.ts'
import { capitalize, countWords } from './grammar.ts'
import { fitsThing, isOfAnything, scoreIdea } from './headlines.ts'
import { subheadIdeas } from './words/subhead-ideas.ts'

/** Second lines, best first; each at two lengths where the words allow. */
export function writeSubheads(facets: Facets, random: Random, isOwn: (line: string) => boolean): Lengths[] {
  const scored: { lines: string[]; score: number; order: number }[] = []
  subheadIdeas.forEach((idea, order) => {
    const score = scoreIdea(idea, facets)
    if (score === null || !fitsThing(idea, facets) || (facets.ordered !== null && isOfAnything(idea))) return
    const lines = idea.lines.flatMap((line) => {
      const filled = fillLine(line, facets)
      return filled === null || !isOwn(filled) || !isBacked(filled, facets) || countWords(filled) > 14 ? [] : [capitalize(filled)]
    })
    // A short form is no line of its own when what it shortens cannot be said.
    const isSlotted = idea.lines[0]!.includes('{')
    if (lines.length === 0 || (isSlotted && !idea.lines.some((line) => line.includes('{') && fillLine(line, facets) !== null))) return
    // A line that names the thing is worth more than one that could stand under anything.
    const isSpecific = isSlotted && lines.length === idea.lines.length
    scored.push({ lines: [...new Set(lines)].sort((a, b) => b.length - a.length), score: score + (isSpecific ? 0.9 : 0) + (/\{Program\}/.test(idea.lines[0]!) ? 1.2 : 0) + random.fork(String(order)).between(0, 0.6), order })
  })
  scored.sort((a, b) => b.score - a.score || a.order - b.order)
  const seen = new Set<string>()
  const best = scored[0]?.score ?? 0
  return scored.filter(({ lines, score }) => score > best - 3 && !seen.has(lines[0]!) && seen.add(lines[0]!)).map(({ lines }) => lines).slice(0, 12)
}
