import { z } from 'zod'
import { allLeavesOf } from '#core/design/tree.ts'
import { LayerIds, Length } from '../args.ts'
import { clampCoordinate } from '../clamp.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'

export const nudgeLayers = defineCommand({
  label: 'Nudge',
  args: z.strictObject({ ids: LayerIds, dx: Length, dy: Length }),
  run: (design, { ids, dx, dy }) =>
    editLayers(design, allLeavesOf(design, ids), (layer) => (layer.kind === 'group' ? null : { x: clampCoordinate(layer.x + dx), y: clampCoordinate(layer.y + dy) })),
})
