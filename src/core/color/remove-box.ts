import { deltaEok } from './mix.ts'
import { findBoxColor, hexAt } from './look-at-picture.ts'
import type { Thumbnail } from './picture-look.ts'

/** OKLab distance from the box colour under which a pixel is box. */
const sure = 0.03
/** An enclosed patch of box colour up to this share of the picture is the inside of a letter; a larger one may be drawing. */
const mostCounter = 0.02
/** How far a soft edge reaches, in pixels. */
const reach = 3

/** A box that leaves less than this, or more, of the picture as drawing was no box behind a logo. */
const leastDrawn = 0.005
const mostDrawn = 0.8

/**
 * Takes away the even box around a drawing by flooding it from the edges; pixels of the soft edge take the drawing's
 * colour and as much alpha as they have of it. Null when it does not come off cleanly. Any size of picture.
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
  /** The pixel near by that is least like the box: what the soft edge at `pixel` fades into. */
  const drawingNear = (pixel: number): number => {
    const [x, y] = [pixel % width, Math.floor(pixel / width)]
    let farthest = pixel
    for (let v = Math.max(0, y - reach); v <= Math.min(height - 1, y + reach); v++) {
      for (let u = Math.max(0, x - reach); u <= Math.min(width - 1, x + reach); u++) {
        if (distanceAt(v * width + u) > distanceAt(farthest)) farthest = v * width + u
      }
    }
    return farthest
  }
  const neighbours = (pixel: number): number[] => {
    const x = pixel % width
    return [x > 0 ? pixel - 1 : -1, x < width - 1 ? pixel + 1 : -1, pixel - width, pixel + width].filter((next) => next >= 0 && next < width * height)
  }
  let cleared = 0
  const flood = (): void => {
    for (let pixel = queue.pop(); pixel !== undefined; pixel = queue.pop()) clear(pixel)
  }
  const clear = (pixel: number): void => {
    const apart = distanceAt(pixel)
    const at = pixel * 4
    if (apart <= sure) {
      out[at + 3] = 0
      cleared += 1
      neighbours(pixel).forEach(visit)
      return
    }
    const drawing = drawingNear(pixel)
    const alpha = apart / distanceAt(drawing)
    if (alpha > 0.85) return
    out.set([data[drawing * 4]!, data[drawing * 4 + 1]!, data[drawing * 4 + 2]!, Math.round(alpha * data[at + 3]!)], at)
    for (const next of neighbours(pixel)) if (distanceAt(next) > apart) visit(next)
  }
  flood()
  const isBox = (pixel: number): boolean => seen[pixel] === 0 && out[pixel * 4 + 3]! > 0 && distanceAt(pixel) <= sure
  for (const patch of patchesOf(width * height, isBox, neighbours)) {
    if (patch.length <= mostCounter * width * height) patch.forEach(visit)
  }
  flood()
  const share = 1 - cleared / (width * height)
  return share < leastDrawn || share > mostDrawn ? null : { data: out, boxColor }
}

/** The connected patches of the pixels that `isIn` names. */
function patchesOf(count: number, isIn: (pixel: number) => boolean, neighbours: (pixel: number) => number[]): number[][] {
  const walked = new Uint8Array(count)
  const patches: number[][] = []
  for (let start = 0; start < count; start++) {
    if (walked[start] === 1 || !isIn(start)) continue
    const patch = [start]
    walked[start] = 1
    for (let index = 0; index < patch.length; index++) {
      for (const next of neighbours(patch[index]!)) {
        if (walked[next] === 1 || !isIn(next)) continue
        walked[next] = 1
        patch.push(next)
      }
    }
    patches.push(patch)
  }
  return patches
}
