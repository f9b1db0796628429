import { z } from 'zod'
import { LayerIds } from '../args.ts'
import { clampExtent } from '../clamp.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'

/** Of rectangles, and of pictures that are cut to one or not at all. */
export const setRadius = defineCommand({
  label: 'Corner radius',
  args: z.strictObject({ ids: LayerIds, radius: z.number().nonnegative() }),
  run: (design, { ids, radius: wanted }) =>
    editLayers(design, ids, (layer) => {
      const radius = clampExtent(wanted)
      if (layer.kind === 'shape' && layer.outline.kind === 'rect') return { outline: { ...layer.outline, radius } }
      if (layer.kind !== 'image' || (layer.mask !== null && layer.mask.kind !== 'rect')) return null
      return { mask: radius === 0 ? null : { kind: 'rect', radius } }
    }),
})
