import { z } from 'zod'
import { ColorId } from '#core/design/ids.ts'
import { HexColor } from '#core/design/paint.ts'
import { defineCommand } from '../define-command.ts'
import { editColors } from './edit-colors.ts'

/** A whole palette at once. */
export const applyColors = defineCommand({
  label: 'Palette',
  args: z.strictObject({ values: z.record(ColorId, HexColor) }),
  run: (design, { values }) => editColors(design, Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]))),
})
