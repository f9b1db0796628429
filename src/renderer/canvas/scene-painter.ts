import { coverOf, cut, type DeviceBox, type Matrix } from './draw/device-box.ts'
import type { Scratch } from './draw/scratch.ts'
import { freezeScene, type FrozenScene } from './frozen-scene.ts'
import type { LayerObject } from './layer-object.ts'
import { createNodePainter } from './node-painter.ts'
import type { Scene } from './scene.ts'

export interface ScenePainter {
  /** Draws what shows in `part` of the context's canvas, which is emptied before. */
  draw(context: CanvasRenderingContext2D, scene: Scene, matrix: Matrix, part: DeviceBox): void
  /** From here to `thaw` only these change: all else is kept as pictures. */
  freeze(objects: readonly LayerObject[]): void
  thaw(): void
  /** Pictures that were kept no longer hold; they are made again when they are next needed. */
  dropFrozen(): void
}

export function createScenePainter(scratch: Scratch): ScenePainter {
  const nodes = createNodePainter(scratch)
  let live: ReadonlySet<LayerObject> | null = null
  let frozen: FrozenScene | null = null

  return {
    draw(context, scene, matrix, part) {
      context.save()
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.beginPath()
      context.rect(part.x, part.y, part.width, part.height)
      context.clip()
      context.clearRect(part.x, part.y, part.width, part.height)
      clipToBoard(context, scene, matrix)
      const seen = cut(part, boardOf(scene, matrix))
      if (seen !== null) {
        if (live !== null) {
          frozen ??= freezeScene(scene, live, matrix, context.canvas, nodes)
          frozen.draw(context, seen)
        } else {
          context.fillStyle = scene.background
          context.fillRect(seen.x, seen.y, seen.width, seen.height)
          for (const node of scene.nodes) nodes.draw(context, node, matrix, seen)
        }
      }
      context.restore()
    },
    freeze(objects) {
      live = new Set(objects)
      frozen = null
    },
    thaw() {
      live = frozen = null
    },
    dropFrozen() {
      frozen = null
    },
  }
}

const boardOf = ({ width, height }: Scene, matrix: Matrix): DeviceBox => coverOf({ x: 0, y: 0, width, height }, matrix)

/** A poster shows nothing beyond its edge; outlines of what is selected lie on the layer above. */
export function clipToBoard(context: CanvasRenderingContext2D, { width, height }: Scene, matrix: Matrix): void {
  context.beginPath()
  context.rect(matrix.e, matrix.f, width * matrix.a, height * matrix.d)
  context.clip()
}
