import type { Views } from '#core/critique/pixels.ts'
import type { Box } from '#core/geometry/box.ts'

/** Where the logo's own pixels are, in design pixels; null without a logo. */
export function inkOfLogo({ logo }: Views): Box | null {
  if (logo === null) return null
  const { width, height, scale, data } = logo
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3]! < 26) continue
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      if (y > bottom) bottom = y
    }
  }
  return right < 0 ? null : { x: left / scale, y: top / scale, width: (right + 1 - left) / scale, height: (bottom + 1 - top) / scale }
}
