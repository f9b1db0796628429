import type { Box, Size } from '#core/geometry/box.ts'
import { luminance } from './contrast.ts'
import { findDominantColors } from './dominant-colors.ts'
import { deltaEok } from './mix.ts'
import { hueDistance, toOklab, toOklch } from './oklch.ts'
import { binOfLuminance, luminanceBins } from './picture-look.ts'
import type { PictureLook, Thumbnail, WeightedColor } from './picture-look.ts'

const opaque = 128
/** OKLab distance within which a border pixel is "the same": JPEG noise stays under it. */
const evenness = 0.035

export const hexAt = (data: Uint8Array, pixel: number): string =>
  `#${((data[pixel * 4]! << 16) | (data[pixel * 4 + 1]! << 8) | data[pixel * 4 + 2]!).toString(16).padStart(6, '0')}`

function borderPixels({ width, height }: Size): number[] {
  const pixels: number[] = []
  for (let x = 0; x < width; x++) pixels.push(x, (height - 1) * width + x)
  for (let y = 1; y < height - 1; y++) pixels.push(y * width, y * width + width - 1)
  return pixels
}

/** The one colour all round the edge, when nearly every border pixel has it and none is transparent. */
export function findBoxColor({ data, ...size }: Thumbnail): string | null {
  const border = borderPixels(size)
  if (border.some((pixel) => data[pixel * 4 + 3]! < opaque)) return null
  const counts = new Map<string, number>()
  for (const pixel of border) {
    const hex = hexAt(data, pixel)
    counts.set(hex, (counts.get(hex) ?? 0) + 1)
  }
  const [color] = [...counts.entries()].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]!
  const same = border.filter((pixel) => deltaEok(hexAt(data, pixel), color) < evenness).length
  return same / border.length > 0.96 ? color : null
}

function boundsOf(size: Size, isCounted: (pixel: number) => boolean): Box {
  let [left, top, right, bottom] = [size.width, size.height, -1, -1]
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      if (!isCounted(y * size.width + x)) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = y
    }
  }
  if (right < 0) return { x: 0, y: 0, width: 1, height: 1 }
  return {
    x: left / size.width,
    y: top / size.height,
    width: (right - left + 1) / size.width,
    height: (bottom - top + 1) / size.height,
  }
}

function isOneHue(colors: readonly WeightedColor[]): boolean {
  const hues = colors.map((color) => toOklch(color.hex)).filter((color) => color.c > 0.03)
  return hues.every((color) => hueDistance(color.h, hues[0]!.h) < 25)
}

/** Measures a picture on its thumbnail; `natural` is the size of the picture itself, in pixels. */
export function lookAtPicture(thumbnail: Thumbnail, natural: Size, kind: 'logo' | 'photo'): PictureLook {
  const { data } = thumbnail
  const boxColor = findBoxColor(thumbnail)
  const isOpaque = (pixel: number): boolean => data[pixel * 4 + 3]! >= opaque
  const isOnBox = memoizeByColor(data, (hex) => boxColor !== null && deltaEok(hex, boxColor) < evenness)
  const isDrawn = (pixel: number): boolean => isOpaque(pixel) && !isOnBox(pixel)
  const drawn = findDominantColors(data, isDrawn)
  const colors = drawn.length > 0 ? drawn : findDominantColors(data, isOpaque)
  const counts = new Array<number>(luminanceBins).fill(0)
  let total = 0
  const binAt = memoizeByColor(data, (hex) => binOfLuminance(luminance(hex)))
  for (let pixel = 0; pixel * 4 < data.length; pixel++) {
    if (!isOpaque(pixel)) continue
    counts[binAt(pixel)]! += 1
    total += 1
  }
  const weight = colors.reduce((sum, color) => sum + color.share, 0)
  return {
    width: natural.width,
    height: natural.height,
    colors,
    visibleBox: boundsOf(thumbnail, kind === 'photo' ? isOpaque : isDrawn),
    boxColor,
    meanLightness: weight === 0 ? 1 : colors.reduce((sum, color) => sum + toOklab(color.hex).l * color.share, 0) / weight,
    isMonochrome: isOneHue(colors),
    luminances: counts.map((count) => (total === 0 ? 0 : count / total)),
  }
}

function memoizeByColor<T>(data: Uint8Array, of: (hex: string) => T): (pixel: number) => T {
  const known = new Map<number, T>()
  return (pixel) => {
    const key = (data[pixel * 4]! << 16) | (data[pixel * 4 + 1]! << 8) | data[pixel * 4 + 2]!
    let value = known.get(key)
    if (value === undefined) {
      value = of(hexAt(data, pixel))
      known.set(key, value)
    }
    return value
  }
}
