import type { Finding } from '../finding.ts'
import { makeWarning } from '../make-finding.ts'
import type { DesignMeasure } from '../measure-design.ts'
import type { TextPart } from '../read-text.ts'
import { shorten } from './overlap.ts'

/** A last line shorter than this share of the widest hangs in the air. */
const shortShare = 0.6

/** One word alone under a line of several. Words stacked one a line, or a last word as wide as the block, are drawn so. */
export function findWidows({ scene }: Pick<DesignMeasure, 'scene'>): Finding[] {
  return scene.texts.filter((part) => part.role === 'headline' && hasWidow(part)).map((part) => {
    const last = part.lines.at(-1)!
    return makeWarning('widow', [part.layer.id], `“${shorten(last.text)}” stands alone on the last line: break the lines more evenly`, { box: last.box })
  })
}

function hasWidow({ lines }: TextPart): boolean {
  if (lines.length < 2) return false
  const last = lines.at(-1)!
  const widest = Math.max(...lines.map((line) => line.box.width))
  const words = (text: string): number => text.trim().split(/\s+/).length
  return words(last.text) === 1 && words(lines.at(-2)!.text) > 1 && last.box.width < widest * shortShare
}
