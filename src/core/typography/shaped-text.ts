import type { ShapedParagraph, StyledSpan } from './shape-paragraph.ts'

/** In ems, of the style's own Latin face: a character from a fallback font does not move the line. */
export interface LineMetrics {
  readonly ascent: number
  readonly descent: number
}

/** Everything about a text that does not depend on its size, width, tracking, leading and alignment. */
export interface ShapedText {
  readonly text: string
  readonly sourceOf: Uint32Array | null
  readonly spans: readonly StyledSpan[]
  readonly metrics: readonly LineMetrics[]
  readonly paragraphs: readonly ShapedParagraph[]
  readonly missing: readonly number[]
}
