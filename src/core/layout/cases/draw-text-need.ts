import type { Random } from '#core/geometry/random.ts'
import type { TextNeed, TextSet } from '../problem/text-need.ts'

export interface TextWish {
  readonly words: number
  readonly least: number
  readonly best: number
  readonly most: number
  readonly mostLines: number
  /** Distance of baselines, in ems. */
  readonly leading: number
  readonly isButton: boolean
}

/** Words of English are 4.7 letters long on average, German ones 6; few are longer than 13. */
const drawWord = (random: Random): number => Math.max(1, Math.round(Math.exp(random.between(0.4, 1.6) + random.between(0, 0.95))))

/** From the top of the capitals to a little under the baseline. */
const capHeight = 0.72
const underBaseline = 0.06

/** The fewest lines that words need within a width, by filling each line; infinite where a word is wider. */
function countLines(widths: readonly number[], space: number, width: number): number {
  let lines = 1
  let filled = -space
  for (const word of widths) {
    if (word > width + 1e-9) return Infinity
    if (filled + space + word > width + 1e-9) {
      lines++
      filled = word
    } else filled += space + word
  }
  return lines
}

/** The text that a wish stands for: words of drawn lengths, broken into one line, two, and so on, each in its narrowest column. */
export function drawTextNeed({ words, least, best, most, mostLines, leading, isButton }: TextWish, random: Random): TextNeed {
  const letter = random.between(0.46, 0.6)
  const space = 0.26
  const widths = Array.from({ length: words }, () => drawWord(random) * letter)
  const whole = widths.reduce((sum, width) => sum + width, space * (words - 1))
  const sets: TextSet[] = []
  for (let lines = 1; lines <= Math.min(mostLines, words); lines++) {
    let narrow = Math.max(...widths)
    let wide = sets.at(-1)?.width ?? whole
    if (countLines(widths, space, wide) > lines) continue
    for (let step = 0; step < 24; step++) {
      const middle = (narrow + wide) / 2
      if (countLines(widths, space, middle) <= lines) wide = middle
      else narrow = middle
    }
    const count = countLines(widths, space, wide)
    if (count !== lines || (sets.length > 0 && wide > sets.at(-1)!.width * 0.985)) continue
    sets.push({ lines, width: wide, height: capHeight + underBaseline + (lines - 1) * leading })
  }
  return { sets, least, best, most, pad: isButton ? { width: random.between(0.8, 1.3), height: random.between(0.5, 0.8) } : { width: 0, height: 0 } }
}
