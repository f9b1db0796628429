import type { Pixels } from '#core/critique/pixels.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { Layer } from '#core/design/layer.ts'
import { rotatedBounds, union, type Box } from '#core/geometry/box.ts'
import { findDifferences, shareAtEdge, shareIn } from './compare-pictures.ts'

/** Of all pixels, of a layer's own box, and of the pixels within two of a layer's own edge. */
const limits = { whole: 0.01, box: 0.05, edge: 0.15 }

/** What is over a limit, each as one line; none: the two pictures are the same design. `alone` draws some layers on transparency. */
export function compareDesigns(design: Design, shown: Pixels, drawn: Pixels, alone: (ids: ReadonlySet<LayerId>) => Pixels, layers: readonly Layer[] = Object.values(design.layers)): string[] {
  const differences = findDifferences(shown, drawn)
  const over: string[] = []
  const check = (what: string, share: number, limit: number): void => {
    if (share > limit) over.push(`${what} ${(share * 100).toFixed(2)} %`)
  }
  check('whole', shareIn(differences, shown, { x: 0, y: 0, width: shown.width, height: shown.height }), limits.whole)
  for (const layer of layers) {
    check(`${layer.id} box`, shareIn(differences, shown, scaleBox(boxOf(design, layer), shown.scale)), limits.box)
    check(`${layer.id} edge`, shareAtEdge(differences, alone(silhouetteOf(design, layer))), limits.edge)
  }
  return over
}

export const scaleBox = (box: Box, scale: number): Box => ({ x: box.x * scale, y: box.y * scale, width: box.width * scale, height: box.height * scale })

export function boxOf(design: Design, layer: Layer): Box {
  if (layer.kind !== 'group') return rotatedBounds(layer, layer.angleDeg)
  return union(layer.children.map((id) => boxOf(design, design.layers[id]!)))!
}

/** A mask draws nothing itself: its edge is its group's. */
function silhouetteOf(design: Design, layer: Layer): Set<LayerId> {
  const masked = Object.values(design.layers).find((other) => other.kind === 'group' && other.mask === layer.id)
  const shown = masked ?? layer
  return new Set(shown.kind === 'group' ? shown.children : [shown.id])
}

export function withoutLayer(design: Design, gone: LayerId): Design {
  const copy = structuredClone(design)
  for (const artboard of Object.values(copy.artboards)) artboard.children = artboard.children.filter((id) => id !== gone)
  for (const layer of Object.values(copy.layers)) {
    if (layer.kind !== 'group') continue
    layer.children = layer.children.filter((id) => id !== gone)
    if (layer.mask === gone) layer.mask = null
  }
  return copy
}

export function withMoved(design: Design, id: LayerId, by: number): Design {
  const copy = structuredClone(design)
  const move = (moved: LayerId): void => {
    const layer = copy.layers[moved]!
    if (layer.kind === 'group') layer.children.forEach(move)
    else Object.assign(layer, { x: layer.x + by, y: layer.y + by })
  }
  move(id)
  return copy
}
