import type { ShapeLayer } from '#core/design/layer.ts'
import type { Stroke } from '#core/design/paint.ts'
import { outlineElement } from './outline-element.ts'
import { fillAttributes, opacityAttribute } from './paint.ts'
import type { Scene } from './scene.ts'
import { element, type Element } from './xml.ts'

/** One element for each fill and stroke, from back to front; one paint and one stroke share theirs. */
export function drawShape(scene: Scene, layer: ShapeLayer): Element[] {
  const outline = outlineElement(layer, layer.outline, scene.number)
  const fills = layer.fills.map((paint) => fillAttributes(scene, layer, paint))
  const strokes = layer.strokes.map((stroke) => strokeAttributes(scene, stroke))
  if (fills.length <= 1 && strokes.length <= 1) return [paintOutline(outline, { fill: 'none', ...fills[0], ...strokes[0] })]
  return [...fills.map((fill) => paintOutline(outline, fill)), ...strokes.map((stroke) => paintOutline(outline, { fill: 'none', ...stroke }))]
}

/** The layer in one flat colour, for the shadow behind it. */
export function drawShapeSilhouette(scene: Scene, layer: ShapeLayer, color: string): Element[] {
  const outline = outlineElement(layer, layer.outline, scene.number)
  const widest = [...layer.strokes].sort((a, b) => b.width - a.width)[0]
  const stroke = widest === undefined ? {} : { ...strokeAttributes(scene, widest), stroke: color, 'stroke-opacity': undefined }
  return [paintOutline(outline, { fill: layer.fills.length > 0 ? color : 'none', ...stroke })]
}

function strokeAttributes(scene: Scene, stroke: Stroke): Record<string, string | undefined> {
  const { number } = scene
  const hasDash = stroke.dash.some((length) => length > 0)
  return {
    stroke: scene.color(stroke.color),
    'stroke-opacity': opacityAttribute(stroke.opacity),
    'stroke-width': number(stroke.width),
    'stroke-dasharray': hasDash ? stroke.dash.map(number).join(' ') : undefined,
    'stroke-linecap': stroke.cap === 'butt' ? undefined : stroke.cap,
    'stroke-linejoin': stroke.join === 'miter' ? undefined : stroke.join,
  }
}

const paintOutline = (outline: Element, paint: object): Element =>
  element(outline.tag, { ...outline.attributes, ...(paint as Record<string, string | undefined>) })
