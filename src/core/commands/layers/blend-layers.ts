import { z } from 'zod'
import { Blend } from '#core/design/layer.ts'
import { LayerIds } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'

export const blendLayers = defineCommand({
  label: 'Blend',
  args: z.strictObject({ ids: LayerIds, blend: Blend }),
  run: (design, { ids, blend }) => editLayers(design, ids, () => ({ blend })),
})
