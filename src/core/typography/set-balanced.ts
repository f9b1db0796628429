import type { TextLayout, TextSpec, Typesetter } from './text-spec.ts'

export interface BalancedText {
  /** The box width to store: lines break here as they were balanced. */
  readonly width: number
  readonly layout: TextLayout
}

/**
 * The narrowest box that still takes as many lines as `width` does, so that lines come out even and no word is left
 * alone. A text that fits on one line, or has a broken word, stays as it is.
 */
export function setBalanced(typesetter: Typesetter, spec: TextSpec, width: number): BalancedText {
  const first = typesetter.setText(spec, width)
  const count = first.lines.length
  if (count < 2 || first.hasBrokenWord || !Number.isFinite(width)) return { width, layout: first }
  const total = first.lines.reduce((sum, line) => sum + line.width, 0)
  let narrow = Math.min(total / count, first.width) * 0.9
  let wide = Math.min(width, first.width)
  let best: BalancedText = { width, layout: first }
  // Half a hundredth of the width is finer than any eye.
  while (wide - narrow > width / 200) {
    const middle = (narrow + wide) / 2
    const layout = typesetter.setText(spec, middle)
    if (layout.lines.length === count && !layout.hasBrokenWord) {
      best = { width: layout.width, layout }
      wide = Math.min(middle, layout.width)
    } else {
      narrow = middle
    }
  }
  return { width: best.width, layout: typesetter.setText(spec, best.width) }
}
