import type { Run, TextLayer } from '#core/design/layer.ts'
import { common } from './mixed.ts'

export type TextRange = { readonly start: number; readonly end: number }
type RunLook = 'family' | 'weight' | 'isItalic' | 'fontSize' | 'tracking' | 'color'

/** The runs in the range, which at an empty one is the run that the caret stands in. */
function runsIn(runs: readonly Run[], range: TextRange | null): readonly Run[] {
  if (range === null) return runs
  let at = 0
  return runs.filter(({ text }) => {
    const [start, end] = [at, at + text.length]
    at = end
    return range.start === range.end ? start < range.start && range.start <= end : start < range.end && range.start < end
  })
}

/** What the texts say of one property, their runs' own values included; null where they differ. */
export function textValue<Field extends RunLook>(layers: readonly TextLayer[], range: TextRange | null, field: Field): TextLayer[Field] | null {
  return common(layers.flatMap((layer) => runsIn(layer.runs, range).map((run) => (run[field] ?? layer[field]) as TextLayer[Field])))
}
