import type { LayerId } from '#core/design/ids.ts'
import type { DraggedPicture } from '#renderer/studio/dragged-picture.ts'
import type { Studio } from '#renderer/studio/studio.ts'

/** Of the artboard's sides: large enough to be seen, small enough to be moved. */
const share = 0.45

/** In the middle of what is seen of the artboard, selected. A swap keeps the layer's place. */
export function placePicture(studio: Studio, picture: DraggedPicture, swap: LayerId | null): void {
  const { design, artboard, viewport } = studio.state()
  const { asset, recolor, alt, role } = picture
  if (swap !== null && design.layers[swap]?.kind === 'image') {
    studio.run('images.swap', { id: swap, asset, recolor, alt })
    studio.select([swap])
    return
  }
  const board = design.artboards[artboard]
  if (board === undefined) return
  const scale = Math.min((share * board.width) / asset.width, (share * board.height) / asset.height, asset.extension === 'svg' ? Infinity : 1)
  const [width, height] = [asset.width * scale, asset.height * scale]
  const within = (at: number, side: number): number => (at > 0 && at < side ? at : side / 2)
  const box = { x: within(viewport.x, board.width) - width / 2, y: within(viewport.y, board.height) - height / 2, width, height }
  const patch = studio.run('images.add', { artboard, asset, box, recolor, alt, role })
  studio.select(patch.flatMap(({ id, before }) => (before === null && id.startsWith('layer:') ? [id as LayerId] : [])), null)
}
