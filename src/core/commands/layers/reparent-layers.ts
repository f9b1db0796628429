import { z } from 'zod'
import { ArtboardId, LayerId } from '#core/design/ids.ts'
import { childrenOf, groupsAround } from '#core/design/tree.ts'
import { LayerIds } from '../args.ts'
import { clamp } from '../clamp.ts'
import { defineCommand } from '../define-command.ts'
import { canRearrange, editTree } from '../edit-tree.ts'
import { movableOf, takeOut } from './take-out.ts'

/** `index`: before which child of `parent`, counted from the back as its children lie before the move. */
export const reparentLayers = defineCommand({
  label: 'Move in the list',
  args: z.strictObject({ ids: LayerIds, parent: z.union([ArtboardId, LayerId]), index: z.number().int().nonnegative() }),
  run(design, { ids, parent, index }) {
    if (!canRearrange(design, parent)) return design
    const around = parent.startsWith('layer:') ? [parent, ...groupsAround(design, parent as LayerId)] : []
    const moved = movableOf(design, ids).filter((id) => !around.includes(id))
    if (moved.length === 0) return design
    const children = childrenOf(design, parent)
    const at = clamp(index, 0, children.length)
    const going = new Set(moved)
    const before = children.slice(0, at).filter((id) => !going.has(id)).length
    return editTree(design, (draft) => {
      for (const id of moved) takeOut(design, draft, id)
      draft.children(parent).splice(before, 0, ...moved)
    })
  },
})
