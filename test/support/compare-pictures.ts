import type { Pixels } from '#core/critique/pixels.ts'
import type { Box } from '#core/geometry/box.ts'

/** A channel that differs by more than this is seen at a glance. */
const visibleStep = 32

/** One byte a pixel: 1 where the pictures differ visibly. */
export function findDifferences(a: Pixels, b: Pixels): Uint8Array {
  if (a.width !== b.width || a.height !== b.height) throw new Error(`${a.width}×${a.height} is compared with ${b.width}×${b.height}`)
  const out = new Uint8Array(a.width * a.height)
  for (let index = 0; index < out.length; index++) {
    const at = index * 4
    for (let channel = 0; channel < 3; channel++) {
      if (Math.abs(a.data[at + channel]! - b.data[at + channel]!) > visibleStep) out[index] = 1
    }
  }
  return out
}

export function shareIn(differences: Uint8Array, size: { width: number; height: number }, box: Box): number {
  const left = Math.max(0, Math.floor(box.x))
  const top = Math.max(0, Math.floor(box.y))
  const end = Math.min(size.width, Math.ceil(box.x + box.width))
  const low = Math.min(size.height, Math.ceil(box.y + box.height))
  let count = 0
  for (let y = top; y < low; y++) for (let x = left; x < end; x++) count += differences[y * size.width + x]!
  const area = Math.max(0, end - left) * Math.max(0, low - top)
  return area === 0 ? 0 : count / area
}

/** Of what lies within two design pixels of the layer's own edge: a large plain shape that moves changes nowhere else. */
export function shareAtEdge(differences: Uint8Array, layerAlone: Pixels): number {
  const { width, height, data } = layerAlone
  const reach = Math.round(2 * layerAlone.scale)
  const isInk = (x: number, y: number): boolean => x >= 0 && y >= 0 && x < width && y < height && data[(y * width + x) * 4 + 3]! > 127
  let count = 0
  let edge = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const here = isInk(x, y)
      if (here === isInk(x + reach, y) && here === isInk(x - reach, y) && here === isInk(x, y + reach) && here === isInk(x, y - reach)) continue
      edge++
      count += differences[y * width + x]!
    }
  }
  return edge === 0 ? 0 : count / edge
}
