import type { Brief, Span } from '#core/brief/brief.ts'

/** Where spans of one text lie in a text that it was edited into by one change; those that the change touched are gone. */
export function shiftSpans(spans: readonly Span[], before: string, after: string): Span[] {
  if (before === after) return [...spans]
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && before[head] === after[head]) head++
  let tail = 0
  while (tail < least - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const changedEnd = before.length - tail
  const by = after.length - before.length
  return spans.flatMap((span) => {
    if (span.end <= head) return [span]
    return span.start >= changedEnd ? [{ start: span.start + by, end: span.end + by }] : []
  })
}

/** A piece of a text, and the marks that lie on it. */
export interface Piece {
  readonly text: string
  readonly marks: readonly number[]
}

/** The text cut at every border of a mark: pieces in order, each with the indexes of the marks that cover it. */
export function cutText(text: string, marks: readonly (readonly Span[])[]): Piece[] {
  const borders = new Set([0, text.length])
  for (const { start, end } of marks.flat()) {
    if (start < end && end <= text.length) borders.add(start).add(end)
  }
  const sorted = [...borders].sort((a, b) => a - b)
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index]!
    return { text: text.slice(start, end), marks: marks.flatMap((spans, mark) => (spans.some((span) => span.start <= start && end <= span.end) ? [mark] : [])) }
  })
}

/** Words that nothing understood came from: `unknown` less what stands only inside facts, names, tones and the like. */
export function findUnused(brief: Brief): string[] {
  const used = [
    brief.occasion, brief.brand, brief.audience, brief.action, ...brief.tones, ...brief.topics, ...brief.qualities, ...brief.wishes, ...brief.offers, ...brief.facts,
    ...brief.quotes, ...brief.colors, ...brief.fonts,
  ].flatMap(({ from }) => from)
  const isUsed = (start: number, end: number): boolean => used.some((span) => span.start < end && start < span.end)
  return [...new Set(brief.unknown)].filter((word) => findWord(brief.request, word).some(({ start, end }) => !isUsed(start, end)))
}

/** Where a word stands in a text, in any case and not as a part of another. */
export function findWord(text: string, word: string): Span[] {
  const low = text.toLowerCase()
  const wanted = word.toLowerCase()
  const isLetter = (at: number): boolean => /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(low[at] ?? '')
  const spans: Span[] = []
  for (let at = low.indexOf(wanted); at >= 0 && wanted !== ''; at = low.indexOf(wanted, at + 1)) {
    const end = at + wanted.length
    if (!(isLetter(at) && isLetter(at - 1)) && !(isLetter(end - 1) && isLetter(end))) spans.push({ start: at, end })
  }
  return spans
}
