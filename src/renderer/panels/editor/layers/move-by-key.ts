import type { LayerId } from '#core/design/ids.ts'
import { artboardOf, childrenOf, holderOf, parentOf, topmostOf } from '#core/design/tree.ts'
import type { Studio } from '#renderer/studio/studio.ts'

/** What dragging does, by keys: one place on or back in the list, into the group beside it, out of the group around it. */
export function moveByKey(studio: Studio, way: 'up' | 'down' | 'in' | 'out'): LayerId | null {
  const { design, selection } = studio.state()
  const ids = topmostOf(design, selection)
  if (ids.length === 0) return null
  if (way === 'up' || way === 'down') {
    studio.run('layers.order', { ids, to: way === 'up' ? 'forward' : 'backward' })
    return null
  }
  const edge = ids[0]!
  const parent = parentOf(design, edge)!
  const siblings = childrenOf(design, parent)
  if (way === 'out') {
    if (!parent.startsWith('layer:')) return null
    const around = parentOf(design, parent as LayerId) ?? artboardOf(design, edge)!
    studio.run('layers.reparent', { ids, parent: around, index: childrenOf(design, around).indexOf(parent as LayerId) + 1 })
    return null
  }
  const at = siblings.indexOf(edge)
  const top = siblings.indexOf(ids.at(-1)!)
  const group = [siblings[at - 1], siblings[top + 1]].find((id) => id !== undefined && design.layers[id]?.kind === 'group')
  if (group === undefined || holderOf(design, group) === null) return null
  studio.run('layers.reparent', { ids, parent: group, index: group === siblings[at - 1] ? childrenOf(design, group).length : 0 })
  return group
}
