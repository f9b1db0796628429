import { z } from 'zod'
import { Artboard, Asset, ColorToken, TextStyle } from '#core/design/design.ts'
import { Layer } from '#core/design/layer.ts'
import { applyPatch } from '#core/design/patch.ts'
import { defineCommand } from './define-command.ts'

const Entry = z.strictObject({ id: z.string(), after: z.union([Layer, Artboard, ColorToken, TextStyle, Asset]).nullable() })

/** Takes over records that something else has worked out: a repair, a file. Locks do not hold it: whoever sends it has asked. */
export const putRecords = defineCommand({
  label: 'Change',
  args: z.strictObject({ records: z.array(Entry).max(20000) }),
  run(design, { records }) {
    return applyPatch(design, records.map(({ id, after }) => ({ id, before: null, after })))
  },
})
