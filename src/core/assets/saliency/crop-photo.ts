import { bottom, contains, right } from '#core/geometry/box.ts'
import type { Box, Size } from '#core/geometry/box.ts'
import { createMeans } from './saliency-map.ts'
import type { PhotoLook } from './read-saliency.ts'

/** What a crop must know of a photo, in fractions of the picture. */
export type CropSubject = Pick<PhotoLook, 'saliency' | 'subject' | 'focus' | 'faces'>

export interface CropWish {
  /** Where in the crop the subject is wanted, in fractions of it; null: on a third, whichever is nearer. */
  readonly anchor?: { readonly x: number; readonly y: number } | null
  /** The part of the crop that is seen, in fractions of it, where something lies over the rest. */
  readonly window?: Box
  /** How much of the picture's largest crop must at least stay: 1 never zooms in. */
  readonly leastShare?: number
}

const positions = 15
const wholeCrop: Box = { x: 0, y: 0, width: 1, height: 1 }
/** Air wanted around the subject, as a share of the crop's side. */
const air = 0.05

const shareInside = (box: Box, crop: Box): number => {
  const width = Math.min(right(box), right(crop)) - Math.max(box.x, crop.x)
  const height = Math.min(bottom(box), bottom(crop)) - Math.max(box.y, crop.y)
  return width <= 0 || height <= 0 ? 0 : (width * height) / (box.width * box.height)
}

/** 1 on a line of thirds, falling to 0 a sixth away from it. */
const nearThird = (at: number): number => Math.max(0, 1 - Math.min(Math.abs(at - 1 / 3), Math.abs(at - 2 / 3), Math.abs(at - 0.5) + 0.05) * 6)

/**
 * The part of a picture of `picture` pixels, in fractions of it, that fills a place of `aspect`: the subject whole wherever a
 * crop can hold it, then as much of what draws the eye as possible, then thirds (or `anchor`). Ties go to the larger crop.
 */
export function cropPhoto(photo: CropSubject, picture: Size, aspect: number, { anchor = null, window = wholeCrop, leastShare = 1 }: CropWish = {}): Box {
  const wide = (picture.width / picture.height) / aspect
  const largest = wide > 1 ? { width: 1 / wide, height: 1 } : { width: 1, height: wide }
  const meanOver = createMeans(photo.saliency)
  const total = Math.max(1e-6, meanOver({ x: 0, y: 0, width: 1, height: 1 }))
  const zooms = [1, 0.88, 0.76, 0.66, 0.56].filter((zoom) => zoom === 1 || zoom * zoom >= leastShare)
  const rate = (whole: Box): number => {
    const crop = { x: whole.x + window.x * whole.width, y: whole.y + window.y * whole.height, width: window.width * whole.width, height: window.height * whole.height }
    const kept = shareInside(photo.subject, crop)
    const faces = photo.faces.reduce((sum, face) => sum + shareInside(face, crop), 0) / Math.max(1, photo.faces.length)
    const mass = (meanOver(crop) * crop.width * crop.height) / total
    const at = { x: (photo.focus.x - crop.x) / crop.width, y: (photo.focus.y - crop.y) / crop.height }
    const placed = anchor === null
      ? 0.5 * (nearThird(at.x) + nearThird(at.y))
      : 1 - Math.min(1, Math.abs(at.x - anchor.x) * 1.6 + Math.abs(at.y - anchor.y) * 1.6)
    const isWhole = contains(crop, photo.subject, 1e-6)
    const isAiry = isWhole && contains(crop, { x: photo.subject.x - air * crop.width, y: photo.subject.y - air * crop.height, width: photo.subject.width + 2 * air * crop.width, height: photo.subject.height + 2 * air * crop.height })
    // A subject that is a speck is brought nearer, as far as the pixels allow.
    const presence = Math.min(1, (photo.subject.width * photo.subject.height) / (crop.width * crop.height) / 0.14)
    return (isWhole ? 10 : kept * 6) + faces * 4 + mass * 2 + placed * (anchor === null ? 0.7 : 3) + (isAiry ? 0.8 : 0) + (leastShare < 1 ? presence * 1.2 : 0)
  }
  let best: Box = { x: (1 - largest.width) / 2, y: (1 - largest.height) / 2, ...largest }
  let most = -Infinity
  for (const zoom of zooms) {
    const [width, height] = [largest.width * zoom, largest.height * zoom]
    const [roomX, roomY] = [1 - width, 1 - height]
    const [stepsX, stepsY] = [roomX > 1e-6 ? positions : 1, roomY > 1e-6 ? positions : 1]
    for (let row = 0; row < stepsY; row++) {
      for (let column = 0; column < stepsX; column++) {
        const crop = { x: stepsX === 1 ? 0 : (roomX * column) / (stepsX - 1), y: stepsY === 1 ? 0 : (roomY * row) / (stepsY - 1), width, height }
        const value = rate(crop)
        if (value > most + 1e-9) {
          most = value
          best = crop
        }
      }
    }
    // A subject between two steps is brought in exactly.
    const fitted = { x: slide(photo.subject.x + photo.subject.width / 2 - (window.x + window.width / 2) * width, width), y: slide(photo.subject.y + photo.subject.height / 2 - (window.y + window.height / 2) * height, height), width, height }
    if (rate(fitted) > most + 1e-9) {
      most = rate(fitted)
      best = fitted
    }
  }
  return best
}

/** The start of a span of `length` in 0…1, as near as may be to a wish. */
const slide = (wished: number, length: number): number => Math.min(1 - length, Math.max(0, wished))
