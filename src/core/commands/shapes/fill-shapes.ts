import { z } from 'zod'
import { Fills, LayerIds } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'

export const fillShapes = defineCommand({
  label: 'Fill',
  args: z.strictObject({ ids: LayerIds, fills: Fills }),
  run: (design, { ids, fills }) => editLayers(design, ids, (layer) => (layer.kind === 'shape' ? { fills } : null)),
})
