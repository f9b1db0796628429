import type { Design } from '#core/design/design.ts'
import type { ArtboardId, LayerId } from '#core/design/ids.ts'
import type { Layer } from '#core/design/layer.ts'
import { maxGroupDepth, maxLayers } from '#core/design/references.ts'
import { childrenOf, holderOf, parentsOf, type ParentId } from '#core/design/tree.ts'
import { isHeld } from './edit-layers.ts'
import { isSame } from './is-same.ts'

const maxChildren = 10000

/** The tree while it is rearranged. */
export interface TreeDraft {
  /** The children as they are by now, to be changed in place. */
  children(parent: ParentId): LayerId[]
  put(layer: Layer): void
  remove(id: LayerId): void
}

/**
 * Rearranges the tree and makes it whole again: groups that were emptied are gone, a mask that left its group masks no
 * more. What would be more than a design can hold changes nothing.
 */
export function editTree(design: Design, rearrange: (draft: TreeDraft) => void): Design {
  const lists = new Map<ParentId, LayerId[]>()
  const layers: Record<LayerId, Layer> = { ...design.layers }
  rearrange({
    children(parent) {
      const list = lists.get(parent) ?? [...childrenOf(design, parent)]
      lists.set(parent, list)
      return list
    },
    put: (layer) => void (layers[layer.id] = layer),
    remove: (id) => void delete layers[id],
  })
  dissolveEmptied(design, lists, layers)
  const artboards = { ...design.artboards }
  for (const [parent, children] of lists) {
    const board = artboards[parent as ArtboardId]
    if (board !== undefined && !isSame(board.children, children)) artboards[board.id] = { ...board, children }
    const group = layers[parent as LayerId]
    if (group?.kind !== 'group') continue
    const mask = group.mask !== null && children.includes(group.mask) ? group.mask : null
    if (mask !== group.mask || !isSame(group.children, children)) layers[group.id] = { ...group, children, mask }
  }
  const next: Design = { ...design, artboards: sameOr(design.artboards, artboards), layers: sameOr(design.layers, layers) }
  if (next.artboards === design.artboards && next.layers === design.layers) return design
  return isWithinLimits(next, lists) ? next : design
}

/** The old table where the new one holds the same records. */
function sameOr<Table extends Readonly<Record<string, unknown>>>(old: Table, fresh: Table): Table {
  const ids = Object.keys(fresh)
  return ids.length === Object.keys(old).length && ids.every((id) => fresh[id] === old[id]) ? old : fresh
}

/** Its order and its children may be changed. */
export function canRearrange(design: Design, parent: ParentId): boolean {
  const holder = holderOf(design, parent)
  if (holder === null) return false
  return parent.startsWith('artboard:') || (!isHeld(design, parent as LayerId) && !(holder as Layer).locks.includes('children'))
}

function dissolveEmptied(design: Design, lists: Map<ParentId, LayerId[]>, layers: Record<LayerId, Layer>): void {
  const before = parentsOf(design)
  const emptied = [...lists].filter(([parent, children]) => children.length === 0 && layers[parent as LayerId] !== undefined).map(([parent]) => parent as LayerId)
  for (let id = emptied.pop(); id !== undefined; id = emptied.pop()) {
    const parent = [...lists].find(([, children]) => children.includes(id!))?.[0] ?? before.get(id)
    delete layers[id]
    lists.delete(id)
    if (parent === undefined) continue
    const rest = (lists.get(parent) ?? [...childrenOf(design, parent)]).filter((child) => child !== id)
    lists.set(parent, rest)
    if (rest.length === 0 && layers[parent as LayerId] !== undefined) emptied.push(parent as LayerId)
  }
}

function isWithinLimits(design: Design, lists: ReadonlyMap<ParentId, readonly LayerId[]>): boolean {
  if (Object.keys(design.layers).length > maxLayers) return false
  if ([...lists.values()].some((children) => children.length > maxChildren)) return false
  const isShallow = (children: readonly LayerId[], depth: number): boolean =>
    depth <= maxGroupDepth &&
    children.every((id) => {
      const layer = design.layers[id]
      return layer?.kind !== 'group' || isShallow(layer.children, depth + 1)
    })
  return Object.values(design.artboards).every(({ children }) => isShallow(children, 0))
}
