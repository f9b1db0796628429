import { deltaEok } from './mix.ts'
import { findBoxColor, hexAt } from './look-at-picture.ts'
import type { Thumbnail } from './picture-look.ts'

/** OKLab distances from the box colour: under the first a pixel is box, over the second it is drawing. */
const sure = 0.03
const drawn = 0.16
/** A box that leaves less than this, or more, of the picture as drawing was no box behind a logo. */
const leastDrawn = 0.005
const mostDrawn = 0.8

/**
 * Takes away the even box around a drawing by flooding it from the edges; pixels on the way into the drawing get
 * partial alpha and the box colour is taken out of them. Null when it does not come off cleanly. Any size of picture.
 */
export function removeBox(picture: Thumbnail): { data: Uint8Array; boxColor: string } | null {
  const boxColor = findBoxColor(picture)
  if (boxColor === null) return null
  const { width, height, data } = picture
  const known = new Map<string, number>()
  const distanceAt = (pixel: number): number => {
    const hex = hexAt(data, pixel)
    let apart = known.get(hex)
    if (apart === undefined) {
      apart = deltaEok(hex, boxColor)
      known.set(hex, apart)
    }
    return apart
  }
  const out = new Uint8Array(data)
  const seen = new Uint8Array(width * height)
  const queue: number[] = []
  const visit = (pixel: number): void => {
    if (seen[pixel] === 1) return
    seen[pixel] = 1
    queue.push(pixel)
  }
  for (let x = 0; x < width; x++) [x, (height - 1) * width + x].forEach(visit)
  for (let y = 0; y < height; y++) [y * width, y * width + width - 1].forEach(visit)
  const box = [1, 3, 5].map((at) => parseInt(boxColor.slice(at, at + 2), 16))
  let cleared = 0
  for (let pixel = queue.pop(); pixel !== undefined; pixel = queue.pop()) {
    const apart = distanceAt(pixel)
    if (apart >= drawn) continue
    const alpha = apart <= sure ? 0 : (apart - sure) / (drawn - sure)
    const at = pixel * 4
    out[at + 3] = Math.round(alpha * data[at + 3]!)
    if (alpha > 0) {
      for (let channel = 0; channel < 3; channel++) {
        const value = (data[at + channel]! - box[channel]! * (1 - alpha)) / alpha
        out[at + channel] = Math.min(255, Math.max(0, Math.round(value)))
      }
    }
    if (alpha > 0) continue
    cleared += 1
    const x = pixel % width
    if (x > 0) visit(pixel - 1)
    if (x < width - 1) visit(pixel + 1)
    if (pixel >= width) visit(pixel - width)
    if (pixel < width * (height - 1)) visit(pixel + width)
  }
  const share = 1 - cleared / (width * height)
  return share < leastDrawn || share > mostDrawn ? null : { data: out, boxColor }
}
