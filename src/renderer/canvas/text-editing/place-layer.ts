import type { Size } from '#core/geometry/box.ts'
import type { Point } from '#core/geometry/path.ts'
import type { TextLayer } from '#core/design/layer.ts'
import type { Viewport } from '#renderer/studio/studio.ts'

/** From the text's own pixels (its layout's top left is 0,0) to the stage's, and back. */
export interface TextPlane {
  toStage(point: Point): Point
  toText(point: Point): Point
  /** Stage pixels for a pixel of the text. */
  readonly zoom: number
  /** From the box's top down to the text's, in pixels of the text. */
  readonly down: number
}

/** `height` is the layout's, which need not be the box's. */
export function placeLayer(layer: TextLayer, height: number, viewport: Viewport, stage: Size): TextPlane {
  const angle = (layer.angleDeg * Math.PI) / 180
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const spare = layer.height - height
  const down = layer.verticalAlign === 'top' ? 0 : layer.verticalAlign === 'middle' ? spare / 2 : spare
  const center = { x: layer.x + layer.width / 2, y: layer.y + layer.height / 2 }
  const { zoom } = viewport
  return {
    zoom,
    down,
    toStage({ x, y }) {
      const dx = x - layer.width / 2
      const dy = y + down - layer.height / 2
      return {
        x: (center.x + dx * cos - dy * sin - viewport.x) * zoom + stage.width / 2,
        y: (center.y + dx * sin + dy * cos - viewport.y) * zoom + stage.height / 2,
      }
    },
    toText({ x, y }) {
      const dx = (x - stage.width / 2) / zoom + viewport.x - center.x
      const dy = (y - stage.height / 2) / zoom + viewport.y - center.y
      return { x: dx * cos + dy * sin + layer.width / 2, y: dy * cos - dx * sin + layer.height / 2 - down }
    },
  }
}
