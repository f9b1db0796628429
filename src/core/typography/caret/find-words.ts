const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** Where a move to the next word ends: at that word's start (Windows), or at the end of the word that was passed. */
export type WordLanding = 'start' | 'end'

/** The word, or the spaces, around an offset: what a double click takes. */
export function findWord(text: string, offset: number): { start: number; end: number } {
  const segments = segmenter.segment(text)
  const at = segments.containing(Math.min(offset, Math.max(0, text.length - 1)))
  if (at === undefined) return { start: 0, end: 0 }
  const previous = at.index === offset && offset > 0 ? segments.containing(offset - 1) : undefined
  const chosen = !at.isWordLike && previous?.isWordLike ? previous : at
  return { start: chosen.index, end: chosen.index + chosen.segment.length }
}

const lineFeed = /[\n\r\u000b\u000c\u0085\u2028\u2029]/

/** The paragraph around an offset, without its line feed: what a triple click takes. */
export function findParagraph(text: string, offset: number): { start: number; end: number } {
  let start = offset
  while (start > 0 && !lineFeed.test(text[start - 1]!)) start--
  let end = offset
  while (end < text.length && !lineFeed.test(text[end]!)) end++
  return { start, end }
}

export function findWordBack(text: string, offset: number): number {
  let found = 0
  for (const { index, isWordLike } of segmenter.segment(text.slice(0, offset))) if (isWordLike) found = index
  return found
}

export function findWordOn(text: string, offset: number, landing: WordLanding): number {
  for (const { index, segment, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue
    if (landing === 'start' ? index > offset : index + segment.length > offset) return landing === 'start' ? index : index + segment.length
  }
  return text.length
}
