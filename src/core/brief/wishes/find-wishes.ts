import type { Brief, Span } from '../brief.ts'
import { parseWishes } from './parse-wishes.ts'
import type { HeardPassages } from './parse-wishes.ts'

export interface FoundWishes {
  readonly wishes: Brief['wishes']
  /** Words of sentences about layout that were not understood. */
  readonly unknown: string[]
  /** What speaks of the layout and of nothing else: neither copy nor topic. */
  readonly silent: Span[]
}

const quoted = /[“„«「『《"][^“”„«»「」『』《》"\n]{1,300}[”“»」』》"]/gu

/** The wishes that stand among the words of a whole request; `heard` is what the model heard of its passages. */
export function findWishes(request: string, heard?: HeardPassages): FoundWishes {
  const { wishes, spans, unknownSpans, unreadSpans, covers, doubtful } = parseWishes(request, true, heard)
  const isIn = (span: Span, outer: readonly Span[]): boolean => outer.some(({ start, end }) => start <= span.start && span.end <= end)
  const own = unknownSpans.filter((span) => isIn(span, covers))
  const unread = unreadSpans.filter((span) => isIn(span, covers))
  const lost = unknownSpans.filter((span) => isIn(span, doubtful))
  const quotes = covers.length === 0 ? [] : [...request.matchAll(quoted)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  return {
    wishes: wishes.map((value, index) => ({ value, from: cutOut(spans[index]!, unread), confidence: 0.9 })),
    unknown: [...own, ...lost].map(({ start, end }) => request.slice(start, end)),
    // What was quoted or not understood there may still be copy or a topic.
    silent: [...covers.flatMap((cover) => cutOut({ start: startOf(request, cover.start), end: cover.end }, [...unread, ...quotes])), ...doubtful],
  }
}

/** With the `and`, `with` or comma that joins it to what it follows. */
function startOf(request: string, start: number): number {
  const joint = /(?:[,，]|\b(?:and|with|plus|und|mit|et|avec|y|con)\b|\s)+$/iu.exec(request.slice(Math.max(0, start - 12), start))
  return joint === null ? start : start - joint[0].length
}

/** What is left of a span without the others. */
function cutOut(span: Span, others: readonly Span[]): Span[] {
  return others.reduce<Span[]>((parts, other) => parts.flatMap((part) => (other.end <= part.start || other.start >= part.end ? [part] : [
    { start: part.start, end: Math.max(part.start, other.start) }, { start: Math.min(part.end, other.end), end: part.end },
  ].filter(({ start, end }) => end > start))), [span])
}
