import { z } from 'zod'
import { LayerIds, Opacity } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'

export const fadeLayers = defineCommand({
  label: 'Opacity',
  args: z.strictObject({ ids: LayerIds, opacity: Opacity }),
  run: (design, { ids, opacity }) => editLayers(design, ids, () => ({ opacity })),
})
