import { StaticCanvas } from 'fabric'
import { coverOf, cut, join, type DeviceBox, type Matrix } from './draw/device-box.ts'
import { createLeafPainter, type LeafPainter } from './draw/leaf-painter.ts'
import { createScratch } from './draw/scratch.ts'
import type { LayerObject } from './layer-object.ts'
import type { Scene } from './scene.ts'
import { createScenePainter, type ScenePainter } from './scene-painter.ts'
import type { Viewport } from '#renderer/studio/studio.ts'

/** After the last step of a zoom gesture: long enough for the next turn of a wheel. */
const restMs = 120

/** A zoom gesture: what the picture was drawn for, and a copy of it where moving the element does not do. */
interface Zooming {
  readonly from: Matrix
  picture: HTMLCanvasElement | null
  rest: ReturnType<typeof setTimeout>
}

/**
 * The design as a picture. Gestures, outlines and guides lie on layers of their own above it, so that here only the design
 * is drawn, and of it only what changed.
 */
export class StageCanvas extends StaticCanvas {
  readonly leafPainter: LeafPainter
  readonly #scenePainter: ScenePainter
  #scene: Scene = { width: 0, height: 0, background: '#ffffff', nodes: [] }
  #viewport: Viewport = { zoom: 1, x: 0, y: 0 }
  /** Null: nothing to draw. */
  #dirty: DeviceBox | null = null
  #zooming: Zooming | null = null

  constructor(element: HTMLCanvasElement) {
    super(element, { renderOnAddRemove: false, enableRetinaScaling: true, imageSmoothingEnabled: true })
    const scratch = createScratch()
    this.leafPainter = createLeafPainter(scratch)
    this.#scenePainter = createScenePainter(scratch)
  }

  get viewport(): Viewport {
    return this.#viewport
  }

  /** Takes design pixels to device pixels. */
  get deviceMatrix(): Matrix {
    const [a, b, c, d, e, f] = this.viewportTransform
    const ratio = this.getRetinaScaling()
    return { a: a * ratio, b: b * ratio, c: c * ratio, d: d * ratio, e: e * ratio, f: f * ratio }
  }

  get #whole(): DeviceBox {
    return { x: 0, y: 0, width: this.lowerCanvasEl.width, height: this.lowerCanvasEl.height }
  }

  /** In CSS pixels. */
  setSize(width: number, height: number): void {
    this.setDimensions({ width, height })
    this.#applyViewport()
    this.invalidate(null)
  }

  /** A change of zoom shows the picture that there is, scaled, until it rests; a pan draws only what comes into view. */
  setViewport(viewport: Viewport): void {
    const before = this.#viewport
    if (before.zoom === viewport.zoom && before.x === viewport.x && before.y === viewport.y) return
    const isZoom = before.zoom !== viewport.zoom || this.#zooming !== null
    // What is scaled must be whole.
    if (isZoom && this.#zooming === null && this.#dirty !== null) this.renderAll()
    const from = this.deviceMatrix
    this.#viewport = viewport
    this.#applyViewport()
    this.#scenePainter.dropFrozen()
    if (isZoom) this.#zoomFrom(from)
    else this.#panFrom(from)
    this.requestRenderAll()
  }

  setScene(scene: Scene): void {
    this.#scene = scene
    this.#scenePainter.dropFrozen()
  }

  /** In design pixels; null: all. */
  invalidate(box: { x: number; y: number; width: number; height: number } | null): void {
    const part = box === null ? this.#whole : cut(coverOf(box, this.deviceMatrix), this.#whole)
    if (part !== null) this.#dirty = join(this.#dirty, part)
    this.requestRenderAll()
  }

  /** From here to `thaw` only these change: what lies below and above them is kept as pictures. */
  freeze(objects: readonly LayerObject[]): void {
    this.#scenePainter.freeze(objects)
  }

  thaw(): void {
    this.#scenePainter.thaw()
  }

  /** Something that was taken to stand still did not. */
  dropFrozen(): void {
    this.#scenePainter.dropFrozen()
  }

  #applyViewport(): void {
    const { zoom, x, y } = this.#viewport
    const ratio = this.getRetinaScaling()
    // On whole device pixels, so that upright edges stay sharp.
    const snap = (value: number): number => Math.round(value * ratio) / ratio
    this.viewportTransform = [zoom, 0, 0, zoom, snap(this.width / 2 - x * zoom), snap(this.height / 2 - y * zoom)]
  }

  #zoomFrom(from: Matrix): void {
    if (this.#zooming === null) {
      this.#zooming = { from, picture: null, rest: setTimeout(() => this.rest(), restMs) }
    } else {
      clearTimeout(this.#zooming.rest)
      this.#zooming.rest = setTimeout(() => this.rest(), restMs)
    }
    this.#dirty = this.#whole
  }

  /** Ends a zoom gesture: all is drawn anew, sharp. */
  rest(): void {
    if (this.#zooming === null) return
    clearTimeout(this.#zooming.rest)
    this.#zooming = null
    this.invalidate(null)
  }

  #panFrom(from: Matrix): void {
    const to = this.deviceMatrix
    const { width, height } = this.lowerCanvasEl
    const [dx, dy] = [Math.round(to.e - from.e), Math.round(to.f - from.f)]
    if (this.#dirty !== null || Math.abs(dx) >= width || Math.abs(dy) >= height) return this.invalidate(null)
    const context = this.getContext()
    context.save()
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.globalCompositeOperation = 'copy'
    context.drawImage(this.lowerCanvasEl, dx, dy)
    context.restore()
    if (dx !== 0) this.#scenePainter.draw(context, this.#scene, to, { x: dx > 0 ? 0 : width + dx, y: 0, width: Math.abs(dx), height })
    if (dy !== 0) this.#scenePainter.draw(context, this.#scene, to, { x: 0, y: dy > 0 ? 0 : height + dy, width, height: Math.abs(dy) })
  }

  override renderCanvas(context: CanvasRenderingContext2D): void {
    if (this.destroyed) return
    this.fire('before:render', { ctx: context })
    const isOwn = context === this.getContext()
    const dirty = isOwn ? this.#dirty : { x: 0, y: 0, width: context.canvas.width, height: context.canvas.height }
    if (isOwn) this.#dirty = null
    if (this.#zooming !== null && isOwn) this.#showScaled(context, this.#zooming)
    else if (dirty !== null) {
      if (isOwn) this.#moveElement('')
      this.#scenePainter.draw(context, this.#scene, this.deviceMatrix, dirty)
    }
    this.fire('after:render', { ctx: context })
  }

  /**
   * The picture as it is, moved and scaled by the page's compositor, which costs this thread nothing; drawn scaled where
   * a part of the artboard comes into view that it does not have.
   */
  #showScaled(context: CanvasRenderingContext2D, zooming: Zooming): void {
    const { from } = zooming
    const to = this.deviceMatrix
    const scale = to.a / from.a
    const [x, y] = [to.e - from.e * scale, to.f - from.f * scale]
    const board = coverOf({ x: 0, y: 0, width: this.#scene.width, height: this.#scene.height }, to)
    const shown = cut(board, this.#whole)
    const { width, height } = this.#whole
    const isWhole = shown === null || (shown.x >= x - 1 && shown.y >= y - 1 && shown.x + shown.width <= x + width * scale + 1 && shown.y + shown.height <= y + height * scale + 1)
    if (isWhole && zooming.picture === null) {
      const ratio = this.getRetinaScaling()
      this.#moveElement(`matrix(${scale},0,0,${scale},${x / ratio},${y / ratio})`)
      return
    }
    if (zooming.picture === null) {
      zooming.picture = document.createElement('canvas')
      zooming.picture.width = width
      zooming.picture.height = height
      zooming.picture.getContext('2d')!.drawImage(this.lowerCanvasEl, 0, 0)
      this.#moveElement('')
    }
    context.save()
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, width, height)
    context.fillStyle = this.#scene.background
    context.fillRect(board.x, board.y, board.width, board.height)
    context.setTransform(scale, 0, 0, scale, x, y)
    context.drawImage(zooming.picture, 0, 0)
    context.restore()
  }

  #moveElement(transform: string): void {
    const { style } = this.lowerCanvasEl
    if (style.transform === transform) return
    style.transformOrigin = '0 0'
    style.willChange = transform === '' ? '' : 'transform'
    style.transform = transform
  }

  override dispose(): Promise<boolean> {
    if (this.#zooming !== null) clearTimeout(this.#zooming.rest)
    return super.dispose()
  }
}
