import type { Box } from '#core/geometry/box.ts'
import { createSnapper } from '#core/geometry/snap.ts'
import type { Snapper } from '#core/geometry/snap.ts'
import type { Design } from '#core/design/design.ts'
import type { ArtboardId, LayerId } from '#core/design/ids.ts'
import { boundsOf } from '#core/design/bounds-of.ts'
import { marginOf } from '#core/layout/frame.ts'

/** Everything in view that is not moved: layers and groups of the artboard, and the children of a group that was entered. */
export function snapperFor(design: Design, artboard: ArtboardId, entered: LayerId | null, moved: readonly LayerId[]): Snapper {
  const board = design.artboards[artboard]!
  const still: Box[] = []
  const isMoved = new Set(moved)
  const add = (ids: readonly LayerId[]): void => {
    for (const id of ids) {
      const layer = design.layers[id]
      if (layer === undefined || layer.isHidden || isMoved.has(id)) continue
      if (layer.kind === 'group' && holds(design, id, (inner) => isMoved.has(inner) || inner === entered)) {
        add(layer.children)
        continue
      }
      const bounds = boundsOf(design, [id])
      if (bounds !== null) still.push(bounds)
    }
  }
  add(board.children)
  return createSnapper(still, { x: 0, y: 0, width: board.width, height: board.height }, marginOf(board))
}

function holds(design: Design, id: LayerId, isMeant: (id: LayerId) => boolean): boolean {
  if (isMeant(id)) return true
  const layer = design.layers[id]
  return layer?.kind === 'group' && layer.children.some((child) => holds(design, child, isMeant))
}
