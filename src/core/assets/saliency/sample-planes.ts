import type { Thumbnail } from '#core/color/picture-look.ts'
import { planeCells } from './plane.ts'
import type { Plane } from './plane.ts'
import { mapSide } from './saliency-map.ts'

/** A picture averaged down to `mapSide` × `mapSide`, whatever its shape: OKLab, how much of each cell is opaque, and how sharp it is. */
export interface PicturePlanes {
  readonly l: Plane
  readonly a: Plane
  readonly b: Plane
  readonly cover: Plane
  /** Mean step between neighbouring pixels: what the lens was focused on is sharp, and what lies behind it is not. */
  readonly sharpness: Plane
}

const linear = Float64Array.from({ length: 256 }, (_, value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))

/** Linear sRGB to OKLab. Source: Ottosson 2020, "A perceptual color space for image processing". */
function toLab(r: number, g: number, b: number): readonly [l: number, a: number, b: number] {
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ]
}

/** What is transparent takes the mean colour of what is not: it makes no edge of its own. */
export function samplePlanes({ width, height, data }: Thumbnail): PicturePlanes {
  const sums = Array.from({ length: 4 }, () => new Float64Array(planeCells))
  const counts = new Float64Array(planeCells)
  const sharpness = new Float64Array(planeCells)
  const grey = (pixel: number): number => (data[pixel]! * 0.299 + data[pixel + 1]! * 0.587 + data[pixel + 2]! * 0.114) / 255
  const across = Math.max(width, mapSide)
  const down = Math.max(height, mapSide)
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const [row, column] = [Math.floor((y * height) / down), Math.floor((x * width) / across)]
      const pixel = (row * width + column) * 4
      const cell = Math.floor((y * mapSide) / down) * mapSide + Math.floor((x * mapSide) / across)
      const alpha = data[pixel + 3]! / 255
      for (let channel = 0; channel < 3; channel++) sums[channel]![cell]! += linear[data[pixel + channel]!]! * alpha
      sums[3]![cell]! += alpha
      counts[cell]! += 1
      const step = (to: number): number => (Math.abs(grey(to) - grey(pixel)) * alpha * data[to + 3]!) / 255
      sharpness[cell]! += (column + 1 < width ? step(pixel + 4) : 0) + (row + 1 < height ? step(pixel + width * 4) : 0)
    }
  }
  const total = sums[3]!.reduce((sum, value) => sum + value, 0)
  const mean = [0, 1, 2].map((channel) => (total === 0 ? 0.5 : sums[channel]!.reduce((sum, value) => sum + value, 0) / total))
  const [l, a, b, cover] = [new Float64Array(planeCells), new Float64Array(planeCells), new Float64Array(planeCells), new Float64Array(planeCells)]
  for (let cell = 0; cell < planeCells; cell++) {
    const opaque = sums[3]![cell]!
    cover[cell] = opaque / counts[cell]!
    sharpness[cell]! /= counts[cell]!
    const at = (channel: number): number => (sums[channel]![cell]! + mean[channel]! * (counts[cell]! - opaque)) / counts[cell]!
    ;[l[cell], a[cell], b[cell]] = toLab(at(0), at(1), at(2)) as [number, number, number]
  }
  return { l, a, b, cover, sharpness }
}
