import type { Line } from '#core/typography/text-spec.ts'

const separator = /[·•|]/u
const unit = /^(?:am|pm|a\.m\.|p\.m\.|uhr|h|%|°|km|kg|€|\$|st|th|nd|rd)(?![\p{L}\p{N}])/iu
const month = /(?:^|\s)(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}*\.?$/iu
const monthFirst = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\p{L}*/iu
/** Alone on a line it is no line. */
const littleWord = /^\p{Ll}{1,3}$/u

/** How badly lines break: 0 well; 1 beside a dot that parts facts; from 2 up inside a fact, a time or a date, or so that a word hangs in the air. */
export function rateBreaks(text: string, lines: readonly Pick<Line, 'start' | 'end' | 'width' | 'isHardEnd'>[]): number {
  const widest = Math.max(...lines.map(({ width }) => width))
  let rate = 0
  lines.forEach(({ start, end, width, isHardEnd }, index) => {
    const own = text.slice(start, end).trim()
    if (lines.length > 2 && littleWord.test(own.toLowerCase())) rate += 2
    if (index === lines.length - 1) {
      const before = index === 0 ? '' : text.slice(lines[index - 1]!.start, lines[index - 1]!.end).trim()
      if (before.includes(' ') && own !== '' && !own.includes(' ') && width < widest * 0.55) rate += 2
      return
    }
    if (isHardEnd) return
    const next = text.slice(end).trimStart()
    if (separator.test(own.at(-1) ?? '') || separator.test(next[0] ?? '')) rate += 1
    else if (separator.test(text)) rate += 2
    if (/\d$/.test(own) && (unit.test(next) || monthFirst.test(next))) rate += 3
    if (month.test(own) && /^\d/.test(next)) rate += 3
  })
  return rate
}
