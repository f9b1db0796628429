import type { Thumbnail } from '#core/color/picture-look.ts'

/** Paints `at(x, y)` as `#rrggbb`, or nothing for null. */
export function paint(width: number, height: number, at: (x: number, y: number) => string | null): Thumbnail {
  const data = new Uint8Array(width * height * 4)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const hex = at(x, y)
      if (hex === null) continue
      data.set([...[1, 3, 5].map((from) => parseInt(hex.slice(from, from + 2), 16)), 255], (y * width + x) * 4)
    }
  }
  return { width, height, data }
}
