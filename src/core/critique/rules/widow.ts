import type { Finding } from '../finding.ts'
import { makeWarning } from '../make-finding.ts'
import type { DesignMeasure } from '../measure-design.ts'
import type { TextPart } from '../read-text.ts'
import { shorten } from './overlap.ts'

/** A last line shorter than this share of the widest hangs in the air. */
const shortShare = 0.6

/** A little word (for, of, the) alone on any line of a longer headline is no line. */
const littleWord = /^\p{Ll}{1,3}$/u

/** One word alone under a line of several. Words stacked one a line, or a last word as wide as the block, are drawn so. */
export function findWidows({ scene }: Pick<DesignMeasure, 'scene'>): Finding[] {
  return scene.texts.filter((part) => part.role === 'headline').flatMap((part) => {
    const line = hasWidow(part) ? part.lines.at(-1) : part.lines.length < 3 ? undefined : part.lines.find(({ text }) => littleWord.test(text.trim().toLowerCase()))
    return line === undefined ? [] : [makeWarning('widow', [part.layer.id], `“${shorten(line.text.trim())}” stands alone on a line: break the lines more evenly`, { box: line.box })]
  })
}

function hasWidow({ lines }: TextPart): boolean {
  if (lines.length < 2) return false
  const last = lines.at(-1)!
  const widest = Math.max(...lines.map((line) => line.box.width))
  const words = (text: string): number => text.trim().split(/\s+/).length
  return words(last.text) === 1 && words(lines.at(-2)!.text) > 1 && last.box.width < widest * shortShare
}
