import { Resvg } from '@resvg/resvg-js'
import { converter } from 'culori'

export interface Measured {
  /** What can be seen (alpha over 8), in the drawing's own units. */
  readonly box: { x: number; y: number; width: number; height: number }
  /** How much of the box is covered. */
  readonly fill: number
  /** Largest first; shares of what is visible, summing to at most 1. */
  readonly colors: { l: number; c: number; h: number; share: number }[]
  readonly lightness: number
  readonly renderMs: number
}

const side = 300
const toOklch = converter('oklch')
const round = (value: number, digits: number): number => Number(value.toFixed(digits))

interface Bin { weight: number; l: number; a: number; b: number }

function dominantColors(pixels: Uint8Array): { colors: Measured['colors']; lightness: number } {
  const bins = new Map<number, Bin>()
  let total = 0
  for (let index = 0; index < pixels.length; index += 4 * 3) {
    const alpha = pixels[index + 3]!
    if (alpha <= 128) continue
    // 32 levels a channel: fine enough to bin by, few enough to convert once each.
    const key = ((pixels[index]! >> 3) << 10) | ((pixels[index + 1]! >> 3) << 5) | (pixels[index + 2]! >> 3)
    const bin = bins.get(key) ?? { weight: 0, l: 0, a: 0, b: 0 }
    bin.weight += 1
    bins.set(key, bin)
    total += 1
  }
  const groups = new Map<string, Bin>()
  let lightness = 0
  for (const [key, { weight }] of bins) {
    const { l, c, h = 0 } = toOklch({ mode: 'rgb', r: ((key >> 10) + 0.5) / 32, g: (((key >> 5) & 31) + 0.5) / 32, b: ((key & 31) + 0.5) / 32 })
    lightness += l * weight
    const angle = (h * Math.PI) / 180
    const family = c < 0.035 ? `grey${Math.floor(l * 4)}` : `${Math.floor(((h + 15) % 360) / 30)}/${Math.floor(l * 3)}`
    const group = groups.get(family) ?? { weight: 0, l: 0, a: 0, b: 0 }
    group.weight += weight
    group.l += l * weight
    group.a += c * Math.cos(angle) * weight
    group.b += c * Math.sin(angle) * weight
    groups.set(family, group)
  }
  const colors = [...groups.values()]
    .sort((one, other) => other.weight - one.weight)
    .slice(0, 5)
    .filter((group) => group.weight / total >= 0.04)
    .map(({ weight, l, a, b }) => ({
      l: round(l / weight, 3),
      c: round(Math.hypot(a, b) / weight, 3),
      h: round(((Math.atan2(b, a) * 180) / Math.PI + 360) % 360, 0),
      share: round(weight / total, 3),
    }))
  return { colors, lightness: round(lightness / Math.max(total, 1), 3) }
}

/** Draws as the exporters do, so that what is too slow or comes out empty is known before it ships. */
export function measureDrawing(svg: string, units: number): Measured | null {
  const draw = (): { pixels: Uint8Array; ms: number } => {
    const start = performance.now()
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: side }, font: { loadSystemFonts: false } }).render()
    return { pixels: image.pixels, ms: performance.now() - start }
  }
  const first = draw()
  const { pixels } = first
  let left = side, top = side, right = -1, bottom = -1, visible = 0
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      if (pixels[(y * side + x) * 4 + 3]! <= 8) continue
      visible += 1
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
  }
  if (visible === 0) return null
  const unit = units / side
  const box = { x: round(left * unit, 2), y: round(top * unit, 2), width: round((right + 1 - left) * unit, 2), height: round((bottom + 1 - top) * unit, 2) }
  // The first run pays for cold caches; a slow one is asked again.
  const renderMs = round(first.ms > 25 ? Math.min(first.ms, draw().ms, draw().ms) : first.ms, 1)
  return { box, fill: round(visible / ((right + 1 - left) * (bottom + 1 - top)), 2), ...dominantColors(pixels), renderMs }
}
