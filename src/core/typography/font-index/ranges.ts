/** Sorted code points as gap and length in base 36, so that 250,000 of them take little space: `w.2m,1.5`. */
export function encodeRanges(codePoints: Iterable<number>): string {
  const parts: string[] = []
  let start = -1
  let end = -1
  let last = 0
  const close = (): void => {
    if (start < 0) return
    const length = end - start
    parts.push((start - last).toString(36) + (length > 0 ? `.${length.toString(36)}` : ''))
    last = end
  }
  for (const codePoint of codePoints) {
    if (codePoint === end + 1 && start >= 0) {
      end = codePoint
      continue
    }
    close()
    start = end = codePoint
  }
  close()
  return parts.join(',')
}

/** The first and last code point of each range, in turn. */
export function decodeRanges(text: string): number[] {
  const ranges: number[] = []
  let last = 0
  for (const part of text === '' ? [] : text.split(',')) {
    const [gap, length] = part.split('.')
    const start = last + Number.parseInt(gap!, 36)
    last = start + (length === undefined ? 0 : Number.parseInt(length, 36))
    ranges.push(start, last)
  }
  return ranges
}
