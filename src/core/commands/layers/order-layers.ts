import { z } from 'zod'
import type { LayerId } from '#core/design/ids.ts'
import { parentOf, type ParentId } from '#core/design/tree.ts'
import { LayerIds } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { editTree } from '../edit-tree.ts'
import { movableOf } from './take-out.ts'

/** Within their own parent; those that are moved keep their order among themselves. */
export const orderLayers = defineCommand({
  label: 'Arrange',
  args: z.strictObject({ ids: LayerIds, to: z.enum(['front', 'back', 'forward', 'backward']) }),
  run(design, { ids, to }) {
    const moved = new Set(movableOf(design, ids))
    const parents = new Set<ParentId>([...moved].map((id) => parentOf(design, id)!))
    if (parents.size === 0) return design
    return editTree(design, (draft) => {
      for (const parent of parents) {
        const list = draft.children(parent)
        list.splice(0, list.length, ...reorder(list, moved, to))
      }
    })
  },
})

function reorder(list: readonly LayerId[], moved: ReadonlySet<LayerId>, to: 'front' | 'back' | 'forward' | 'backward'): LayerId[] {
  const picked = list.filter((id) => moved.has(id))
  const rest = list.filter((id) => !moved.has(id))
  if (to === 'front') return [...rest, ...picked]
  if (to === 'back') return [...picked, ...rest]
  const out = to === 'forward' ? [...list].reverse() : [...list]
  for (let index = 1; index < out.length; index++) {
    const [before, id] = [out[index - 1]!, out[index]!]
    if (moved.has(id) && !moved.has(before)) [out[index - 1], out[index]] = [id, before]
  }
  return to === 'forward' ? out.reverse() : out
}
