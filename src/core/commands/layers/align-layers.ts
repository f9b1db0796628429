import { z } from 'zod'
import { artboardOf } from '#core/design/tree.ts'
import { union, type Box } from '#core/geometry/box.ts'
import { LayerIds } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { shiftUnits, unitsOf } from './shift-units.ts'

const Edge = z.enum(['left', 'center', 'right', 'top', 'middle', 'bottom'])

/** Groups are aligned as one. */
export const alignLayers = defineCommand({
  label: 'Align',
  args: z.strictObject({ ids: LayerIds, edge: Edge, to: z.enum(['selection', 'artboard']) }),
  run(design, { ids, edge, to }) {
    const units = unitsOf(design, ids)
    const all = union(units.map(({ box }) => box))
    const frameOf = (id: (typeof units)[number]['id']): Box | null => {
      const board = to === 'artboard' ? design.artboards[artboardOf(design, id)!] : undefined
      return to === 'artboard' ? (board === undefined ? null : { x: 0, y: 0, width: board.width, height: board.height }) : all
    }
    const axis = edge === 'left' || edge === 'center' || edge === 'right' ? 'x' : 'y'
    const extent = axis === 'x' ? 'width' : 'height'
    const share = edge === 'left' || edge === 'top' ? 0 : edge === 'right' || edge === 'bottom' ? 1 : 0.5
    return shiftUnits(
      design,
      axis,
      units.flatMap(({ id, box }) => {
        const frame = frameOf(id)
        return frame === null ? [] : [{ id, by: frame[axis] + (frame[extent] - box[extent]) * share - box[axis] }]
      }),
    )
  },
})
