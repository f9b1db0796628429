import { z } from 'zod'
import { LayerId } from '#core/design/ids.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'

/** What someone is told who cannot see the picture. */
export const describeImage = defineCommand({
  label: 'Describe picture',
  args: z.strictObject({ id: LayerId, alt: z.string() }),
  run: (design, { id, alt }) => editLayers(design, [id], (layer) => (layer.kind === 'image' ? { alt: alt.trim().slice(0, 2000) } : null)),
})
