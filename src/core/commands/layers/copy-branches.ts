import type { createIds } from '#core/design/free-id.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Layer } from '#core/design/layer.ts'
import { clampCoordinate } from '../clamp.ts'

/** The layers under new ids, moved by `dx`,`dy`; the copies of `roots` first lose the lock of the whole, so that they can be worked on. */
export function copyBranches(
  layers: Readonly<Record<LayerId, Layer>>,
  roots: readonly LayerId[],
  takeId: ReturnType<typeof createIds>,
  dx: number,
  dy: number,
): { readonly copies: Layer[]; readonly idOf: ReadonlyMap<LayerId, LayerId> } {
  const copies: Layer[] = []
  const idOf = new Map<LayerId, LayerId>()
  const copy = (id: LayerId, isRoot: boolean): LayerId => {
    const layer = layers[id]!
    const fresh = takeId('layer', id)
    idOf.set(id, fresh)
    const locks = isRoot ? layer.locks.filter((lock) => lock !== '*') : layer.locks
    if (layer.kind === 'group') {
      const children = layer.children.map((child) => copy(child, false))
      copies.push({ ...layer, id: fresh, locks, children, mask: layer.mask === null ? null : (idOf.get(layer.mask) ?? null) })
    } else copies.push({ ...layer, id: fresh, locks, x: clampCoordinate(layer.x + dx), y: clampCoordinate(layer.y + dy) })
    return fresh
  }
  for (const root of roots) copy(root, true)
  return { copies, idOf }
}
