import type { Artboard, Design } from './design.ts'
import type { ArtboardId, LayerId } from './ids.ts'
import type { GroupLayer } from './layer.ts'

export type ParentId = ArtboardId | LayerId

/** Designs are never changed in place, so what was found out of one stays true of it. */
const parentsOfDesign = new WeakMap<Design, ReadonlyMap<LayerId, ParentId>>()
const orderOfDesign = new WeakMap<Design, ReadonlyMap<LayerId, number>>()

/** The parent of every layer. */
export function parentsOf(design: Design): ReadonlyMap<LayerId, ParentId> {
  const known = parentsOfDesign.get(design)
  if (known !== undefined) return known
  const parents = new Map<LayerId, ParentId>()
  for (const artboard of Object.values(design.artboards)) for (const id of artboard.children) parents.set(id, artboard.id)
  for (const layer of Object.values(design.layers)) if (layer.kind === 'group') for (const id of layer.children) parents.set(id, layer.id)
  parentsOfDesign.set(design, parents)
  return parents
}

/** The artboard or group that holds the layer; null when it is not there. */
export const parentOf = (design: Design, id: LayerId): ParentId | null => parentsOf(design).get(id) ?? null

export const childrenOf = (design: Design, parent: ParentId): readonly LayerId[] => holderOf(design, parent)?.children ?? []

export function holderOf(design: Design, parent: ParentId): Artboard | GroupLayer | null {
  if (parent.startsWith('artboard:')) return design.artboards[parent as ArtboardId] ?? null
  const layer = design.layers[parent as LayerId]
  return layer?.kind === 'group' ? layer : null
}

/** The groups around a layer, from the inmost to the outmost. */
export function groupsAround(design: Design, id: LayerId): LayerId[] {
  const parents = parentsOf(design)
  const groups: LayerId[] = []
  for (let parent = parents.get(id); parent !== undefined && parent.startsWith('layer:'); parent = parents.get(parent as LayerId)) groups.push(parent as LayerId)
  return groups
}

/** Whether the layer is hidden, or a group around it is. */
export const isOutOfSight = (design: Design, id: LayerId): boolean => [id, ...groupsAround(design, id)].some((each) => design.layers[each]?.isHidden === true)

/** The artboard that a layer lies on, at whatever depth. */
export function artboardOf(design: Design, id: LayerId): ArtboardId | null {
  const top = groupsAround(design, id).at(-1) ?? id
  return (parentOf(design, top) as ArtboardId | null) ?? null
}

/** The layer's place in paint order, groups before what they hold; artboard after artboard, from back to front. */
export function paintOrder(design: Design): ReadonlyMap<LayerId, number> {
  const known = orderOfDesign.get(design)
  if (known !== undefined) return known
  const order = new Map<LayerId, number>()
  const visit = (children: readonly LayerId[]): void => {
    for (const id of children) {
      const layer = design.layers[id]
      if (layer === undefined) continue
      order.set(id, order.size)
      if (layer.kind === 'group') visit(layer.children)
    }
  }
  for (const artboard of Object.values(design.artboards)) visit(artboard.children)
  orderOfDesign.set(design, order)
  return order
}

/** Those that are there, each once, from back to front. */
export function inPaintOrder(design: Design, ids: readonly LayerId[]): LayerId[] {
  const order = paintOrder(design)
  return [...new Set(ids)].filter((id) => order.has(id)).sort((a, b) => order.get(a)! - order.get(b)!)
}

/** The ids without those that lie in a group which is also named, from back to front. */
export function topmostOf(design: Design, ids: readonly LayerId[]): LayerId[] {
  const named = new Set(ids)
  return inPaintOrder(design, ids).filter((id) => !groupsAround(design, id).some((group) => named.has(group)))
}

/** The layer and everything in it, groups before what they hold. */
export function branchOf(design: Design, id: LayerId): LayerId[] {
  const layer = design.layers[id]
  if (layer === undefined) return []
  return layer.kind === 'group' ? [id, ...layer.children.flatMap((child) => branchOf(design, child))] : [id]
}

/** What has a place of its own: the layer itself, or what a group holds at whatever depth, from back to front. */
export function leavesOf(design: Design, id: LayerId): LayerId[] {
  return branchOf(design, id).filter((inner) => design.layers[inner]!.kind !== 'group')
}

/** The leaves of several layers, each once, from back to front. */
export const allLeavesOf = (design: Design, ids: readonly LayerId[]): LayerId[] => topmostOf(design, ids).flatMap((id) => leavesOf(design, id))
