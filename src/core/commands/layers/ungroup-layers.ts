import { z } from 'zod'
import { parentOf } from '#core/design/tree.ts'
import { LayerIds } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { changeLayer } from '../edit-layers.ts'
import { canRearrange, editTree } from '../edit-tree.ts'
import { movableOf } from './take-out.ts'

/** The children take the group's place and look: its opacity, whether it is hidden, and the blend of an only child. */
export const ungroupLayers = defineCommand({
  label: 'Ungroup',
  args: z.strictObject({ ids: LayerIds }),
  run(design, { ids }) {
    const groups = movableOf(design, ids).flatMap((id) => {
      const layer = design.layers[id]!
      return layer.kind === 'group' && canRearrange(design, id) ? [layer] : []
    })
    if (groups.length === 0) return design
    return editTree(design, (draft) => {
      for (const group of groups) {
        const list = draft.children(parentOf(design, group.id)!)
        list.splice(list.indexOf(group.id), 1, ...group.children)
        draft.remove(group.id)
        for (const id of group.children) {
          const child = design.layers[id]!
          const blend = group.children.length === 1 && child.blend === 'normal' ? group.blend : child.blend
          draft.put(changeLayer(child, { opacity: child.opacity * group.opacity, isHidden: child.isHidden || group.isHidden, blend }))
        }
      }
    })
  },
})
