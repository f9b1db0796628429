import { z } from 'zod'
import type { Run, TextLayer } from '#core/design/layer.ts'
import { LayerIds } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'
import { runLook, styleRuns, textOf, tidyRuns } from './runs.ts'
import { runFields, styleFields, TextChanges } from './text-changes.ts'

const Range = z.strictObject({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() })

/** Of whole layers, or of a range of their text in UTF-16 code units; what only a whole layer can say is said of it. */
export const styleText = defineCommand({
  label: 'Text style',
  args: z.strictObject({ ids: LayerIds, changes: TextChanges, range: Range.optional() }),
  run: (design, { ids, changes, range }) => editLayers(design, ids, (layer) => (layer.kind === 'text' ? styleLayer(layer, changes, range) : null)),
})

function styleLayer(layer: TextLayer, changes: TextChanges, range: z.infer<typeof Range> | undefined): Readonly<Record<string, unknown>> {
  const said = Object.fromEntries(Object.entries(changes).filter(([field, value]) => value !== undefined && !layer.locks.includes(field)))
  const length = textOf(layer.runs).length
  const isPart = range !== undefined && (range.start > 0 || range.end < length)
  const look = Object.fromEntries(Object.entries(said).filter(([field]) => (runFields as readonly string[]).includes(field)))
  const rest = isPart ? Object.fromEntries(Object.entries(said).filter(([field]) => !(field in look))) : said
  const next = { ...layer, ...rest } as TextLayer
  const runs: Run[] = isPart
    ? styleRuns(layer.runs, range.start, range.end, look)
    : layer.runs.map((run) => Object.fromEntries(Object.entries(run).filter(([field]) => !(field in look))) as Run)
  const leavesStyle = styleFields.some((field) => field in rest && rest[field] !== layer[field])
  const tidied = tidyRuns(runs, runLook(next))
  return { ...rest, ...(tidied.length <= 1000 ? { runs: tidied } : {}), ...(leavesStyle ? { style: null } : {}) }
}
