import type { Pixels } from './pixels.ts'
import { quadBounds, type Quad } from './quad.ts'

/** A picture's lightness, twice: as light for contrast, and as the eye steps it for everything else. */
export interface Luminance {
  readonly width: number
  readonly height: number
  readonly scale: number
  /** WCAG 2.2 relative luminance, 0…1, averaged over about one design pixel. */
  readonly light: Float32Array
  /** Luma of the gamma-coded channels (Rec. 709), 0…255: near enough to even steps of lightness, and free. */
  readonly grey: Uint8Array
}

/** WCAG 2.2, relative luminance: one channel of 8 bits made linear. */
const linear = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
})

const red = Float32Array.from(linear, (value) => value * 0.2126)
const green = Float32Array.from(linear, (value) => value * 0.7152)
const blue = Float32Array.from(linear, (value) => value * 0.0722)

export const byteLuminance = (r: number, g: number, b: number): number => red[r]! + green[g]! + blue[b]!

export const hexLuminance = (hex: string): number => byteLuminance(...hexBytes(hex))

export const hexBytes = (hex: string): [number, number, number] => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
]

export function readLuminance(pixels: Pixels): Luminance {
  const { width, height, scale, data } = pixels
  const count = width * height
  const light = new Float32Array(count)
  const grey = new Uint8Array(count)
  for (let index = 0, at = 0; index < count; index++, at += 4) {
    const r = data[at]!
    const g = data[at + 1]!
    const b = data[at + 2]!
    light[index] = red[r]! + green[g]! + blue[b]!
    grey[index] = (54 * r + 183 * g + 19 * b) >> 8
  }
  // A pixel of a half-size picture is already the mean of four.
  return { width, height, scale, light: scale > 0.75 ? blur(light, width, height) : light, grey }
}

/** The mean of each pixel and its neighbours: the eye does not see one stray pixel of grain as the ground. */
function blur(source: Float32Array, width: number, height: number): Float32Array {
  if (width < 3 || height < 3) return source
  const across = new Float32Array(source.length)
  for (let y = 0; y < height; y++) {
    const row = y * width
    across[row] = (2 * source[row]! + source[row + 1]!) / 3
    const last = row + width - 1
    for (let at = row + 1; at < last; at++) across[at] = (source[at - 1]! + source[at]! + source[at + 1]!) / 3
    across[last] = (source[last - 1]! + 2 * source[last]!) / 3
  }
  const both = new Float32Array(source.length)
  for (let y = 0; y < height; y++) {
    const row = y * width
    const above = y === 0 ? row : row - width
    const below = y === height - 1 ? row : row + width
    for (let x = 0; x < width; x++) both[row + x] = (across[above + x]! + across[row + x]! + across[below + x]!) / 3
  }
  return both
}

/** Calls `visit` with the index of every picture pixel whose centre lies in `quad`. */
export function forEachPixel(picture: { width: number; height: number; scale: number }, quad: Quad, visit: (index: number) => void): void {
  const { width, height, scale } = picture
  const bounds = quadBounds(quad)
  // A centre lies half a pixel in; at least one pixel is met however thin the ink.
  const fromX = clamp(Math.ceil(bounds.x * scale - 0.5), width)
  const fromY = clamp(Math.ceil(bounds.y * scale - 0.5), height)
  const toX = clamp(Math.max(Math.floor((bounds.x + bounds.width) * scale - 0.5), fromX) + 1, width)
  const toY = clamp(Math.max(Math.floor((bounds.y + bounds.height) * scale - 0.5), fromY) + 1, height)
  const isUpright = quad.sin === 0
  for (let y = fromY; y < toY; y++) {
    for (let x = fromX; x < toX; x++) {
      if (!isUpright) {
        const dx = (x + 0.5) / scale - quad.centerX
        const dy = (y + 0.5) / scale - quad.centerY
        if (Math.abs(dx * quad.cos + dy * quad.sin) > quad.halfWidth || Math.abs(dy * quad.cos - dx * quad.sin) > quad.halfHeight) continue
      }
      visit(y * width + x)
    }
  }
}

const clamp = (value: number, max: number): number => Math.min(max, Math.max(0, value))
