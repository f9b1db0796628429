import type { PictureSample } from './guess-logo.ts'

const side = 48

/** A few pixels of a picture file; null where the page cannot read it. */
export async function samplePicture(file: File): Promise<PictureSample | null> {
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(file, { resizeWidth: side, resizeHeight: side, resizeQuality: 'low' })
  } catch {
    return null
  }
  const canvas = new OffscreenCanvas(side, side)
  const context = canvas.getContext('2d')
  if (context === null) return null
  context.drawImage(bitmap, 0, 0)
  const sample = countPixels(context.getImageData(0, 0, side, side).data)
  const { width, height } = bitmap
  bitmap.close()
  return { width, height, ...sample }
}

function countPixels(data: Uint8ClampedArray): Omit<PictureSample, 'width' | 'height'> {
  const colors = new Set<number>()
  const border = new Map<number, number>()
  let borderCount = 0
  let clear = 0
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const at = (y * side + x) * 4
      const isClear = data[at + 3]! < 16
      const color = isClear ? -1 : ((data[at]! >> 4) << 8) | ((data[at + 1]! >> 4) << 4) | (data[at + 2]! >> 4)
      colors.add(color)
      if (x > 0 && y > 0 && x < side - 1 && y < side - 1) continue
      borderCount++
      if (isClear) clear++
      border.set(color, (border.get(color) ?? 0) + 1)
    }
  }
  return { clearBorder: clear / borderCount, flatBorder: Math.max(...border.values()) / borderCount, colorsPerHundred: (colors.size * 100) / (side * side) }
}
