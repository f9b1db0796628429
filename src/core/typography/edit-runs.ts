import type { Run } from '#core/design/layer.ts'
import { plainText } from './text-spec.ts'

export type RunStyle = Omit<Run, 'text'>

const styleFields = ['family', 'weight', 'isItalic', 'fontSize', 'tracking', 'color', 'rise'] as const
const noFeatures: Readonly<Record<string, number>> = {}

export function isSameStyle(a: RunStyle, b: RunStyle): boolean {
  if (styleFields.some((field) => a[field] !== b[field])) return false
  const first = a.features ?? noFeatures
  const second = b.features ?? noFeatures
  const tags = Object.keys(first)
  return tags.length === Object.keys(second).length && tags.every((tag) => first[tag] === second[tag])
}

/** Empty runs go and like neighbours become one, but a text keeps one run at least, in the style of its first. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    if (run.text === '') continue
    const last = joined.at(-1)
    if (last !== undefined && isSameStyle(last, run)) joined[joined.length - 1] = { ...last, text: last.text + run.text }
    else joined.push(run)
  }
  return joined.length > 0 ? joined : [{ ...runs[0], text: '' }]
}

/** The runs of a part of a text. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const parts: Run[] = []
  let offset = 0
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    if (text !== '') parts.push(text === run.text ? run : { ...run, text })
    offset += run.text.length
  }
  return parts
}

/** The style in which one would type: of what is replaced, else of the letter before, else of the one after. */
export function styleAt(runs: readonly Run[], start: number, end: number): RunStyle {
  const at = end > start || start === 0 ? start : start - 1
  let offset = 0
  let found: Run = runs[0]!
  for (const run of runs) {
    if (run.text !== '') found = run
    offset += run.text.length
    if (at < offset) break
  }
  const { text: _text, ...style } = found
  return style
}

/** Puts text in the place of what lies from `start` to `end`: plain text in the style there (or `style`), runs in their own. */
export function replaceText(runs: readonly Run[], start: number, end: number, text: string | readonly Run[], style?: RunStyle): Run[] {
  const length = plainText(runs).length
  const inserted = typeof text === 'string' ? [{ ...(style ?? styleAt(runs, start, end)), text }] : text
  const before = sliceRuns(runs, 0, start)
  const after = sliceRuns(runs, end, length)
  // First, so that an emptied text goes on in the style that it had there.
  return before.length === 0 && after.length === 0 ? joinRuns(inserted) : joinRuns([...before, ...inserted, ...after])
}
