import { z } from 'zod'
import { LayerIds } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'

/** Unlocking takes the lock of the whole layer away, and where there is none, those of its fields. */
export const lockLayers = defineCommand({
  label: 'Lock',
  args: z.strictObject({ ids: LayerIds, isLocked: z.boolean() }),
  run: (design, { ids, isLocked }) =>
    editLayers(design, ids, ({ locks }) => {
      const others = locks.filter((lock) => lock !== '*')
      return { locks: isLocked ? [...others.slice(0, 63), '*'] : locks.includes('*') ? others : [] }
    }),
})
