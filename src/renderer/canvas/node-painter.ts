import { compositeOf } from './draw/leaf-painter.ts'
import { coverOf, cut, join, type DeviceBox, type Matrix } from './draw/device-box.ts'
import type { Scratch } from './draw/scratch.ts'
import type { LayerObject } from './layer-object.ts'
import type { GroupNode, SceneNode } from './scene.ts'

export interface NodePainter {
  /** What of the node shows in `part`; `matrix` takes design pixels to the context's. */
  draw(context: CanvasRenderingContext2D, node: SceneNode, matrix: Matrix, part: DeviceBox): void
  /** Its place in device pixels, shadows and blur included; null where it has no ink. */
  cover(node: SceneNode, matrix: Matrix): DeviceBox | null
}

export function createNodePainter(scratch: Scratch): NodePainter {
  /** A node's place in device pixels, its shadows and blur included. */
  function coverOfNode(node: SceneNode, matrix: Matrix): DeviceBox | null {
    if (node.kind === 'leaf') return coverOfObject(node.object, matrix)
    let all: DeviceBox | null = null
    for (const child of node.children) {
      const cover = coverOfNode(child, matrix)
      if (cover !== null) all = join(all, cover)
    }
    if (all === null || node.mask === null) return all
    const mask = coverOfNode(node.mask, matrix)
    return mask === null ? null : cut(all, mask)
  }

  function drawNode(context: CanvasRenderingContext2D, node: SceneNode, matrix: Matrix, part: DeviceBox): void {
    const cover = coverOfNode(node, matrix)
    const seen = cover === null ? null : cut(cover, part)
    if (seen === null) return
    if (node.kind === 'leaf') drawObject(context, node.object, matrix)
    else drawGroup(context, node, matrix, seen)
  }

  function drawGroup(context: CanvasRenderingContext2D, group: GroupNode, matrix: Matrix, seen: DeviceBox): void {
    const surface = scratch.take(seen.width, seen.height)
    const shifted = { ...matrix, e: matrix.e - seen.x, f: matrix.f - seen.y }
    const own = { x: 0, y: 0, width: seen.width, height: seen.height }
    for (const child of group.children) drawNode(surface.context, child, shifted, own)
    if (group.mask !== null) {
      const mask = scratch.take(seen.width, seen.height)
      drawMask(mask.context, group.mask, shifted, own)
      surface.context.setTransform(1, 0, 0, 1, 0, 0)
      surface.context.globalCompositeOperation = 'destination-in'
      surface.context.drawImage(mask.canvas, 0, 0)
      scratch.giveBack(mask)
    }
    context.save()
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.globalAlpha = group.opacity
    context.globalCompositeOperation = compositeOf(group.blend)
    context.drawImage(surface.canvas, 0, 0, seen.width, seen.height, seen.x, seen.y, seen.width, seen.height)
    context.restore()
    scratch.giveBack(surface)
  }

  function drawMask(context: CanvasRenderingContext2D, mask: SceneNode, matrix: Matrix, part: DeviceBox): void {
    const clip = mask.kind === 'leaf' ? (mask.object.drawing?.clip ?? null) : null
    if (mask.kind === 'group' || clip === null) return drawNode(context, mask, matrix, part)
    placeObject(context, mask.object, matrix)
    const { layer } = mask.object
    context.translate(-(layer.x + layer.width / 2), -(layer.y + layer.height / 2))
    context.fillStyle = '#000000'
    clip(context)
  }

  return { draw: drawNode, cover: coverOfNode }
}

export function coverOfObject(object: LayerObject, matrix: Matrix): DeviceBox | null {
  if (object.drawing === null) return null
  const { painted } = object.drawing
  const { x, y, width, height } = object.layer
  return coverOf({ ...painted, x: painted.x - x - width / 2, y: painted.y - y - height / 2 }, times(matrix, object))
}

/** The device's pixels for the object's own, from its centre. */
function times(matrix: Matrix, object: LayerObject): Matrix {
  const [a, b, c, d, e, f] = object.calcOwnMatrix()
  return {
    a: matrix.a * a + matrix.c * b,
    b: matrix.b * a + matrix.d * b,
    c: matrix.a * c + matrix.c * d,
    d: matrix.b * c + matrix.d * d,
    e: matrix.a * e + matrix.c * f + matrix.e,
    f: matrix.b * e + matrix.d * f + matrix.f,
  }
}

function placeObject(context: CanvasRenderingContext2D, object: LayerObject, matrix: Matrix): void {
  const { a, b, c, d, e, f } = times(matrix, object)
  context.setTransform(a, b, c, d, e, f)
}

function drawObject(context: CanvasRenderingContext2D, object: LayerObject, matrix: Matrix): void {
  context.save()
  placeObject(context, object, matrix)
  object._render(context)
  context.restore()
}
