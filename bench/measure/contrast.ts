import type { Pixels } from '#core/critique/pixels.ts'
import { pad } from './ink.ts'
import type { Ink } from './ink.ts'

/** WCAG 2.2: relative luminance of an sRGB byte, by the definition and not by the product's own code. */
const linear = Array.from({ length: 256 }, (_, byte) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4))
const luminanceAt = (data: Uint8Array, at: number): number => 0.2126 * linear[data[at]!]! + 0.7152 * linear[data[at + 1]!]! + 0.0722 * linear[data[at + 2]!]!
const ratio = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

/** Rows of the ink's picture that belong together: a line of text, or what touches it. */
function findLines({ width, height, data }: Ink): { from: number; to: number }[] {
  const lines: { from: number; to: number }[] = []
  let from = -1
  for (let y = 0; y <= height; y++) {
    let isInked = false
    for (let x = 0; y < height && x < width && !isInked; x++) isInked = data[(y * width + x) * 4 + 3]! >= 128
    if (isInked && from < 0) from = y
    if (!isInked && from >= 0) {
      lines.push({ from, to: y })
      from = -1
    }
  }
  return lines
}

/** How far around a letter its ground is looked at, in pixels. */
const around = [[0, 0], [2, 0], [-2, 0], [0, 2], [0, -2]] as const

/** Of each line: the contrast that 95 of 100 places at and just around its letters reach, against what lies behind. */
export function measureLineContrasts(ink: Ink, behind: Pixels): number[] {
  return findLines(ink).flatMap(({ from, to }) => {
    const contrasts: number[] = []
    for (let y = from; y < to; y++) {
      for (let x = 0; x < ink.width; x++) {
        const at = (y * ink.width + x) * 4
        if (ink.data[at + 3]! < 128) continue
        const own = luminanceAt(ink.data, at)
        for (const [dx, dy] of around) {
          const [bx, by] = [x - pad + dx, y - pad + dy]
          if (bx < 0 || by < 0 || bx >= behind.width || by >= behind.height) continue
          contrasts.push(ratio(own, luminanceAt(behind.data, (by * behind.width + bx) * 4)))
        }
      }
    }
    contrasts.sort((a, b) => a - b)
    return contrasts.length === 0 ? [] : [contrasts[Math.floor(contrasts.length * 0.05)]!]
  })
}

/** The share of the ink's own opaque pixels that stand under `limit` against the pixel behind each. */
export function measureLost(ink: Ink, behind: Pixels, limit: number): number {
  let strongest = 0
  for (let at = 3; at < ink.data.length; at += 4) strongest = Math.max(strongest, ink.data[at]!)
  let count = 0
  let lost = 0
  for (let y = 0; y < behind.height; y++) {
    for (let x = 0; x < behind.width; x++) {
      const at = ((y + pad) * ink.width + x + pad) * 4
      if (ink.data[at + 3]! < strongest * 0.9 || strongest < 64) continue
      count++
      if (ratio(luminanceAt(ink.data, at), luminanceAt(behind.data, (y * behind.width + x) * 4)) < limit) lost++
    }
  }
  return count === 0 ? 1 : lost / count
}

/** A stem may fall on the next pixel when its place is rounded anew. */
const beside = [[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1]] as const

/** The least share of the ink's own opaque pixels that any one grey would leave under `limit`: a mark of light and dark parts is all clear on none. */
export function measureLeastLost(ink: Ink, limit: number): number {
  let strongest = 0
  for (let at = 3; at < ink.data.length; at += 4) strongest = Math.max(strongest, ink.data[at]!)
  const own: number[] = []
  for (let at = 0; at < ink.data.length; at += 4) if (ink.data[at + 3]! >= strongest * 0.9 && strongest >= 64) own.push(luminanceAt(ink.data, at))
  if (own.length === 0) return 1
  const greys = Array.from({ length: 64 }, (_, step) => 0.05 * 21 ** (step / 63) - 0.05)
  return Math.min(...greys.map((grey) => own.filter((luminance) => ratio(luminance, grey) < limit).length / own.length))
}

/** The share of the ink's solid pixels that the finished picture does not show: hidden under another layer, or cut off. */
export function measureHidden(ink: Ink, finished: Pixels): number {
  let count = 0
  let hidden = 0
  for (let y = 0; y < ink.height; y++) {
    for (let x = 0; x < ink.width; x++) {
      const at = (y * ink.width + x) * 4
      if (ink.data[at + 3]! < 250) continue
      count++
      const differences = beside.map(([dx, dy]) => {
        const [fx, fy] = [x - pad + dx, y - pad + dy]
        if (fx < 0 || fy < 0 || fx >= finished.width || fy >= finished.height) return Infinity
        const seen = (fy * finished.width + fx) * 4
        return Math.max(...[0, 1, 2].map((channel) => Math.abs(ink.data[at + channel]! - finished.data[seen + channel]!)))
      })
      if (Math.min(...differences) > 96) hidden++
    }
  }
  return count === 0 ? 0 : hidden / count
}

/** How many pixels both hold ink on. */
export function countShared(a: Ink, b: Ink): number {
  let shared = 0
  for (let at = 3; at < a.data.length; at += 4) if (a.data[at]! >= 64 && b.data[at]! >= 64) shared++
  return shared
}
