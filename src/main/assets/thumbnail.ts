import sharp from 'sharp'
import type { Thumbnail } from '#core/color/picture-look.ts'

const side = 256

/** Draws an SVG whose view box starts at 0,0; handed in by whoever knows how to draw safely. */
export type DrawSvg = (svg: string, options: { readonly scale: number }) => Thumbnail

/** A sanitised SVG drawn with its longer side at 256 px; null where it cannot be drawn. */
export function drawSvgThumbnail(text: string, { width, height }: { readonly width: number; readonly height: number }, draw: DrawSvg): Thumbnail | null {
  const size = `width="${width}" height="${height}"`
  // Whatever its own view box: it fills a page that starts at 0,0.
  const placed = text.replace(/^\s*<svg\b([^>]*)>/, (_, attributes: string) =>
    `<svg ${size}${attributes.replace(/\s(?:x|y|width|height)="[^"]*"/g, '')}>`)
  try {
    const { data, ...drawn } = draw(`<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}">${placed}</svg>`, { scale: side / Math.max(width, height) })
    return drawn.width < 1 || drawn.height < 1 ? null : { width: drawn.width, height: drawn.height, data }
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
