import { z } from 'zod'
import { LayerId } from '#core/design/ids.ts'
import { clamp } from '../clamp.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'
import { Fit } from './add-image.ts'

/** A ten-thousandth of the picture is less than a pixel of most. */
const leastCrop = 0.0001
const Rect = z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

export const cropImage = defineCommand({
  label: 'Crop',
  args: z.strictObject({ id: LayerId, crop: Rect.optional(), focus: z.strictObject({ x: z.number(), y: z.number() }).optional(), fit: Fit.optional() }),
  run: (design, { id, crop, focus, fit }) =>
    editLayers(design, [id], (layer) =>
      layer.kind !== 'image'
        ? null
        : {
            crop: crop === undefined ? undefined : clampCrop(crop),
            focus: focus === undefined ? undefined : { x: clamp(focus.x, 0, 1), y: clamp(focus.y, 0, 1) },
            fit,
          },
    ),
})

function clampCrop(crop: z.infer<typeof Rect>): z.infer<typeof Rect> {
  const x = clamp(crop.x, 0, 1 - leastCrop)
  const y = clamp(crop.y, 0, 1 - leastCrop)
  return { x, y, width: clamp(crop.width, leastCrop, 1 - x), height: clamp(crop.height, leastCrop, 1 - y) }
}
