import { z } from 'zod'
import { ColorId } from '#core/design/ids.ts'
import { HexColor } from '#core/design/paint.ts'
import { defineCommand } from '../define-command.ts'
import { editColors } from './edit-colors.ts'

export const setColor = defineCommand({
  label: 'Document colour',
  args: z.strictObject({ id: ColorId, value: HexColor }),
  run: (design, { id, value }) => editColors(design, { [id]: { value } }),
})
