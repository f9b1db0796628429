import type { Finding } from '../finding.ts'
import { makeFault, makeWarning } from '../make-finding.ts'
import type { DesignMeasure } from '../measure-design.ts'
import { isLogo } from '../read-scene.ts'
import type { TextPart } from '../read-text.ts'
import { leastHeadlineRatio, leastTextSize } from '../type-limits.ts'
import { shorten } from './overlap.ts'

/** Sizes are solved in floating point; a hundredth of a pixel is nobody's fault. */
const slack = 0.01
/** A subhead this near to its headline reads as a second headline. */
const leastSubheadRatio = 1.3

export function findTypeSizes({ scene }: Pick<DesignMeasure, 'scene'>): Finding[] {
  const words = scene.texts.filter((part) => part.lines.length > 0)
  const least = leastTextSize(scene.page)
  const small = words
    .filter((part) => !isLogo(part) && part.smallestSize < least - slack)
    .map((part) => makeFault('small-text', [part.layer.id], `“${shorten(part.text)}” is set in ${part.smallestSize.toFixed(1)} px and needs ${least.toFixed(1)} px here`, { measured: part.smallestSize, limit: least }))
  return [...small, ...findWeakHierarchy(words, leastHeadlineRatio(scene.page))]
}

function findWeakHierarchy(words: readonly TextPart[], limit: number): Finding[] {
  const headline = largest(words.filter((part) => part.role === 'headline'))
  const body = largest(words.filter((part) => part.role === 'body'))
  const subhead = largest(words.filter((part) => part.role === 'subhead'))
  if (headline === null) return []
  const found: Finding[] = []
  if (body !== null && headline.fontSize < body.fontSize * limit - slack) {
    const ratio = headline.fontSize / body.fontSize
    found.push(makeFault('weak-hierarchy', [headline.layer.id, body.layer.id], `the headline is ${ratio.toFixed(2)} times the body and needs ${limit}: make it larger, or the body smaller`, { measured: ratio, limit }))
  }
  if (subhead !== null && headline.fontSize < subhead.fontSize * leastSubheadRatio - slack) {
    const ratio = headline.fontSize / subhead.fontSize
    found.push(makeWarning('weak-hierarchy', [headline.layer.id, subhead.layer.id], `the headline is only ${ratio.toFixed(2)} times the subhead: two headlines side by side`, { measured: ratio, limit: leastSubheadRatio }))
  }
  return found
}

export const largest = (parts: readonly TextPart[]): TextPart | null =>
  parts.reduce<TextPart | null>((most, part) => (most === null || part.fontSize > most.fontSize ? part : most), null)
