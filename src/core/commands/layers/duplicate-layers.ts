import { z } from 'zod'
import { createIds } from '#core/design/free-id.ts'
import { parentOf, topmostOf } from '#core/design/tree.ts'
import { LayerIds, Length } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { canRearrange, editTree } from '../edit-tree.ts'
import { copyBranches } from './copy-branches.ts'

/** Each copy lies right above what it is a copy of. */
export const duplicateLayers = defineCommand({
  label: 'Duplicate',
  args: z.strictObject({ ids: LayerIds, dx: Length, dy: Length }),
  run(design, { ids, dx, dy }) {
    const roots = topmostOf(design, ids).filter((id) => canRearrange(design, parentOf(design, id)!))
    if (roots.length === 0) return design
    const { copies, idOf } = copyBranches(design.layers, roots, createIds(design), dx, dy)
    return editTree(design, (draft) => {
      for (const copy of copies) draft.put(copy)
      for (const root of roots) {
        const list = draft.children(parentOf(design, root)!)
        list.splice(list.indexOf(root) + 1, 0, idOf.get(root)!)
      }
    })
  },
})
