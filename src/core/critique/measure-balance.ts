import { area, centerX, centerY, type Size } from '#core/geometry/box.ts'
import { hexBytes, type Luminance } from './luminance.ts'
import type { LineMeasure } from './measure-lines.ts'
import type { LogoMeasure } from './measure-logo.ts'
import type { Scene } from './read-scene.ts'

/** Where the weight of a design lies, from the artboard's centre, in shares of its sides: -0.5 left or top, 0.5 right or bottom. */
export interface BalanceMeasure {
  readonly x: number
  readonly y: number
  readonly offset: number
}

/** How much of a line's or logo's ink box is ink. */
const textDensity = 0.35
const logoDensity = 0.5
const samplesOnLongSide = 64

/**
 * The centroid of visual weight. A pixel weighs what it stands out from the picture: by how much more than the mean
 * deviation it differs from the mean lightness (a sheet split into a light and a dark half weighs nothing, a dark object
 * on a light sheet does and the sheet does not); text and logo, which that picture lacks, weigh by the ink in their boxes. After Lok, Feiner & Ngai 2004, "Evaluation of visual balance for automated layout".
 */
export function measureBalance(scene: Scene, luminance: Luminance, lines: readonly LineMeasure[], logo: LogoMeasure | null): BalanceMeasure {
  const { grey, width, height, scale } = luminance
  const stride = Math.max(1, Math.floor(Math.max(width, height) / samplesOnLongSide))
  let sum = 0
  let count = 0
  for (let y = stride >> 1; y < height; y += stride) {
    for (let x = stride >> 1; x < width; x += stride, count++) sum += grey[y * width + x]!
  }
  if (count === 0) return { x: 0, y: 0, offset: 0 }
  const mean = sum / count
  let deviation = 0
  for (let y = stride >> 1; y < height; y += stride) {
    for (let x = stride >> 1; x < width; x += stride) deviation += Math.abs(grey[y * width + x]! - mean) / count
  }
  const pixelArea = (stride / scale) ** 2
  let weight = 0
  let atX = 0
  let atY = 0
  const add = (x: number, y: number, heavy: number): void => {
    weight += heavy
    atX += heavy * x
    atY += heavy * y
  }
  for (let y = stride >> 1; y < height; y += stride) {
    for (let x = stride >> 1; x < width; x += stride) {
      const heavy = Math.abs(grey[y * width + x]! - mean) - deviation
      if (heavy > 0) add((x + 0.5) / scale, (y + 0.5) / scale, heavy * pixelArea)
    }
  }
  const inks = new Map(scene.texts.map((part) => [part.layer.id, part]))
  for (const line of lines) {
    const part = inks.get(line.layer)
    const [r, g, b] = hexBytes(part?.lines[line.line]?.runs[0]?.color ?? '#000000')
    const own = (54 * r + 183 * g + 19 * b) >> 8
    add(centerX(line.box), centerY(line.box), Math.abs(own - line.groundGrey) * area(line.box) * textDensity * (part?.opacity ?? 1))
  }
  if (logo?.box != null) add(centerX(logo.box), centerY(logo.box), 128 * area(logo.box) * logoDensity)
  if (weight === 0) return { x: 0, y: 0, offset: 0 }
  const page: Size = scene.page
  const x = atX / weight / page.width - 0.5
  const y = atY / weight / page.height - 0.5
  return { x, y, offset: Math.hypot(x, y) }
}
