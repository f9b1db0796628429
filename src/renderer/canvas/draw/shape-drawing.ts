import type { ShapeLayer } from '#core/design/layer.ts'
import type { Stroke } from '#core/design/paint.ts'
import { outlineBounds } from '#core/export/outline-element.ts'
import { inset, type Box } from '#core/geometry/box.ts'
import type { Drawing } from './drawing.ts'
import { createFill } from './fill-style.ts'
import { outlinePath } from './outline-path.ts'
import type { Sources } from './sources.ts'

/** SVG's own limit where nothing is said. */
const miterLimit = 4

export type Content = Pick<Drawing, 'isLayered' | 'isCostly' | 'draw' | 'silhouette' | 'clip'> & { readonly bounds: Box }

export function drawShape(sources: Sources, layer: ShapeLayer): Content {
  const { path, rule } = outlinePath(layer, layer.outline)
  const fills = layer.fills.map((paint) => createFill(sources, layer, paint))
  const strokes = layer.strokes.map((stroke) => ({ stroke, color: sources.color(stroke.color) }))
  const widest = [...layer.strokes].sort((a, b) => b.width - a.width)[0]
  return {
    // A mitred corner may stand out by twice its stroke.
    bounds: inset(outlineBounds(layer, layer.outline), -2 * (widest?.width ?? 0)),
    isLayered: fills.length + strokes.length > 1,
    isCostly: false,
    draw(context, at) {
      const alpha = context.globalAlpha
      for (const setFill of fills) {
        if (setFill(context, at)) context.fill(path, rule)
        context.globalAlpha = alpha
      }
      for (const { stroke, color } of strokes) {
        setStroke(context, stroke)
        context.strokeStyle = color
        context.globalAlpha = alpha * stroke.opacity
        context.stroke(path)
        context.globalAlpha = alpha
      }
    },
    silhouette(context) {
      if (layer.fills.length > 0) context.fill(path, rule)
      if (widest === undefined) return
      setStroke(context, widest)
      context.stroke(path)
    },
    clip: layer.fills.length > 0 && layer.strokes.length === 0 ? (context) => context.fill(path, rule) : null,
  }
}

function setStroke(context: CanvasRenderingContext2D, stroke: Stroke): void {
  context.lineWidth = stroke.width
  context.lineCap = stroke.cap
  context.lineJoin = stroke.join
  context.miterLimit = miterLimit
  context.setLineDash(stroke.dash.some((length) => length > 0) ? stroke.dash : [])
}
