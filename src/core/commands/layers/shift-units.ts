import { boundsOf } from '#core/design/bounds-of.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import { leavesOf, topmostOf } from '#core/design/tree.ts'
import type { Box } from '#core/geometry/box.ts'
import { clampCoordinate } from '../clamp.ts'
import { editLayers, isHeld } from '../edit-layers.ts'

/** What is aligned and distributed as one: a chosen layer, or a chosen group with all that it holds. */
export interface Unit {
  readonly id: LayerId
  readonly box: Box
}

export const unitsOf = (design: Design, ids: readonly LayerId[]): Unit[] =>
  topmostOf(design, ids).flatMap((id) => {
    const box = boundsOf(design, [id])
    return box === null ? [] : [{ id, box }]
  })

/** A unit of which any part is held in place stays where it is. */
export function shiftUnits(design: Design, axis: 'x' | 'y', shifts: readonly { readonly id: LayerId; readonly by: number }[]): Design {
  const by = new Map<LayerId, number>()
  for (const shift of shifts) {
    const leaves = leavesOf(design, shift.id)
    const isFixed = leaves.some((id) => isHeld(design, id) || design.layers[id]!.locks.includes(axis))
    if (!isFixed && shift.by !== 0) for (const id of leaves) by.set(id, shift.by)
  }
  return editLayers(design, [...by.keys()], (layer) => (layer.kind === 'group' ? null : { [axis]: clampCoordinate(layer[axis] + by.get(layer.id)!) }))
}
