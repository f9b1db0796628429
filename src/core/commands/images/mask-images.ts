import { z } from 'zod'
import { Mask } from '#core/design/layer.ts'
import { LayerIds } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'

export const maskImages = defineCommand({
  label: 'Mask',
  args: z.strictObject({ ids: LayerIds, mask: Mask.nullable() }),
  run: (design, { ids, mask }) => editLayers(design, ids, (layer) => (layer.kind === 'image' ? { mask } : null)),
})
