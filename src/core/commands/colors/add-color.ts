import { z } from 'zod'
import { createIds } from '#core/design/free-id.ts'
import { HexColor } from '#core/design/paint.ts'
import { defineCommand } from '../define-command.ts'

export const addColor = defineCommand({
  label: 'Add colour',
  args: z.strictObject({ name: z.string(), value: HexColor }),
  run(design, { name, value }) {
    const label = name.trim().slice(0, 120) || value
    const id = createIds(design)('color', label.toLowerCase())
    return { ...design, colors: { ...design.colors, [id]: { id, name: label, value } } }
  },
})
