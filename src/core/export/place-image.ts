import type { Asset } from '#core/design/design.ts'
import type { ImageLayer } from '#core/design/layer.ts'
import { intersection, type Box } from '#core/geometry/box.ts'

/** Where the whole picture lies on the artboard, and the part of it that shows. Both before rotation and flipping. */
export interface PlacedImage {
  readonly picture: Box
  readonly visible: Box
}

export function placeImage(layer: ImageLayer, asset: Pick<Asset, 'width' | 'height'>): PlacedImage {
  const { crop, focus, fit } = layer
  const cropWidth = crop.width * asset.width
  const cropHeight = crop.height * asset.height
  let scaleX = layer.width / cropWidth
  let scaleY = layer.height / cropHeight
  if (fit !== 'fill') scaleX = scaleY = fit === 'cover' ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY)
  const along = fit === 'cover' ? focus : { x: 0.5, y: 0.5 }
  const cropped: Box = {
    x: layer.x + (layer.width - cropWidth * scaleX) * along.x,
    y: layer.y + (layer.height - cropHeight * scaleY) * along.y,
    width: cropWidth * scaleX,
    height: cropHeight * scaleY,
  }
  const picture: Box = {
    x: cropped.x - crop.x * asset.width * scaleX,
    y: cropped.y - crop.y * asset.height * scaleY,
    width: asset.width * scaleX,
    height: asset.height * scaleY,
  }
  return { picture, visible: intersection(cropped, layer) ?? { x: layer.x, y: layer.y, width: 0, height: 0 } }
}
