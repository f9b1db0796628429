import type { Asset, Artboard } from '#core/design/design.ts'
import type { Box } from '#core/geometry/box.ts'
import type { Point } from '#core/geometry/path.ts'
import { isPictureDragged, readDraggedPicture } from '#renderer/studio/dragged-picture.ts'
import { toDesign } from '../viewport.ts'
import type { Ground } from './gesture.ts'
import { addedRoots } from './move-gesture.ts'

/** Files are handed on with the design point that they fell on; a picture from a panel is added there. */
export function attachDrop({ studio, view }: Ground, element: HTMLElement, onFiles: (files: readonly File[], point: Point) => void): () => void {
  const isWanted = (transfer: DataTransfer | null): transfer is DataTransfer => transfer !== null && (transfer.types.includes('Files') || isPictureDragged(transfer))

  function onOver(event: DragEvent): void {
    if (!isWanted(event.dataTransfer)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
  }
  function onDrop(event: DragEvent): void {
    if (!isWanted(event.dataTransfer)) return
    event.preventDefault()
    event.stopPropagation()
    const stage = element.getBoundingClientRect()
    const point = toDesign(studio.state().viewport, view(), { x: event.clientX - stage.left, y: event.clientY - stage.top })
    const picture = readDraggedPicture(event.dataTransfer)
    if (picture === null) {
      if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files], point)
      return
    }
    const { design, artboard } = studio.state()
    const box = boxFor(picture.asset, design.artboards[artboard]!, point)
    studio.run('images.add', { artboard, asset: picture.asset, box, recolor: picture.recolor, alt: picture.alt, role: picture.role })
    studio.select(addedRoots(design, studio.state().design), null)
    element.focus({ preventScroll: true })
  }
  element.addEventListener('dragover', onOver)
  element.addEventListener('drop', onDrop)
  return () => {
    element.removeEventListener('dragover', onOver)
    element.removeEventListener('drop', onDrop)
  }
}

/** About the point, in its own shape, at most half of the artboard either way. */
export function boxFor(asset: Pick<Asset, 'width' | 'height'>, board: Pick<Artboard, 'width' | 'height'>, point: Point): Box {
  const scale = Math.min(board.width / 2 / asset.width, board.height / 2 / asset.height)
  const [width, height] = [Math.round(asset.width * scale), Math.round(asset.height * scale)]
  return { x: Math.round(point.x - width / 2), y: Math.round(point.y - height / 2), width, height }
}
