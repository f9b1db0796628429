import { z } from 'zod'
import { LayerIds } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'

/** Single fields, each where a layer has it; the lock of the whole layer is another command's. */
export const lockFields = defineCommand({
  label: 'Lock',
  args: z.strictObject({ ids: LayerIds, fields: z.array(z.string().min(1).max(40).regex(/^[A-Za-z]+$/)).min(1).max(32), isLocked: z.boolean() }),
  run: (design, { ids, fields, isLocked }) =>
    editLayers(design, ids, (layer) => {
      const own = fields.filter((field) => field in layer)
      const others = layer.locks.filter((lock) => !own.includes(lock))
      return { locks: isLocked ? [...others, ...own].slice(0, 64) : others }
    }),
})
