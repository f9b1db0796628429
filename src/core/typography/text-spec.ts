import type { Run, TextLayer } from '#core/design/layer.ts'
import type { Box } from '#core/geometry/box.ts'

/** What the text engine needs of a text layer to break and place it. */
export type TextSpec = Pick<
  TextLayer,
  'runs' | 'family' | 'weight' | 'isItalic' | 'fontSize' | 'leading' | 'tracking' | 'align' | 'wrap' | 'letterCase' | 'features' | 'lang'
>

/** One font file: a family in one weight and slant, for one slice of Unicode. */
export interface Face {
  /** Stable and unique: `fraunces/latin-700-italic`. */
  readonly id: string
  readonly family: string
  readonly weight: number
  readonly isItalic: boolean
}

/** Glyphs of one face, size, style and direction, in visual order from left to right. */
export interface GlyphRun {
  readonly face: Face
  readonly fontSize: number
  /** The index of the layer's run that the text belongs to: its colour and the rest of its style. */
  readonly run: number
  readonly isRightToLeft: boolean
  /** UTF-16 offset of its first character into the joined text of the runs: the order in which runs are read. */
  readonly start: number
  /** As shaped: letter case applied. In logical order. */
  readonly text: string
  /** Left edge and alphabetic baseline (the run's rise applied), in the layer's own box. */
  readonly x: number
  readonly baseline: number
  readonly width: number
  /** In thousandths of an em, after every letter; none where letters join, as in Arabic. */
  readonly tracking: number
  /** Places from the run's own `x` and `baseline`, in pixels, y downwards. */
  readonly glyphs: readonly { readonly id: number; readonly x: number; readonly y: number }[]
  readonly clusters: Clusters
}

/**
 * Where the letters of a run begin and end, in logical order: cluster n stands for the text from `offsets[n]` to
 * `offsets[n + 1]`, between `edges[n]` and `edges[n + 1]`. In a run read from the right the edges fall.
 */
export interface Clusters {
  /** UTF-16 offsets into the joined text of the runs. */
  readonly offsets: readonly number[]
  /** In the layer's own box. */
  readonly edges: readonly number[]
}

export interface Line {
  /** UTF-16 offsets into the joined text of the runs, the line's trailing space included. */
  readonly start: number
  readonly end: number
  readonly x: number
  readonly baseline: number
  /** Without the spaces that hang over the line's end. */
  readonly width: number
  /** Of the tallest style in the line, without leading. */
  readonly ascent: number
  readonly descent: number
  readonly runs: readonly GlyphRun[]
  /** The spaces that hang over the line's end: drawn by nobody, but a caret can stand among them. */
  readonly hanging: Clusters | null
  /** Its paragraph is read from the right. */
  readonly isRightToLeft: boolean
  /** Ends at a hard line feed, or at the end of the text. */
  readonly isHardEnd: boolean
}

export interface TextLayout {
  readonly lines: readonly Line[]
  /** Width of the widest line, and height from the first line's top to the last line's bottom. */
  readonly width: number
  readonly height: number
  /** Where ink really is, in the layer's own box (capitals, descenders and overhang counted). */
  readonly ink: Box
  /** Code points that no bundled face has, each once. */
  readonly missing: readonly number[]
  /** A word had to be broken inside because it is wider than the box. */
  readonly hasBrokenWord: boolean
}

/** The one text engine: layout, critique and every renderer ask it, and no one else breaks a line. */
export interface Typesetter {
  /** Lines broken at `width` pixels (`Infinity`: only at line feeds), placed by `align` within it. */
  setText(spec: TextSpec, width: number): TextLayout
  /** SVG path data of one glyph in font units, y upwards as in the font; empty for a space. */
  glyphPath(faceId: string, glyphId: number): string
  unitsPerEm(faceId: string): number
  /** Cap height and x height of the family's Latin face, as fractions of the font size. */
  metrics(family: string, weight: number, isItalic: boolean): { capHeight: number; xHeight: number; ascent: number; descent: number }
}

export const plainText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')
