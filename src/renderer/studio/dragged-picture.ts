import { z } from 'zod'
import { Asset } from '#core/design/design.ts'
import { ImageLayer } from '#core/design/layer.ts'

/** A picture or illustration on its way from a panel to the canvas. */
export const DraggedPicture = z.object({
  asset: Asset,
  recolor: ImageLayer.shape.recolor,
  alt: ImageLayer.shape.alt,
  role: ImageLayer.shape.role,
})
export type DraggedPicture = z.output<typeof DraggedPicture>

const type = 'application/x-broadside-picture'

export const isPictureDragged = (transfer: DataTransfer): boolean => transfer.types.includes(type)
export const writeDraggedPicture = (transfer: DataTransfer, picture: z.input<typeof DraggedPicture>): void => transfer.setData(type, JSON.stringify(picture))

export function readDraggedPicture(transfer: DataTransfer): DraggedPicture | null {
  try {
    return DraggedPicture.safeParse(JSON.parse(transfer.getData(type))).data ?? null
  } catch {
    return null
  }
}
