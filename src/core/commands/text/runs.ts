import type { Run, TextLayer } from '#core/design/layer.ts'
import { isSame } from '../is-same.ts'
import { runFields } from './text-changes.ts'

export const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('')

/** Runs that say the same are one, and a run says nothing that its layer says; there is always one, if an empty one. */
export function tidyRuns(runs: readonly Run[], layer: Readonly<Record<string, unknown>> = {}): Run[] {
  const tidy: Run[] = []
  for (const run of runs) {
    const { text, ...look } = run
    const own = Object.fromEntries(Object.entries(look).filter(([field, value]) => value !== undefined && !(field in layer && isSame(layer[field], value)) && !(field === 'rise' && value === 0)))
    const last = tidy.at(-1)
    if (last !== undefined && (text === '' || isSame({ ...last, text: '' }, { ...own, text: '' }))) last.text += text
    else if (last?.text === '') tidy.splice(-1, 1, { text, ...own })
    else tidy.push({ text, ...own })
  }
  return tidy.length === 0 ? [{ text: '' }] : tidy
}

/** The runs with another look from `start` to `end`, in UTF-16 code units of their whole text. */
export function styleRuns(runs: readonly Run[], start: number, end: number, look: Partial<Run>): Run[] {
  let at = 0
  return runs.flatMap((run) => {
    const from = Math.max(0, Math.min(run.text.length, start - at))
    const to = Math.max(from, Math.min(run.text.length, end - at))
    at += run.text.length
    if (from === to) return [run]
    return [{ ...run, text: run.text.slice(0, from) }, { ...run, ...look, text: run.text.slice(from, to) }, { ...run, text: run.text.slice(to) }].filter(({ text }) => text !== '')
  })
}

/** The fields in which runs may differ from this layer. */
export const runLook = (layer: TextLayer): Record<string, unknown> => Object.fromEntries(runFields.map((field) => [field, layer[field]]))
