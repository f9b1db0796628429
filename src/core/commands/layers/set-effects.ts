import { z } from 'zod'
import { Effects, LayerIds } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'

export const setEffects = defineCommand({
  label: 'Effects',
  args: z.strictObject({ ids: LayerIds, effects: Effects }),
  run: (design, { ids, effects }) => editLayers(design, ids, (layer) => (layer.kind === 'group' ? null : { effects })),
})
