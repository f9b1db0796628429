import { findBreaks } from './find-breaks.ts'

const han = /\p{Script=Han}/u

/**
 * Whether a line that begins at `offset` parts a word of Chinese or Japanese, which mark none. Between phrases it does not;
 * inside a stretch of Han characters words mostly have two of them, counted from its start, and no character may be left alone.
 */
export function partsWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length || /\s/.test(text[offset - 1]!)) return false
  if (findBreaks(text)[offset] === 2) return false
  if (!han.test(text[offset - 1]!) || !han.test(text[offset]!)) return true
  let start = offset
  while (start > 0 && han.test(text[start - 1]!)) start--
  let end = offset
  while (end < text.length && han.test(text[end]!)) end++
  return (offset - start) % 2 === 1 || end - offset < 2
}
