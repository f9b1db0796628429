import { coverOf, cut, join, type DeviceBox, type Matrix } from './draw/device-box.ts'
import type { Drawing } from './draw/drawing.ts'
import { createSurface, type Surface } from './draw/scratch.ts'
import type { LayerObject } from './layer-object.ts'
import type { NodePainter } from './node-painter.ts'
import { leavesIn, type Scene, type SceneNode } from './scene.ts'

/** A scene of which all but a few leaves stands still. */
export interface FrozenScene {
  draw(context: CanvasRenderingContext2D, part: DeviceBox): void
}

type Segment =
  /** Drawn once, at the canvas's own size. */
  | { readonly kind: 'still'; readonly nodes: readonly SceneNode[]; readonly hasGround: boolean; picture: Surface | null }
  | { readonly kind: 'drawn'; readonly nodes: readonly SceneNode[] }
  /** All of it is carried along: one picture, wherever it lies, for as long as nothing of it turns or changes. */
  | { readonly kind: 'carried'; readonly nodes: readonly SceneNode[]; picture: Carried | null; isFit: boolean }

interface Carried {
  readonly surface: Surface
  readonly box: DeviceBox
  readonly places: readonly { readonly object: LayerObject; readonly left: number; readonly top: number; readonly angle: number; readonly drawing: Drawing | null }[]
}

/** Pictures of the canvas's size above what moves. */
const maxAbove = 3
/** A carried picture is at most so many times the canvas. */
const maxCarried = 3

export function freezeScene(scene: Scene, live: ReadonlySet<LayerObject>, matrix: Matrix, size: { width: number; height: number }, painter: NodePainter): FrozenScene {
  const whole = { x: 0, y: 0, width: size.width, height: size.height }
  const segments = splitScene(scene.nodes, live)

  function drawNodes(context: CanvasRenderingContext2D, nodes: readonly SceneNode[], part: DeviceBox, at = matrix): void {
    for (const node of nodes) painter.draw(context, node, at, part)
  }

  function stillPicture(segment: Extract<Segment, { kind: 'still' }>): Surface {
    if (segment.picture !== null) return segment.picture
    const surface = createSurface(size.width, size.height)
    const board = cut(whole, coverOf({ x: 0, y: 0, width: scene.width, height: scene.height }, matrix))
    if (board !== null) {
      surface.context.fillStyle = scene.background
      if (segment.hasGround) surface.context.fillRect(board.x, board.y, board.width, board.height)
      drawNodes(surface.context, segment.nodes, board)
    }
    return (segment.picture = surface)
  }

  function carry(nodes: readonly SceneNode[]): Carried | null {
    let box: DeviceBox | null = null
    for (const node of nodes) {
      const cover = painter.cover(node, matrix)
      if (cover !== null) box = join(box, cover)
    }
    if (box === null || box.width * box.height > maxCarried * size.width * size.height) return null
    const surface = createSurface(box.width, box.height)
    drawNodes(surface.context, nodes, { x: 0, y: 0, width: box.width, height: box.height }, { ...matrix, e: matrix.e - box.x, f: matrix.f - box.y })
    const places = [...leavesIn(nodes)].map((object) => ({ object, left: object.left, top: object.top, angle: object.angle, drawing: object.drawing }))
    return { surface, box, places }
  }

  function drawCarried(context: CanvasRenderingContext2D, segment: Extract<Segment, { kind: 'carried' }>, part: DeviceBox): void {
    if (segment.isFit) segment.picture ??= carry(segment.nodes)
    const shift = segment.picture === null ? null : shiftOf(segment.picture)
    if (shift === null) {
      segment.isFit = false
      segment.picture = null
      drawNodes(context, segment.nodes, part)
      return
    }
    const { surface, box } = segment.picture!
    context.drawImage(surface.canvas, box.x + Math.round(shift.x * matrix.a), box.y + Math.round(shift.y * matrix.d))
  }

  return {
    draw(context, part) {
      for (const segment of segments) {
        context.setTransform(1, 0, 0, 1, 0, 0)
        if (segment.kind === 'still') context.drawImage(stillPicture(segment).canvas, part.x, part.y, part.width, part.height, part.x, part.y, part.width, part.height)
        else if (segment.kind === 'drawn') drawNodes(context, segment.nodes, part)
        else drawCarried(context, segment, part)
      }
    },
  }
}

/** How far all has been moved alike since the picture was made; null where something was not. */
function shiftOf({ places }: Carried): { x: number; y: number } | null {
  const first = places[0]
  if (first === undefined) return { x: 0, y: 0 }
  const [x, y] = [first.object.left - first.left, first.object.top - first.top]
  const isAlike = places.every(({ object, left, top, angle, drawing }) =>
    object.drawing === drawing && object.angle === angle && Math.abs(object.left - left - x) < 1e-3 && Math.abs(object.top - top - y) < 1e-3)
  return isAlike ? { x, y } : null
}

/** What blends needs what lies below it at hand; all else above the ground can be drawn on transparency. */
const blends = (node: SceneNode): boolean => (node.kind === 'leaf' ? node.object.layer.blend : node.blend) !== 'normal'

function splitScene(nodes: readonly SceneNode[], live: ReadonlySet<LayerObject>): readonly Segment[] {
  const isTouched = (node: SceneNode): boolean => [...leavesIn([node])].some((object) => live.has(object))
  const isCarried = (node: SceneNode): boolean => !blends(node) && [...leavesIn([node])].every((object) => live.has(object))
  const first = nodes.findIndex(isTouched)
  const last = nodes.findLastIndex(isTouched)
  if (first < 0) return [{ kind: 'still', nodes, hasGround: true, picture: null }]
  const between = nodes.slice(first, last + 1)
  const segments: Segment[] = [
    { kind: 'still', nodes: nodes.slice(0, first), hasGround: true, picture: null },
    between.every(isCarried) ? { kind: 'carried', nodes: between, picture: null, isFit: true } : { kind: 'drawn', nodes: between },
  ]
  let above = 0
  for (let index = last + 1; index < nodes.length; ) {
    const isDrawn = above >= maxAbove || blends(nodes[index]!)
    let end = index + 1
    while (end < nodes.length && (above >= maxAbove || blends(nodes[end]!) === isDrawn)) end++
    segments.push(isDrawn ? { kind: 'drawn', nodes: nodes.slice(index, end) } : { kind: 'still', nodes: nodes.slice(index, end), hasGround: false, picture: null })
    if (!isDrawn) above++
    index = end
  }
  return segments
}
