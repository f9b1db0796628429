import type { ImageLayer } from '#core/design/layer.ts'
import { placeImage } from '#core/export/place-image.ts'
import { centerX, contains, inset, union } from '#core/geometry/box.ts'
import { boxPath, outlinePath } from './outline-path.ts'
import type { Content } from './shape-drawing.ts'
import type { Sources } from './sources.ts'

/** Less than this is no visible overhang. */
const slack = 0.01

export function drawImage(sources: Sources, layer: ImageLayer): Content {
  const asset = sources.design.assets[layer.asset]!
  const { picture, visible } = placeImage(layer, asset)
  const isVector = asset.extension === 'svg'
  const wanted = { asset, recolor: isVector ? layer.recolor.map(({ from, to }) => ({ from, to: sources.color(to) })) : [] }
  // A vector picture may paint beyond its own view box, so it is always held to it.
  const needsCrop = isVector || !contains(inset(visible, -slack), picture)
  const fillsBox = contains(inset(visible, -slack), layer)
  const crop = needsCrop && (layer.mask === null || !fillsBox) ? boxPath(visible) : null
  const mask = layer.mask === null ? null : outlinePath(layer, layer.mask)
  const outline = mask ?? boxPath(visible)
  const isEmpty = visible.width <= 0 || visible.height <= 0
  return {
    bounds: union([layer, picture])!,
    isLayered: false,
    isCostly: isVector,
    draw(context, { scale }) {
      if (isEmpty) return
      const loaded = sources.pictures.take(wanted, picture.width * scale)
      if (loaded === null) return
      context.save()
      if (mask !== null) context.clip(mask.path, mask.rule)
      if (crop !== null) context.clip(crop.path, crop.rule)
      if (layer.isFlippedX) context.transform(-1, 0, 0, 1, 2 * centerX(layer), 0)
      // What browsers take for pictures in a page.
      context.imageSmoothingQuality = 'medium'
      context.drawImage(loaded.source, picture.x, picture.y, picture.width, picture.height)
      context.restore()
    },
    // Only JPEG is sure to have no transparency.
    silhouette: asset.extension === 'jpg' && !isEmpty ? (context) => context.fill(outline.path, outline.rule) : null,
    clip: null,
  }
}
