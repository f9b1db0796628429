import { z } from 'zod'
import { Role } from '#core/design/layer.ts'
import { LayerIds } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'

export const setRole = defineCommand({
  label: 'Role',
  args: z.strictObject({ ids: LayerIds, role: Role }),
  run: (design, { ids, role }) => editLayers(design, ids, () => ({ role })),
})
