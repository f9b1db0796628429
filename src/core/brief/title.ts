import type { Fact, Offer, Span } from './brief.ts'
import { squeeze } from './found.ts'
import type { Segment } from './segments.ts'
import { cutClause, findForeignSubject } from './subject.ts'

interface Quote {
  text: string
  from: Span[]
}

/** Copy that the request hands over without quotation marks: labelled lines, and the first clause of a request that is itself the poster's text. */
export function findTitle(text: string, segments: readonly Segment[], facts: readonly Fact[], offers: readonly Offer[], lang: string, isBare: boolean, quotes: readonly Quote[]): Quote[] {
  const out: Quote[] = []
  const put = (segment: Segment, body: string): void => {
    const clean = squeeze(body.replace(/^["'“‘「«]+|["'”’」»]+$|(?<![.!?])[.,;:]$/gu, ''))
    const at = text.indexOf(clean.split(' ')[0] ?? '', segment.start)
    if (clean !== '' && clean.length <= 200 && !quotes.some((quote) => quote.text === clean)) out.push({ text: clean, from: [{ start: Math.max(at, segment.start), end: Math.max(at, segment.start) + clean.length }] })
  }
  for (const label of ['title', 'subhead', 'guests']) {
    for (const segment of segments) if (segment.kind === 'label' && segment.label === label) put(segment, segment.text)
  }
  if (out.length > 0 || quotes.length > 0) return out
  const first = segments.find((segment) => segment.kind === 'plain' || segment.kind === 'instruction')
  if (first === undefined) return out
  if (lang.startsWith('en') && !isBare) return out
  const spans = [...facts, ...offers].flatMap((entry) => entry.from)
  const stop = spans.filter((span) => span.start > first.start + 2 && span.start < first.start + first.text.length).sort((a, b) => a.start - b.start)[0]
  const isHead = spans.some((span) => span.start <= first.start && span.end > first.start)
  const own = stop === undefined ? first.text : first.text.slice(0, stop.start - first.start)
  const subject = lang.startsWith('en') ? own : findForeignSubject(own, lang)
  const clause = cutClause(subject.replace(/\s(?:at|in|on|from|@|am|im|le|el|il|um|à|au|ab|vom|a|em|den|del|la|on the|with|for|at the|in the|until|by|bis zu|bis|until|zum|der|die|mit|and|und|et|y|up|up to|get|only|just|–|-)\s*$/iu, '').replace(/\s(?:at|in|on|from|am|im|le|um)\s*$/iu, ''), 8, 22)
  if (clause !== '' && !isHead && /\p{L}{2}/u.test(clause)) put(first, clause)
  return out
}
