import type { Size } from '#core/geometry/box.ts'
import type { Content } from './content.ts'
import { isPoster } from './type-scale.ts'

/**
 * Logos of one optical weight: the same area whatever their shape, never under 18 px high (16 is the floor that critique
 * holds), never wider or higher than `most`.
 */
export function logoSize(content: Content, most: Size): Size | null {
  const { logo, artboard } = content
  if (logo === null) return null
  const aspect = (logo.asset.width * logo.visible.width) / (logo.asset.height * logo.visible.height)
  const share = isPoster(artboard) ? 0.024 : 0.038
  const short = Math.min(artboard.width, artboard.height)
  const wanted = Math.sqrt((artboard.width * artboard.height * share) / aspect)
  const tallest = Math.min(most.height, short < 130 ? short * 0.7 : short * (aspect < 1.3 ? 0.24 : 0.16))
  let height = Math.max(18, Math.min(wanted, tallest))
  let width = height * aspect
  if (width > most.width) {
    width = most.width
    height = width / aspect
  }
  return height < 16.5 ? { width: 16.5 * aspect, height: 16.5 } : { width, height }
}
