import FFT from 'fft.js'
import type { Box } from '#core/geometry/box.ts'
import { mapSide } from './picture-look.ts'
import type { PhotoLook, Thumbnail } from './picture-look.ts'

/** Hou & Zhang work at 64 px: coarser than any texture, finer than any subject. */
const side = 64
const cells = side * side

type Plane = Float64Array

/** Gamma-coded grey and two opponent colours, 0…1, averaged down to `side` × `side` whatever the picture's shape. */
function samplePlanes({ width, height, data }: Thumbnail): { grey: Plane; red: Plane; blue: Plane } {
  const [grey, red, blue, counts] = [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)]
  const across = Math.max(width, side)
  const down = Math.max(height, side)
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const pixel = (Math.floor((y * height) / down) * width + Math.floor((x * width) / across)) * 4
      const cell = Math.floor((y * side) / down) * side + Math.floor((x * side) / across)
      const [r, g, b] = [data[pixel]! / 255, data[pixel + 1]! / 255, data[pixel + 2]! / 255]
      grey[cell]! += 0.299 * r + 0.587 * g + 0.114 * b
      red[cell]! += r - g
      blue[cell]! += b - (r + g) / 2
      counts[cell]! += 1
    }
  }
  for (const plane of [grey, red, blue]) for (let cell = 0; cell < cells; cell++) plane[cell]! /= counts[cell]!
  return { grey, red, blue }
}

/** One-dimensional passes along rows (`stride` 1) or columns (`stride` `side`) of a complex plane, in place. */
function transformLines(fft: FFT, re: Plane, im: Plane, alongRows: boolean, isInverse: boolean): void {
  const line = fft.createComplexArray()
  const out = fft.createComplexArray()
  for (let index = 0; index < side; index++) {
    const at = (step: number): number => (alongRows ? index * side + step : step * side + index)
    for (let step = 0; step < side; step++) {
      line[step * 2] = re[at(step)]!
      line[step * 2 + 1] = im[at(step)]!
    }
    if (isInverse) fft.inverseTransform(out, line)
    else fft.transform(out, line)
    for (let step = 0; step < side; step++) {
      re[at(step)] = out[step * 2]!
      im[at(step)] = out[step * 2 + 1]!
    }
  }
}

function blur(plane: Plane, sigma: number, wraps = false): Plane {
  const reach = Math.ceil(sigma * 3)
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) => Math.exp(-((index - reach) ** 2) / (2 * sigma * sigma)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const inside = (at: number): number => (wraps ? (at + side) % side : Math.min(side - 1, Math.max(0, at)))
  const pass = (from: Plane, alongRows: boolean): Plane => {
    const to = new Float64Array(cells)
    for (let y = 0; y < side; y++) {
      for (let x = 0; x < side; x++) {
        let sum = 0
        for (let step = -reach; step <= reach; step++) {
          const at = alongRows ? y * side + inside(x + step) : inside(y + step) * side + x
          sum += from[at]! * weights[step + reach]!
        }
        to[y * side + x] = sum / total
      }
    }
    return to
  }
  return pass(pass(plane, true), false)
}

function normalize(plane: Plane): Plane {
  let [least, most] = [Infinity, -Infinity]
  for (const value of plane) {
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  const range = most - least
  return plane.map((value) => (range < 1e-9 ? 0 : (value - least) / range))
}

/** Source: Hou & Zhang, "Saliency Detection: A Spectral Residual Approach", CVPR 2007. */
function spectralResidual(grey: Plane): Plane {
  const fft = new FFT(side)
  const re = Float64Array.from(grey)
  const im = new Float64Array(cells)
  transformLines(fft, re, im, true, false)
  transformLines(fft, re, im, false, false)
  const logAmplitude = re.map((value, cell) => Math.log(Math.hypot(value, im[cell]!) + 1e-6))
  const smooth = blur(logAmplitude, 0.8, true)
  for (let cell = 0; cell < cells; cell++) {
    const amplitude = Math.hypot(re[cell]!, im[cell]!)
    const residual = Math.exp(logAmplitude[cell]! - smooth[cell]!)
    const scale = amplitude < 1e-9 ? 0 : residual / amplitude
    re[cell]! *= scale
    im[cell]! *= scale
  }
  transformLines(fft, re, im, false, true)
  transformLines(fft, re, im, true, true)
  return normalize(blur(re.map((value, cell) => value * value + im[cell]! * im[cell]!), 2.5))
}

/** How much each place differs from its wide surroundings, in lightness and in colour. */
function surroundContrast(planes: readonly Plane[]): Plane {
  const out = new Float64Array(cells)
  for (const [index, plane] of planes.entries()) {
    const near = blur(plane, 1.2)
    const far = blur(plane, 12)
    const weight = index === 0 ? 1 : 1.6
    for (let cell = 0; cell < cells; cell++) out[cell]! += weight * (near[cell]! - far[cell]!) ** 2
  }
  return normalize(out.map(Math.sqrt))
}

/** Photographers put subjects near the middle and a little below it is rarer than above: a wide, upright prior. */
const centerPrior = (x: number, y: number): number => Math.exp(-(((x - 0.5) / 0.42) ** 2 + ((y - 0.5) / 0.45) ** 2) / 2)

function gradientEnergy(grey: Plane): Plane {
  const out = new Float64Array(cells)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const dx = grey[y * side + Math.min(side - 1, x + 1)]! - grey[y * side + Math.max(0, x - 1)]!
      const dy = grey[Math.min(side - 1, y + 1) * side + x]! - grey[Math.max(0, y - 1) * side + x]!
      out[y * side + x] = Math.hypot(dx, dy)
    }
  }
  return blur(out, 2)
}

function reduceToMap(plane: Plane): number[] {
  const step = side / mapSide
  return Array.from({ length: mapSide * mapSide }, (_, cell) => {
    let sum = 0
    for (let dy = 0; dy < step; dy++) {
      for (let dx = 0; dx < step; dx++) {
        sum += plane[(Math.floor(cell / mapSide) * step + dy) * side + (cell % mapSide) * step + dx]!
      }
    }
    return Math.round((sum / (step * step)) * 1000) / 1000
  })
}

/** Bright spots count for more than wide glows, and what the frame cuts for less: subjects are seldom cropped. */
function weighRegion(region: readonly number[], map: readonly number[]): number {
  const isEdge = (cell: number): boolean =>
    cell % mapSide === 0 || cell % mapSide === mapSide - 1 || cell < mapSide || cell >= mapSide * (mapSide - 1)
  const cut = Math.min(1, (region.filter(isEdge).length * 3) / region.length)
  const peak = Math.max(...region.map((cell) => map[cell]!))
  const mass = region.reduce((sum, cell) => sum + map[cell]!, 0)
  return peak ** 3 * Math.sqrt(mass) * (1 - 0.6 * cut)
}

/** The weightiest connected region of values over `threshold`. */
function findSubject(map: readonly number[], threshold: number): number[] {
  const seen = new Set<number>()
  let best: number[] = []
  let bestWeight = 0
  for (let start = 0; start < map.length; start++) {
    if (seen.has(start) || map[start]! < threshold) continue
    const region: number[] = []
    const queue = [start]
    seen.add(start)
    for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
      region.push(cell)
      const x = cell % mapSide
      for (const next of [x > 0 ? cell - 1 : -1, x < mapSide - 1 ? cell + 1 : -1, cell - mapSide, cell + mapSide]) {
        if (next < 0 || next >= map.length || seen.has(next) || map[next]! < threshold) continue
        seen.add(next)
        queue.push(next)
      }
    }
    const weight = weighRegion(region, map)
    if (weight > bestWeight) {
      bestWeight = weight
      best = region
    }
  }
  return best
}

function boundsOfCells(region: readonly number[]): Box {
  const columns = region.map((cell) => cell % mapSide)
  const rows = region.map((cell) => Math.floor(cell / mapSide))
  const x = Math.min(...columns)
  const y = Math.min(...rows)
  return {
    x: x / mapSide,
    y: y / mapSide,
    width: (Math.max(...columns) + 1 - x) / mapSide,
    height: (Math.max(...rows) + 1 - y) / mapSide,
  }
}

export function lookAtPhoto(thumbnail: Thumbnail): PhotoLook {
  const { grey, red, blue } = samplePlanes(thumbnail)
  const residual = spectralResidual(grey)
  const contrast = surroundContrast([grey, red, blue])
  const combined = normalize(
    residual.map((value, cell) => {
      const [x, y] = [((cell % side) + 0.5) / side, (Math.floor(cell / side) + 0.5) / side]
      return (0.45 * value + 0.55 * contrast[cell]!) * (0.35 + 0.65 * centerPrior(x, y))
    }),
  )
  const saliency = reduceToMap(combined)
  // 0.06 of the grey range from pixel to pixel at 64 px is where thin letters begin to drown.
  const calm = reduceToMap(gradientEnergy(grey).map((energy) => Math.exp(-energy / 0.06)))
  const peak = Math.max(...saliency)
  const region = peak <= 0 ? [] : findSubject(saliency, peak * 0.45)
  if (region.length === 0) return { saliency, calm, focus: { x: 0.5, y: 0.5 }, subject: { x: 0, y: 0, width: 1, height: 1 } }
  const mass = region.reduce((sum, cell) => sum + saliency[cell]!, 0)
  const mean = (at: (cell: number) => number): number =>
    Math.round((region.reduce((sum, cell) => sum + (at(cell) + 0.5) * saliency[cell]!, 0) / mass / mapSide) * 1000) / 1000
  return {
    saliency,
    calm,
    focus: { x: mean((cell) => cell % mapSide), y: mean((cell) => Math.floor(cell / mapSide)) },
    subject: boundsOfCells(region),
  }
}
