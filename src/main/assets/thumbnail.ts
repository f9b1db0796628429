import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import type { Thumbnail } from '#core/color/picture-look.ts'

const side = 256

/** resvg's pixels are premultiplied; looks and critique want them straight. */
function toStraight(pixels: Uint8Array): Uint8Array {
  const out = new Uint8Array(pixels)
  for (let at = 0; at < out.length; at += 4) {
    const alpha = out[at + 3]!
    if (alpha === 0 || alpha === 255) continue
    for (let channel = 0; channel < 3; channel++) out[at + channel] = Math.min(255, Math.round((out[at + channel]! * 255) / alpha))
  }
  return out
}

/** A sanitised SVG drawn with its longer side at 256 px; null where it cannot be drawn. */
export function drawSvgThumbnail(text: string): Thumbnail | null {
  try {
    const probe = new Resvg(text, { font: { loadSystemFonts: false } })
    const fitTo = probe.width >= probe.height ? { mode: 'width', value: side } as const : { mode: 'height', value: side } as const
    const image = new Resvg(text, { font: { loadSystemFonts: false }, fitTo }).render()
    if (image.width < 1 || image.height < 1) return null
    return { width: image.width, height: image.height, data: toStraight(image.pixels) }
  } catch {
    return null
  }
}

/** Decodes the whole picture, so that a truncated one is found here. */
export async function shrinkToThumbnail(bytes: Uint8Array): Promise<{ thumbnail: Thumbnail; width: number; height: number }> {
  const image = sharp(bytes, { failOn: 'truncated', limitInputPixels: 120_000_000 })
  const { width, height } = await image.metadata()
  const { data, info } = await image
    .resize(side, side, { fit: 'inside', withoutEnlargement: true, kernel: 'lanczos2' })
    .toColorspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { thumbnail: { width: info.width, height: info.height, data }, width, height }
}
