import { z } from 'zod'
import { LayerIds } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'
import { Recolor } from './add-image.ts'

export const recolorImages = defineCommand({
  label: 'Recolour',
  args: z.strictObject({ ids: LayerIds, recolor: Recolor }),
  run: (design, { ids, recolor }) => editLayers(design, ids, (layer) => (layer.kind === 'image' ? { recolor } : null)),
})
