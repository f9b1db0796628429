import sharp from 'sharp'
import { nameColor } from '#core/color/named-color.ts'
import { removeBox } from '#core/color/remove-box.ts'

/** Above this, a "logo" is a photograph, and the flood would cost more than it gives. */
const maxPixels = 16_000_000

/** The logo without the even box that it stands on, as PNG; null when there is none or it does not come off cleanly. */
export async function liftOffBox(bytes: Uint8Array): Promise<{ bytes: Uint8Array; colorName: string } | null> {
  const image = sharp(bytes, { failOn: 'truncated' })
  const { width, height } = await image.metadata()
  if (width * height > maxPixels) return null
  const { data, info } = await image.toColorspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const lifted = removeBox({ width: info.width, height: info.height, data })
  if (lifted === null) return null
  const png = await sharp(lifted.data, { raw: { width: info.width, height: info.height, channels: 4 } })
    .png({ compressionLevel: 9 })
    .toBuffer()
  return { bytes: png, colorName: nameColor(lifted.boxColor) }
}
