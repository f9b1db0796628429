import { z } from 'zod'
import { boundsOf } from '#core/design/bounds-of.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import type { Paint } from '#core/design/paint.ts'
import { allLeavesOf } from '#core/design/tree.ts'
import { LayerIds } from '../args.ts'
import { clampCoordinate, normalizeAngle } from '../clamp.ts'
import { defineCommand } from '../define-command.ts'
import { editLayers } from '../edit-layers.ts'
import { mirrorPath } from './mirror-path.ts'

type Axis = 'x' | 'y'

/** About the middle of all that is chosen. Words stay readable: a text only changes its place and its turn. */
export const flipLayers = defineCommand({
  label: 'Flip',
  args: z.strictObject({ ids: LayerIds, axis: z.enum(['x', 'y']) }),
  run(design, { ids, axis }) {
    const all = boundsOf(design, ids)
    if (all === null) return design
    const middle = axis === 'x' ? all.x + all.width / 2 : all.y + all.height / 2
    return editLayers(design, allLeavesOf(design, ids), (layer) => {
      if (layer.kind === 'group') return null
      const half = (axis === 'x' ? layer.width : layer.height) / 2
      return { [axis]: clampCoordinate(2 * middle - layer[axis] - 2 * half), ...flipLook(layer, axis) }
    })
  },
})

function flipLook(layer: PlacedLayer, axis: Axis): Readonly<Record<string, unknown>> {
  const angleDeg = normalizeAngle(-layer.angleDeg)
  if (layer.kind === 'text') return { angleDeg }
  if (layer.kind === 'shape') {
    const { outline } = layer
    const flipped = outline.kind === 'path' ? { ...outline, d: mirrorPath(outline.d, axis, axis === 'x' ? outline.width : outline.height) } : outline
    return { angleDeg, outline: flipped, fills: layer.fills.map((fill) => flipPaint(fill, axis)) }
  }
  // Pictures have only one way to be mirrored; half a turn more makes it the other.
  const mask = layer.mask?.kind === 'path' ? { ...layer.mask, d: mirrorPath(layer.mask.d, 'x', 1) } : layer.mask
  return { angleDeg: axis === 'x' ? angleDeg : normalizeAngle(angleDeg + 180), isFlippedX: !layer.isFlippedX, mask }
}

function flipPaint(paint: Paint, axis: Axis): Paint {
  if (paint.kind === 'linear') return axis === 'x' ? { ...paint, x1: 1 - paint.x1, x2: 1 - paint.x2 } : { ...paint, y1: 1 - paint.y1, y2: 1 - paint.y2 }
  if (paint.kind === 'radial') return axis === 'x' ? { ...paint, cx: 1 - paint.cx } : { ...paint, cy: 1 - paint.cy }
  return paint
}
