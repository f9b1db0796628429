import type { Pixels } from '#core/critique/pixels.ts'
import { intersection } from '#core/geometry/box.ts'
import type { Box } from '#core/geometry/box.ts'

/** The mean colour of a picture inside a box in design pixels, as hex; `isRim`: along its edge alone. */
export function meanColor({ width, height, scale, data }: Pixels, box: Box, isRim = false): string {
  const seen = intersection({ x: box.x * scale, y: box.y * scale, width: box.width * scale, height: box.height * scale }, { x: 0, y: 0, width, height })
  if (seen === null) return '#808080'
  const sums = [0, 0, 0]
  let count = 0
  const steps = 24
  for (let row = 0; row < steps; row++) {
    for (let column = 0; column < steps; column++) {
      if (isRim && row > 0 && row < steps - 1 && column > 0 && column < steps - 1) continue
      const x = Math.min(width - 1, Math.floor(seen.x + ((column + 0.5) / steps) * seen.width))
      const y = Math.min(height - 1, Math.floor(seen.y + ((row + 0.5) / steps) * seen.height))
      for (let channel = 0; channel < 3; channel++) sums[channel]! += data[(y * width + x) * 4 + channel]!
      count++
    }
  }
  return `#${sums.map((sum) => Math.round(sum / count).toString(16).padStart(2, '0')).join('')}`
}

/** How far two pictures of the same size are apart, from 0 to 255 a channel. */
export function differenceOfPictures(one: Pixels, other: Pixels): number {
  if (one.data.length !== other.data.length) return 255
  let sum = 0
  let count = 0
  for (let at = 0; at < one.data.length; at += 28) {
    sum += Math.abs(one.data[at]! - other.data[at]!)
    count++
  }
  return sum / Math.max(1, count)
}
