import { z } from 'zod'
import type { LayerId } from '#core/design/ids.ts'
import { branchOf } from '#core/design/tree.ts'
import { LayerIds } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { isHeld } from '../edit-layers.ts'
import { editTree } from '../edit-tree.ts'
import { movableOf, takeOut } from './take-out.ts'

/** A group in which something is locked stays with just that. */
export const removeLayers = defineCommand({
  label: 'Delete',
  args: z.strictObject({ ids: LayerIds }),
  run(design, { ids }) {
    const roots = movableOf(design, ids)
    if (roots.length === 0) return design
    const kept = new Set<LayerId>()
    for (const root of roots) {
      const keep = (id: LayerId): boolean => {
        const layer = design.layers[id]!
        const isKept = isHeld(design, id) || (layer.kind === 'group' && layer.children.filter(keep).length > 0)
        if (isKept) for (const inner of isHeld(design, id) ? branchOf(design, id) : [id]) kept.add(inner)
        return isKept
      }
      keep(root)
    }
    return editTree(design, (draft) => {
      for (const id of roots.flatMap((root) => branchOf(design, root))) {
        if (kept.has(id)) continue
        takeOut(design, draft, id)
        draft.remove(id)
      }
    })
  },
})
