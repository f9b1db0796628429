import type { ShapeLayer } from '#core/design/layer.ts'
import type { Paint } from '#core/design/paint.ts'
import { centerX, centerY } from '#core/geometry/box.ts'
import { toDataUri } from './data-uri.ts'
import type { Scene } from './scene.ts'
import { element } from './xml.ts'

export interface FillAttributes {
  readonly fill: string
  readonly 'fill-opacity'?: string | undefined
}

/** A paint as attributes of the element it fills; gradients and tiles become definitions in artboard pixels. */
export function fillAttributes(scene: Scene, layer: ShapeLayer, paint: Paint): FillAttributes {
  const { number } = scene
  switch (paint.kind) {
    case 'solid':
      return { fill: scene.color(paint.color), 'fill-opacity': opacityAttribute(paint.opacity) }
    case 'linear':
      return {
        fill: scene.define('gradient', (id) =>
          element(
            'linearGradient',
            {
              id,
              gradientUnits: 'userSpaceOnUse',
              x1: number(layer.x + paint.x1 * layer.width),
              y1: number(layer.y + paint.y1 * layer.height),
              x2: number(layer.x + paint.x2 * layer.width),
              y2: number(layer.y + paint.y2 * layer.height),
            },
            stops(scene, paint.stops),
          ),
        ),
      }
    case 'radial':
      return {
        fill: scene.define('gradient', (id) =>
          element(
            'radialGradient',
            {
              id,
              gradientUnits: 'userSpaceOnUse',
              cx: number(layer.x + paint.cx * layer.width),
              cy: number(layer.y + paint.cy * layer.height),
              r: number(paint.radius * Math.max(layer.width, layer.height)),
            },
            stops(scene, paint.stops),
          ),
        ),
      }
    case 'tile':
      return tileAttributes(scene, layer, paint)
  }
}

function tileAttributes(scene: Scene, layer: ShapeLayer, paint: Extract<Paint, { kind: 'tile' }>): FillAttributes {
  const { number, design } = scene
  const asset = design.assets[paint.asset]!
  const loaded = scene.assets(paint.asset)
  if (loaded.kind === 'svg') {
    scene.approximate(layer.id, 'a vector picture cannot be a tile: left out')
    return { fill: 'none' }
  }
  if (scene.profile === 'figma') scene.approximate(layer.id, 'a repeated texture: shown only where the importer knows patterns')
  const width = number(asset.width * paint.scale)
  const height = number(asset.height * paint.scale)
  // The tiles lie still while the layer turns: they start at the artboard's corner, whatever they fill.
  const turnBack = layer.angleDeg === 0 ? undefined : `rotate(${number(-layer.angleDeg)} ${number(centerX(layer))} ${number(centerY(layer))})`
  return {
    fill: scene.define('tile', (id) =>
      element('pattern', { id, patternUnits: 'userSpaceOnUse', width, height, patternTransform: turnBack }, [
        element('image', { width, height, preserveAspectRatio: 'none', href: toDataUri(loaded) }),
      ]),
    ),
    'fill-opacity': opacityAttribute(paint.opacity),
  }
}

/** Transparency goes to `stop-opacity`: Figma drops alpha that hides in a colour. */
const stops = (scene: Scene, list: Extract<Paint, { kind: 'linear' }>['stops']) =>
  [...list]
    .sort((a, b) => a.offset - b.offset)
    .map((stop) =>
      element('stop', {
        offset: String(Math.round(stop.offset * 1e4) / 1e4),
        'stop-color': scene.color(stop.color),
        'stop-opacity': opacityAttribute(stop.opacity),
      }),
    )

/** Opacity keeps four decimals whatever the precision of lengths: 1 is the default and is left out. */
export const opacityAttribute = (opacity: number): string | undefined =>
  opacity >= 1 ? undefined : String(Math.round(opacity * 1e4) / 1e4)
