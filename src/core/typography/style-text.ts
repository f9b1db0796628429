import { applyLetterCase } from './letter-case.ts'
import { makeShapeable } from './shape-paragraph.ts'
import type { StyledSpan } from './shape-paragraph.ts'
import { plainText } from './text-spec.ts'
import type { TextSpec } from './text-spec.ts'

const hardBreak = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/g
const emptyText: readonly { text: string }[] = [{ text: '' }]

/** A text as it is shaped, before any font is asked. */
export interface StyledText {
  readonly text: string
  /** With letter case applied, before what has no glyph was replaced: lines are broken on this. */
  readonly cased: string
  readonly sourceOf: Uint32Array | null
  readonly spans: readonly StyledSpan[]
  /** First and last offset of each paragraph, its line feed left out. */
  readonly paragraphs: readonly (readonly [start: number, end: number])[]
}

export function styleText(spec: TextSpec): StyledText {
  const runs = spec.runs.length === 0 ? emptyText : spec.runs
  const cased = applyLetterCase(plainText(runs), spec.letterCase, spec.lang)
  const text = makeShapeable(cased.text)
  const spans: StyledSpan[] = []
  let offset = 0
  for (const run of runs as TextSpec['runs']) {
    offset += run.text.length
    spans.push({
      start: spans.at(-1)?.end ?? 0,
      end: cased.sourceOf === null ? offset : firstAtOrAfter(cased.sourceOf, offset),
      family: run.family ?? spec.family,
      weight: run.weight ?? spec.weight,
      isItalic: run.isItalic ?? spec.isItalic,
      features: run.features ? { ...spec.features, ...run.features } : spec.features,
      isTracked: (run.tracking ?? spec.tracking) !== 0,
    })
  }
  const paragraphs: [number, number][] = []
  let start = 0
  for (const match of text.matchAll(hardBreak)) {
    paragraphs.push([start, match.index])
    start = match.index + match[0].length
  }
  paragraphs.push([start, text.length])
  return { text, cased: cased.text, sourceOf: cased.sourceOf, spans, paragraphs }
}

/** The first cased offset that stands for a typed offset at or after `typed`. */
function firstAtOrAfter(sourceOf: Uint32Array, typed: number): number {
  const index = sourceOf.findIndex((offset) => offset >= typed)
  return index < 0 ? sourceOf.length - 1 : index
}
