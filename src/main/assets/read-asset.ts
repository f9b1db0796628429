import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import sharp from 'sharp'
import type { Sharp } from 'sharp'
import { outlineSvgText } from '#core/assets/outline-svg-text.ts'
import type { OutlinedSvg, TextOutliner } from '#core/assets/outline-svg-text.ts'
import { removeBackdrop } from '#core/assets/remove-backdrop.ts'
import type { PhotoLook } from '#core/assets/saliency/read-saliency.ts'
import { sanitizeSvg } from '#core/assets/sanitize-svg.ts'
import { findBoxColor, lookAtPicture } from '#core/color/look-at-picture.ts'
import type { PictureLook, Thumbnail } from '#core/color/picture-look.ts'
import type { Asset } from '#core/design/design.ts'
import type { Size } from '#core/geometry/box.ts'
import type { Parsed } from '#core/design/fault.ts'
import type { LoadedAsset } from '#core/export/assets.ts'
import { drawSvgThumbnail, shrinkToThumbnail } from './thumbnail.ts'
import type { DrawSvg } from './thumbnail.ts'
import { liftOffBox } from './lift-off-box.ts'
import { sniffPicture } from './sniff-picture.ts'
import type { PictureFormat } from './sniff-picture.ts'

export interface LoadedPicture {
  readonly asset: Asset
  readonly loaded: LoadedAsset
  readonly look: PictureLook
  /** Null for a logo. */
  readonly photo: PhotoLook | null
  /** What was changed on the way in, one sentence each, for the designer to read. */
  readonly notes: readonly string[]
}

/** What reading needs of the rest of the house: fonts for live text, a way to draw, and an eye for photos. */
export interface AssetTools extends TextOutliner {
  readonly draw: DrawSvg
  readonly lookAtPhoto: (pixels: Thumbnail) => Promise<PhotoLook>
}

const maxBytes = 64 * 1024 * 1024
const maxPixels = 100_000_000
/** Longest side of a stored photo: A2 at 150 dpi needs 3508. */
const maxStoredSide = 4096

const mimes = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif' } as const
type RasterExtension = keyof typeof mimes

const refuse = (path: string, message: string): Parsed<never> => ({ ok: false, faults: [{ path, message }] })
const hash = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Reads a logo or photo from disk: sniffed by content, cleaned, its live text outlined, measured. Faults name the file and
 * are one sentence each.
 */
export async function readAsset(path: string, kind: 'logo' | 'photo', tools: AssetTools): Promise<Parsed<LoadedPicture>> {
  let bytes: Uint8Array
  try {
    const info = await stat(path)
    if (!info.isFile()) return refuse(path, 'is not a file')
    if (info.size > maxBytes) return refuse(path, `is larger than ${maxBytes / 1024 / 1024} MB`)
    bytes = await readFile(path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return refuse(path, code === 'ENOENT' || code === 'ENOTDIR' ? 'does not exist' : 'cannot be read')
  }
  return readAssetBytes(bytes, path, kind, tools)
}

export async function readAssetBytes(
  bytes: Uint8Array, path: string, kind: 'logo' | 'photo', tools: AssetTools,
): Promise<Parsed<LoadedPicture>> {
  if (bytes.length === 0) return refuse(path, 'is empty')
  const format = sniffPicture(bytes)
  if (format === 'none') return refuse(path, 'is not a picture that can be read (SVG, PNG, JPEG, WebP, AVIF or GIF)')
  return format === 'svg' ? readSvg(bytes, path, kind, tools) : readRaster(bytes, path, kind, format, tools)
}

async function readSvg(bytes: Uint8Array, path: string, kind: 'logo' | 'photo', tools: AssetTools): Promise<Parsed<LoadedPicture>> {
  const clean = sanitizeSvg(new TextDecoder().decode(bytes))
  if (!clean.ok) return refuse(path, clean.faults.map((fault) => fault.message).join('; '))
  const { width, height, dropped } = clean.value
  const outlined = clean.value.hasText ? outlineSvgText(clean.value.text, tools) : null
  const drawing = outlined?.svg ?? clean.value
  const whole = drawSvgThumbnail(drawing.text, clean.value, tools.draw)
  if (whole === null) return refuse(path, 'is an SVG that cannot be drawn')
  if (isBlank(whole)) return refuse(path, 'is an SVG that draws nothing')
  const lifted = kind === 'logo' && findBoxColor(whole) !== null ? liftOffBackdrop(drawing.text, clean.value, tools.draw) : null
  const { text, thumbnail } = lifted ?? { text: drawing.text, thumbnail: whole }
  const notes = [
    ...(dropped.length > 0 ? [`Left out of the SVG: ${dropped.join(', ')}.`] : []),
    ...(lifted === null ? [] : ['The even box behind the logo was taken away.']),
    ...(outlined === null ? [] : describeOutlines(outlined, kind)),
    ...(drawing.hasText ? ['The SVG holds live text that is not drawn; turn it into outlines.'] : []),
  ]
  return {
    ok: true,
    value: {
      asset: { id: `asset:${hash(text)}`, extension: 'svg', width, height, name: basename(path), source: '' },
      loaded: { kind: 'svg', text },
      look: lookAtPicture(thumbnail, { width, height }, kind),
      photo: kind === 'photo' ? await tools.lookAtPhoto(thumbnail) : null,
      notes,
    },
  }
}

/** The letters of a family that is bundled are the logo's own; others only stand for them. */
function describeOutlines({ families }: OutlinedSvg, kind: 'logo' | 'photo'): string[] {
  const what = kind === 'logo' ? 'logo' : 'picture'
  return families.map(({ asked, family, isSame }) => {
    if (isSame) return `The ${what}'s live text was outlined in ${family}.`
    const named = asked === '' ? 'as it names no font' : `for ${asked}`
    return `The ${what}'s text is live and was outlined in ${family} ${named}; export it with outlines to keep its own letters.`
  })
}

function liftOffBackdrop(text: string, size: Size, draw: DrawSvg): { text: string; thumbnail: Thumbnail } | null {
  const lifted = removeBackdrop(text)
  const thumbnail = lifted === null ? null : drawSvgThumbnail(lifted, size, draw)
  return lifted === null || thumbnail === null || isBlank(thumbnail) ? null : { text: lifted, thumbnail }
}

async function readRaster(
  original: Uint8Array, path: string, kind: 'logo' | 'photo', format: Exclude<PictureFormat, 'svg' | 'none'>, tools: AssetTools,
): Promise<Parsed<LoadedPicture>> {
  try {
    const meta = await sharp(original, { limitInputPixels: false }).metadata()
    if (meta.width * meta.height > maxPixels) return refuse(path, `has more than ${maxPixels / 1_000_000} megapixels`)
    const notes: string[] = []
    let bytes = original
    // The renderer draws PNG, JPEG and GIF; what else comes in is stored as one of them.
    const isForeign = format === 'other-raster' || format === 'webp' || format === 'avif'
    let extension: RasterExtension = isForeign ? (meta.hasAlpha ? 'png' : 'jpg') : format
    const isTurned = (meta.orientation ?? 1) > 1
    const isHuge = Math.max(meta.width, meta.height) > maxStoredSide
    const hasMetadata = Boolean(meta.exif ?? meta.xmp ?? meta.iptc)
    if (isTurned || isHuge || hasMetadata || isForeign || meta.space === 'cmyk') {
      if (isHuge) notes.push(`Reduced to ${maxStoredSide} pixels on its longer side.`)
      bytes = await encode(sharp(original, { failOn: 'truncated' }).autoOrient(), extension, isHuge)
    }
    if (kind === 'logo') {
      const lifted = await liftOffBox(bytes)
      if (lifted !== null) {
        bytes = lifted.bytes
        extension = 'png'
        notes.push(`The even ${lifted.colorName} box behind the logo was taken away.`)
      }
    }
    const { thumbnail, width, height } = await shrinkToThumbnail(bytes)
    if (isBlank(thumbnail)) return refuse(path, 'is a picture with nothing to see in it')
    return {
      ok: true,
      value: {
        asset: { id: `asset:${hash(bytes)}`, extension, width, height, name: basename(path), source: '' },
        loaded: { kind: 'raster', mime: mimes[extension], bytes },
        look: lookAtPicture(thumbnail, { width, height }, kind),
        photo: kind === 'photo' ? await tools.lookAtPhoto(thumbnail) : null,
        notes,
      },
    }
  } catch (error) {
    const isTruncated = /truncat|premature|end of|insufficient|short/i.test(String((error as Error).message))
    return refuse(path, isTruncated ? 'is truncated: the end of the picture is missing' : 'is damaged and cannot be decoded')
  }
}

async function encode(image: Sharp, extension: RasterExtension, isHuge: boolean): Promise<Uint8Array> {
  const sized = isHuge ? image.resize(maxStoredSide, maxStoredSide, { fit: 'inside', withoutEnlargement: true }) : image
  const plain = sized.toColorspace('srgb')
  if (extension === 'jpg') return plain.jpeg({ quality: 90, mozjpeg: false }).toBuffer()
  if (extension === 'gif') return plain.gif().toBuffer()
  return plain.png({ compressionLevel: 9 }).toBuffer()
}

function isBlank({ data }: Thumbnail): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at]! >= 32) return false
  return true
}
