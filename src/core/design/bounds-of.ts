import { rotatedBounds, union, type Box } from '#core/geometry/box.ts'
import type { Design } from './design.ts'
import type { LayerId } from './ids.ts'

/** The upright box around the layers with their rotation; of a masked group, around its mask. Null when nothing of them has a place. */
export function boundsOf(design: Design, ids: readonly LayerId[]): Box | null {
  return union(ids.flatMap((id) => boundsOfLayer(design, id) ?? []))
}

function boundsOfLayer(design: Design, id: LayerId): Box | null {
  const layer = design.layers[id]
  if (layer === undefined) return null
  if (layer.kind === 'group') return boundsOf(design, layer.mask === null ? layer.children : [layer.mask])
  return layer.angleDeg === 0 ? { x: layer.x, y: layer.y, width: layer.width, height: layer.height } : rotatedBounds(layer, layer.angleDeg)
}
