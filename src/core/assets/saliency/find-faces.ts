import type { Thumbnail } from '#core/color/picture-look.ts'
import type { Box, Size } from '#core/geometry/box.ts'

/** A grey picture, 8 bits a pixel, row by row. */
export interface GreyPicture extends Size {
  readonly data: Uint8Array
}

/**
 * A cascade of boosted stumps over Haar features, as OpenCV trains them (Viola & Jones 2001, Lienhart 2002): the window's width and
 * height, then for each stage its threshold and number of stumps, for each stump a 0 (upright), its number of rectangles, five
 * numbers for each (x, y, width, height, weight), the threshold and the two answers.
 */
export type FaceCascade = Float32Array

export interface Face {
  /** In fractions of the picture. */
  readonly box: Box
  /** Which way it looks: -1 left, 0 at us, 1 right. */
  readonly facing: -1 | 0 | 1
}

/** A picture as a cascade looks at it; on white where it is transparent. */
export function toGrey({ width, height, data }: Thumbnail): GreyPicture {
  const grey = new Uint8Array(width * height)
  for (let pixel = 0; pixel < grey.length; pixel++) {
    const alpha = data[pixel * 4 + 3]! / 255
    const value = data[pixel * 4]! * 0.299 + data[pixel * 4 + 1]! * 0.587 + data[pixel * 4 + 2]! * 0.114
    grey[pixel] = Math.round(value * alpha + 255 * (1 - alpha))
  }
  return { width, height, data: grey }
}

interface Window {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly votes: number
}

/** A cascade for faces that look the other way. */
export function mirrorCascade(cascade: FaceCascade): FaceCascade {
  const out = cascade.slice()
  let at = 2
  while (at < cascade.length) {
    const stumps = cascade[at + 1]!
    at += 2
    for (let stump = 0; stump < stumps; stump++) {
      const rectangles = cascade[at + 1]!
      at += 2
      for (let index = 0; index < rectangles; index++, at += 5) out[at] = cascade[0]! - cascade[at]! - cascade[at + 2]!
      at += 3
    }
  }
  return out
}

/** Four to an octave: a face between two steps is still found by both. */
const scaleStep = 1.19
/** Of the longer side. Smaller ones are found too often where there are none, and no crop would hang on them. */
const leastFace = 0.085
/** Windows that must agree before they are a face, at every place of every line. */
const leastVotes = 11

/** Sums of a picture, and of its squares, over everything above and left of each pixel. */
function sumUp({ width, height, data }: GreyPicture): { readonly sums: Float64Array; readonly squares: Float64Array } {
  const stride = width + 1
  const [sums, squares] = [new Float64Array(stride * (height + 1)), new Float64Array(stride * (height + 1))]
  for (let y = 0; y < height; y++) {
    let [line, squared] = [0, 0]
    for (let x = 0; x < width; x++) {
      const value = data[y * width + x]!
      line += value
      squared += value * value
      const at = (y + 1) * stride + x + 1
      sums[at] = sums[at - stride]! + line
      squares[at] = squares[at - stride]! + squared
    }
  }
  return { sums, squares }
}

function shrink({ width, height, data }: GreyPicture, factor: number): GreyPicture {
  const [w, h] = [Math.floor(width / factor), Math.floor(height / factor)]
  const out = new Uint8Array(w * h)
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const [fx, fy] = [Math.min(width - 2, x * factor), Math.min(height - 2, y * factor)]
      const [left, top] = [Math.floor(fx), Math.floor(fy)]
      const at = top * width + left
      const [dx, dy] = [fx - left, fy - top]
      const above = data[at]! * (1 - dx) + data[at + 1]! * dx
      const below = data[at + width]! * (1 - dx) + data[at + width + 1]! * dx
      out[y * w + x] = Math.round(above * (1 - dy) + below * dy)
    }
  }
  return { width: w, height: h, data: out }
}

interface Stump {
  /** Four corners and a weight for each rectangle, the corners as steps in a table of sums. */
  readonly rectangles: Float64Array
  readonly threshold: number
  readonly below: number
  readonly above: number
}

interface Stage {
  readonly threshold: number
  readonly stumps: readonly Stump[]
}

/** A cascade for tables of sums that are `stride` wide. */
function compile(cascade: FaceCascade, stride: number): Stage[] {
  const stages: Stage[] = []
  let at = 2
  while (at < cascade.length) {
    const threshold = cascade[at]!
    const count = cascade[at + 1]!
    at += 2
    const stumps = Array.from({ length: count }, (): Stump => {
      const rectangles = new Float64Array(cascade[at + 1]! * 5)
      at += 2
      for (let part = 0; part < rectangles.length; part += 5, at += 5) {
        const [x, y, w, h] = [cascade[at]!, cascade[at + 1]!, cascade[at + 2]!, cascade[at + 3]!]
        rectangles.set([x + y * stride, x + w + y * stride, x + (y + h) * stride, x + w + (y + h) * stride, cascade[at + 4]!], part)
      }
      at += 3
      return { rectangles, threshold: cascade[at - 3]!, below: cascade[at - 2]!, above: cascade[at - 1]! }
    })
    stages.push({ threshold, stumps })
  }
  return stages
}

/** Flat windows hold no face. In grey levels. */
const leastDeviation = 9

/** Every window of one size that passes all stages, at every `step`th place of each `step`th line. */
function scan(picture: GreyPicture, cascade: FaceCascade, step: number): { readonly x: number; readonly y: number }[] {
  const { width, height } = picture
  const { sums, squares } = sumUp(picture)
  const stride = width + 1
  const stages = compile(cascade, stride)
  const [wide, high] = [cascade[0]!, cascade[1]!]
  const area = wide * high
  const whole = (table: Float64Array, at: number): number => table[at]! - table[at + wide]! - table[at + high * stride]! + table[at + wide + high * stride]!
  const passes = (origin: number): boolean => {
    const total = whole(sums, origin)
    const variance = whole(squares, origin) * area - total * total
    if (variance < (leastDeviation * area) ** 2) return false
    const deviation = Math.sqrt(variance)
    for (const { threshold, stumps } of stages) {
      let votes = 0
      for (const { rectangles, threshold: limit, below, above } of stumps) {
        let sum = 0
        for (let part = 0; part < rectangles.length; part += 5) {
          sum += rectangles[part + 4]! * (sums[origin + rectangles[part]!]! - sums[origin + rectangles[part + 1]!]! - sums[origin + rectangles[part + 2]!]! + sums[origin + rectangles[part + 3]!]!)
        }
        votes += sum < limit * deviation ? below : above
      }
      if (votes < threshold) return false
    }
    return true
  }
  const found: { x: number; y: number }[] = []
  for (let y = 0; y + high <= height; y += step) for (let x = 0; x + wide <= width; x += step) if (passes(y * stride + x)) found.push({ x, y })
  return found
}

/** Windows that lie on one another are one face: their mean, where enough of them agree. */
function group(windows: readonly Window[]): Window[] {
  const groups: { x: number; y: number; size: number; votes: number }[] = []
  for (const window of windows) {
    const near = groups.find(({ x, y, size }) => {
      const reach = 0.25 * Math.min(size, window.size)
      return Math.abs(x - window.x) <= reach && Math.abs(y - window.y) <= reach && Math.abs(x + size - window.x - window.size) <= reach * 1.6
    })
    if (near === undefined) groups.push({ ...window })
    else {
      near.votes += window.votes
      for (const key of ['x', 'y', 'size'] as const) near[key] += ((window[key] - near[key]) * window.votes) / near.votes
    }
  }
  return groups.filter(({ votes }) => votes >= leastVotes)
}

const findWindows = (picture: GreyPicture, cascade: FaceCascade): Window[] => {
  const windows: Window[] = []
  const first = Math.max(1, (leastFace * Math.max(picture.width, picture.height)) / cascade[0]!)
  for (let factor = first; Math.min(picture.width, picture.height) / factor >= cascade[0]! + 1; factor *= scaleStep) {
    // Small windows are many, and every second one will do: it speaks for its neighbours.
    const step = factor < 1.7 ? 2 : 1
    for (const { x, y } of scan(factor === 1 ? picture : shrink(picture, factor), cascade, step)) windows.push({ x: x * factor, y: y * factor, size: cascade[0]! * factor, votes: step * step })
  }
  return group(windows)
}

/**
 * Faces, the surest first: seen from the front, and from the side, which says where they look. Made for pictures of about 256 px.
 */
export function findFaces(picture: GreyPicture, cascades: { readonly frontal: FaceCascade; readonly profile: FaceCascade }): Face[] {
  const seen = ([['frontal', 0], ['profile', -1], ['profile', 1]] as const).flatMap(([kind, facing]) => {
    const cascade = facing === 1 ? mirrorCascade(cascades[kind]) : cascades[kind]
    return findWindows(picture, cascade).map((window) => ({ ...window, facing }))
  })
  const faces: (typeof seen)[number][] = []
  for (const face of seen.sort((a, b) => b.votes - a.votes || a.y - b.y || a.x - b.x)) {
    const overlaps = faces.some((other) => Math.abs(other.x + other.size / 2 - face.x - face.size / 2) < (other.size + face.size) * 0.35 && Math.abs(other.y + other.size / 2 - face.y - face.size / 2) < (other.size + face.size) * 0.35)
    if (!overlaps) faces.push(face)
  }
  return faces.map(({ x, y, size, facing }) => ({
    box: { x: x / picture.width, y: y / picture.height, width: size / picture.width, height: size / picture.height }, facing,
  }))
}
