import type { CommandArgs } from '#core/commands/index.ts'
import { boundsOf } from '#core/design/bounds-of.ts'
import type { Design } from '#core/design/design.ts'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import { allLeavesOf } from '#core/design/tree.ts'

type Place = CommandArgs<'layers.place'>['places'][number]

/** Several layers, or a group, made larger or smaller as one from the top left of the box around them; texts with their type. */
export function scaleAll(design: Design, ids: readonly LayerId[], scale: number): Place[] {
  const all = boundsOf(design, ids)
  if (all === null || !(scale > 0)) return []
  return allLeavesOf(design, ids).map((id) => {
    const { x, y, width, height, angleDeg } = design.layers[id] as PlacedLayer
    const center = { x: all.x + (x + width / 2 - all.x) * scale, y: all.y + (y + height / 2 - all.y) * scale }
    return { id, x: center.x - (width * scale) / 2, y: center.y - (height * scale) / 2, width: width * scale, height: height * scale, angleDeg, fontScale: scale }
  })
}

/** One layer with another width or height, its top left corner staying where it is seen, turned or not. */
export function resizeOne(layer: PlacedLayer, size: { readonly width?: number; readonly height?: number }, keepsShape: boolean): Place {
  const width = size.width ?? (keepsShape && layer.height > 0 ? (layer.width * size.height!) / layer.height : layer.width)
  const height = size.height ?? (keepsShape && layer.width > 0 ? (layer.height * size.width!) / layer.width : layer.height)
  const angle = (layer.angleDeg * Math.PI) / 180
  const [dx, dy] = [(width - layer.width) / 2, (height - layer.height) / 2]
  const center = {
    x: layer.x + layer.width / 2 + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: layer.y + layer.height / 2 + dx * Math.sin(angle) + dy * Math.cos(angle),
  }
  return { id: layer.id, x: center.x - width / 2, y: center.y - height / 2, width, height, angleDeg: layer.angleDeg }
}
