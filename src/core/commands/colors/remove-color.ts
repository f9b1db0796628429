import { z } from 'zod'
import { ColorId } from '#core/design/ids.ts'
import type { Color } from '#core/design/paint.ts'
import { putLayers } from '#core/design/put-layers.ts'
import { defineCommand } from '../define-command.ts'
import { mapColors } from '../map-colors.ts'

/** Whatever named it keeps its colour as one of its own, locked or not: nothing looks different. */
export const removeColor = defineCommand({
  label: 'Remove colour',
  args: z.strictObject({ id: ColorId }),
  run(design, { id }) {
    if (!Object.hasOwn(design.colors, id)) return design
    const { [id]: token, ...colors } = design.colors
    const map = (color: Color): Color => (color === id ? token!.value : color)
    const layers = Object.values(design.layers).flatMap((layer) => {
      const mapped = mapColors(layer, map)
      return mapped === layer ? [] : [mapped]
    })
    const boards = Object.values(design.artboards).filter(({ background }) => background === id)
    const artboards = boards.length === 0 ? design.artboards : { ...design.artboards, ...Object.fromEntries(boards.map((board) => [board.id, { ...board, background: token!.value }])) }
    return putLayers({ ...design, colors, artboards }, layers)
  },
})
