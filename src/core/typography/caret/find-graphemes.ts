const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** Up to here every character is a grapheme of its own. */
const simpleText = /^[\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/

/** 1 at every offset where a grapheme begins, and at the text's end. */
export function findGraphemes(text: string): Uint8Array {
  const isBoundary = new Uint8Array(text.length + 1)
  if (simpleText.test(text)) return isBoundary.fill(1)
  for (const { index } of segmenter.segment(text)) isBoundary[index] = 1
  isBoundary[text.length] = 1
  return isBoundary
}
