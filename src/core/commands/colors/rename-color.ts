import { z } from 'zod'
import { ColorId } from '#core/design/ids.ts'
import { defineCommand } from '../define-command.ts'
import { editColors } from './edit-colors.ts'

/** A name of nothing but spaces changes nothing. */
export const renameColor = defineCommand({
  label: 'Rename colour',
  args: z.strictObject({ id: ColorId, name: z.string() }),
  run(design, { id, name }) {
    const label = name.trim().slice(0, 120)
    return label === '' ? design : editColors(design, { [id]: { name: label } })
  },
})
