import { z } from 'zod'
import { LayerIds, Strokes } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'

export const strokeShapes = defineCommand({
  label: 'Stroke',
  args: z.strictObject({ ids: LayerIds, strokes: Strokes }),
  run: (design, { ids, strokes }) => editLayers(design, ids, (layer) => (layer.kind === 'shape' ? { strokes } : null)),
})
