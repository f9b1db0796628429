import { z } from 'zod'
import { LayerId } from '#core/design/ids.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'

/** A name of nothing but spaces changes nothing. */
export const renameLayer = defineCommand({
  label: 'Rename',
  args: z.strictObject({ id: LayerId, name: z.string() }),
  run: (design, { id, name }) => editLayers(design, [id], () => ({ name: name.trim().slice(0, 200) || undefined })),
})
