import { z } from 'zod'
import { Artboard, Asset, ColorToken, TextStyle, type Design } from '#core/design/design.ts'
import { Layer } from '#core/design/layer.ts'
import { applyPatch } from '#core/design/patch.ts'
import { findBrokenReferences } from '#core/design/references.ts'
import { defineCommand } from '../define-command.ts'
import { isSame } from '../is-same.ts'

const Entry = z.strictObject({
  id: z.string().regex(/^(artboard|layer|color|style|asset):/),
  after: z.union([Layer, Artboard, ColorToken, TextStyle, Asset]).nullable(),
})

/**
 * Takes over records that something else has worked out: a repair, a file. Locks do not hold it: whoever sends it has
 * asked. Records that do not fit together change nothing.
 */
export const putRecords = defineCommand({
  label: 'Change',
  args: z.strictObject({ records: z.array(Entry).max(20000) }),
  run(design, { records }) {
    const changed = records.filter(({ id, after }) => !isSame(recordOf(design, id), after))
    if (changed.length === 0) return design
    const next = applyPatch(design, changed.map(({ id, after }) => ({ id, before: null, after })))
    return findBrokenReferences(next).length > 0 ? design : next
  },
})

function recordOf(design: Design, id: string): unknown {
  const table = design[`${id.slice(0, id.indexOf(':'))}s` as 'layers'] as Readonly<Record<string, unknown>>
  return Object.hasOwn(table, id) ? table[id] : null
}
