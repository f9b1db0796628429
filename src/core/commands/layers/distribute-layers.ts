import { z } from 'zod'
import { LayerIds } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { shiftUnits, unitsOf } from './shift-units.ts'

/** Equal gaps between the first and the last, which stay; fewer than three have nothing to share out. */
export const distributeLayers = defineCommand({
  label: 'Distribute',
  args: z.strictObject({ ids: LayerIds, axis: z.enum(['x', 'y']) }),
  run(design, { ids, axis }) {
    const extent = axis === 'x' ? 'width' : 'height'
    const units = unitsOf(design, ids).sort((a, b) => a.box[axis] + a.box[extent] / 2 - (b.box[axis] + b.box[extent] / 2))
    if (units.length < 3) return design
    const [first, last] = [units[0]!.box, units.at(-1)!.box]
    const filled = units.reduce((sum, { box }) => sum + box[extent], 0)
    const gap = (last[axis] + last[extent] - first[axis] - filled) / (units.length - 1)
    let next = first[axis]
    const shifts = units.map(({ id, box }, index) => {
      const by = index === 0 || index === units.length - 1 ? 0 : next - box[axis]
      next += box[extent] + gap
      return { id, by }
    })
    return shiftUnits(design, axis, shifts)
  },
})
