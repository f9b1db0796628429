import type { ShapeLayer } from '#core/design/layer.ts'
import type { Paint } from '#core/design/paint.ts'
import { centerX, centerY } from '#core/geometry/box.ts'
import type { DrawnAt } from './drawing.ts'
import type { Sources } from './sources.ts'

/** Sets the context's fill and alpha for a paint; false where there is nothing to paint with. */
export type SetFill = (context: CanvasRenderingContext2D, at: DrawnAt) => boolean

export function createFill(sources: Sources, layer: ShapeLayer, paint: Paint): SetFill {
  switch (paint.kind) {
    case 'solid': {
      const color = sources.color(paint.color)
      return (context) => {
        context.globalAlpha *= paint.opacity
        context.fillStyle = color
        return true
      }
    }
    case 'linear': {
      const stops = readStops(sources, paint.stops)
      const [x1, y1] = [layer.x + paint.x1 * layer.width, layer.y + paint.y1 * layer.height]
      const [x2, y2] = [layer.x + paint.x2 * layer.width, layer.y + paint.y2 * layer.height]
      // A gradient without a length is its last colour in SVG and nothing on a canvas.
      if (x1 === x2 && y1 === y2) return fillWith(stops.at(-1)!.color)
      return gradientOf((context) => context.createLinearGradient(x1, y1, x2, y2), stops)
    }
    case 'radial': {
      const radius = paint.radius * Math.max(layer.width, layer.height)
      const [x, y] = [layer.x + paint.cx * layer.width, layer.y + paint.cy * layer.height]
      const stops = readStops(sources, paint.stops)
      if (radius === 0) return fillWith(stops.at(-1)!.color)
      return gradientOf((context) => context.createRadialGradient(x, y, 0, x, y, radius), stops)
    }
    case 'tile':
      return createTile(sources, layer, paint)
  }
}

interface ReadStop {
  readonly offset: number
  readonly color: string
}

const readStops = (sources: Sources, stops: Extract<Paint, { kind: 'linear' }>['stops']): ReadStop[] =>
  [...stops].sort((a, b) => a.offset - b.offset).map(({ offset, color, opacity }) => ({ offset, color: withAlpha(sources.color(color), opacity) }))

const withAlpha = (hex: string, opacity: number): string =>
  `rgb(${parseInt(hex.slice(1, 3), 16)} ${parseInt(hex.slice(3, 5), 16)} ${parseInt(hex.slice(5, 7), 16)} / ${opacity})`

const fillWith = (color: string): SetFill => (context) => {
  context.fillStyle = color
  return true
}

function gradientOf(create: (context: CanvasRenderingContext2D) => CanvasGradient, stops: readonly ReadStop[]): SetFill {
  let made: CanvasGradient | undefined
  return (context) => {
    if (made === undefined) {
      made = create(context)
      for (const { offset, color } of stops) made.addColorStop(offset, color)
    }
    context.fillStyle = made
    return true
  }
}

/** The tiles lie still while the layer turns and moves: they start at the artboard's corner, whatever they fill. */
function createTile(sources: Sources, layer: ShapeLayer, paint: Extract<Paint, { kind: 'tile' }>): SetFill {
  const asset = sources.design.assets[paint.asset]!
  if (asset.extension === 'svg') return () => false
  let made: { picture: CanvasImageSource; pattern: CanvasPattern } | null = null
  return (context, { dx, dy, angleDeg }) => {
    const loaded = sources.pictures.take({ asset, recolor: [] }, asset.width)
    if (loaded === null) return false
    if (made?.picture !== loaded.source) {
      const pattern = context.createPattern(loaded.source, 'repeat')
      if (pattern === null) return false
      made = { picture: loaded.source, pattern }
    }
    const scale = (asset.width * paint.scale) / loaded.width
    const turned = new DOMMatrix()
      .translateSelf(centerX(layer), centerY(layer))
      .rotateSelf(-angleDeg)
      .translateSelf(-centerX(layer) - dx, -centerY(layer) - dy)
      .scaleSelf(scale, (asset.height * paint.scale) / loaded.height)
    made.pattern.setTransform(turned)
    context.globalAlpha *= paint.opacity
    context.fillStyle = made.pattern
    return true
  }
}
