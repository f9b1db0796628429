import type { Blend, PlacedLayer } from '#core/design/layer.ts'
import { coverOf, cut, grow, type DeviceBox, type Matrix } from './device-box.ts'
import type { DrawnAt, Drawing } from './drawing.ts'
import { createSurface, type Scratch, type Surface } from './scratch.ts'

/** A leaf as it is to be drawn now. */
export interface Leaf {
  readonly layer: PlacedLayer
  readonly drawing: Drawing | null
  /** While a gesture moves it, its bitmap may lie a fraction of a pixel off. */
  readonly isPreviewed: boolean
  sprite: Sprite | null
  /** The matrix that it was last drawn with, without a bitmap. */
  lastMatrix: Matrix | null
}

/** A leaf's bitmap, right for one scale and angle and one fraction of a pixel. */
export interface Sprite {
  readonly surface: Surface
  readonly matrix: Matrix
  /** Where its top left lay with that matrix. */
  readonly x: number
  readonly y: number
}

export interface LeafPainter {
  /** Into the context, whose transform takes the leaf's own pixels to device pixels. `limit` bounds what can be seen. */
  paint(context: CanvasRenderingContext2D, leaf: Leaf, at: DrawnAt, limit: DeviceBox): void
  forget(leaf: Leaf): void
}

/** Of all bitmaps together: 160 MB. */
const maxKeptPixels = 40e6
/** An edge that lies so far off is one grey of 256 off. */
const slack = 1 / 256

export const compositeOf = (blend: Blend): GlobalCompositeOperation => (blend === 'normal' ? 'source-over' : blend)

export function createLeafPainter(scratch: Scratch): LeafPainter {
  const kept = new Set<Leaf>()
  let keptPixels = 0

  function forget(leaf: Leaf): void {
    if (leaf.sprite === null) return
    keptPixels -= pixelsOf(leaf.sprite)
    kept.delete(leaf)
    leaf.sprite = null
  }

  function keep(leaf: Leaf, sprite: Sprite): void {
    forget(leaf)
    leaf.sprite = sprite
    kept.add(leaf)
    keptPixels += pixelsOf(sprite)
    for (const oldest of kept) {
      if (keptPixels <= maxKeptPixels) break
      if (oldest !== leaf) forget(oldest)
    }
  }

  function drawSprite(matrix: Matrix, box: DeviceBox, drawing: Drawing, at: DrawnAt): Surface {
    const surface = createSurface(box.width, box.height)
    drawWithEffects(surface.context, box, matrix, drawing, at, scratch)
    return surface
  }

  return {
    forget,
    paint(context, leaf, at, limit) {
      const { layer, drawing } = leaf
      if (drawing === null || layer.opacity === 0) return
      context.globalCompositeOperation = compositeOf(layer.blend)
      context.globalAlpha = layer.opacity
      const hasEffects = drawing.shadows.length > 0 || drawing.blur > 0
      const needsBitmap = hasEffects || (drawing.isLayered && (layer.opacity < 1 || layer.blend !== 'normal'))
      if (!needsBitmap && !drawing.isCostly) {
        drawing.draw(context, at)
        return
      }
      const matrix = context.getTransform()
      const lastMatrix = leaf.sprite?.matrix ?? leaf.lastMatrix
      // A bitmap that is used once costs more than it saves, and after a change of zoom most would be.
      if (!needsBitmap && (lastMatrix === null || !isAlike(lastMatrix, matrix, leaf.isPreviewed))) {
        forget(leaf)
        leaf.lastMatrix = matrix
        drawing.draw(context, at)
        return
      }
      const whole = coverOf(drawing.painted, matrix)
      const seen = cut(whole, limit)
      if (seen === null) return
      let sprite = leaf.sprite
      if (sprite === null || !isAlike(sprite.matrix, matrix, leaf.isPreviewed)) {
        if (whole.width * whole.height > 2 * limit.width * limit.height + 1e6) {
          const surface = drawSprite(matrix, seen, drawing, at)
          context.setTransform(1, 0, 0, 1, 0, 0)
          context.drawImage(surface.canvas, seen.x, seen.y)
          return
        }
        sprite = { surface: drawSprite(matrix, whole, drawing, at), matrix, x: whole.x, y: whole.y }
        keep(leaf, sprite)
      }
      context.setTransform(1, 0, 0, 1, 0, 0)
      const x = Math.round(matrix.e - sprite.matrix.e) + sprite.x
      const y = Math.round(matrix.f - sprite.matrix.f) + sprite.y
      context.drawImage(sprite.surface.canvas, x, y)
    },
  }
}

const pixelsOf = ({ surface }: Sprite): number => surface.canvas.width * surface.canvas.height

function isAlike(known: Matrix, matrix: Matrix, isPreviewed: boolean): boolean {
  const isSameTurn = Math.abs(known.a - matrix.a) + Math.abs(known.b - matrix.b) + Math.abs(known.c - matrix.c) + Math.abs(known.d - matrix.d) < 1e-6
  return isSameTurn && (isPreviewed || (isSameFraction(known.e, matrix.e) && isSameFraction(known.f, matrix.f)))
}
function isSameFraction(a: number, b: number): boolean {
  const apart = Math.abs(a - b) % 1
  return Math.min(apart, 1 - apart) < slack
}

/** Shadows from the first to the last, then the content, blurred where it is: `context` begins at `box`. */
export function drawWithEffects(context: CanvasRenderingContext2D, box: DeviceBox, matrix: Matrix, drawing: Drawing, at: DrawnAt, scratch: Scratch): void {
  const place = (target: CanvasRenderingContext2D, from: DeviceBox, dx = 0, dy = 0): void =>
    target.setTransform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e - from.x + dx, matrix.f - from.y + dy)
  if (drawing.shadows.length === 0 && drawing.blur === 0) {
    place(context, box)
    drawing.draw(context, at)
    return
  }
  // What lies outside of the box may be blurred into it.
  const reach = Math.ceil(3 * at.scale * Math.max(drawing.blur, ...drawing.shadows.map(({ blur }) => blur)) + at.scale * Math.max(0, ...drawing.shadows.map(({ dx, dy }) => Math.max(Math.abs(dx), Math.abs(dy))))) + 1
  const wide = cut(grow(box, reach), coverOf(drawing.painted, matrix)) ?? box
  const content = scratch.take(wide.width, wide.height)
  place(content.context, wide)
  drawing.draw(content.context, at)
  let shown = content
  if (drawing.blur > 0) {
    shown = scratch.take(wide.width, wide.height)
    shown.context.filter = `blur(${drawing.blur * at.scale}px)`
    shown.context.drawImage(content.canvas, 0, 0, wide.width, wide.height, 0, 0, wide.width, wide.height)
    scratch.giveBack(content)
  }
  for (const { dx, dy, blur, color, opacity } of drawing.shadows) {
    const cast = scratch.take(wide.width, wide.height)
    const flat = cast.context
    if (drawing.silhouette !== null) {
      place(flat, wide, dx * at.scale, dy * at.scale)
      flat.fillStyle = flat.strokeStyle = color
      drawing.silhouette(flat)
    } else {
      if (drawing.blur === 0) {
        place(flat, wide, dx * at.scale, dy * at.scale)
        drawing.draw(flat, at)
      } else {
        flat.drawImage(shown.canvas, 0, 0, wide.width, wide.height, dx * at.scale, dy * at.scale, wide.width, wide.height)
      }
      flat.setTransform(1, 0, 0, 1, 0, 0)
      flat.globalCompositeOperation = 'source-in'
      flat.fillStyle = color
      flat.fillRect(0, 0, wide.width, wide.height)
    }
    context.globalAlpha = opacity
    if (blur > 0) context.filter = `blur(${blur * at.scale}px)`
    context.drawImage(cast.canvas, 0, 0, wide.width, wide.height, wide.x - box.x, wide.y - box.y, wide.width, wide.height)
    context.filter = 'none'
    context.globalAlpha = 1
    scratch.giveBack(cast)
  }
  context.drawImage(shown.canvas, 0, 0, wide.width, wide.height, wide.x - box.x, wide.y - box.y, wide.width, wide.height)
  scratch.giveBack(shown)
}
