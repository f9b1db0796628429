import type { Design } from '#core/design/design.ts'
import type { ArtboardId, LayerId } from '#core/design/ids.ts'
import type { Blend, GroupLayer, PlacedLayer } from '#core/design/layer.ts'
import type { LayerObject } from './layer-object.ts'

/** What is drawn on an artboard, from back to front. A group is a node only where it is drawn as one. */
export type SceneNode = LeafNode | GroupNode

export interface LeafNode {
  readonly kind: 'leaf'
  readonly object: LayerObject
}

export interface GroupNode {
  readonly kind: 'group'
  readonly opacity: number
  readonly blend: Blend
  readonly mask: SceneNode | null
  readonly children: readonly SceneNode[]
}

export interface Scene {
  readonly width: number
  readonly height: number
  readonly background: string
  readonly nodes: readonly SceneNode[]
}

/** `objectFor` is asked for every leaf that is not hidden, in paint order; masks come with the group that they cut. */
export function listNodes(design: Design, artboard: ArtboardId, objectFor: (layer: PlacedLayer) => LayerObject): readonly SceneNode[] {
  const nodesOf = (ids: readonly LayerId[]): SceneNode[] => ids.flatMap((id) => nodeOf(id))

  function nodeOf(id: LayerId): SceneNode[] {
    const layer = design.layers[id]
    if (layer === undefined || layer.isHidden) return []
    if (layer.kind !== 'group') return [{ kind: 'leaf', object: objectFor(layer) }]
    const mask = maskOf(layer)
    const children = nodesOf(layer.children.filter((child) => child !== layer.mask))
    const isOne = mask !== null || layer.opacity < 1 || layer.blend !== 'normal' || layer.children.some((child) => (design.layers[child]?.blend ?? 'normal') !== 'normal')
    return isOne ? [{ kind: 'group', opacity: layer.opacity, blend: layer.blend, mask, children }] : children
  }

  function maskOf(group: GroupLayer): SceneNode | null {
    const mask = group.mask === null ? undefined : design.layers[group.mask]
    if (mask === undefined || mask.isHidden) return null
    const nodes = nodeOf(mask.id)
    return nodes.length === 1 ? nodes[0]! : { kind: 'group', opacity: 1, blend: 'normal', mask: null, children: nodes }
  }

  return nodesOf(design.artboards[artboard]?.children ?? [])
}

export function* leavesIn(nodes: readonly SceneNode[]): Generator<LayerObject> {
  for (const node of nodes) {
    if (node.kind === 'leaf') yield node.object
    else {
      yield* leavesIn(node.children)
      if (node.mask !== null) yield* leavesIn([node.mask])
    }
  }
}
