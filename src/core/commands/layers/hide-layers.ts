import { z } from 'zod'
import { LayerIds } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'

export const hideLayers = defineCommand({
  label: 'Show or hide',
  args: z.strictObject({ ids: LayerIds, isHidden: z.boolean() }),
  run: (design, { ids, isHidden }) => editLayers(design, ids, () => ({ isHidden })),
})
