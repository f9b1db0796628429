import { FabricObject } from 'fabric'
import type { LayerId } from '#core/design/ids.ts'
import type { PlacedLayer } from '#core/design/layer.ts'
import { centerX, centerY, type Box } from '#core/geometry/box.ts'
import type { Drawing } from './draw/drawing.ts'
import type { Matrix } from './draw/device-box.ts'
import type { Leaf, LeafPainter, Sprite } from './draw/leaf-painter.ts'

/**
 * One leaf of the design on the canvas: its layer's box about the object's centre, turned by the object's angle. Where it
 * lies is Fabric's to say; what it shows is the drawing, made for the record's own place.
 */
export class LayerObject extends FabricObject implements Leaf {
  static override type = 'LayerObject'
  readonly id: LayerId
  /** The record that is shown. While a gesture runs, the object may lie elsewhere. */
  declare layer: PlacedLayer
  /** Null while its fonts have not come. */
  declare drawing: Drawing | null
  sprite: Sprite | null = null
  lastMatrix: Matrix | null = null
  isPreviewed = false
  readonly #painter: LeafPainter

  /** A dozen controls for each of two thousand objects would cost more than the objects. */
  static override createControls(): ReturnType<typeof FabricObject.createControls> {
    return { controls: {} }
  }

  constructor(layer: PlacedLayer, drawing: Drawing | null, painter: LeafPainter) {
    super()
    this.id = layer.id
    this.#painter = painter
    this.objectCaching = false
    this.strokeWidth = 0
    this.originX = 'center'
    this.originY = 'center'
    this.show(layer, drawing)
  }

  /** Takes over another record, and its place with it. */
  show(layer: PlacedLayer, drawing: Drawing | null): void {
    if (this.drawing !== drawing) this.dropSprite()
    this.layer = layer
    this.drawing = drawing
    this.place(layer)
  }

  /** Set one by one: Fabric's `set` looks at each for a cache that there is not. */
  place(at: Box & { readonly angleDeg: number }): void {
    this.width = at.width
    this.height = at.height
    this.left = centerX(at)
    this.top = centerY(at)
    this.angle = at.angleDeg
  }

  /** The context's transform takes the object's own pixels, from its centre, to the device's. */
  override _render(context: CanvasRenderingContext2D): void {
    const { layer } = this
    const [x, y] = [centerX(layer), centerY(layer)]
    context.translate(-x, -y)
    const { a, b } = context.getTransform()
    const limit = { x: 0, y: 0, width: context.canvas.width, height: context.canvas.height }
    this.#painter.paint(context, this, { dx: this.left - x, dy: this.top - y, angleDeg: this.angle, scale: Math.hypot(a, b) }, limit)
  }

  dropSprite(): void {
    this.lastMatrix = null
    this.#painter.forget(this)
  }
}
