import { intersection } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import { saliencyCells } from '#core/layout/problem/saliency-grid.ts'
import type { SaliencyGrid } from '#core/layout/problem/saliency-grid.ts'
import type { PhotoLook } from './read-saliency.ts'
import { createMeans } from './saliency-map.ts'

/**
 * What must stay visible on a page on which `crop` of a photo (fractions of it) fills `place`, the whole page unless told. A
 * busy part is as little a place for words as a salient one, though less is lost there: it counts by half.
 */
export function toSaliencyGrid(photo: Pick<PhotoLook, 'saliency' | 'detail'>, crop: Box, page: Size, place: Box = { x: 0, y: 0, ...page }): SaliencyGrid {
  const [salient, busy] = [createMeans(photo.saliency), createMeans(photo.detail)]
  const values = new Float32Array(saliencyCells * saliencyCells)
  const [width, height] = [page.width / saliencyCells, page.height / saliencyCells]
  for (let cell = 0; cell < values.length; cell++) {
    const part = intersection({ x: (cell % saliencyCells) * width, y: Math.floor(cell / saliencyCells) * height, width, height }, place)
    if (part === null) continue
    const seen = {
      x: crop.x + ((part.x - place.x) / place.width) * crop.width, y: crop.y + ((part.y - place.y) / place.height) * crop.height,
      width: (part.width / place.width) * crop.width, height: (part.height / place.height) * crop.height,
    }
    const share = (part.width * part.height) / (width * height)
    values[cell] = Math.max(salient(seen), busy(seen) * 0.5) * share
  }
  return { columns: saliencyCells, rows: saliencyCells, values }
}
