import type { Typesetter } from '#core/typography/text-spec.ts'
import { measureText } from '../text-block.ts'
import type { Wording } from '../text-block.ts'
import type { TextSet } from './text-need.ts'

/** Measured at this size; what comes of it is in ems. */
const unit = 100

/** The least widths of columns that hold words of these widths, parted by `space`, on 1 … `mostLines` lines, in order. */
function columnWidths(words: readonly number[], space: number, mostLines: number): number[] {
  const starts = [0]
  for (const word of words) starts.push(starts[starts.length - 1]! + word + space)
  const span = (from: number, to: number): number => starts[to]! - starts[from]! - space
  // least[n]: the least widest line of the first n words on as many lines as there were rounds.
  let least = words.map((_, index) => span(0, index + 1))
  const widths = [least[least.length - 1]!]
  for (let lines = 2; lines <= Math.min(mostLines, words.length); lines++) {
    const before = least
    least = words.map((_, last) => {
      let best = Infinity
      for (let from = lines - 1; from <= last; from++) best = Math.min(best, Math.max(before[from - 1]!, span(from, last + 1)))
      return best
    })
    widths.push(least[least.length - 1]!)
  }
  return widths
}

/**
 * The ways to set a text on one line, two lines and so on, each in its narrowest column, in ems; words are not broken.
 * The wording's hard line feeds are kept: such a text has one way only. Empty for what cannot be set without breaking a word.
 */
export function measureSets(typesetter: Typesetter, wording: Wording, mostLines: number): TextSet[] {
  const measure = (width: number) => measureText(typesetter, wording, unit, width)
  const sets: TextSet[] = []
  const add = (block: ReturnType<typeof measureText>): void => {
    const narrowest = sets[sets.length - 1]
    if (block.hasBrokenWord || block.partsWords || (narrowest !== undefined && (block.lines <= narrowest.lines || block.width > unit * narrowest.width - 0.5))) return
    sets.push({ lines: block.lines, width: (block.width + 0.5) / unit, height: block.height / unit })
  }
  const whole = measure(Infinity)
  add(whole)
  if (wording.text.includes('\n')) return sets
  const words = wording.text.split(/[ \u200b]/).filter((word) => word !== '')
  if (words.length > 1) {
    const widths = words.map((word) => measureText(typesetter, { ...wording, text: word }, unit, Infinity).width)
    const space = Math.max(0, (whole.width - widths.reduce((sum, width) => sum + width, 0)) / (words.length - 1))
    columnWidths(widths, space, mostLines).slice(1).forEach((width, index) => {
      // Kerning over a space may take a hair more.
      const wanted = index + 2
      const tried = measure(width + 1)
      add(tried.lines <= wanted ? tried : measure(width * 1.02 + 2))
    })
    return sets
  }
  // Without spaces a line may end between any two letters, best where a word ends.
  const letters = Math.round(whole.width / unit)
  for (let lines = 2; lines <= Math.min(mostLines, letters); lines++) {
    for (let column = Math.ceil(letters / lines); column <= Math.ceil(letters / lines) + 2; column++) {
      const block = measure(column * unit * (1 + wording.font.tracking / 1000) + 1)
      if (block.lines !== lines || block.partsWords) continue
      add(block)
      break
    }
  }
  return sets
}
