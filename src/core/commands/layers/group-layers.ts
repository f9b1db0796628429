import { z } from 'zod'
import { freeLayerId } from '#core/design/free-id.ts'
import { LayerId } from '#core/design/ids.ts'
import type { GroupLayer } from '#core/design/layer.ts'
import { childrenOf, holderOf, parentOf } from '#core/design/tree.ts'
import { LayerIds } from '../args.ts'
import { defineCommand } from '../define-command.ts'
import { editTree } from '../edit-tree.ts'
import { movableOf, takeOut } from './take-out.ts'

/** The group lies where its topmost member was; a mask that goes along with what it masks goes on masking it. */
export const groupLayers = defineCommand({
  label: 'Group',
  args: z.strictObject({ ids: LayerIds, id: LayerId.optional() }),
  run(design, { ids, id: wished }) {
    const members = movableOf(design, ids)
    const top = members.at(-1)
    if (top === undefined) return design
    const parent = parentOf(design, top)!
    const holder = holderOf(design, parent)
    const mask = holder !== null && 'mask' in holder && holder.mask !== null && members.includes(holder.mask) ? holder.mask : null
    const id = wished !== undefined && !Object.hasOwn(design.layers, wished) ? wished : freeLayerId(design, 'group')
    const group: GroupLayer = { kind: 'group', id, name: 'Group', role: 'other', opacity: 1, blend: 'normal', isHidden: false, locks: [], children: members, mask }
    return editTree(design, (draft) => {
      const after = childrenOf(design, parent).indexOf(top) + 1
      draft.children(parent).splice(after, 0, id)
      for (const member of members) takeOut(design, draft, member)
      draft.put(group)
      draft.children(id).push(...members)
    })
  },
})
