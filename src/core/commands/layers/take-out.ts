import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import { parentOf, topmostOf } from '#core/design/tree.ts'
import { canRearrange, type TreeDraft } from '../edit-tree.ts'
import { isHeld } from '../edit-layers.ts'

/** Those that may leave their place in the tree, without those inside another of them, from back to front. */
export const movableOf = (design: Design, ids: readonly LayerId[]): LayerId[] => topmostOf(design, ids).filter((id) => !isHeld(design, id) && canRearrange(design, parentOf(design, id)!))

export function takeOut(design: Design, draft: TreeDraft, id: LayerId): void {
  const list = draft.children(parentOf(design, id)!)
  list.splice(list.indexOf(id), 1)
}
