export type PictureFormat = 'svg' | 'png' | 'jpg' | 'webp' | 'gif' | 'avif' | 'other-raster' | 'none'

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))

/** What the bytes are, whatever the file is called. `other-raster`: a picture, but of a kind that designs do not store. */
export function sniffPicture(bytes: Uint8Array): PictureFormat {
  if (ascii(bytes, 1, 4) === 'PNG' && bytes[0] === 0x89) return 'png'
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpg'
  if (ascii(bytes, 0, 4) === 'GIF8') return 'gif'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp'
  if (ascii(bytes, 4, 8) === 'ftyp') return /avi[fs]/.test(ascii(bytes, 8, 32)) ? 'avif' : 'other-raster'
  if (['II*\0', 'MM\0*'].includes(ascii(bytes, 0, 4))) return 'other-raster'
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).replace(/^\uFEFF/, '').trimStart()
  return start.startsWith('<') && /<(?:[\w-]+:)?svg[\s>/]/.test(new TextDecoder().decode(bytes.subarray(0, 65536))) ? 'svg' : 'none'
}
